import Link from "next/link";
import type { ConversationForStaff } from "@/db/queries/inbox-conversation";
import type { InboxView } from "@/lib/domain/inbox";
import { inboxPath } from "@/lib/schemas/inbox";

type Props = { chat: ConversationForStaff; view: InboxView; isShown: boolean };

/** From the person back to the conversation, where only one of them is shown. */
export function BackToChat({ chat, view, isShown }: Props) {
  return (
    <div className="mb-3 xl:hidden">
      <nav aria-label="Panes" className="no-print">
        <Link
          href={inboxPath(view, chat.id)}
          prefetch={false}
          className="link inline-flex min-h-9 items-center text-14 pointer-coarse:min-h-11"
        >
          Back to the chat
        </Link>
      </nav>
      {isShown ? <h1 className="text-22">About {chat.firstName ?? "this person"}</h1> : null}
    </div>
  );
}
