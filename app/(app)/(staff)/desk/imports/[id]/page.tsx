import type { Metadata } from "next";
import Link from "next/link";
import { forbidden } from "next/navigation";
import { RunBadge } from "@/components/imports/run-badge";
import { RunCounts } from "@/components/imports/run-counts";
import { RunMoves } from "@/components/imports/run-moves";
import { RunProgress } from "@/components/imports/run-progress";
import { RunRejects } from "@/components/imports/run-rejects";
import { RunSamples } from "@/components/imports/run-samples";
import { Answer } from "@/components/ui/answer";
import { findRun, listRunRejects } from "@/db/queries/import-desk";
import { getInstitution } from "@/db/queries/institution";
import { can } from "@/lib/auth/permissions";
import { importKindWords } from "@/lib/content/import-words";
import { undoneWords } from "@/lib/content/run-words";
import { dayAndTime } from "@/lib/format";
import { isFileKept } from "@/server/imports/kept-files";
import { notYours, requireStaff } from "@/server/session";
import { cancelRunAction, importNowAction, undoImportAction } from "../actions";

export const metadata: Metadata = { title: "Import · Desk" };

const MOST_REJECTS_SHOWN = 100;
const actions = { cancel: cancelRunAction, importNow: importNowAction, undo: undoImportAction };

type Props = PageProps<"/desk/imports/[id]">;

export default async function ImportRunPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireStaff(`/desk/imports/${encodeURIComponent(id)}`);
  if (!can(actor, "catalog.import")) forbidden();
  const run = await findRun(actor, id);
  if (!run) return notYours("/desk/imports");
  const [{ zone }, rejects, asked] = await Promise.all([
    getInstitution(),
    listRunRejects(actor, id, MOST_REJECTS_SHOWN),
    searchParams,
  ]);
  const undone = ["restored", "removed", "left"].map((name) => Number(asked[name] ?? Number.NaN));
  const [restored = 0, removed = 0, left = 0] = undone;
  const isUndoneNow = run.state === "undone" && undone.every(Number.isInteger);
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <p className="text-14">
        <Link
          href="/desk/imports"
          prefetch={false}
          className="link inline-flex min-h-9 items-center"
        >
          Back to imports
        </Link>
      </p>
      <h1 className="mt-1 text-30">{importKindWords[run.kind].title}</h1>
      <p className="mt-1 break-words text-ink-2">
        {run.fileName}, {run.isDryRun ? "looked at" : "imported"} by{" "}
        {run.startedBy ?? "the command line"}, {dayAndTime(run.startedAt, zone)}
      </p>
      <p className="mt-3">
        <RunBadge state={run.state} isDryRun={run.isDryRun} />
      </p>
      {isUndoneNow ? (
        <div className="mt-4 max-w-2xl">
          <Answer>{undoneWords(restored, removed, left)}</Answer>
        </div>
      ) : null}
      <RunProgress run={run} />
      <RunMoves run={run} isFileKept={isFileKept(run.id)} actions={actions} />
      <RunCounts report={run.report} counts={run.counts} isDryRun={run.isDryRun} />
      <RunSamples report={run.report} />
      <RunRejects runId={run.id} rows={rejects} count={run.counts.rejected} />
    </div>
  );
}
