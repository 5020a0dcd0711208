// Chats and saved replies of the demonstration. A chat that is there stays as people left it.
import { and, eq, isNotNull } from "drizzle-orm";
import type { Executor } from "../client";
import {
  conversationMoves,
  conversationNotes,
  conversations,
  messages,
  requests,
  savedReplies,
} from "../schema";
import { type SeedChat, seedChatList } from "./chat-list";
import { seedReplyList } from "./reply-list";

type Tx = Pick<Executor, "insert" | "select">;

const MINUTE_MS = 60_000;
const PROMISE_MINUTES = 2;

export async function seedChats(tx: Tx, now: Date): Promise<void> {
  for (const { id, queue, owner, title, body } of seedReplyList) {
    await tx
      .insert(savedReplies)
      .values({ id, queueId: queue, ownerId: owner ?? null, title, body, createdAt: now })
      .onConflictDoNothing();
  }
  for (const chat of seedChatList) {
    const openedAt = new Date(now.getTime() - chat.minutesAgo * MINUTE_MS);
    if (await addChat(tx, chat, openedAt)) await addWords(tx, chat, openedAt);
  }
}

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * MINUTE_MS);

/** False when the chat was there already, or the call that it led to is not. */
async function addChat(tx: Tx, chat: SeedChat, openedAt: Date): Promise<boolean> {
  if (chat.request && !(await bookedCall(tx, chat.request))) return false;
  const lastSeq = chat.messages.length;
  const said = (side: "person" | "staff") =>
    chat.messages.flatMap((message) =>
      "from" in message && message.from === side ? [later(openedAt, message.after)] : [],
    );
  const claim = chat.messages.find((message) => "event" in message && message.event === "claimed");
  const isOver = chat.resolvedAfter !== undefined;
  const added = await tx
    .insert(conversations)
    .values({
      id: chat.id,
      queueId: chat.queue,
      personId: chat.person ?? null,
      visitorKey: chat.person ? null : `${chat.id}-visitor`,
      topic: chat.topic,
      programSlugs: chat.programs,
      sharedItems: chat.shared,
      givenName: chat.givenName,
      zone: chat.zone,
      openedAt,
      promisedBy: chat.isPromised ? null : later(openedAt, PROMISE_MINUTES),
      ownerId: chat.owner ?? null,
      claimedAt: chat.owner && claim ? later(openedAt, claim.after) : null,
      firstAnsweredAt: said("staff")[0] ?? null,
      resolvedAt: isOver ? later(openedAt, chat.resolvedAfter ?? 0) : null,
      resolvedBy: isOver ? "staff" : null,
      rating: chat.rating?.stars ?? null,
      ratingWords: chat.rating?.words ?? null,
      lastSeq,
      personSeq: lastSeq,
      staffSeq: chat.owner ? lastSeq : 0,
      lastPersonAt: said("person").at(-1) ?? null,
      lastStaffAt: said("staff").at(-1) ?? null,
      promisedRequestId: chat.request ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: conversations.id });
  return added.length > 0;
}

async function addWords(tx: Tx, chat: SeedChat, openedAt: Date): Promise<void> {
  const booked = chat.request ? await bookedCall(tx, chat.request) : null;
  for (const [index, message] of chat.messages.entries()) {
    const isSaid = "from" in message;
    await tx.insert(messages).values({
      conversationId: chat.id,
      seq: index + 1,
      id: `${chat.id}-${index + 1}`,
      sender: isSaid ? message.from : "system",
      authorId: isSaid && message.from === "staff" ? (chat.owner ?? null) : null,
      body: isSaid ? message.body : "",
      event: isSaid ? null : message.event,
      eventDetails: isSaid ? null : message.event === "booked" ? booked : (message.details ?? null),
      sentAt: later(openedAt, message.after),
    });
  }
  if (!chat.owner) return;
  await tx.insert(conversationMoves).values({
    id: `${chat.id}-claimed`,
    conversationId: chat.id,
    kind: "claimed",
    toId: chat.owner,
    actorId: chat.owner,
    movedAt: later(openedAt, 1),
  });
  if (!chat.note) return;
  await tx.insert(conversationNotes).values({
    id: `${chat.id}-note`,
    conversationId: chat.id,
    authorId: chat.owner,
    body: chat.note,
    submitKey: `${chat.id}-note`,
    createdAt: later(openedAt, 5),
  });
}

async function bookedCall(tx: Tx, requestId: string): Promise<Record<string, string> | null> {
  const [row] = await tx
    .select({ reference: requests.reference, startsAt: requests.wantedStartsAt })
    .from(requests)
    .where(and(eq(requests.id, requestId), isNotNull(requests.wantedStartsAt)));
  return row?.startsAt ? { reference: row.reference, startsAt: row.startsAt.toISOString() } : null;
}
