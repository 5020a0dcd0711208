import type { Metadata } from "next";
import { forbidden, redirect } from "next/navigation";
import { CareerArticle } from "@/app/(cached)/careers/[slug]/career-article";
import { PreviewNotice, UnfinishedPreview } from "@/components/catalog/preview-notice";
import { findCareer } from "@/db/queries/careers";
import { findEdit } from "@/db/queries/catalog-edit";
import { previewEdit } from "@/db/queries/catalog-preview";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { careerGapOf } from "@/lib/content/career-gaps";
import { editPath } from "@/lib/content/catalog-words";
import { isSlug } from "@/lib/domain/slug";
import { notYours, requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Preview · Careers · Desk" };

type Props = PageProps<"/desk/catalog/careers/[slug]/preview">;

export default async function CareerPreviewPage({ params }: Props) {
  const { slug: asked } = await params;
  const path = `/desk/catalog/careers/${encodeURIComponent(asked)}/preview`;
  const actor = await requireStaff(path);
  if (!can(actor, "catalog.edit")) forbidden();
  const edit = isSlug(asked) ? await findEdit(actor, "career", asked) : null;
  if (!edit) return notYours("/desk/catalog/careers");
  const { slug, content, open } = edit;
  const preview = await previewEdit(actor, "career", slug, { read: findCareer, now: now() });
  if (!preview || !open) redirect(editPath("career", slug));
  if (preview.outcome === "unfinished") {
    const gap = careerGapOf(open.content, preview.problem);
    return <UnfinishedPreview kind="career" slug={slug} title={content.title || slug} {...gap} />;
  }
  const { page, number, state } = preview;
  // Published as it would be, it is read back: there is no career only where its occupation is gone.
  if (!page) return notYours(editPath("career", slug));
  return (
    <>
      <PreviewNotice kind="career" slug={slug} number={number} state={state} />
      <CareerArticle career={page} />
    </>
  );
}
