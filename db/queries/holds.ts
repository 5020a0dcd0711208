// A hold: somebody wrote what reads like a stop. What is queued for them waits until a counselor
// says what was meant; a keyword needs nobody and stops at once.
import { and, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { type StopAnswer, stopKeyword } from "../../lib/domain/stop-keywords";
import { notFound } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { conversations, people, requests } from "../schema";
import { audit } from "./audit";
import { recordStop } from "./consents";
import { holdPerson } from "./people-lock";
import { conversationScope, requestScope } from "./scope";

/**
 * Acts on what a person wrote to us. "stop": everything is stopped in this transaction. "hold":
 * their queued touches wait. A chat is opened by the person, so answering in it stays allowed.
 */
export async function actOnKeyword(
  tx: Executor,
  actor: Actor,
  said: { personId: string; conversationId: string | null; text: string },
  now: Date,
): Promise<StopAnswer> {
  const answer = stopKeyword(said.text);
  const { personId } = said;
  if (answer === "stop") {
    const page = said.conversationId ? `/talk/chat/${said.conversationId}` : "/talk";
    await recordStop(tx, actor, { personId, requestId: null, page, userAgent: null }, now);
  }
  if (answer === "hold") {
    await holdPerson(tx, personId);
    const held = await tx
      .update(people)
      .set({ heldAt: now })
      .where(and(eq(people.id, personId), isNull(people.heldAt)))
      .returning({ id: people.id });
    if (held.length > 0) await note(tx, actor, "consent.hold", personId, now);
  }
  return answer;
}

/** What a hold is about: the request or the chat that the counselor has open. */
export type HoldSubject = { requestId: string } | { conversationId: string };

/** When the person's words began to hold what is queued; null when nothing is held or not yours. */
export async function findHold(actor: Actor, subject: HoldSubject): Promise<Date | null> {
  const [row] = await reached(database(), actor, subject);
  return row?.heldAt ?? null;
}

/** The counselor says what was meant: a stop, or not. Answering twice is once. */
export async function settleHold(
  actor: Actor,
  input: HoldSubject & { isStop: boolean; page: string; userAgent: string | null },
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const [row] = await reached(tx, actor, input);
    if (!row) throw notFound();
    if (!row.heldAt) return;
    const { personId } = row;
    const { page, userAgent } = input;
    const requestId = "requestId" in input ? input.requestId : null;
    if (input.isStop) return recordStop(tx, actor, { personId, requestId, page, userAgent }, now);
    await holdPerson(tx, personId);
    const released = await tx
      .update(people)
      .set({ heldAt: null })
      .where(and(eq(people.id, personId), isNotNull(people.heldAt)))
      .returning({ id: people.id });
    if (released.length > 0) await note(tx, actor, "consent.release", personId, now);
  });
}

async function reached(tx: Executor, actor: Actor, subject: HoldSubject) {
  const columns = { personId: people.id, heldAt: people.heldAt };
  if ("requestId" in subject) {
    return tx
      .select(columns)
      .from(requests)
      .innerJoin(people, eq(people.id, requests.personId))
      .where(is(eq(requests.id, subject.requestId), requestScope(actor, "consent.record")));
  }
  return tx
    .select(columns)
    .from(conversations)
    .innerJoin(people, eq(people.id, conversations.personId))
    .where(
      is(eq(conversations.id, subject.conversationId), conversationScope(actor, "consent.record")),
    );
}

const is = (id: SQL, scope: SQL) => and(id, scope);

async function note(
  tx: Executor,
  actor: Actor,
  action: "consent.hold" | "consent.release",
  personId: string,
  now: Date,
) {
  await audit(tx, actor, { action, subjectKind: "person", subjectId: personId }, now);
}
