// What is said in a chat, by either side. A message is stored before anybody sees it; sending it
// again under its id is sending it once.
import { and, asc, eq, exists, gt, lt, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import {
  type ChatReader,
  chatStateOf,
  decideChat,
  firstNameOf,
  isReopenable,
} from "../../lib/domain/chat";
import { cleanMessage } from "../../lib/domain/chat-text";
import { stopKeyword } from "../../lib/domain/stop-keywords";
import { conflict, invalid, notFound } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { conversations, messages, requests } from "../schema";
import { addNews, changeChat, type LockedChat, lockChat, tellChat } from "./conversation-lock";
import { checkNoOtherChat } from "./conversation-own";
import { actOnKeyword } from "./holds";
import { enqueue } from "./jobs";
import { addMessage, PERSON_MOST } from "./message-adding";
import { postQuickly } from "./message-quick";
import { type MessageView, selectMessages, viewFor } from "./message-view";
import { conversationScope, either } from "./scope";

export type NewPost = { conversationId: string; id: string; body: string };

const isStaff = (actor: Actor) => actor.kind === "user" && actor.role !== "student";

/** How long an answer may wait unread before it is mailed. */
const MAIL_AFTER_MS = 2 * 60_000;

/** Sends a message. `now` is the portal's clock; the order is the lock's. */
export async function postMessage(actor: Actor, input: NewPost, now: Date): Promise<MessageView> {
  const body = bodyOf(input.body);
  const quick = await postQuickly(actor, { ...input, body }, now);
  if (quick) return viewFor(quick.stored, readerFor(actor, quick.givenName));
  return inTransaction(async (tx) => {
    const permission = isStaff(actor) ? "chat.post" : "chat.post_own";
    const chat = await lockChat(tx, actor, permission, input.conversationId);
    return postIn(tx, actor, chat, { id: input.id, body }, now);
  });
}

export function bodyOf(raw: string): string {
  const cleaned = cleanMessage(raw);
  if (!cleaned.ok) throw invalid(cleaned.reason, { field: "body" });
  return cleaned.body;
}

/** Into a chat that is locked already; `body` is clean. */
export async function postIn(
  tx: Executor,
  actor: Actor,
  chat: LockedChat,
  message: { id: string; body: string },
  now: Date,
): Promise<MessageView> {
  return isStaff(actor)
    ? postAsStaff(tx, actor, chat, message, now)
    : postAsPerson(tx, actor, chat, message, now);
}

async function postAsPerson(
  tx: Executor,
  actor: Actor,
  chat: LockedChat,
  message: { id: string; body: string },
  now: Date,
): Promise<MessageView> {
  // "Stop" is heard in any thread, however long.
  const isStop = stopKeyword(message.body) !== null;
  if (!isStop) await checkNotFull(tx, chat, message.id);
  if (chat.resolvedAt) await reopenFor(tx, chat, message.id, now);
  const { stored, isNew } = await addMessage(
    tx,
    chat,
    { ...message, sender: "person", authorId: null, authorName: null },
    now,
  );
  const personId = isNew && isStop ? await whoSays(tx, chat) : null;
  if (personId) {
    const said = { personId, conversationId: chat.id, text: message.body };
    await actOnKeyword(tx, actor, said, now);
  }
  return viewFor(stored, readerFor(actor, chat.givenName));
}

/** The account's person, or who booked in the thread: a visitor's stop must reach that call, too. */
async function whoSays(tx: Executor, chat: LockedChat): Promise<string | null> {
  if (chat.personId || !chat.promisedRequestId) return chat.personId;
  const [booked] = await tx
    .select({ personId: requests.personId })
    .from(requests)
    .where(eq(requests.id, chat.promisedRequestId));
  return booked?.personId ?? null;
}

/** A thread is read whole, so it has an end. A retry of what is there already is told so. */
async function checkNotFull(tx: Executor, chat: LockedChat, messageId: string): Promise<void> {
  if (chat.lastSeq < PERSON_MOST) return;
  const said = and(eq(messages.conversationId, chat.id), eq(messages.sender, "person"));
  if ((await tx.$count(messages, said)) < PERSON_MOST) return;
  if (!(await isSent(tx, chat.id, messageId))) throw conflict("chat_full");
}

/**
 * Answering in a chat that the person opened needs no hour and no box, and a stop does not end it:
 * the person holds the thread open. Its decision stands with the claim. Mail about it asks anew.
 */
async function postAsStaff(
  tx: Executor,
  actor: Actor,
  chat: LockedChat,
  message: { id: string; body: string },
  now: Date,
): Promise<MessageView> {
  if (actor.kind !== "user") throw notFound();
  const decided = decideChat(chatStateOf(chat, now), "post_staff");
  if (!decided.ok && !(await isSent(tx, chat.id, message.id))) throw conflict(decided.reason);
  const { stored, isNew } = await addMessage(
    tx,
    chat,
    { ...message, sender: "staff", authorId: actor.userId, authorName: actor.name },
    now,
  );
  if (isNew && chat.personId) {
    const payload = { conversationId: chat.id, seq: stored.seq };
    await enqueue(tx, { kind: "mail.chat_answer", payload }, now, {
      dedupKey: `chat-answer:${chat.id}:${stored.seq}`,
      runAt: new Date(now.getTime() + MAIL_AFTER_MS),
      personId: chat.personId,
    });
  }
  return viewFor(stored, readerFor(actor, chat.givenName));
}

/** A retry of a message that is there already must not be told that the chat is over. */
async function isSent(tx: Executor, conversationId: string, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ seq: messages.seq })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.id, id)));
  return row !== undefined;
}

/** A late word wakes a thread that was resolved today; its counselor still has it. */
async function reopenFor(tx: Executor, chat: LockedChat, messageId: string, now: Date) {
  if (!chat.resolvedAt || (await isSent(tx, chat.id, messageId))) return;
  if (!isReopenable(chat.resolvedAt, now)) throw conflict("chat_over");
  await checkNoOtherChat(tx, chat);
  await changeChat(tx, chat, { resolvedAt: null, resolvedBy: null, snoozedUntil: null });
  chat.resolvedAt = null;
  await addNews(tx, chat, "reopened", null, now);
}

const MOST = 5000;

/** Messages after a sequence, in order; at most 5,000. Nothing of a chat that is not the actor's. */
export async function listMessages(
  actor: Actor,
  conversationId: string,
  { after = 0, limit = MOST }: { after?: number; limit?: number } = {},
): Promise<MessageView[]> {
  const reader = await readerOf(actor, conversationId);
  if (!reader) return [];
  const rows = await selectMessages(database())
    .where(and(eq(messages.conversationId, conversationId), gt(messages.seq, after), mine(actor)))
    .orderBy(asc(messages.seq))
    .limit(Math.min(limit, MOST));
  return rows.map((row) => viewFor(row, reader));
}

function scopeOf(actor: Actor): SQL {
  return either(conversationScope(actor, "chat.read_own"), conversationScope(actor, "chat.read"));
}

function mine(actor: Actor): SQL {
  return exists(
    database()
      .select({ one: sql`1` })
      .from(conversations)
      .where(and(eq(conversations.id, messages.conversationId), scopeOf(actor))),
  );
}

async function readerOf(actor: Actor, conversationId: string): Promise<ChatReader | null> {
  const [row] = await database()
    .select({ givenName: conversations.givenName })
    .from(conversations)
    .where(and(eq(conversations.id, conversationId), scopeOf(actor)));
  return row ? readerFor(actor, row.givenName) : null;
}

function readerFor(actor: Actor, givenName: string | null): ChatReader {
  return actor.kind === "user" && isStaff(actor)
    ? { side: "staff", userId: actor.userId, givenName }
    : { side: "person", givenName };
}

/** Notes that messages up to `seq` reached the actor's side. Never lowers, never passes the last. */
export async function acknowledge(
  actor: Actor,
  conversationId: string,
  seq: number,
  _now: Date,
): Promise<void> {
  const column = isStaff(actor) ? "staffSeq" : "personSeq";
  const own = isStaff(actor) ? "chat.post" : "chat.read_own";
  await inTransaction(async (tx) => {
    const reached = sql`least(${seq}::int, ${conversations.lastSeq})`;
    const [row] = await tx
      .update(conversations)
      .set({ [column]: reached })
      .where(
        and(
          eq(conversations.id, conversationId),
          conversationScope(actor, own),
          lt(conversations[column], reached),
        ),
      )
      .returning({ id: conversations.id, queueId: conversations.queueId });
    if (row) await tellChat(tx, row, "s");
  });
}

/** "Maya is writing", to whoever has the chat open. Nothing is stored. */
export async function signalTyping(actor: Actor, conversationId: string): Promise<void> {
  const reader = await readerOf(actor, conversationId);
  if (!reader) throw notFound();
  const side = reader.side === "staff" ? "staff" : "person";
  const name = reader.side === "staff" && actor.kind === "user" ? actor.name : reader.givenName;
  const who = actor.userId ?? "";
  const payload = `${conversationId} t:${side}:${who}:${firstNameOf(name)?.slice(0, 40) ?? ""}`;
  await database().execute(sql`select pg_notify('conversations', ${payload})`);
}
