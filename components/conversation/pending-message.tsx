import type { Sending } from "@/lib/domain/chat-log";
import { MessageBubble } from "./message-bubble";

type Props = { sending: Sending; onRetry: () => void };

/** An own message on its way, or one that did not arrive and can be sent again. */
export function PendingMessage({ sending, onRetry }: Props) {
  const { body, state, words } = sending;
  return (
    <MessageBubble
      isMine
      by="You"
      at={null}
      body={body}
      note={
        state === "failed" ? (
          <span className="text-mark">
            <strong>Not sent.</strong> {words}{" "}
            <button
              type="button"
              onClick={onRetry}
              className="min-h-11 font-semibold underline underline-offset-4"
            >
              Retry
            </button>
          </span>
        ) : state === "sent" ? (
          "Sent"
        ) : (
          "Sending…"
        )
      }
    />
  );
}
