// A thread as its holder sees it: who it is with, whether words can be added, what was promised.
// Nothing of notes, moves, addresses or of other people's accounts is selected.
import { eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { opensPromise } from "../../lib/auth/promises";
import { type ChatState, chatStateOf, firstNameOf, isReopenable } from "../../lib/domain/chat";
import type { Topic } from "../../lib/domain/topics";
import type { Executor } from "../client";
import { conversations, requests, slots, users } from "../schema";

export type ConversationForPerson = {
  id: string;
  topic: Topic;
  programSlugs: string[];
  givenName: string | null;
  /** IANA */
  zone: string | null;
  /** A snooze is the desk's own matter: shown as active. */
  state: Exclude<ChatState, "snoozed">;
  openedAt: Date;
  /** When an answer was promised; null when chat was closed at the opening. */
  promisedBy: Date | null;
  firstAnsweredAt: Date | null;
  isClaimed: boolean;
  /** First name of whoever has the chat. */
  counselor: string | null;
  resolvedAt: Date | null;
  rating: number | null;
  lastSeq: number;
  /** The person's messages reached the desk up to here. */
  staffSeq: number;
  canPost: boolean;
  /** It belongs to an account, not only to this browser. */
  isOwnAccount: boolean;
  /** `startsAt` is null for an answer by mail. */
  promisedRequest: { id: string; reference: string; startsAt: Date | null } | null;
};

/** Rows with what a view needs; the caller says which. */
export function selectThreads(tx: Executor) {
  return tx
    .select({
      id: conversations.id,
      queueId: conversations.queueId,
      personId: conversations.personId,
      visitorKey: conversations.visitorKey,
      topic: conversations.topic,
      programSlugs: conversations.programSlugs,
      givenName: conversations.givenName,
      zone: conversations.zone,
      openedAt: conversations.openedAt,
      promisedBy: conversations.promisedBy,
      firstAnsweredAt: conversations.firstAnsweredAt,
      ownerId: conversations.ownerId,
      offeredToId: conversations.offeredToId,
      ownerName: users.name,
      claimedAt: conversations.claimedAt,
      snoozedUntil: conversations.snoozedUntil,
      resolvedAt: conversations.resolvedAt,
      resolvedBy: conversations.resolvedBy,
      rating: conversations.rating,
      ratingWords: conversations.ratingWords,
      lastSeq: conversations.lastSeq,
      personSeq: conversations.personSeq,
      staffSeq: conversations.staffSeq,
      version: conversations.version,
      promisedId: requests.id,
      promisedTo: requests.personId,
      reference: requests.reference,
      startsAt: slots.startsAt,
    })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.ownerId))
    .leftJoin(requests, eq(requests.id, conversations.promisedRequestId))
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .$dynamic();
}

export type ThreadRow = Awaited<ReturnType<typeof selectThreads>>[number];

export function promisedOf(row: ThreadRow): ConversationForPerson["promisedRequest"] {
  const { promisedId, reference, startsAt } = row;
  return promisedId && reference ? { id: promisedId, reference, startsAt } : null;
}

export function personView(row: ThreadRow, actor: Actor, now: Date): ConversationForPerson {
  const state = chatStateOf(row, now);
  return {
    id: row.id,
    topic: row.topic,
    programSlugs: row.programSlugs,
    givenName: row.givenName,
    zone: row.zone,
    state: state === "snoozed" ? "active" : state,
    openedAt: row.openedAt,
    promisedBy: row.promisedBy,
    firstAnsweredAt: row.firstAnsweredAt,
    isClaimed: row.ownerId !== null,
    counselor: firstNameOf(row.ownerName),
    resolvedAt: row.resolvedAt,
    rating: row.rating,
    lastSeq: row.lastSeq,
    staffSeq: row.staffSeq,
    canPost: row.resolvedAt === null || isReopenable(row.resolvedAt, now),
    isOwnAccount: row.personId !== null,
    promisedRequest: opensPromise(actor, row.promisedTo) ? promisedOf(row) : null,
  };
}

/** What changes in a thread while staff look at it; the page reads the rest afresh. */
export type ThreadForStaff = {
  id: string;
  version: number;
  state: ChatState;
  ownerName: string | null;
  isMine: boolean;
  canPost: boolean;
  snoozedUntil: Date | null;
  resolvedAt: Date | null;
  rating: number | null;
  isSignedIn: boolean;
  promisedRequest: ConversationForPerson["promisedRequest"];
};

export function staffView(row: ThreadRow, userId: string, now: Date): ThreadForStaff {
  const state = chatStateOf(row, now);
  const isMine = row.ownerId === userId;
  return {
    id: row.id,
    version: row.version,
    state,
    ownerName: row.ownerName,
    isMine,
    canPost: isMine && (state === "active" || state === "snoozed"),
    snoozedUntil: row.snoozedUntil,
    resolvedAt: row.resolvedAt,
    rating: row.rating,
    isSignedIn: row.personId !== null,
    promisedRequest: promisedOf(row),
  };
}
