import { ChatButton } from "@/components/inbox/chat-button";
import { Key } from "@/components/inbox/key";
import { SnoozeForm } from "@/components/inbox/snooze-form";
import { TakeOverForm } from "@/components/inbox/take-over-form";
import { TransferForm } from "@/components/inbox/transfer-form";
import type { Colleague } from "@/db/queries/inbox-colleagues";
import type { ConversationForStaff } from "@/db/queries/inbox-conversation";
import { chatTitle } from "@/lib/content/inbox-words";
import type { InboxView } from "@/lib/domain/inbox";
import {
  claimChatAction,
  reopenChatAction,
  resolveChatAction,
  snoozeAction,
  takeOverAction,
  transferAction,
} from "../actions";

type Props = { chat: ConversationForStaff; view: InboxView };

/** The presses of one chat, by what its state allows. */
export function ChatPresses({ chat, view }: Props) {
  const form = { conversationId: chat.id, view };
  return (
    <>
      {chat.canClaim ? (
        <ChatButton action={claimChatAction} {...form} name="claim" variant="solid">
          Claim <Key name="A" />
        </ChatButton>
      ) : null}
      {chat.canMove ? (
        <>
          <ChatButton action={resolveChatAction} {...form} name="resolve">
            Resolve <Key name="E" />
          </ChatButton>
          <ChatButton
            action={resolveChatAction}
            {...form}
            name="resolve-next"
            fields={{ goOn: "next" }}
          >
            Resolve and next
          </ChatButton>
        </>
      ) : null}
      {chat.state === "resolved" ? (
        <ChatButton action={reopenChatAction} {...form} name="reopen">
          Reopen
        </ChatButton>
      ) : null}
    </>
  );
}

/** What asks for a reason or a time. */
export function ChatMoves({ chat, view, colleagues }: Props & { colleagues: Colleague[] }) {
  const form = { conversationId: chat.id, view, title: chatTitle(chat.firstName) };
  const canMove = chat.canMove && chat.state !== "waiting";
  return (
    <div className="flex flex-wrap items-start gap-2">
      {chat.canTakeOver ? (
        <TakeOverForm action={takeOverAction} {...form} ownerName={chat.ownerName} />
      ) : null}
      {canMove ? (
        <>
          <TransferForm action={transferAction} {...form} colleagues={colleagues} />
          <SnoozeForm action={snoozeAction} {...form} />
        </>
      ) : null}
    </div>
  );
}
