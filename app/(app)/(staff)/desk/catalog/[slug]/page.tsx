import type { Metadata } from "next";
import Link from "next/link";
import { forbidden } from "next/navigation";
import { EditUnderWay } from "@/components/catalog/edit-under-way";
import { History } from "@/components/catalog/history";
import { ProgramForm } from "@/components/catalog/program-form";
import { Notice } from "@/components/ui/notice";
import { findEdit, listForEditing } from "@/db/queries/catalog-edit";
import { getInstitution } from "@/db/queries/institution";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { catalogDone, fieldWords } from "@/lib/content/catalog-words";
import { differencesOf } from "@/lib/domain/differences";
import { programLines } from "@/lib/domain/program-differences";
import { isSlug } from "@/lib/domain/slug";
import { notYours, requireStaff } from "@/server/session";
import { moveRevisionAction, restoreAction, saveDraftAction } from "../actions";

// The form sets the title: it says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/catalog/[slug]">;

export default async function ProgramEditPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await requireStaff(`/desk/catalog/${encodeURIComponent(slug)}`);
  if (!can(actor, "catalog.edit")) forbidden();
  const edit = isSlug(slug) ? await findEdit(actor, "program", slug) : null;
  if (!edit) return notYours("/desk/catalog");
  const [{ zone }, programs, asked] = await Promise.all([
    getInstitution(),
    listForEditing(actor, "program", now()),
    searchParams,
  ]);
  const { content, open, history } = edit;
  const words = typeof asked.done === "string" ? catalogDone[asked.done] : undefined;
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <p className="text-14">
        <Link
          href="/desk/catalog"
          prefetch={false}
          className="link inline-flex min-h-9 items-center"
        >
          Back to the catalogue
        </Link>
      </p>
      <h1 className="mt-1 text-30">
        {content.title}, {content.credential}
      </h1>
      <p className="mt-1">
        <a href={`/programs/${slug}`} className="link">
          Its public page
        </a>
      </p>
      {words ? (
        <div className="mt-4 max-w-3xl">
          <Notice tone="success" role="status">
            {words}
          </Notice>
        </div>
      ) : null}
      {open ? (
        <EditUnderWay
          key={open.version}
          kind="program"
          slug={slug}
          open={open}
          differences={differencesOf(content, open.content, programLines)}
          words={fieldWords}
          zone={zone}
          action={moveRevisionAction}
        />
      ) : null}
      <section aria-labelledby="write" className="mt-6">
        <h2 id="write" className="text-22">
          {open ? "Go on with the edit" : "Edit"}
        </h2>
        <ProgramForm
          key={`${open?.number ?? 0}-${open?.version ?? 0}`}
          slug={slug}
          version={open?.version ?? 0}
          content={open?.content ?? content}
          successors={programs
            .filter((program) => program.slug !== slug)
            .map(({ slug: value, title }) => ({ value, label: title }))}
          documentTitle={`${content.title} · Catalogue · Desk`}
          action={saveDraftAction}
        />
      </section>
      <section aria-labelledby="history" className="mt-8 max-w-4xl">
        <h2 id="history" className="text-22">
          Versions
        </h2>
        <History
          kind="program"
          slug={slug}
          rows={history}
          zone={zone}
          canRestore={!open}
          action={restoreAction}
        />
      </section>
    </div>
  );
}
