"use client";
// The thread as its person sees it. The server's HTML is complete: messages, a form that posts, a
// link that looks for new ones. With JavaScript the same markup follows the stream.
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import type { ChatMessage } from "@/lib/domain/chat";
import { emptyFormState } from "@/lib/form-state";
import { Announcer } from "./announcer";
import { Composer, type SendAction } from "./composer";
import { ConnectionLine } from "./connection-line";
import { MessageList } from "./message-list";
import { PendingMessage } from "./pending-message";
import type { ProgramCard } from "./program-card";
import { useFollow } from "./use-follow";
import { useNewLine } from "./use-new-line";
import { type SendAnswer, useConversation } from "./use-stream";

type Props = {
  conversationId: string;
  title: string;
  initial: ChatMessage[];
  staffSeq: number;
  /** The last message seen before "Check for new messages"; null draws no line. */
  seenSeq: number | null;
  cards: ProgramCard[];
  zone: string;
  today: string;
  canPost: boolean;
  isOver: boolean;
  /** Until the promised time; null when nothing is promised. */
  promisedInMs: number | null;
  messageId: string;
  isInPanel: boolean;
  checkHref: string;
  send: SendAction;
  /** What the thread promises, between the words said and the words to come. */
  children: ReactNode;
};

export function ChatThread(props: Props) {
  const { conversationId, title, initial, cards, canPost, isInPanel, messageId, send } = props;
  const chat = useConversation({
    id: conversationId,
    initial,
    state: null,
    otherSeq: props.staffSeq,
    send: (message) => sendBy(send, { conversationId, ...message }),
  });
  const { messages, pending } = chat;
  const lastSeq = messages.at(-1)?.seq ?? 0;
  useFreshPage(props, messages);
  useQuestionAtEnd(props.isOver);
  const log = useFollow(messages.length + pending.length);
  const newAfter = useNewLine(lastSeq, pending.length, props.seenSeq);
  return (
    <>
      <div
        ref={log}
        role="log"
        aria-live="off"
        aria-label="Messages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
        className={`overflow-y-auto overscroll-contain rounded border border-rule bg-paper px-3 py-3 ${isInPanel ? "max-h-72 min-h-40" : "max-h-[45vh] sm:max-h-[60vh]"}`}
      >
        <ol className="grid gap-4">
          <MessageList
            messages={messages}
            deliveryOf={chat.deliveryOf}
            newAfter={newAfter}
            cards={cards}
            zone={props.zone}
            today={props.today}
            isInPanel={isInPanel}
          />
          {pending.map((sending) => (
            <li key={sending.id}>
              <PendingMessage sending={sending} onRetry={() => chat.retry(sending.id)} />
            </li>
          ))}
        </ol>
        <span id="latest" />
      </div>
      <Announcer messages={messages} />
      <ConnectionLine
        connection={chat.connection}
        typing={chat.typing}
        isOver={props.isOver}
        checkHref={`${props.checkHref}${props.checkHref.includes("?") ? "&" : "?"}seen=${lastSeq}#new`}
      />
      {props.children}
      {canPost ? (
        <Composer
          conversationId={conversationId}
          messageId={messageId}
          title={title}
          isInPanel={isInPanel}
          action={send}
          onSend={chat.send}
          onType={chat.noteTyping}
        />
      ) : (
        <title>{title}</title>
      )}
    </>
  );
}

/** Whoever ends the chat by its button, which is gone then, stands at the question that follows. */
function useQuestionAtEnd(isOver: boolean) {
  const wasOver = useRef(isOver);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isOver && !wasOver.current && isLost) document.getElementById("rate")?.focus();
    wasOver.current = isOver;
  }, [isOver]);
}

/** The same action as the form's, told to stay where it is. */
async function sendBy(action: SendAction, fields: Record<string, string>): Promise<SendAnswer> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, stay: "1" })) form.set(name, value);
  const { message, errors } = await action(emptyFormState, form);
  const words = message ?? errors[0]?.message;
  return words ? { ok: false, words } : { ok: true };
}

/**
 * Asks the server for the page again when it would say something else: after something happened in
 * the thread, when a program is linked whose card is not here, and when the promised time has come.
 */
function useFreshPage({ cards, promisedInMs }: Props, messages: readonly ChatMessage[]) {
  const router = useRouter();
  const news = messages.findLast(({ sender }) => sender === "system")?.seq ?? 0;
  const linked = messages.flatMap(({ programs }) => programs);
  const missing = linked
    .filter((slug) => !cards.some(({ linkedAs }) => linkedAs === slug))
    .join(" ");
  const told = useRef({ news, missing });
  useEffect(() => {
    if (told.current.news === news && told.current.missing === missing) return;
    told.current = { news, missing };
    router.refresh();
  }, [router, news, missing]);
  useEffect(() => {
    if (promisedInMs === null) return;
    const timer = setTimeout(() => router.refresh(), promisedInMs + 1500);
    return () => clearTimeout(timer);
  }, [router, promisedInMs]);
}
