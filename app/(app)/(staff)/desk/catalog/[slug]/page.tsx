import type { Metadata } from "next";
import { forbidden, redirect } from "next/navigation";
import { EditHead } from "@/components/catalog/edit-head";
import { EditUnderWay } from "@/components/catalog/edit-under-way";
import { History } from "@/components/catalog/history";
import { ProgramForm } from "@/components/catalog/program-form";
import { ReferencesList } from "@/components/catalog/references-list";
import { TakeAway } from "@/components/catalog/take-away";
import { findEdit } from "@/db/queries/catalog-edit";
import { listReferences } from "@/db/queries/catalog-references";
import { getInstitution } from "@/db/queries/institution";
import { can } from "@/lib/auth/permissions";
import {
  catalogDone,
  editPath,
  fieldWords,
  programProblems,
  wordedLines,
} from "@/lib/content/catalog-words";
import { differencesOf } from "@/lib/domain/differences";
import { isSlug } from "@/lib/domain/slug";
import { notYours, requireStaff } from "@/server/session";
import {
  moveRevisionAction,
  removeUnpublishedAction,
  restoreAction,
  saveDraftAction,
} from "../actions";
import { loadChoices } from "./load";

// The form sets the title: it says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/catalog/[slug]">;

export default async function ProgramEditPage({ params, searchParams }: Props) {
  const { slug: asked } = await params;
  const actor = await requireStaff(`/desk/catalog/${encodeURIComponent(asked)}`);
  if (!can(actor, "catalog.edit")) forbidden();
  const edit = isSlug(asked) ? await findEdit(actor, "program", asked) : null;
  if (!edit) return notYours("/desk/catalog");
  const { slug, content, open, history, isPublished } = edit;
  if (slug !== asked) redirect(editPath("program", slug));
  const [{ zone }, choices, references, { done }] = await Promise.all([
    getInstitution(),
    loadChoices(actor, slug),
    listReferences(actor, "program", slug),
    searchParams,
  ]);
  const shared = { kind: "program", slug, zone } as const;
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <EditHead
        title={[content.title, content.credential].filter(Boolean).join(", ")}
        back={{ href: "/desk/catalog", label: "Back to the catalogue" }}
        publicPath={isPublished ? `/programs/${slug}` : null}
        done={typeof done === "string" ? catalogDone[done] : undefined}
      />
      {open ? (
        <EditUnderWay
          {...shared}
          open={open}
          differences={differencesOf(content, open.content, wordedLines)}
          words={fieldWords}
          problems={programProblems(open.content)}
          action={moveRevisionAction}
        />
      ) : null}
      <section aria-labelledby="write" className="mt-6">
        <h2 id="write" className="text-22">
          {open ? "Go on with the edit" : "Edit"}
        </h2>
        <ProgramForm
          slug={slug}
          number={open?.number ?? 0}
          version={open?.version ?? 0}
          content={open?.content ?? content}
          choices={choices}
          documentTitle={`${content.title} · Catalogue · Desk`}
          references={isPublished ? <ReferencesList references={references} /> : null}
          action={saveDraftAction}
        />
      </section>
      <section aria-labelledby="history" className="mt-8 max-w-4xl">
        <h2 id="history" className="text-22">
          Versions
        </h2>
        <History {...shared} rows={history} canRestore={!open} action={restoreAction} />
      </section>
      {history.some(({ publishedAt }) => publishedAt) || isPublished ? null : (
        <TakeAway
          {...shared}
          how="remove"
          references={references}
          action={removeUnpublishedAction}
        />
      )}
    </div>
  );
}
