// What a person may see and change of a request of their own, by account or by signed link.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { changesOf, stateOf, transition } from "../../lib/domain/request-states";
import { conflict, notFound } from "../../lib/errors";
import { database, type Executor } from "../client";
import { requests, slots } from "../schema";
import { audit } from "./audit";
import { minNoticeMinutes } from "./drafts";
import { enqueue } from "./jobs";
import { confirmLocked } from "./requests-confirm";
import { requestScope } from "./scope";
import { claimSlot, lockInOrder, releaseSlot } from "./slots";

/** For the person who asked: everything they typed, nothing the desk wrote. */
export type RequestForAsker = {
  id: string;
  reference: string;
  kind: "callback" | "message";
  state: ReturnType<typeof stateOf>;
  queueId: string;
  draftId: string | null;
  topic: (typeof requests.$inferSelect)["topic"];
  question: string | null;
  programSlugs: string[];
  givenName: string;
  email: string;
  phone: string | null;
  statedZone: string | null;
  isEmailVerified: boolean;
  wantedStartsAt: Date | null;
  bookedAt: Date | null;
  createdAt: Date;
  calendarSequence: number;
};

export async function getOwnRequest(actor: Actor, requestId: string): Promise<RequestForAsker> {
  const [row] = await database()
    .select({ request: requests, startsAt: slots.startsAt })
    .from(requests)
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(and(eq(requests.id, requestId), requestScope(actor, "request.read_own")));
  if (!row) throw notFound();
  const r = row.request;
  return {
    id: r.id,
    reference: r.reference,
    kind: r.kind,
    state: stateOf(r),
    queueId: r.queueId,
    draftId: r.draftId,
    topic: r.topic,
    question: r.question,
    programSlugs: r.programSlugs,
    givenName: r.givenName,
    email: r.email,
    phone: r.phone,
    statedZone: r.statedZone,
    isEmailVerified: r.emailVerifiedAt !== null,
    wantedStartsAt: r.wantedStartsAt,
    bookedAt: row.startsAt,
    createdAt: r.createdAt,
    calendarSequence: r.calendarSequence,
  };
}

async function lockOwn(tx: Executor, actor: Actor, requestId: string) {
  const [row] = await tx
    .select()
    .from(requests)
    .where(and(eq(requests.id, requestId), requestScope(actor, "request.change_own")))
    .for("update");
  if (!row) throw notFound();
  return row;
}

/** Ends the request and gives its time back. Cancelling twice is once. */
export async function cancelOwnRequest(actor: Actor, requestId: string, now: Date): Promise<void> {
  await database().transaction(async (tx) => {
    const row = await lockOwn(tx, actor, requestId);
    if (row.cancelledAt) return;
    const state = stateOf(row);
    const step = transition(state, "cancel");
    if (!step.ok) throw conflict(step.reason);
    await releaseSlot(tx, requestId);
    await tx
      .update(requests)
      .set({
        ...changesOf(state, "cancel", now),
        cancelledBy: "student",
        slotId: null,
        version: row.version + 1,
        calendarSequence: row.calendarSequence + 1,
      })
      .where(eq(requests.id, requestId));
    await audit(
      tx,
      actor,
      { action: "request.cancel", subjectKind: "request", subjectId: requestId },
      now,
    );
    if (row.confirmedAt) {
      await enqueue(tx, { kind: "mail.request_cancelled", payload: { requestId } }, now, {
        dedupKey: `cancelled:${requestId}`,
      });
    }
  });
}

/**
 * Moves a booked call to another time, or books an unconfirmed one whose address was proven. The old
 * time is given back only when the new one is claimed: both or neither.
 */
export async function changeOwnTime(
  actor: Actor,
  requestId: string,
  startsAt: Date,
  now: Date,
): Promise<void> {
  await database().transaction(async (tx) => {
    const row = await lockOwn(tx, actor, requestId);
    const state = stateOf(row);
    if (state === "unconfirmed") {
      await tx.update(requests).set({ wantedStartsAt: startsAt }).where(eq(requests.id, requestId));
      await confirmLocked(tx, actor, requestId, now);
      return;
    }
    if (state !== "waiting" && state !== "claimed") throw conflict("request_closed");
    if (row.kind !== "callback" || !row.personId) throw conflict("request_closed");
    if (row.wantedStartsAt?.getTime() === startsAt.getTime()) return;
    if (row.slotId) {
      const [other] = await tx
        .select({ id: slots.id })
        .from(slots)
        .where(and(eq(slots.queueId, row.queueId), eq(slots.startsAt, startsAt)));
      await lockInOrder(tx, [row.slotId, ...(other ? [other.id] : [])]);
    }
    await releaseSlot(tx, requestId);
    const slotId = await claimSlot(
      tx,
      {
        requestId,
        personId: row.personId,
        draftId: row.draftId,
        queueId: row.queueId,
        startsAt,
        minNoticeMinutes: await minNoticeMinutes(tx),
      },
      now,
    );
    const calendarSequence = row.calendarSequence + 1;
    await tx
      .update(requests)
      .set({
        slotId,
        wantedStartsAt: startsAt,
        version: row.version + 1,
        calendarSequence,
        flaggedAt: null,
      })
      .where(eq(requests.id, requestId));
    await audit(
      tx,
      actor,
      { action: "request.change_time", subjectKind: "request", subjectId: requestId },
      now,
    );
    await enqueue(tx, { kind: "mail.request_changed", payload: { requestId } }, now, {
      dedupKey: `changed:${requestId}:${calendarSequence}`,
    });
  });
}
