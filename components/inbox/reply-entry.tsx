import type { ReactNode } from "react";
import type { SavedReply } from "@/db/queries/saved-replies";
import { fillReply, type ReplyFacts } from "@/lib/domain/chat-text";
import { FilledReply } from "./filled-reply";

type Props = { reply: SavedReply; sample: ReplyFacts; children: ReactNode };

/** One saved reply as it reads, with what may be done about it. */
export function ReplyEntry({ reply, sample, children }: Props) {
  return (
    <li className="border-b border-rule py-4">
      <h3 className="text-18">
        {reply.title}
        <span className="font-sans text-14 text-ink-2">
          {reply.isShared ? " · shared" : " · yours alone"}
        </span>
      </h3>
      <FilledReply {...fillReply(reply.body, sample)} />
      <div className="no-print mt-1">{children}</div>
    </li>
  );
}
