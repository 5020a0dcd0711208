"use client";
import type { Connection } from "@/components/conversation/open-stream";

type Props = {
  connection: Connection;
  /** First name of who writes now. */
  typing: string | null;
  personName: string;
};

const words: Record<Connection, string> = {
  connecting: "",
  open: "",
  lost: "The connection is lost. It is tried again; what you wrote is kept.",
  gone: "This chat is not open to you any more. Its owner may have changed.",
};

/** Who writes now: the person, or a colleague, which is said as a warning; and a lost connection. */
export function ThreadState({ connection, typing, personName }: Props) {
  const isColleague = typing !== null && typing !== personName;
  return (
    <div className="shrink-0 px-4 text-14 lg:px-6">
      <p role="status" className="text-mark empty:hidden">
        {words[connection]}
      </p>
      <p role="status" className="font-semibold text-mark empty:hidden">
        {isColleague ? `${typing} is replying too` : null}
      </p>
      <p className="min-h-5 text-ink-2">{typing && !isColleague ? `${typing} is writing` : null}</p>
    </div>
  );
}
