// The log as rows: where a day begins, where the new messages begin, who speaks.
import type { ChatMessage } from "@/lib/domain/chat";
import { localDate } from "@/lib/domain/zones";

export type LogRow =
  | { kind: "day"; key: string; isoDate: string }
  | { kind: "new"; key: string }
  | { kind: "message"; key: string; message: ChatMessage; isLastOwn: boolean };

/**
 * `newAfter`: the last sequence that was seen; messages of the other side after it are new. Null:
 * no line is drawn.
 */
export function rowsOf(
  messages: readonly ChatMessage[],
  zone: string,
  newAfter: number | null,
): LogRow[] {
  const rows: LogRow[] = [];
  const lastOwn = messages.findLast(({ isMine }) => isMine)?.seq;
  let day = "";
  let isMarked = newAfter === null;
  for (const message of messages) {
    const isoDate = localDate(message.sentAt, zone);
    if (isoDate !== day) rows.push({ kind: "day", key: isoDate, isoDate });
    day = isoDate;
    if (!isMarked && !message.isMine && message.seq > (newAfter ?? 0)) {
      rows.push({ kind: "new", key: "new" });
      isMarked = true;
    }
    const key = message.id;
    rows.push({ kind: "message", key, message, isLastOwn: message.seq === lastOwn });
  }
  return rows;
}

/** What a screen reader is told of a message that came: who, then what. */
export function spokenWords(message: ChatMessage, news: string): string {
  return message.sender === "system" ? news : `${message.author ?? "Counselor"}: ${message.body}`;
}
