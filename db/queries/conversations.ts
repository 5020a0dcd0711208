// A chat from the person's side: begun by a visitor or an account, read back, ended, rated, kept.
// The browser's key opens a thread until it joins an account; then the account alone does.
import { and, desc, eq, isNull, ne, notExists, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import type { SharedItem } from "../../lib/domain/journey";
import type { Topic } from "../../lib/domain/topics";
import { conflict, forbidden, invalid, notFound } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { conversations, requests, slots } from "../schema";
import { addNews, changeChat, checkChat, lockChat, tellChat, withChat } from "./conversation-lock";
import { type Holder, lockHolder, openChatsOf } from "./conversation-own";
import { type ConversationForPerson, personView, selectThreads } from "./conversation-view";
import { queueFor } from "./drafts";
import { enqueue } from "./jobs";
import { bodyOf, postIn } from "./messages";
import { chatStatusIn } from "./presence";
import { conversationScope } from "./scope";

export type NewConversation = {
  /** Made by the sender, as every id here: sending twice is once. */
  id: string;
  /** Of the browser; null for an account. */
  key: string | null;
  topic: Topic;
  programSlugs: string[];
  sharedItems: SharedItem[];
  givenName: string | null;
  /** IANA */
  zone: string | null;
  messageId: string;
  body: string;
};

/**
 * Begins a chat with its first message. Whoever has one open already goes on in it: the message is
 * added there, once. An answer is promised only while chat is open.
 */
export async function openConversation(
  actor: Actor,
  input: NewConversation,
  now: Date,
): Promise<{ conversationId: string }> {
  const holder = holderOf(actor, input.key);
  const body = bodyOf(input.body);
  return inTransaction(async (tx) => {
    if (holder.personId && "threadKey" in actor) {
      await joinConversations(tx, holder.personId, actor.threadKey ?? null, now);
    }
    await lockHolder(tx, holder);
    const conversationId = (await knownChat(tx, input.id, holder)) ?? input.id;
    const mine = knower(actor, holder);
    if (conversationId === input.id && !(await exists(tx, input.id))) {
      await insertChat(tx, input, holder, now);
    }
    const chat = await lockChat(tx, mine, "chat.post_own", conversationId);
    const wasNew = chat.lastSeq === 0;
    if (wasNew) await addNews(tx, chat, "opened", null, now);
    await postIn(tx, mine, chat, { id: input.messageId, body }, now);
    if (wasNew && !chat.promisedBy) await addNews(tx, chat, "promised", null, now);
    return { conversationId };
  });
}

function holderOf(actor: Actor, key: string | null): Holder {
  if (grantOf(actor, "chat.open") === "never") throw forbidden();
  if (actor.kind === "user") {
    if (!actor.personId) throw forbidden();
    return { personId: actor.personId, visitorKey: null };
  }
  const visitorKey = key ?? (actor.kind === "visitor" ? (actor.threadKey ?? null) : null);
  if (!visitorKey) throw invalid("thread_key_missing");
  return { personId: null, visitorKey };
}

/** A visitor's first request has no cookie yet: the key that it is about to get opens the thread. */
function knower(actor: Actor, { visitorKey }: Holder): Actor {
  return actor.kind === "visitor" ? { ...actor, threadKey: visitorKey } : actor;
}

async function exists(tx: Executor, id: string): Promise<boolean> {
  return (await tx.$count(conversations, eq(conversations.id, id))) > 0;
}

/** The chat of this id if it is there, else the one that is open already. */
async function knownChat(tx: Executor, id: string, holder: Holder): Promise<string | null> {
  if (await exists(tx, id)) return id;
  const [open] = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(openChatsOf(holder))
    .orderBy(desc(sql`coalesce(${conversations.lastPersonAt}, ${conversations.openedAt})`))
    .limit(1);
  return open?.id ?? null;
}

async function insertChat(tx: Executor, input: NewConversation, holder: Holder, now: Date) {
  const queueId = await queueFor(tx, input.programSlugs);
  const { isOpen, promiseSeconds } = await chatStatusIn(tx, queueId, now);
  await tx.insert(conversations).values({
    id: input.id,
    queueId,
    ...holder,
    topic: input.topic,
    programSlugs: input.programSlugs,
    sharedItems: input.sharedItems,
    givenName: input.givenName,
    zone: input.zone,
    openedAt: now,
    promisedBy: isOpen ? new Date(now.getTime() + promiseSeconds * 1000) : null,
  });
}

/** Not yours is not there. */
export async function findMyConversation(
  actor: Actor,
  id: string,
  now: Date,
): Promise<ConversationForPerson | null> {
  const [row] = await selectThreads(database()).where(
    and(eq(conversations.id, id), conversationScope(actor, "chat.read_own")),
  );
  return row ? personView(row, actor, now) : null;
}

/** The newest first, at most 100. */
export async function listMyConversations(
  actor: Actor,
  now: Date,
): Promise<ConversationForPerson[]> {
  const rows = await selectThreads(database())
    .where(conversationScope(actor, "chat.read_own"))
    .orderBy(desc(conversations.openedAt))
    .limit(100);
  return rows.map((row) => personView(row, actor, now));
}

/** The chat to go on with; the one last written in when the account has two. */
export async function findMyOpenConversation(
  actor: Actor,
  now: Date,
): Promise<ConversationForPerson | null> {
  const [row] = await selectThreads(database())
    .where(and(conversationScope(actor, "chat.read_own"), isNull(conversations.resolvedAt)))
    .orderBy(desc(sql`coalesce(${conversations.lastPersonAt}, ${conversations.openedAt})`))
    .limit(1);
  return row ? personView(row, actor, now) : null;
}

/** The person ends the chat. Ending twice is ending once. */
export async function resolveOwn(actor: Actor, id: string, now: Date): Promise<void> {
  await withChat(actor, "chat.post_own", id, async (tx, chat) => {
    if (chat.resolvedAt) return;
    checkChat(chat, "resolve", now);
    await changeChat(tx, chat, { resolvedAt: now, resolvedBy: "person", snoozedUntil: null });
    await addNews(tx, chat, "resolved", null, now);
    await tellChat(tx, chat, "m");
  });
}

/** From 1 to 5, once the chat has ended; the last word counts. */
export async function rateConversation(
  actor: Actor,
  id: string,
  input: { rating: number; words: string | null },
  _now: Date,
): Promise<void> {
  if (![1, 2, 3, 4, 5].includes(input.rating)) throw invalid("chat_unrated", { field: "rating" });
  await withChat(actor, "chat.post_own", id, async (tx, chat) => {
    if (!chat.resolvedAt) throw conflict("chat_not_over");
    const ratingWords = input.words?.slice(0, 1000) || null;
    await changeChat(tx, chat, { rating: input.rating, ratingWords });
    await tellChat(tx, chat, "s");
  });
}

/** By mail, to the address that the account has proven. The same thread is mailed once as it is. */
export async function requestTranscript(actor: Actor, id: string, now: Date): Promise<void> {
  await withChat(actor, "chat.post_own", id, async (tx, chat) => {
    if (!chat.personId) throw conflict("no_address");
    await changeChat(tx, chat, { transcriptMailedAt: now });
    const payload = { conversationId: chat.id, personId: chat.personId };
    await enqueue(tx, { kind: "mail.chat_transcript", payload }, now, {
      dedupKey: `chat-transcript:${chat.id}:${chat.lastSeq}`,
      personId: chat.personId,
    });
  });
}

/**
 * At sign-in: the threads of this browser become the account's, and the cookie alone opens them no
 * more. A thread that the account had open already stays as it is: nothing said is moved or lost.
 * One in which somebody else booked is theirs and stays where it is. Running it twice changes nothing.
 */
export async function joinConversations(
  tx: Executor,
  personId: string,
  threadKey: string | null,
  now: Date,
): Promise<void> {
  if (!threadKey) return;
  const joined = await tx
    .update(conversations)
    .set({ personId, visitorKey: null, version: sql`${conversations.version} + 1` })
    .where(
      and(
        eq(conversations.visitorKey, threadKey),
        isNull(conversations.personId),
        notExists(bookedByAnother(tx, personId)),
      ),
    )
    .returning({
      id: conversations.id,
      queueId: conversations.queueId,
      lastSeq: conversations.lastSeq,
      resolvedAt: conversations.resolvedAt,
    });
  for (const chat of joined) {
    if (!chat.resolvedAt) await addNews(tx, chat, "joined", null, now);
    await tellChat(tx, chat, "m");
  }
}

function bookedByAnother(tx: Executor, personId: string) {
  return tx
    .select({ one: sql`1` })
    .from(requests)
    .where(and(eq(requests.id, conversations.promisedRequestId), ne(requests.personId, personId)));
}

/** The call or answer that was promised in this thread. Linking twice is linking once. */
export async function linkPromise(
  tx: Executor,
  conversationId: string,
  requestId: string,
  now: Date,
): Promise<void> {
  const [chat] = await tx
    .select({
      id: conversations.id,
      queueId: conversations.queueId,
      lastSeq: conversations.lastSeq,
      promisedRequestId: conversations.promisedRequestId,
    })
    .from(conversations)
    .where(eq(conversations.id, conversationId))
    .for("update");
  if (!chat) throw notFound();
  if (chat.promisedRequestId === requestId) return;
  const [request] = await tx
    .select({ reference: requests.reference, startsAt: slots.startsAt })
    .from(requests)
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(eq(requests.id, requestId));
  if (!request) throw notFound();
  await tx
    .update(conversations)
    .set({ promisedRequestId: requestId, version: sql`${conversations.version} + 1` })
    .where(eq(conversations.id, conversationId));
  const startsAt = request.startsAt?.toISOString();
  const details = { reference: request.reference, ...(startsAt ? { startsAt } : {}) };
  await addNews(tx, chat, "booked", details, now);
  await tellChat(tx, chat, "m");
}
