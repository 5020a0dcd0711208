import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { ImportRun } from "@/db/queries/import-desk";
import { importKindWords } from "@/lib/content/import-words";
import { dayAndTime } from "@/lib/format";
import { RunBadge } from "./run-badge";
import { SignedCounts } from "./signed-counts";

type Props = { runs: readonly ImportRun[]; zone: string };

/** What ran, the newest first. */
export function RunList({ runs, zone }: Props) {
  if (runs.length === 0) return <p className="mt-3">Nothing has been imported yet.</p>;
  return (
    <div className="mt-3">
      <DataTable caption="Imports, newest first" isCaptionHidden isWide>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">State</th>
            <th scope="col">Rows</th>
            <th scope="col">Who and when</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row" className="min-w-[9rem]">
                <Link href={`/desk/imports/${run.id}`} prefetch={false} className="link">
                  {importKindWords[run.kind].title}
                </Link>
                <span className="block text-14 break-words text-ink-2">{run.fileName}</span>
              </th>
              <td>
                <RunBadge state={run.state} isDryRun={run.isDryRun} />
              </td>
              <td>
                <SignedCounts counts={run.counts} />
              </td>
              <td className="min-w-[12rem]">
                {run.startedBy ?? "At the command line"}
                <span className="block text-14 text-ink-2">{dayAndTime(run.startedAt, zone)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
