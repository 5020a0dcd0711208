// The thread as the desk reads it: what was said, what is on its way, and notes between, by time.
import type { ChatMessage } from "@/lib/domain/chat";
import type { Sending } from "@/lib/domain/chat-log";
import { localDate } from "@/lib/domain/zones";

export type ThreadNote = { id: string; author: string | null; body: string; createdAt: Date };

export type ThreadRow =
  | { kind: "day"; key: string; isoDate: string }
  | { kind: "message"; key: string; message: ChatMessage }
  | { kind: "note"; key: string; note: ThreadNote }
  | { kind: "sending"; key: string; sending: Sending };

/** In the order of their numbers; a note stands before the first message that is later than it. */
export function threadRows(
  messages: readonly ChatMessage[],
  pending: readonly Sending[],
  notes: readonly ThreadNote[],
  zone: string,
): ThreadRow[] {
  const rows: ThreadRow[] = [];
  let day = "";
  const onDay = (at: Date) => {
    const isoDate = localDate(at, zone);
    if (isoDate === day) return;
    day = isoDate;
    // A note of yesterday between two of today's would name a day twice: the place makes it one.
    rows.push({ kind: "day", key: `${isoDate}.${rows.length}`, isoDate });
  };
  const left = [...notes].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const addNotesBefore = (at: Date | null) => {
    while (left[0] && (at === null || left[0].createdAt < at)) {
      const [note] = left.splice(0, 1);
      if (!note) return;
      onDay(note.createdAt);
      rows.push({ kind: "note", key: note.id, note });
    }
  };
  for (const message of messages) {
    addNotesBefore(message.sentAt);
    onDay(message.sentAt);
    rows.push({ kind: "message", key: message.id, message });
  }
  addNotesBefore(null);
  for (const sending of pending) rows.push({ kind: "sending", key: sending.id, sending });
  return rows;
}
