import Link from "next/link";
import type { ReactNode } from "react";
import type { TimelineEntry } from "@/db/queries/lead-timeline";
import { TimelineItem } from "./timeline-item";

export const timelineFilters = [
  { key: "all", label: "All", kinds: null },
  { key: "notes", label: "Notes", kinds: ["note"] },
  { key: "replies", label: "Replies", kinds: ["reply"] },
  { key: "calls", label: "Calls", kinds: ["call", "refused_call", "booking"] },
  { key: "steps", label: "Next steps", kinds: ["next_step"] },
  { key: "changes", label: "Changes", kinds: ["change"] },
] as const;

type Props = {
  entries: TimelineEntry[];
  show: string;
  hrefOf: (key: string) => string;
  now: Date;
  zone: string;
  givenName: string;
  /** What can be done about one entry. */
  actionsOf?: (entry: TimelineEntry) => ReactNode;
};

/** One story, newest first, of all kinds or of one. */
export function Timeline({ entries, show, hrefOf, actionsOf, ...rest }: Props) {
  const chosen = timelineFilters.find((filter) => filter.key === show) ?? timelineFilters[0];
  const kinds: readonly string[] | null = chosen.kinds;
  const shown = entries.filter((entry) => kinds === null || kinds.includes(entry.kind));
  return (
    <section aria-labelledby="timeline" className="mt-8">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2 id="timeline" className="text-22">
          Timeline
        </h2>
        <nav aria-label="Timeline, kinds" className="no-print">
          <ul className="flex flex-wrap gap-x-4 text-14">
            {timelineFilters.map(({ key, label }) => (
              <li key={key}>
                <Link
                  href={hrefOf(key)}
                  prefetch={false}
                  scroll={false}
                  aria-current={key === chosen.key ? "true" : undefined}
                  className="inline-flex min-h-8 items-center underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-accent aria-[current]:underline pointer-coarse:min-h-11"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {shown.length > 0 ? (
        <ol className="ml-1.5 border-l border-rule">
          {shown.map((entry) => (
            <TimelineItem key={entry.id} entry={entry} {...rest}>
              {actionsOf?.(entry)}
            </TimelineItem>
          ))}
        </ol>
      ) : (
        <p className="text-ink-2">Nothing of this kind yet.</p>
      )}
    </section>
  );
}
