import type { Metadata } from "next";
import { forbidden, redirect } from "next/navigation";
import { EditHead } from "@/components/catalog/edit-head";
import { History } from "@/components/catalog/history";
import { TakeAway } from "@/components/catalog/take-away";
import { findEdit } from "@/db/queries/catalog-edit";
import { listReferences } from "@/db/queries/catalog-references";
import { getInstitution } from "@/db/queries/institution";
import { can } from "@/lib/auth/permissions";
import { catalogDone, editPath } from "@/lib/content/catalog-words";
import { isSlug } from "@/lib/domain/slug";
import { notYours, requireStaff } from "@/server/session";
import { removeUnpublishedAction, restoreAction, withdrawCareerAction } from "../../actions";
import { CareerEdit } from "./career-edit";

// The form sets the title: it says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/catalog/careers/[slug]">;

export default async function CareerEditPage({ params, searchParams }: Props) {
  const { slug: asked } = await params;
  const actor = await requireStaff(`/desk/catalog/careers/${encodeURIComponent(asked)}`);
  if (!can(actor, "catalog.edit")) forbidden();
  const edit = isSlug(asked) ? await findEdit(actor, "career", asked) : null;
  if (!edit) return notYours("/desk/catalog/careers");
  const { slug, content, open, history, isPublished } = edit;
  if (slug !== asked) redirect(editPath("career", slug));
  const [{ zone }, references, { done }] = await Promise.all([
    getInstitution(),
    listReferences(actor, "career", slug),
    searchParams,
  ]);
  const subject = { kind: "career", slug } as const;
  const wasPublic = isPublished || history.some(({ publishedAt }) => publishedAt);
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <EditHead
        title={content.title || slug}
        back={{ href: "/desk/catalog/careers", label: "Back to the careers" }}
        publicPath={isPublished ? `/careers/${slug}` : null}
        done={typeof done === "string" ? catalogDone[done] : undefined}
      />
      <CareerEdit actor={actor} edit={edit} zone={zone} />
      <section aria-labelledby="history" className="mt-8 max-w-4xl">
        <h2 id="history" className="text-22">
          Versions
        </h2>
        <History
          {...subject}
          rows={history}
          zone={zone}
          canRestore={!open}
          action={restoreAction}
        />
      </section>
      {isPublished ? (
        <TakeAway
          {...subject}
          how="withdraw"
          references={references}
          action={withdrawCareerAction}
        />
      ) : null}
      {wasPublic ? null : (
        <TakeAway
          {...subject}
          how="remove"
          references={references}
          action={removeUnpublishedAction}
        />
      )}
    </div>
  );
}
