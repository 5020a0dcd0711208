import { newsWords } from "@/lib/content/chat-words";
import type { ChatMessage } from "@/lib/domain/chat";
import { dayLabel, time } from "@/lib/format";
import { type LogRow, rowsOf } from "./log-rows";
import { MessageBubble } from "./message-bubble";
import { type ProgramCard, ProgramCardLink } from "./program-card";

type Props = {
  messages: readonly ChatMessage[];
  /** How far an own message came. */
  deliveryOf: (message: ChatMessage) => "sent" | "delivered";
  newAfter: number | null;
  cards: readonly ProgramCard[];
  zone: string;
  /** "YYYY-MM-DD" in `zone`. */
  today: string;
  isInPanel: boolean;
};

/** The thread so far, oldest first. */
export function MessageList({ messages, newAfter, zone, today, ...rest }: Props) {
  return rowsOf(messages, zone, newAfter).map((row) => (
    <Row key={row.key} row={row} zone={zone} today={today} {...rest} />
  ));
}

type RowProps = Omit<Props, "messages" | "newAfter"> & { row: LogRow };

function Row({ row, today, ...rest }: RowProps) {
  switch (row.kind) {
    case "day":
      return (
        <li className="py-1 text-center text-14 text-ink-2">{dayLabel(row.isoDate, today)}</li>
      );
    case "new":
      return (
        <li
          id="new"
          className="flex items-center gap-3 text-14 font-semibold text-mark before:h-px before:grow before:bg-mark after:h-px after:grow after:bg-mark"
        >
          New messages
        </li>
      );
    case "message":
      return (
        <li data-seq={row.message.seq}>
          <Message message={row.message} isLastOwn={row.isLastOwn} {...rest} />
        </li>
      );
  }
}

const deliveryWords = { sent: "Sent", delivered: "Delivered" };

type MessageProps = Pick<Props, "deliveryOf" | "cards" | "zone" | "isInPanel"> & {
  message: ChatMessage;
  isLastOwn: boolean;
};

function Message({ message, isLastOwn, deliveryOf, cards, zone, isInPanel }: MessageProps) {
  const at = time(message.sentAt, zone);
  if (message.sender === "system") {
    return (
      <p className="py-1 text-center text-16 text-ink-2">
        {newsWords(message.event ?? "", message.details, "student")}{" "}
        <span className="text-14 whitespace-nowrap">{at}</span>
      </p>
    );
  }
  const linked = cards.filter(({ linkedAs }) => message.programs.includes(linkedAs));
  return (
    <MessageBubble
      isMine={message.isMine}
      by={message.isMine ? "You" : (message.author ?? "Counselor")}
      at={at}
      dateTime={message.sentAt.toISOString()}
      body={message.body}
      note={isLastOwn ? deliveryWords[deliveryOf(message)] : null}
    >
      {linked.map((card) => (
        <ProgramCardLink key={card.linkedAs} card={card} isInPanel={isInPanel} />
      ))}
    </MessageBubble>
  );
}
