import type { Metadata } from "next";
import { forbidden, redirect } from "next/navigation";
import { loadProgram } from "@/app/(cached)/programs/[slug]/load";
import { ProgramArticle } from "@/app/(cached)/programs/[slug]/program-article";
import { loadSchool } from "@/app/school";
import { PreviewNotice, UnfinishedPreview } from "@/components/catalog/preview-notice";
import { findEdit } from "@/db/queries/catalog-edit";
import { previewEdit } from "@/db/queries/catalog-preview";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { problemWords } from "@/lib/content/catalog-reasons";
import { editPath, fieldIdOf, fieldNameOf } from "@/lib/content/catalog-words";
import { isSlug } from "@/lib/domain/slug";
import { notYours, requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Preview · Catalogue · Desk" };

type Props = PageProps<"/desk/catalog/[slug]/preview">;

export default async function ProgramPreviewPage({ params }: Props) {
  const { slug: asked } = await params;
  const actor = await requireStaff(`/desk/catalog/${encodeURIComponent(asked)}/preview`);
  if (!can(actor, "catalog.edit")) forbidden();
  const edit = isSlug(asked) ? await findEdit(actor, "program", asked) : null;
  if (!edit) return notYours("/desk/catalog");
  const { slug, content } = edit;
  // Read before the preview's own transaction, which then needs no other connection.
  await loadSchool();
  const preview = await previewEdit(actor, "program", slug, { read: loadProgram, now: now() });
  if (!preview) redirect(editPath("program", slug));
  if (preview.outcome === "unfinished") {
    const { field, reason } = preview.problem;
    return (
      <UnfinishedPreview
        kind="program"
        slug={slug}
        title={content.title}
        words={problemWords(fieldNameOf(field), reason)}
        fieldId={fieldIdOf(field)}
      />
    );
  }
  const { page, number, state } = preview;
  return (
    <>
      <PreviewNotice kind="program" slug={slug} number={number} state={state} />
      <ProgramArticle {...page} />
    </>
  );
}
