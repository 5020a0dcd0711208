import Link from "next/link";
import type { LeadRow } from "@/db/queries/leads";
import { kindWords, stateWords } from "@/lib/content/desk-messages";
import { topicLabels } from "@/lib/domain/topics";
import { leadPath } from "@/lib/schemas/lead-filters";
import { nameOf } from "./lead-list";
import { WaitingTime } from "./waiting-time";

type Props = { rows: LeadRow[]; current: string; title: string; now: Date; query: string };

/** The list that a request was opened from, beside it on wide screens. */
export function LeadRail({ rows, current, title, now, query }: Props) {
  return (
    <nav
      aria-label={`${title}, list`}
      className="no-print hidden border-r border-rule bg-sheet xl:block"
    >
      <div className="sticky top-0 max-h-screen overflow-y-auto">
        <p className="border-b border-rule px-4 py-4 font-serif text-18 font-medium">{title}</p>
        {rows.length === 0 ? <p className="px-4 py-4 text-14 text-ink-2">Empty.</p> : null}
        <ol>
          {rows.map((row) => (
            <li key={row.id} className="border-b border-rule">
              <Link
                href={leadPath(row.id, query)}
                prefetch={false}
                aria-current={row.id === current ? "true" : undefined}
                className="block px-4 py-2.5 no-underline hover:bg-accent-wash aria-[current]:border-l-3 aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:pl-[13px]"
              >
                <span className="flex justify-between gap-2">
                  <span className="truncate font-semibold">{nameOf(row)}</span>
                  {row.state === "waiting" || row.state === "claimed" ? (
                    <WaitingTime since={row.confirmedAt ?? row.createdAt} now={now} />
                  ) : (
                    <span className="text-14 text-ink-2">{stateWords[row.state]}</span>
                  )}
                </span>
                <span className="block truncate text-14 text-ink-2">
                  {kindWords[row.kind]} · {topicLabels[row.topic]}
                  {row.programs[0] ? ` · ${row.programs[0]}` : ""}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
