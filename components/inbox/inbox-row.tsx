import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { InboxRow as Row } from "@/db/queries/inbox";
import type { InboxView } from "@/lib/domain/inbox";
import { topicLabels } from "@/lib/domain/topics";
import { inboxPath } from "@/lib/schemas/inbox";
import { ChatStatus } from "./chat-status";

export type RowProps = {
  row: Row;
  view: InboxView;
  isCurrent: boolean;
  now: Date;
  zone: string;
  /** Of programs, by slug. */
  titles: Record<string, string>;
};

/** One chat of a list. What was written shows only to whom the chat is open. */
export function InboxRow({ row, view, isCurrent, now, zone, titles }: RowProps) {
  const about = [topicLabels[row.topic], titles[row.programSlugs[0] ?? ""]];
  return (
    <li className="border-b border-rule">
      <Link
        href={inboxPath(view, row.id)}
        prefetch={false}
        data-chat-row
        aria-current={isCurrent ? "true" : undefined}
        className="block border-l-3 border-transparent px-4 py-2.5 no-underline hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent-wash"
      >
        <span className="flex items-baseline justify-between gap-2">
          <span className={`truncate ${row.unread > 0 ? "font-semibold" : ""}`}>
            {row.firstName ?? "Someone"}
          </span>
          <span className="text-14">
            <ChatStatus chat={row} now={now} zone={zone} />
          </span>
        </span>
        <span className="mt-0.5 flex items-baseline justify-between gap-2 text-14 text-ink-2">
          <span className="truncate">{row.lastLine ?? about.filter(Boolean).join(" · ")}</span>
          <Unread count={row.unread} />
        </span>
        <Owner row={row} view={view} />
      </Link>
    </li>
  );
}

function Unread({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="rounded-full bg-accent px-1.5 text-14 font-semibold whitespace-nowrap text-on-accent tabular-nums forced-colors:border">
      {count}
      <span className="sr-only"> unread</span>
    </span>
  );
}

function Owner({ row, view }: { row: Row; view: InboxView }) {
  if (row.isOfferedToMe) {
    return (
      <span className="mt-1 block">
        <Badge>Offered to you</Badge>
      </span>
    );
  }
  if (view === "mine" || view === "unassigned") return null;
  const words = row.isMine ? "Yours" : (row.ownerName ?? "Nobody has it");
  return <span className="mt-0.5 block text-14 text-ink-2">{words}</span>;
}
