// A booked call gets another time, or ends, by either side. The request's row is locked by whoever
// calls; the old place is given back only with the new one: both or neither.
import { and, eq, gte, inArray } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { changesOf, stateOf, transition } from "../../lib/domain/request-states";
import { conflict, notFound } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { bookings, requests, slots, touches } from "../schema";
import { audit } from "./audit";
import { recordBookingEvent } from "./booking-events";
import { minNoticeMinutes } from "./drafts";
import { enqueue } from "./jobs";
import { enqueueReminders } from "./reminders";
import { requestScope } from "./scope";
import { claimSlot, lockInOrder, releaseSlot } from "./slots";

type RequestRow = typeof requests.$inferSelect;
type Side = { by: "student" | "staff"; reason: string | null };

/** A request whose call can still take place: open, and nobody spoke since the time was booked. */
export async function isCallPending(tx: Executor, row: RequestRow): Promise<boolean> {
  const state = stateOf(row);
  if (state === "waiting" || state === "claimed") return true;
  if (state !== "answered" || !row.slotId) return false;
  const [booking] = await tx
    .select({ bookedAt: bookings.bookedAt })
    .from(bookings)
    .where(eq(bookings.requestId, row.id));
  const spoken = await tx.$count(
    touches,
    and(
      eq(touches.requestId, row.id),
      inArray(touches.outcome, ["reached", "asked_to_stop"]),
      booking ? gte(touches.startedAt, booking.bookedAt) : undefined,
    ),
  );
  return spoken === 0;
}

async function bookedTime(tx: Executor, row: RequestRow): Promise<Date | null> {
  if (!row.slotId) return null;
  const [slot] = await tx
    .select({ startsAt: slots.startsAt })
    .from(slots)
    .where(eq(slots.id, row.slotId));
  return slot?.startsAt ?? null;
}

/** Moves the call of a locked request. The same time again changes nothing. */
export async function moveLocked(
  tx: Executor,
  actor: Actor,
  row: RequestRow,
  to: Side & { startsAt: Date },
  now: Date,
): Promise<void> {
  const { startsAt, by, reason } = to;
  if (row.kind !== "callback" || !row.personId || !(await isCallPending(tx, row))) {
    throw conflict("request_closed");
  }
  const from = await bookedTime(tx, row);
  if (from?.getTime() === startsAt.getTime()) return;
  await lockBoth(tx, row, from, startsAt);
  await releaseSlot(tx, row.id);
  const { id: requestId, personId, draftId, queueId } = row;
  const wanted = { queueId, startsAt, minNoticeMinutes: await minNoticeMinutes(tx) };
  const slotId = await claimSlot(tx, { requestId, personId, draftId, ...wanted }, now);
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
  const actorId = by === "staff" ? actor.userId : null;
  const kind = from ? "moved" : "booked";
  await recordBookingEvent(tx, { requestId, kind, from, to: startsAt, by, actorId, reason }, now);
  await audit(tx, actor, entry("request.change_time", requestId), now);
  await enqueue(tx, { kind: "mail.request_changed", payload: { requestId } }, now, {
    dedupKey: `changed:${requestId}:${calendarSequence}`,
  });
  await enqueueReminders(tx, { requestId, personId, startsAt }, now);
}

async function lockBoth(tx: Executor, row: RequestRow, from: Date | null, to: Date) {
  if (!row.slotId || !from) return;
  const [other] = await tx
    .select({ id: slots.id })
    .from(slots)
    .where(and(eq(slots.queueId, row.queueId), eq(slots.startsAt, to)));
  await lockInOrder(tx, [from, to], [row.slotId, ...(other ? [other.id] : [])]);
}

/**
 * Ends a locked request with its call. One that was answered in writing stays answered; its call
 * alone ends. Cancelling twice is once.
 */
export async function cancelLocked(
  tx: Executor,
  actor: Actor,
  row: RequestRow,
  { by, reason }: Side,
  now: Date,
): Promise<void> {
  if (row.cancelledAt) return;
  const state = stateOf(row);
  const step = transition(state, "cancel");
  const isCallAlone = !step.ok && state === "answered" && (await isCallPending(tx, row));
  if (!step.ok && !isCallAlone) throw conflict(step.reason);
  const from = await bookedTime(tx, row);
  await releaseSlot(tx, row.id);
  const ended = isCallAlone ? {} : { ...changesOf(state, "cancel", now), cancelledBy: by };
  await tx
    .update(requests)
    .set({
      ...ended,
      slotId: null,
      version: row.version + 1,
      calendarSequence: row.calendarSequence + 1,
    })
    .where(eq(requests.id, row.id));
  const actorId = by === "staff" ? actor.userId : null;
  if (from) {
    const event = { requestId: row.id, kind: "cancelled", from, to: null } as const;
    await recordBookingEvent(tx, { ...event, by, actorId, reason }, now);
  }
  await audit(tx, actor, entry("request.cancel", row.id), now);
  if (!row.confirmedAt) return;
  const job = { kind: "mail.request_cancelled", payload: { requestId: row.id } } as const;
  await enqueue(tx, job, now, { dedupKey: `cancelled:${row.id}:${row.calendarSequence + 1}` });
}

export type StaffChange = { requestId: string; version: number; reason: string };

/** The desk moves a call to a free time of its queue, with the reason that the person reads. */
export async function moveCall(
  actor: Actor,
  input: StaffChange & { startsAt: Date },
  now: Date,
): Promise<void> {
  const { startsAt, reason } = input;
  await withCall(actor, input, (tx, row) =>
    moveLocked(tx, actor, row, { startsAt, reason, by: "staff" }, now),
  );
}

/** The desk cancels a call, with the reason that the person reads. Pressing twice is once. */
export async function cancelCall(actor: Actor, input: StaffChange, now: Date): Promise<void> {
  await withCall(actor, input, (tx, row) =>
    cancelLocked(tx, actor, row, { by: "staff", reason: input.reason }, now),
  );
}

async function withCall(
  actor: Actor,
  { requestId, version }: StaffChange,
  change: (tx: Executor, row: RequestRow) => Promise<void>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(requests)
      .where(and(eq(requests.id, requestId), requestScope(actor, "booking.move")))
      .for("no key update");
    if (!row) throw notFound();
    if (row.cancelledAt) return;
    if (row.version !== version) throw conflict("changed_meanwhile");
    if (row.kind !== "callback" || !row.slotId) throw conflict("no_call");
    await change(tx, row);
  });
}

export type CallToMove = {
  id: string;
  version: number;
  givenName: string;
  queueId: string;
  startsAt: Date;
  statedZone: string | null;
};

/** The booked call that the actor may move or cancel; null when there is none to. */
export async function findCallToMove(actor: Actor, requestId: string): Promise<CallToMove | null> {
  const [found] = await database()
    .select({ request: requests, startsAt: slots.startsAt })
    .from(requests)
    .innerJoin(slots, eq(slots.id, requests.slotId))
    .where(and(eq(requests.id, requestId), requestScope(actor, "booking.move")));
  if (!found || !(await isCallPending(database(), found.request))) return null;
  const { id, version, givenName, queueId, statedZone } = found.request;
  return { id, version, givenName, queueId, statedZone, startsAt: found.startsAt };
}

function entry(action: string, requestId: string) {
  return { action, subjectKind: "request", subjectId: requestId } as const;
}
