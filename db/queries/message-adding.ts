// One message into a locked chat: numbered, stored once under its sender's id, told at commit.
// Insert, the chat's row and the notice are one statement, because this is the hot path.
import { and, eq, sql } from "drizzle-orm";
import type { StoredMessage } from "../../lib/domain/chat";
import { conflict, rateLimited } from "../../lib/errors";
import type { Executor } from "../client";
import { conversations, messages } from "../schema";
import type { LockedChat } from "./conversation-lock";
import { selectMessages } from "./message-view";

/** What one side may send into one chat. */
export const MESSAGE_LIMIT = { count: 20, seconds: 10 };

/** What a person may say in one chat; then a new one, or a call. */
export const PERSON_MOST = 2000;

/** Both ways: a message of a process whose clock is ahead does not count for an hour. */
export function limitWindow(now: Date): { since: string; until: string } {
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
  return { since: at(-MESSAGE_LIMIT.seconds), until: at(MESSAGE_LIMIT.seconds) };
}

export type NewMessage = {
  id: string;
  sender: "person" | "staff";
  authorId: string | null;
  authorName: string | null;
  body: string;
};

export type Added = { stored: StoredMessage; isNew: boolean };

/**
 * Adds the message, or finds it there already. The same id with other words or from another sender
 * is `message_differs`; the 21st in ten seconds is rate_limited.
 */
export async function addMessage(
  tx: Executor,
  chat: LockedChat,
  message: NewMessage,
  now: Date,
): Promise<Added> {
  const seq = chat.lastSeq + 1;
  const [added] = await tx.execute(insertOf(chat, message, seq, now));
  if (added) {
    chat.lastSeq = seq;
    const stored = { seq, ...message, event: null, details: null, sentAt: now };
    return { stored, isNew: true };
  }
  const [known] = await selectMessages(tx).where(
    and(eq(messages.conversationId, chat.id), eq(messages.id, message.id)),
  );
  if (!known) throw rateLimited(MESSAGE_LIMIT.seconds);
  const isSame =
    known.sender === message.sender &&
    known.authorId === message.authorId &&
    known.body === message.body;
  if (!isSame) throw conflict("message_differs");
  return { stored: known, isNew: false };
}

function insertOf(chat: LockedChat, message: NewMessage, seq: number, now: Date) {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { since, until } = limitWindow(now);
  const isPerson = message.sender === "person";
  // The last numbers only: a side adds at most 20 in ten seconds, so more are not looked at.
  return sql`
    with added as (
      insert into ${messages} (conversation_id, seq, id, sender, author_id, body, sent_at)
      select ${chat.id}, ${seq}::int, ${message.id}, ${message.sender}, ${message.authorId}, ${message.body}, ${at}
      where (select count(*) from ${messages} as recent where recent.conversation_id = ${chat.id}
        and recent.seq > ${seq - 5 * MESSAGE_LIMIT.count}::int and recent.sender = ${message.sender}
        and recent.sent_at > ${since}::timestamptz and recent.sent_at < ${until}::timestamptz) < ${MESSAGE_LIMIT.count}
      on conflict on constraint a_message_is_sent_once do nothing
      returning seq
    ), moved as (
      update ${conversations} set last_seq = added.seq,
        ${sql.raw(isPerson ? "last_person_at" : "last_staff_at")} = ${at},
        first_answered_at = ${isPerson ? sql`first_answered_at` : sql`coalesce(first_answered_at, ${at})`},
        snoozed_until = null
      from added where ${conversations.id} = ${chat.id}
    )
    select added.seq, pg_notify('conversations', ${`${chat.id} m`}), pg_notify('inbox', ${chat.queueId})
    from added`;
}
