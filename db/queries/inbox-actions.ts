// Who has a chat, and why it moves: claim, offer, release, take over, snooze, resolve. One claimer,
// however many press at once; never more chats than a counselor takes on, unless a manager does it.
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { chatStateOf, firstNameOf } from "../../lib/domain/chat";
import { conflict, forbidden, invalid, isAppError } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor, inTransaction } from "../client";
import {
  conversationMoves,
  conversationNotes,
  conversations,
  queueMembers,
  users,
} from "../schema";
import { audit } from "./audit";
import { allowChat } from "./chat-decision";
import {
  addNews,
  changeChat,
  checkChat,
  type LockedChat,
  lockChat,
  tellChat,
  withChat,
} from "./conversation-lock";
import { checkNoOtherChat } from "./conversation-own";
import { listedChats } from "./inbox";
import { counselorsOf } from "./presence";

type Kind = (typeof conversationMoves.$inferInsert)["kind"];

function staffOf(actor: Actor): { userId: string; name: string | null } {
  if (actor.kind !== "user") throw forbidden();
  return actor;
}

/** Takes a chat that nobody has. A lost race names who has it: `already_claimed` {by}. */
export async function claimConversation(actor: Actor, id: string, now: Date): Promise<void> {
  const { userId } = staffOf(actor);
  try {
    await inTransaction(async (tx) => {
      await lockCounselor(tx, userId);
      const chat = await lockChat(tx, actor, "chat.claim", id);
      checkChat(chat, "claim", now);
      await checkCapacity(tx, chat, userId, now);
      await giveTo(tx, actor, chat, "claimed", null, now);
    });
  } catch (error) {
    // The scope of a claim is "unowned": the loser of the race finds no row. Say who has it.
    if (!isAppError(error) || error.code !== "not_found") throw error;
    const owner = await ownerOf(actor, id);
    if (!owner) throw error;
    if (owner.id !== userId) throw conflict("already_claimed", { by: firstNameOf(owner.name) });
  }
}

async function ownerOf(actor: Actor, id: string) {
  const [row] = await database()
    .select({ id: users.id, name: users.name })
    .from(conversations)
    .innerJoin(users, eq(users.id, conversations.ownerId))
    .where(and(eq(conversations.id, id), listedChats(actor)));
  return row ?? null;
}

/** Two claims of one counselor at once are counted one after the other. Before the chat's lock. */
async function lockCounselor(tx: Executor, userId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`chats:${userId}`}, 0))`);
}

async function checkCapacity(tx: Executor, chat: LockedChat, userId: string, now: Date) {
  const me = (await counselorsOf(tx, chat.queueId, now)).find((one) => one.userId === userId);
  if (!me || me.openChats >= me.capacity) throw conflict("at_capacity");
}

/** The actor has the chat from here on; the decision that every word to the person stands on. */
async function giveTo(
  tx: Executor,
  actor: Actor,
  chat: LockedChat,
  kind: "claimed" | "taken_over",
  reason: string | null,
  now: Date,
): Promise<void> {
  const { userId, name } = staffOf(actor);
  await allowChat(tx, actor, chat, now);
  await changeChat(tx, chat, {
    ownerId: userId,
    claimedAt: now,
    offeredToId: null,
    snoozedUntil: null,
  });
  await recordMove(tx, actor, chat, { kind, toId: userId, reason }, now);
  await addNews(tx, chat, kind, { counselor: firstNameOf(name) ?? "A counselor" }, now);
  await audit(tx, actor, entry(`chat.${kind === "claimed" ? "claim" : "take_over"}`, chat.id), now);
  await tellChat(tx, chat, "m");
}

async function recordMove(
  tx: Executor,
  actor: Actor,
  chat: LockedChat,
  move: { kind: Kind; toId: string | null; reason: string | null },
  now: Date,
): Promise<void> {
  await tx.insert(conversationMoves).values({
    id: newId(),
    conversationId: chat.id,
    ...move,
    fromId: chat.ownerId,
    actorId: actor.userId,
    movedAt: now,
  });
}

/**
 * Gives the chat back to its queue, or offers it to a colleague of the queue, with the reason.
 * Whoever is free first may take it, so that nobody waits for the one who was asked.
 */
export async function releaseConversation(
  actor: Actor,
  input: { id: string; reason: string; offeredToId: string | null },
  now: Date,
): Promise<void> {
  const reason = reasonOf(input.reason);
  await withChat(actor, "chat.move", input.id, async (tx, chat) => {
    const kind = input.offeredToId ? "offered" : "released";
    checkChat(chat, input.offeredToId ? "offer" : "release", now);
    if (input.offeredToId) await checkColleague(tx, chat, input.offeredToId);
    await recordMove(tx, actor, chat, { kind, toId: input.offeredToId, reason }, now);
    await changeChat(tx, chat, {
      ownerId: null,
      claimedAt: null,
      snoozedUntil: null,
      offeredToId: input.offeredToId,
    });
    await addNews(tx, chat, kind, null, now);
    await audit(tx, actor, entry("chat.release", chat.id), now);
    await tellChat(tx, chat, "m");
  });
}

function reasonOf(words: string): string {
  const reason = words.trim().slice(0, 500);
  if (!reason) throw invalid("reason_missing", { field: "reason" });
  return reason;
}

/** Both ids together: a colleague of another queue is nobody here. */
async function checkColleague(tx: Executor, chat: LockedChat, userId: string): Promise<void> {
  const [member] = await tx
    .select({ id: users.id })
    .from(queueMembers)
    .innerJoin(users, eq(users.id, queueMembers.userId))
    .where(
      and(
        eq(queueMembers.queueId, chat.queueId),
        eq(users.id, userId),
        isNull(users.disabledAt),
        inArray(users.role, ["counselor", "manager"]),
      ),
    );
  if (!member || userId === chat.ownerId) {
    throw invalid("not_in_queue", { field: "offeredToId" });
  }
}

/** A manager takes a chat of the queue, whoever has it. Capacity is theirs to judge. */
export async function takeOver(
  actor: Actor,
  input: { id: string; reason: string },
  now: Date,
): Promise<void> {
  const reason = reasonOf(input.reason);
  await withChat(actor, "chat.take_over", input.id, async (tx, chat) => {
    if (chat.ownerId === actor.userId && !chat.resolvedAt) return;
    checkChat(chat, "take_over", now);
    await giveTo(tx, actor, chat, "taken_over", reason, now);
  });
}

/** The chat sleeps until then, or until the person writes. The person is not told. */
export async function snooze(
  actor: Actor,
  input: { id: string; until: Date },
  now: Date,
): Promise<void> {
  if (input.until <= now) throw invalid("snooze_past", { field: "until" });
  await withChat(actor, "chat.move", input.id, async (tx, chat) => {
    checkChat(chat, "snooze", now);
    await changeChat(tx, chat, { snoozedUntil: input.until });
    await audit(tx, actor, entry("chat.snooze", chat.id), now);
    await tellChat(tx, chat, "s");
  });
}

/** Ends the chat. Pressing twice is pressing once. */
export async function resolveConversation(
  actor: Actor,
  input: { id: string },
  now: Date,
): Promise<void> {
  await withChat(actor, "chat.move", input.id, async (tx, chat) => {
    if (chat.resolvedAt) return;
    checkChat(chat, "resolve", now);
    const changes = { resolvedAt: now, resolvedBy: "staff", snoozedUntil: null } as const;
    await changeChat(tx, chat, { ...changes, offeredToId: null });
    await addNews(tx, chat, "resolved", null, now);
    await audit(tx, actor, entry("chat.resolve", chat.id), now);
    await tellChat(tx, chat, "m");
  });
}

/** Takes the end back, while the person has no other chat open. */
export async function reopenConversation(
  actor: Actor,
  input: { id: string },
  now: Date,
): Promise<void> {
  await withChat(actor, "chat.move", input.id, async (tx, chat) => {
    if (chatStateOf(chat, now) !== "resolved") return;
    await checkNoOtherChat(tx, chat);
    await changeChat(tx, chat, { resolvedAt: null, resolvedBy: null });
    await addNews(tx, chat, "reopened", null, now);
    await audit(tx, actor, entry("chat.reopen", chat.id), now);
    await tellChat(tx, chat, "m");
  });
}

/** Staff only; no query of a student's page selects notes. A form sent twice is one note. */
export async function addConversationNote(
  actor: Actor,
  input: { id: string; submitKey: string; body: string },
  now: Date,
): Promise<void> {
  const { userId } = staffOf(actor);
  const { id: conversationId, submitKey, body } = input;
  await withChat(actor, "chat.note", conversationId, async (tx, chat) => {
    const row = { conversationId, submitKey, body, authorId: userId };
    const added = await tx
      .insert(conversationNotes)
      .values({ id: newId(), ...row, createdAt: now })
      .onConflictDoNothing({ target: conversationNotes.submitKey })
      .returning({ id: conversationNotes.id });
    if (added.length === 0) return checkSameNote(tx, row);
    await audit(tx, actor, entry("chat.note", chat.id), now);
    await tellChat(tx, chat, "n");
  });
}

async function checkSameNote(
  tx: Executor,
  row: { conversationId: string; submitKey: string; body: string; authorId: string },
): Promise<void> {
  const [same] = await tx
    .select({ id: conversationNotes.id })
    .from(conversationNotes)
    .where(
      and(
        eq(conversationNotes.submitKey, row.submitKey),
        eq(conversationNotes.conversationId, row.conversationId),
        eq(conversationNotes.authorId, row.authorId),
        eq(conversationNotes.body, row.body),
      ),
    );
  if (!same) throw conflict("form_used");
}

function entry(action: string, id: string) {
  return { action, subjectKind: "conversation", subjectId: id } as const;
}
