// One chat as the desk opens it: whole for who has it or manages its queue, masked for who may only
// list it, nothing for all others. Reading it is audited once an hour for each actor and chat.
import { and, asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { chatStateOf, decideChat, firstNameOf } from "../../lib/domain/chat";
import type { RequestKind, SharedItem } from "../../lib/domain/journey";
import type { Topic } from "../../lib/domain/topics";
import { database } from "../client";
import {
  conversationMoves,
  conversationNotes,
  conversations,
  people,
  personEmails,
  requests,
  users,
} from "../schema";
import { auditOnceAnHour } from "./audit";
import {
  type ConversationForPerson,
  promisedOf,
  selectThreads,
  type ThreadRow,
} from "./conversation-view";
import { type InboxRow, listedChats, waitingSince } from "./inbox";
import { conversationScope, requestScope } from "./scope";

type Listed = Omit<InboxRow, "unread" | "lastLine" | "snoozedUntil" | "isOpenToMe"> & {
  canClaim: boolean;
  canTakeOver: boolean;
};

export type MaskedConversation = Listed & { access: "masked" };

export type ConversationNote = {
  id: string;
  author: string | null;
  isMine: boolean;
  body: string;
  createdAt: Date;
};

export type ConversationMove = {
  id: string;
  kind: (typeof conversationMoves.$inferSelect)["kind"];
  from: string | null;
  to: string | null;
  by: string | null;
  reason: string | null;
  movedAt: Date;
};

export type ConversationForStaff = Listed & {
  access: "open";
  version: number;
  queueId: string;
  /** IANA */
  zone: string | null;
  sharedItems: SharedItem[];
  person: {
    givenName: string | null;
    familyName: string | null;
    isSignedIn: boolean;
    /** Verified addresses; none of a visitor. */
    emails: string[];
    stoppedAt: Date | null;
  };
  /** The person's requests that the actor may list. */
  requests: { id: string; kind: RequestKind; topic: Topic; createdAt: Date }[];
  promisedRequest: ConversationForPerson["promisedRequest"];
  moves: ConversationMove[];
  notes: ConversationNote[];
  /** Whether the actor may write to the person now. */
  canPost: boolean;
  /** Whether the actor may release, snooze and resolve. */
  canMove: boolean;
  firstAnsweredAt: Date | null;
  snoozedUntil: Date | null;
  resolvedAt: Date | null;
  resolvedBy: "person" | "staff" | "system" | null;
  rating: number | null;
  ratingWords: string | null;
  lastSeq: number;
  /** Staff's messages reached the person up to here. */
  personSeq: number;
  staffSeq: number;
};

export async function findConversation(
  actor: Actor,
  id: string,
  now: Date,
): Promise<ConversationForStaff | MaskedConversation | null> {
  const [row] = await selectThreads(database()).where(
    and(eq(conversations.id, id), listedChats(actor)),
  );
  if (!row) return null;
  const [waits] = await database()
    .select({ since: waitingSince })
    .from(conversations)
    .where(eq(conversations.id, id));
  const listed = listedView(actor, row, waits?.since ?? null, now);
  if (!can(actor, "chat.read", row)) return { ...listed, access: "masked" };
  await auditOnceAnHour(
    database(),
    actor,
    { action: "chat.read", subjectKind: "conversation", subjectId: id },
    now,
  );
  const [about, known, moves, notes] = await Promise.all([
    findPerson(id),
    listRequests(actor, row.personId),
    listMoves(id),
    listNotes(actor, id),
  ]);
  return { ...listed, ...openView(actor, row, now), ...about, requests: known, moves, notes };
}

function listedView(actor: Actor, row: ThreadRow, since: string | null, now: Date): Listed {
  const state = chatStateOf(row, now);
  const isWaiting = since !== null && state !== "resolved" && state !== "snoozed";
  const isMine = actor.userId !== null && row.ownerId === actor.userId;
  return {
    id: row.id,
    firstName: row.givenName,
    topic: row.topic,
    programSlugs: row.programSlugs,
    state,
    openedAt: row.openedAt,
    waitingSince: isWaiting && since ? new Date(since) : null,
    promisedBy: row.promisedBy,
    ownerName: row.ownerName,
    isMine,
    isOfferedToMe:
      actor.userId !== null && row.offeredToId === actor.userId && row.ownerId === null,
    canClaim: decideChat(state, "claim").ok && can(actor, "chat.claim", row),
    canTakeOver: decideChat(state, "take_over").ok && !isMine && can(actor, "chat.take_over", row),
  };
}

function openView(actor: Actor, row: ThreadRow, now: Date) {
  const state = chatStateOf(row, now);
  return {
    access: "open" as const,
    version: row.version,
    queueId: row.queueId,
    zone: row.zone,
    promisedRequest: promisedOf(row),
    canPost: decideChat(state, "post_staff").ok && can(actor, "chat.post", row),
    canMove: state !== "resolved" && can(actor, "chat.move", row),
    firstAnsweredAt: row.firstAnsweredAt,
    snoozedUntil: row.snoozedUntil,
    resolvedAt: row.resolvedAt,
    resolvedBy: row.resolvedBy,
    rating: row.rating,
    ratingWords: row.ratingWords,
    lastSeq: row.lastSeq,
    personSeq: row.personSeq,
    staffSeq: row.staffSeq,
  };
}

async function findPerson(id: string) {
  const rows = await database()
    .select({
      given: conversations.givenName,
      sharedItems: conversations.sharedItems,
      personId: people.id,
      givenName: people.givenName,
      familyName: people.familyName,
      stoppedAt: people.stoppedAt,
      email: personEmails.email,
    })
    .from(conversations)
    .leftJoin(people, eq(people.id, conversations.personId))
    .leftJoin(personEmails, eq(personEmails.personId, people.id))
    .where(eq(conversations.id, id))
    .orderBy(asc(personEmails.verifiedAt))
    .limit(10);
  const [first] = rows;
  const person = {
    givenName: first?.given ?? firstNameOf(first?.givenName ?? null),
    familyName: first?.familyName ?? null,
    isSignedIn: Boolean(first?.personId),
    emails: rows.flatMap(({ email }) => email ?? []),
    stoppedAt: first?.stoppedAt ?? null,
  };
  return { person, sharedItems: first?.sharedItems ?? [] };
}

async function listRequests(actor: Actor, personId: string | null) {
  if (!personId) return [];
  return database()
    .select({
      id: requests.id,
      kind: requests.kind,
      topic: requests.topic,
      createdAt: requests.createdAt,
    })
    .from(requests)
    .where(and(eq(requests.personId, personId), requestScope(actor, "request.list")))
    .orderBy(desc(requests.createdAt))
    .limit(10);
}

async function listMoves(id: string): Promise<ConversationMove[]> {
  const from = alias(users, "moved_from");
  const to = alias(users, "moved_to");
  return database()
    .select({
      id: conversationMoves.id,
      kind: conversationMoves.kind,
      from: from.name,
      to: to.name,
      by: users.name,
      reason: conversationMoves.reason,
      movedAt: conversationMoves.movedAt,
    })
    .from(conversationMoves)
    .leftJoin(from, eq(from.id, conversationMoves.fromId))
    .leftJoin(to, eq(to.id, conversationMoves.toId))
    .leftJoin(users, eq(users.id, conversationMoves.actorId))
    .where(eq(conversationMoves.conversationId, id))
    .orderBy(asc(conversationMoves.movedAt))
    .limit(200);
}

async function listNotes(actor: Actor, id: string): Promise<ConversationNote[]> {
  const rows = await database()
    .select({
      id: conversationNotes.id,
      author: users.name,
      authorId: conversationNotes.authorId,
      body: conversationNotes.body,
      createdAt: conversationNotes.createdAt,
    })
    .from(conversationNotes)
    .innerJoin(users, eq(users.id, conversationNotes.authorId))
    .innerJoin(conversations, eq(conversations.id, conversationNotes.conversationId))
    .where(and(eq(conversationNotes.conversationId, id), conversationScope(actor, "chat.note")))
    .orderBy(asc(conversationNotes.createdAt))
    .limit(200);
  return rows.map(({ authorId, ...note }) => ({ ...note, isMine: authorId === actor.userId }));
}
