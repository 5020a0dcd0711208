// What time alone does to chats: an owner who is gone loses the chat of a person who waits, and a
// promised answer that did not come is said in the thread. Idempotent, in any number of processes.
import { and, eq, inArray, isNotNull, isNull, lte, notExists, or, sql } from "drizzle-orm";
import { STRANDED_AFTER_SECONDS } from "../../lib/domain/chat-availability";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import { conversationMoves, conversations, counselorPresence, messages, users } from "../schema";
import { addNews, changeChat, type LockedChat, lockedColumns, tellChat } from "./conversation-lock";

const BATCH = 50;

/** Back to the queue, kind "returned". Snoozed chats sleep on: nobody waits for them. */
export async function returnStrandedChats(now: Date): Promise<number> {
  const since = new Date(now.getTime() - STRANDED_AFTER_SECONDS * 1000).toISOString();
  const isGone = sql`coalesce(${counselorPresence.heartbeatAt}, '-infinity')
    < clock_timestamp() - make_interval(secs => ${STRANDED_AFTER_SECONDS})`;
  // Whoever writes is there, whatever the heartbeat says: the inbox works without scripts.
  const isSilent = sql`greatest(${conversations.lastStaffAt}, ${conversations.claimedAt}) < ${since}::timestamptz`;
  const isWaited = sql`coalesce(${conversations.lastPersonAt} > ${conversations.lastStaffAt}, true)`;
  return database().transaction(async (tx) => {
    const stranded = await tx
      .select(lockedColumns)
      .from(conversations)
      .innerJoin(users, eq(users.id, conversations.ownerId))
      .leftJoin(counselorPresence, eq(counselorPresence.userId, conversations.ownerId))
      .where(
        and(
          isNull(conversations.resolvedAt),
          or(
            isNotNull(users.disabledAt),
            and(
              isGone,
              isSilent,
              isWaited,
              or(isNull(conversations.snoozedUntil), lte(conversations.snoozedUntil, now)),
            ),
          ),
        ),
      )
      .limit(BATCH)
      .for("update", { of: conversations, skipLocked: true });
    for (const chat of stranded) await returnChat(tx, chat, now);
    return stranded.length;
  });
}

async function returnChat(tx: Executor, chat: LockedChat, now: Date): Promise<void> {
  await tx.insert(conversationMoves).values({
    id: newId(),
    conversationId: chat.id,
    kind: "returned",
    fromId: chat.ownerId,
    toId: null,
    reason: null,
    actorId: null,
    movedAt: now,
  });
  await changeChat(tx, chat, { ownerId: null, claimedAt: null, snoozedUntil: null });
  await addNews(tx, chat, "released", null, now);
  await tellChat(tx, chat, "m");
}

/** A sweep beside this one may have told after this one's look began: asked again under the lock. */
async function withoutTold(tx: Executor, chats: LockedChat[]): Promise<LockedChat[]> {
  const ids = chats.map(({ id }) => id);
  const rows = await tx
    .select({ id: messages.conversationId })
    .from(messages)
    .where(and(inArray(messages.conversationId, ids), eq(messages.event, "no_answer")));
  const told = new Set(rows.map(({ id }) => id));
  return chats.filter(({ id }) => !told.has(id));
}

/** Says once in each thread that the promised answer did not come, so that it offers times. */
export async function tellUnanswered(now: Date): Promise<number> {
  return database().transaction(async (tx) => {
    const told = tx
      .select({ id: messages.conversationId })
      .from(messages)
      .where(and(eq(messages.conversationId, conversations.id), eq(messages.event, "no_answer")));
    const found = await tx
      .select(lockedColumns)
      .from(conversations)
      .where(
        and(
          isNull(conversations.resolvedAt),
          isNull(conversations.firstAnsweredAt),
          isNull(conversations.promisedRequestId),
          lte(conversations.promisedBy, now),
          notExists(told),
        ),
      )
      .limit(BATCH)
      .for("update", { skipLocked: true });
    const late = await withoutTold(tx, found);
    for (const chat of late) {
      await addNews(tx, chat, "no_answer", null, now);
      await tellChat(tx, chat, "m");
    }
    return late.length;
  });
}
