// A chat that nobody could answer becomes a promised call or mail (domain rule 5). What its booking
// needs of the thread is read here, by the thread's own scope.
import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { opensPromise } from "../../lib/auth/promises";
import type { RequestKind, SharedItem } from "../../lib/domain/journey";
import { type RequestState, stateOf } from "../../lib/domain/request-states";
import type { Topic } from "../../lib/domain/topics";
import { database } from "../client";
import { conversations, messages, requests, slots } from "../schema";
import { conversationScope } from "./scope";

/** As much of the thread as a request's question holds. */
const QUESTION_MAX = 2000;
const MOST_MESSAGES = 50;

export type PromisedRequest = {
  id: string;
  reference: string;
  /** For its signed link. */
  email: string;
  kind: RequestKind;
  state: RequestState;
  /** The time of the call; null for an answer by mail. */
  startsAt: Date | null;
  /** Somebody else at this browser booked it: only that it is there may be told. */
  isMine: boolean;
};

export type PromiseFacts = {
  topic: Topic;
  programSlugs: string[];
  givenName: string | null;
  zone: string | null;
  queueId: string;
  sharedItems: SharedItem[];
  ownerId: string | null;
  promisedBy: Date | null;
  firstAnsweredAt: Date | null;
  /** What they wrote so far, the beginning of it. */
  question: string;
  request: PromisedRequest | null;
};

/** What the thread promises, or could; null when it is not the actor's. */
export async function findPromise(
  actor: Actor,
  conversationId: string,
): Promise<PromiseFacts | null> {
  const [row] = await database()
    .select({
      topic: conversations.topic,
      programSlugs: conversations.programSlugs,
      givenName: conversations.givenName,
      zone: conversations.zone,
      queueId: conversations.queueId,
      sharedItems: conversations.sharedItems,
      ownerId: conversations.ownerId,
      promisedBy: conversations.promisedBy,
      firstAnsweredAt: conversations.firstAnsweredAt,
      request: requests,
      startsAt: slots.startsAt,
    })
    .from(conversations)
    .leftJoin(requests, eq(requests.id, conversations.promisedRequestId))
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(and(eq(conversations.id, conversationId), conversationScope(actor, "chat.read_own")));
  if (!row) return null;
  const { request, startsAt, ...facts } = row;
  return {
    ...facts,
    question: await whatTheyWrote(conversationId),
    request: request && {
      id: request.id,
      reference: request.reference,
      email: request.email,
      kind: request.kind,
      state: stateOf(request),
      startsAt,
      isMine: opensPromise(actor, request.personId),
    },
  };
}

async function whatTheyWrote(conversationId: string): Promise<string> {
  const rows = await database()
    .select({ body: messages.body })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.sender, "person")))
    .orderBy(asc(messages.seq))
    .limit(MOST_MESSAGES);
  const text = rows.map(({ body }) => body).join("\n\n");
  // A cut in the middle of a pair would leave half a character, which the database refuses.
  return text.slice(0, QUESTION_MAX).replace(/[\uD800-\uDBFF]$/, "");
}
