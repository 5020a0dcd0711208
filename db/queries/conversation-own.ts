// What only the holder of a thread is: by account or by the browser's key. One open chat for each.
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { conflict } from "../../lib/errors";
import type { Executor } from "../client";
import { conversations } from "../schema";
import type { LockedChat } from "./conversation-lock";

export type Holder = { personId: string | null; visitorKey: string | null };

/** Two tabs that begin a chat at once begin one: whoever comes second waits here and finds it. */
export async function lockHolder(tx: Executor, holder: Holder): Promise<void> {
  const key = `chat:${holder.personId ?? holder.visitorKey}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** The chats that are open for this holder; the last active first. */
export function openChatsOf(holder: Holder) {
  const held = holder.personId
    ? eq(conversations.personId, holder.personId)
    : and(eq(conversations.visitorKey, holder.visitorKey ?? ""), isNull(conversations.personId));
  return and(held, isNull(conversations.resolvedAt));
}

/** A thread can't come back beside another one that is open. */
export async function checkNoOtherChat(tx: Executor, chat: LockedChat): Promise<void> {
  await lockHolder(tx, chat);
  const [other] = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(openChatsOf(chat), ne(conversations.id, chat.id)))
    .limit(1);
  if (other) throw conflict("chat_elsewhere", { conversationId: other.id });
}
