// The sweep's look at booked calls whose time has passed without a talk (domain rules 1 and 14):
// what it was is written down once, the person hears of it, and a call nobody made goes to the
// manager. The request stays open with its owner.
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import { dangerousSystemActor } from "../../lib/auth/actor";
import { decideMissedCall } from "../../lib/domain/missed-calls";
import { stateOf } from "../../lib/domain/request-states";
import { database, type Executor } from "../client";
import { bookings, people, requests, slots, touches } from "../schema";
import { audit } from "./audit";
import { recordBookingEvent } from "./booking-events";
import { toTell } from "./callbacks";
import { enqueue } from "./jobs";

/** After an outage longer than this a letter about an old call would only puzzle. */
const LOOK_BACK_MS = 3 * 86_400_000;
const WINDOW_MS = 30 * 60_000;

/** Settles each missed call once; how many it were. Safe to run twice or side by side. */
export async function settleMissedCalls(now: Date): Promise<number> {
  return database().transaction(async (tx) => {
    const due = await lockDue(tx, now);
    let settled = 0;
    for (const { request, startsAt, bookedAt, stoppedAt } of due) {
      const missed = decideMissedCall({
        startsAt,
        state: stateOf(request),
        isStopped: stoppedAt !== null && request.createdAt <= stoppedAt,
        calls: await callsSince(tx, request.id, bookedAt),
        now,
      });
      if (!missed) continue;
      await settle(tx, request, { startsAt, missed }, now);
      settled += 1;
    }
    return settled;
  });
}

/** The booking too: it is what another sweep or a move changes, and only a locked row is read anew. */
async function lockDue(tx: Executor, now: Date) {
  return tx
    .select({
      request: requests,
      startsAt: slots.startsAt,
      bookedAt: bookings.bookedAt,
      stoppedAt: people.stoppedAt,
    })
    .from(bookings)
    .innerJoin(requests, eq(requests.id, bookings.requestId))
    .innerJoin(slots, eq(slots.id, bookings.slotId))
    .innerJoin(people, eq(people.id, bookings.personId))
    .where(
      and(
        isNull(bookings.missedAt),
        isNotNull(requests.confirmedAt),
        isNull(requests.closedAt),
        isNull(requests.cancelledAt),
        lt(slots.startsAt, new Date(now.getTime() - WINDOW_MS)),
        gt(slots.startsAt, new Date(now.getTime() - LOOK_BACK_MS)),
        or(isNull(people.stoppedAt), gt(requests.createdAt, people.stoppedAt)),
        // Kept promises must not crowd out the broken ones; the rule itself decides again below.
        sql`not exists (select 1 from ${touches} made where made.request_id = ${requests.id}
          and made.channel = 'call' and made.started_at >= ${bookings.bookedAt}
          and made.outcome in ('reached', 'asked_to_stop'))`,
      ),
    )
    .orderBy(asc(slots.startsAt), asc(requests.id))
    .limit(50)
    .for("no key update", { of: [requests, bookings], skipLocked: true });
}

async function callsSince(tx: Executor, requestId: string, since: Date) {
  return tx
    .select({ startedAt: touches.startedAt, outcome: touches.outcome })
    .from(touches)
    .where(
      and(
        eq(touches.requestId, requestId),
        eq(touches.channel, "call"),
        gte(touches.startedAt, since),
      ),
    );
}

async function settle(
  tx: Executor,
  request: typeof requests.$inferSelect,
  { startsAt, missed }: { startsAt: Date; missed: "missed_by_person" | "missed_by_us" },
  now: Date,
) {
  const { id: requestId, personId, queueId } = request;
  await tx.update(bookings).set({ missedAt: now }).where(eq(bookings.requestId, requestId));
  const event = { requestId, kind: missed, from: startsAt, to: null, by: "system" } as const;
  await recordBookingEvent(tx, event, now);
  const entry = {
    action: `request.${missed}`,
    subjectKind: "request",
    subjectId: requestId,
  } as const;
  await audit(tx, dangerousSystemActor(), entry, now);
  const at = startsAt.toISOString();
  const letter = { kind: "mail.call_missed", payload: { requestId, startsAt: at } } as const;
  await enqueue(tx, letter, now, { dedupKey: `missed:${requestId}:${at}`, personId });
  if (missed === "missed_by_person") return;
  for (const userId of await toTell(tx, queueId)) {
    const job = { kind: "mail.call_not_made", payload: { requestId, userId } } as const;
    await enqueue(tx, job, now, { dedupKey: `not-made:${requestId}:${at}:${userId}` });
  }
}
