import Link from "next/link";
import type { ReactNode } from "react";
import type { ConversationForStaff, MaskedConversation } from "@/db/queries/inbox-conversation";
import { inboxViewWords } from "@/lib/content/inbox-words";
import type { InboxView } from "@/lib/domain/inbox";
import { topicLabels } from "@/lib/domain/topics";
import { listing } from "@/lib/format";
import { inboxPath } from "@/lib/schemas/inbox";
import { ChatName } from "./chat-name";
import { ChatStatus } from "./chat-status";

type Props = {
  chat: ConversationForStaff | MaskedConversation;
  view: InboxView;
  titles: Record<string, string>;
  now: Date;
  zone: string;
  children?: ReactNode;
};

/** Who writes about what, how it stands, who has it, and what can be done about it. */
export function ChatHeading({ chat, view, titles, now, zone, children }: Props) {
  const status = { snoozedUntil: null, ...chat };
  return (
    <header className="shrink-0 border-b border-rule px-4 py-3 lg:px-6">
      <nav aria-label="Panes" className="no-print flex gap-x-5 text-14 xl:hidden">
        <Link
          href={inboxPath(view)}
          prefetch={false}
          className="link inline-flex min-h-9 items-center lg:hidden pointer-coarse:min-h-11"
        >
          {inboxViewWords[view].label}
        </Link>
        {chat.access === "open" ? (
          <Link
            href={inboxPath(view, chat.id, { pane: "person" })}
            prefetch={false}
            className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11"
          >
            About {chat.firstName ?? "this person"}
          </Link>
        ) : null}
      </nav>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <ChatName>{chat.firstName ?? "Someone"}</ChatName>
          <p className="text-14 text-ink-2">
            {topicLabels[chat.topic]}
            {chat.programSlugs.length > 0
              ? ` · ${listing(chat.programSlugs.map((slug) => titles[slug] ?? slug))}`
              : ""}
          </p>
          <p className="text-14">
            <ChatStatus chat={status} now={now} zone={zone} />
            <span className="text-ink-2"> · {ownerWords(chat)}</span>
          </p>
        </div>
        {children ? <div className="no-print flex flex-wrap gap-2">{children}</div> : null}
      </div>
    </header>
  );
}

function ownerWords(chat: Props["chat"]): string {
  if (chat.isMine) return "Yours";
  if (chat.ownerName) return `${chat.ownerName} has it`;
  return chat.isOfferedToMe ? "Offered to you" : "Nobody has it yet";
}
