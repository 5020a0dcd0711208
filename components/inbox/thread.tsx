"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useConversation } from "@/components/conversation/use-stream";
import { focusIfLost } from "@/components/ui/focus";
import type { ChatMessage } from "@/lib/domain/chat";
import type { ReplyFacts } from "@/lib/domain/chat-text";
import { CHAT_NAME_ID } from "./chat-name";
import { DeskAnnouncer } from "./desk-announcer";
import { keepDraft } from "./drafts";
import type { ChatAction } from "./form-props";
import { ReplyForm } from "./reply-form";
import type { ReplyChoice } from "./saved-reply-list";
import { sendReply } from "./send-reply";
import { ThreadLog } from "./thread-log";
import type { ThreadNote } from "./thread-rows";
import { ThreadState } from "./thread-state";

/** What changes in a chat while it is looked at: the page reads the rest afresh. */
export type ThreadFacts = { version: number; canPost: boolean };

type Props = {
  id: string;
  view: string;
  personName: string;
  state: ThreadFacts;
  initial: ChatMessage[];
  /** The highest sequence that reached the person. */
  personSeq: number;
  notes: ThreadNote[];
  zone: string;
  today: string;
  titles: Record<string, string>;
  replies: ReplyChoice[];
  facts: ReplyFacts;
  messageId: string;
  action: ChatAction;
};

/** The chat as it happens, and the box to answer in it. */
export function Thread(props: Props) {
  const { id, personName, initial, personSeq, notes, action } = props;
  const router = useRouter();
  const chat = useConversation<ThreadFacts>({
    id,
    initial,
    state: props.state,
    otherSeq: personSeq,
    send: (message) => sendReply(action, id, message),
    onNote: router.refresh,
  });
  useFreshPage(chat.state.version, props.state.version, chat.connection === "gone");
  useNameAtEnd(props.state.canPost);
  const lastOwn = chat.messages.findLast(({ isMine }) => isMine);
  const isLast = lastOwn && chat.messages.at(-1)?.seq === lastOwn.seq;
  return (
    <>
      <ThreadLog
        messages={chat.messages}
        pending={chat.pending}
        notes={notes}
        delivery={isLast ? deliveryWords[chat.deliveryOf(lastOwn)] : null}
        context={{
          personName,
          zone: props.zone,
          today: props.today,
          titles: props.titles,
          onRetry: chat.retry,
          onDrop: (sending) => {
            keepDraft(id, sending.body);
            chat.drop(sending.id);
          },
        }}
      />
      <DeskAnnouncer messages={chat.messages} personName={personName} />
      <ThreadState connection={chat.connection} typing={chat.typing} personName={personName} />
      {props.state.canPost ? (
        <div className="composer no-print shrink-0 border-t border-rule bg-paper px-4 py-3 lg:px-6">
          <ReplyForm
            conversationId={id}
            view={props.view}
            messageId={props.messageId}
            action={action}
            personName={personName}
            replies={props.replies}
            facts={props.facts}
            onSend={chat.send}
            onTyping={chat.noteTyping}
          />
        </div>
      ) : null}
    </>
  );
}

const deliveryWords = { sent: "Sent, not seen yet", delivered: "Delivered" } as const;

/**
 * Whoever writes while the chat ends loses the box. They stand at its name then, and not at a button:
 * the next letters they type would press it.
 */
function useNameAtEnd(canPost: boolean): void {
  const could = useRef(canPost);
  useEffect(() => {
    if (could.current && !canPost)
      focusIfLost(document.getElementById(CHAT_NAME_ID), { preventScroll: true });
    could.current = canPost;
  }, [canPost]);
}

/** The rest of the page follows what the stream tells: who has the chat, how it stands. */
function useFreshPage(told: number, rendered: number, isGone: boolean): void {
  const router = useRouter();
  const asked = useRef(rendered);
  useEffect(() => {
    if (told <= Math.max(rendered, asked.current)) return;
    asked.current = told;
    router.refresh();
  }, [router, told, rendered]);
  useEffect(() => {
    if (isGone) router.refresh();
  }, [router, isGone]);
}
