import { ChatButton } from "@/components/inbox/chat-button";
import { ChatHeading } from "@/components/inbox/chat-heading";
import { Key } from "@/components/inbox/key";
import { TakeOverForm } from "@/components/inbox/take-over-form";
import type { MaskedConversation } from "@/db/queries/inbox-conversation";
import { chatTitle } from "@/lib/content/inbox-words";
import { claimChatAction, takeOverAction } from "../actions";
import type { Inbox } from "../load-inbox";

type Props = { chat: MaskedConversation; inbox: Inbox };

/** What may be seen before a claim: first name, topic, programs, times. */
export function MaskedChat({ chat, inbox }: Props) {
  const { view, titles, now, zone } = inbox;
  const form = { conversationId: chat.id, view };
  const name = chat.firstName ?? "this person";
  return (
    <>
      <ChatHeading chat={chat} view={view} titles={titles} now={now} zone={zone}>
        {chat.canClaim ? (
          <ChatButton action={claimChatAction} {...form} name="claim" variant="solid">
            Claim <Key name="A" />
          </ChatButton>
        ) : null}
      </ChatHeading>
      <div className="grid gap-4 px-4 py-5 lg:px-6">
        <p className="measure text-ink-2">
          {chat.canClaim
            ? `Claim this chat to read what ${name} wrote and to answer.`
            : `You see that this chat exists and how it stands. What is said in it is open to who has it and to who manages its queue.`}
        </p>
        {chat.canTakeOver ? (
          <TakeOverForm
            action={takeOverAction}
            {...form}
            title={chatTitle(chat.firstName)}
            ownerName={chat.ownerName}
          />
        ) : null}
      </div>
    </>
  );
}
