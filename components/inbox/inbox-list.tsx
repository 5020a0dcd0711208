import Link from "next/link";
import type { InboxRow as Row } from "@/db/queries/inbox";
import { inboxViewWords } from "@/lib/content/inbox-words";
import type { InboxView } from "@/lib/domain/inbox";
import { inboxPath } from "@/lib/schemas/inbox";
import type { InboxCounts } from "./desk-stream";
import { InboxRow, type RowProps } from "./inbox-row";

type Props = Omit<RowProps, "row" | "isCurrent"> & {
  rows: Row[];
  counts: InboxCounts;
  current: string | null;
};

/** One list of chats, in the order in which they want an answer. */
export function InboxList({ rows, counts, current, ...rest }: Props) {
  const { label, order } = inboxViewWords[rest.view];
  const offeredFirst = [...rows].sort((a, b) => Number(b.isOfferedToMe) - Number(a.isOfferedToMe));
  if (rows.length === 0) return <Empty view={rest.view} counts={counts} />;
  return (
    <>
      <p className="border-b border-rule px-4 py-1.5 text-14 text-ink-2">{order}</p>
      <ol aria-label={`${label}, chats`}>
        {offeredFirst.map((row) => (
          <InboxRow key={row.id} {...rest} row={row} isCurrent={row.id === current} />
        ))}
      </ol>
    </>
  );
}

function Empty({ view, counts }: { view: InboxView; counts: InboxCounts }) {
  const { unassigned } = counts;
  return (
    <div className="border-t border-rule px-4 py-6 text-ink-2">
      <p>{emptyWords[view]}</p>
      {view === "mine" && unassigned > 0 ? (
        <p className="mt-2">
          <Link href={inboxPath("unassigned")} prefetch={false} className="link">
            {unassigned === 1 ? "1 chat waits" : `${unassigned} chats wait`} in Unassigned
          </Link>
        </p>
      ) : null}
    </div>
  );
}

const emptyWords: Record<InboxView, string> = {
  mine: "No chat is yours at the moment.",
  unassigned: "Nobody waits. A new chat shows here by itself.",
  all: "No chat is open in your queues.",
  resolved: "No chat has been resolved yet.",
};
