// What became of a booked call, by whom and why: written with the change, never altered, and read
// by both sides.
import { and, desc, eq, type SQL } from "drizzle-orm";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { bookingEvents, requests, users } from "../schema";

export type BookingChange = {
  requestId: string;
  kind: (typeof bookingEvents.$inferSelect)["kind"];
  from: Date | null;
  to: Date | null;
  by: "student" | "staff" | "system";
  /** Of the member of staff. */
  actorId?: string | null;
  reason?: string | null;
};

export type BookingEvent = Omit<BookingChange, "actorId" | "reason"> & {
  id: string;
  at: Date;
  /** Of the member of staff; null for the person and for time itself. */
  byName: string | null;
  reason: string | null;
};

/** Adds one event in the transaction of the change. */
export async function recordBookingEvent(
  tx: Executor,
  change: BookingChange,
  now: Date,
): Promise<void> {
  const { requestId, kind, from, to, by, actorId = null, reason = null } = change;
  await tx.insert(bookingEvents).values({
    id: newId(),
    requestId,
    kind,
    fromStartsAt: from,
    toStartsAt: to,
    by,
    actorId,
    reason,
    at: now,
  });
}

/** The events of the requests that the condition reaches, newest first, at most 500. */
export async function listBookingEvents(tx: Executor, reached: SQL): Promise<BookingEvent[]> {
  return tx
    .select({
      id: bookingEvents.id,
      requestId: bookingEvents.requestId,
      kind: bookingEvents.kind,
      from: bookingEvents.fromStartsAt,
      to: bookingEvents.toStartsAt,
      by: bookingEvents.by,
      byName: users.name,
      reason: bookingEvents.reason,
      at: bookingEvents.at,
    })
    .from(bookingEvents)
    .innerJoin(requests, eq(requests.id, bookingEvents.requestId))
    .leftJoin(users, and(eq(users.id, bookingEvents.actorId), eq(bookingEvents.by, "staff")))
    .where(reached)
    .orderBy(desc(bookingEvents.at), desc(bookingEvents.seq))
    .limit(500);
}
