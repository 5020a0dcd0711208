// The frame of every change to a chat: lock the row that the actor reaches, decide, write, tell.
// The lock makes the numbers of the messages gapless. NOTIFY carries an id and a word; what is
// told, every process reads itself, after the commit.
import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { Permission } from "../../lib/auth/permissions";
import { type ChatEvent, type ChatNews, chatStateOf, decideChat } from "../../lib/domain/chat";
import { conflict, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { type Executor, inTransaction } from "../client";
import { conversations, messages } from "../schema";
import { conversationScope } from "./scope";

export const lockedColumns = {
  id: conversations.id,
  queueId: conversations.queueId,
  personId: conversations.personId,
  visitorKey: conversations.visitorKey,
  givenName: conversations.givenName,
  offeredToId: conversations.offeredToId,
  ownerId: conversations.ownerId,
  firstAnsweredAt: conversations.firstAnsweredAt,
  promisedBy: conversations.promisedBy,
  snoozedUntil: conversations.snoozedUntil,
  resolvedAt: conversations.resolvedAt,
  lastSeq: conversations.lastSeq,
  personSeq: conversations.personSeq,
  staffSeq: conversations.staffSeq,
  lastPersonAt: conversations.lastPersonAt,
  promisedRequestId: conversations.promisedRequestId,
};

export type LockedChat = Awaited<ReturnType<typeof lockChat>>;

/** The row, held until the transaction ends. Not reached by `permission`: not_found. */
export async function lockChat(
  tx: Executor,
  actor: Actor,
  permission: Permission,
  conversationId: string,
) {
  const [row] = await tx
    .select(lockedColumns)
    .from(conversations)
    .where(and(eq(conversations.id, conversationId), conversationScope(actor, permission)))
    .for("no key update");
  if (!row) throw notFound();
  return row;
}

/** Runs `change` with the locked row. */
export async function withChat<T>(
  actor: Actor,
  permission: Permission,
  conversationId: string,
  change: (tx: Executor, chat: LockedChat) => Promise<T>,
): Promise<T> {
  return inTransaction(async (tx) =>
    change(tx, await lockChat(tx, actor, permission, conversationId)),
  );
}

/** Throws the reason when the event can't happen in the chat's state. */
export function checkChat(chat: LockedChat, event: ChatEvent, now: Date): void {
  const decided = decideChat(chatStateOf(chat, now), event);
  if (!decided.ok) throw conflict(decided.reason);
}

type Changes = Partial<typeof conversations.$inferInsert>;

/** Stores what an event changes of the row. */
export async function changeChat(tx: Executor, chat: LockedChat, changes: Changes): Promise<void> {
  await tx
    .update(conversations)
    .set({ ...changes, version: sql`${conversations.version} + 1` })
    .where(eq(conversations.id, chat.id));
}

/** Adds what happened as a message of the system, numbered like any other. */
export async function addNews(
  tx: Executor,
  chat: Pick<LockedChat, "id" | "lastSeq">,
  event: ChatNews,
  details: Record<string, string> | null,
  now: Date,
): Promise<void> {
  chat.lastSeq += 1;
  await tx.insert(messages).values({
    conversationId: chat.id,
    seq: chat.lastSeq,
    id: newId(),
    sender: "system",
    body: "",
    event,
    eventDetails: details,
    sentAt: now,
  });
  await tx
    .update(conversations)
    .set({ lastSeq: chat.lastSeq })
    .where(eq(conversations.id, chat.id));
}

/** m: a message · s: state · n: a note. Sent at commit, to every process. */
export async function tellChat(
  tx: Executor,
  chat: Pick<LockedChat, "id" | "queueId">,
  word: "m" | "s" | "n",
): Promise<void> {
  await tx.execute(
    sql`select pg_notify('conversations', ${`${chat.id} ${word}`}), pg_notify('inbox', ${chat.queueId})`,
  );
}
