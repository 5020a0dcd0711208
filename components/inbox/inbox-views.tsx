import Link from "next/link";
import { inboxViewWords } from "@/lib/content/inbox-words";
import { type InboxView, inboxViews } from "@/lib/domain/inbox";
import { inboxPath } from "@/lib/schemas/inbox";
import type { InboxCounts } from "./desk-stream";

/** The four lists, with the numbers that say where somebody waits. */
export function InboxViews({ current, counts }: { current: InboxView; counts: InboxCounts }) {
  return (
    <nav aria-label="Inbox, lists">
      <ul className="flex flex-wrap gap-x-3.5 px-4">
        {inboxViews.map((view) => (
          <li key={view}>
            <Link
              href={inboxPath(view)}
              prefetch={false}
              aria-current={view === current ? "page" : undefined}
              className="inline-flex min-h-9 items-center gap-1.5 border-b-2 border-transparent text-14 no-underline hover:border-rule aria-[current]:border-accent aria-[current]:font-semibold pointer-coarse:min-h-11"
            >
              {inboxViewWords[view].label}
              <Count view={view} counts={counts} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ view, counts }: { view: InboxView; counts: InboxCounts }) {
  if (view === "mine" && counts.mine > 0)
    return <span className="tabular-nums">{counts.mine}</span>;
  if (view === "unassigned" && counts.unassigned > 0) {
    return <span className="font-semibold tabular-nums text-mark">{counts.unassigned}</span>;
  }
  return null;
}
