// Times a counselor can call. Derived on reading; a row exists once a time is held or claimed.
// The row is the lock: capacity n is n under any concurrency (domain rule 4).
import { and, asc, desc, eq, gt, gte, inArray, lt, ne, sql } from "drizzle-orm";
import {
  decideBooking,
  HOLD_MINUTES,
  HOLDS_PER_NETWORK,
  holdExpiresAt,
} from "../../lib/domain/booking";
import { capacityAt, deriveSlots, nearest, offerAt, type Slot } from "../../lib/domain/slots";
import { conflict } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import { bookings, slotHolds, slots } from "../schema";
import { readSlotInput } from "./slots-input";
import { lockTimes, readSharedLoad } from "./slots-shared";

const MINUTE_MS = 60_000;

/** Free times of a queue, soonest first; the draft's own hold counts as free for it. */
export async function listFreeSlots(
  queueId: string,
  draftId: string | null,
  now: Date,
): Promise<Slot[]> {
  const input = await readSlotInput(database(), queueId, now);
  const lengthMs = input.slotMinutes * MINUTE_MS;
  const taken = await database()
    .select({
      startsAt: slots.startsAt,
      booked: slots.booked,
      held: sql<number>`(select count(*)::int from ${slotHolds} where ${slotHolds.slotId} = ${slots.id}
        and ${slotHolds.expiresAt} > ${now.toISOString()} and ${slotHolds.draftId} <> ${draftId ?? ""})`,
    })
    .from(slots)
    .where(and(eq(slots.queueId, queueId), gte(slots.startsAt, new Date(now.getTime() - lengthMs))))
    .orderBy(asc(slots.startsAt));
  const used = taken.filter((row) => row.booked + row.held > 0);
  const derived = deriveSlots(input);
  const [first, last] = [derived[0]?.startsAt ?? now, derived.at(-1)?.startsAt ?? now];
  const { counselors, slotMinutes } = input;
  const asked = { queueId, counselors, slotMinutes, draftId, first, last };
  const shared = await readSharedLoad(database(), asked, now);
  return derived
    .map((slot) => {
      const taken = usedAt(used, slot.startsAt, lengthMs) + shared.takenAt(slot.startsAt);
      return { ...slot, capacity: slot.capacity - taken };
    })
    .filter((slot) => slot.capacity > 0);
}

/**
 * Places taken then, by calls of an earlier grid that reach into it, too. How long those last is
 * not stored; as long as calls are now is the safe guess.
 */
function usedAt(
  rows: readonly { startsAt: Date; booked: number; held: number }[],
  startsAt: Date,
  lengthMs: number,
): number {
  return rows
    .filter((row) => Math.abs(row.startsAt.getTime() - startsAt.getTime()) < lengthMs)
    .reduce((sum, row) => sum + row.booked + row.held, 0);
}

/** The three free times nearest to one that was lost. */
export async function nearestFreeSlots(
  queueId: string,
  draftId: string | null,
  wanted: Date,
  now: Date,
): Promise<Slot[]> {
  return nearest(await listFreeSlots(queueId, draftId, now), wanted, 3);
}

type Wanted = {
  draftId: string | null;
  queueId: string;
  startsAt: Date;
  minNoticeMinutes: number;
};

/** A time that the draft holds was chosen early enough: the steps after it may take a while. */
async function noticeMinutesFor(tx: Executor, wanted: Wanted, now: Date): Promise<number> {
  const [held] = await tx
    .select({ slotId: slotHolds.slotId })
    .from(slotHolds)
    .innerJoin(slots, eq(slots.id, slotHolds.slotId))
    .where(
      and(
        eq(slotHolds.draftId, wanted.draftId ?? ""),
        gt(slotHolds.expiresAt, now),
        eq(slots.queueId, wanted.queueId),
        eq(slots.startsAt, wanted.startsAt),
      ),
    );
  return held ? Math.min(HOLD_MINUTES, wanted.minNoticeMinutes) : wanted.minNoticeMinutes;
}

/** Makes the row if needed and locks it, with the capacity that the hours give now. */
async function lockSlot(tx: Executor, wanted: Wanted, now: Date) {
  const { queueId, startsAt } = wanted;
  await lockTimes(tx, [startsAt]);
  const minNoticeMinutes = await noticeMinutesFor(tx, wanted, now);
  const input = { ...(await readSlotInput(tx, queueId, now)), minNoticeMinutes };
  const offered = capacityAt(input, startsAt);
  if (offered > 0) {
    await tx
      .insert(slots)
      .values({ id: newId(), queueId, startsAt, capacity: offered })
      .onConflictDoNothing();
  }
  const [slot] = await tx
    .select()
    .from(slots)
    .where(and(eq(slots.queueId, queueId), eq(slots.startsAt, startsAt)))
    .for("update");
  if (!slot) throw conflict(offerAt(input, startsAt));
  const beside = await bookedBeside(tx, slot, input.slotMinutes);
  const { counselors, slotMinutes } = input;
  const asked = { queueId, counselors, slotMinutes, first: startsAt, last: startsAt };
  const shared = await readSharedLoad(tx, { ...asked, draftId: wanted.draftId }, now);
  // Hours may have changed since the row was made; booked calls stay booked.
  const fitting = Math.max(offered - beside - shared.takenAt(startsAt), slot.booked);
  if (fitting !== slot.capacity) {
    await tx.update(slots).set({ capacity: fitting }).where(eq(slots.id, slot.id));
  }
  return { ...slot, capacity: fitting, minNoticeMinutes };
}

/** Calls of a grid before the settings changed that reach into this time. Nobody books them any more. */
async function bookedBeside(
  tx: Executor,
  slot: { id: string; queueId: string; startsAt: Date },
  slotMinutes: number,
): Promise<number> {
  const at = slot.startsAt.getTime();
  const [row] = await tx
    .select({ booked: sql<number>`coalesce(sum(${slots.booked}), 0)::int` })
    .from(slots)
    .where(
      and(
        eq(slots.queueId, slot.queueId),
        ne(slots.id, slot.id),
        gt(slots.startsAt, new Date(at - slotMinutes * MINUTE_MS)),
        lt(slots.startsAt, new Date(at + slotMinutes * MINUTE_MS)),
      ),
    );
  return row?.booked ?? 0;
}

async function liveHoldsOfOthers(tx: Executor, slotId: string, draftId: string | null, now: Date) {
  return tx.$count(
    slotHolds,
    and(
      eq(slotHolds.slotId, slotId),
      gt(slotHolds.expiresAt, now),
      ne(slotHolds.draftId, draftId ?? ""),
    ),
  );
}

/** Holds a time for a draft for 15 minutes from now; taking another time lets go of the first. */
export async function holdSlot(
  tx: Executor,
  wanted: Wanted & { draftId: string; network?: string | null },
  now: Date,
): Promise<void> {
  const slot = await lockSlot(tx, wanted, now);
  const decision = decideBooking({
    slot: { ...slot, heldByOthers: await liveHoldsOfOthers(tx, slot.id, wanted.draftId, now) },
    alreadyBookedByPerson: false,
    now,
    minNoticeMinutes: slot.minNoticeMinutes,
    status: "unconfirmed",
    isStopped: false,
  });
  if (!decision.ok) throw conflict(decision.reason);
  const { draftId, network } = wanted;
  const hold = { slotId: slot.id, expiresAt: holdExpiresAt(now), ...(network ? { network } : {}) };
  await tx
    .insert(slotHolds)
    .values({ draftId, ...hold })
    .onConflictDoUpdate({ target: slotHolds.draftId, set: hold });
  if (network) await makeRoom(tx, network, draftId, now);
}

/** Lets go of a network's oldest holds beyond its share; one that is being renewed is left alone. */
async function makeRoom(tx: Executor, network: string, draftId: string, now: Date): Promise<void> {
  const spare = tx
    .select({ draftId: slotHolds.draftId })
    .from(slotHolds)
    .where(
      and(
        eq(slotHolds.network, network),
        gt(slotHolds.expiresAt, now),
        ne(slotHolds.draftId, draftId),
      ),
    )
    .orderBy(desc(slotHolds.expiresAt))
    .offset(HOLDS_PER_NETWORK - 1)
    .for("update", { skipLocked: true });
  await tx.delete(slotHolds).where(inArray(slotHolds.draftId, spare));
}

/**
 * A look without a lock: most of a crowd that wants one time learns here that it is gone, instead
 * of queueing for the row. Who passes is decided by the claim itself.
 */
export async function refuseIfFull(
  tx: Executor,
  { queueId, startsAt }: { queueId: string; startsAt: Date },
  now: Date,
): Promise<void> {
  // No time has more places than the queue has counselors, whatever their hours are now.
  const counselors = sql<number>`(select count(distinct h.user_id)::int from counselor_hours h
    join queue_members m on m.user_id = h.user_id where m.queue_id = ${queueId})`;
  const [slot] = await tx
    .select({ booked: slots.booked, capacity: slots.capacity, counselors })
    .from(slots)
    .where(and(eq(slots.queueId, queueId), eq(slots.startsAt, startsAt)));
  if (!slot || slot.booked < slot.capacity) return;
  const full = conflict("slot_full", { startsAt: startsAt.toISOString() });
  if (slot.booked > 0 && slot.booked >= slot.counselors) throw full;
  // The row says what the hours gave when it was last locked; they may give more now.
  const offered = capacityAt(await readSlotInput(tx, queueId, now), startsAt);
  if (offered > 0 && offered <= slot.booked) throw full;
}

export type Claim = Wanted & { requestId: string; personId: string };

/** Claims one place in the caller's transaction: the one that shows "booked". */
export async function claimSlot(tx: Executor, claim: Claim, now: Date): Promise<string> {
  const slot = await lockSlot(tx, claim, now);
  const mine = await tx.$count(
    bookings,
    and(eq(bookings.slotId, slot.id), eq(bookings.personId, claim.personId)),
  );
  const decision = decideBooking({
    slot: { ...slot, heldByOthers: await liveHoldsOfOthers(tx, slot.id, claim.draftId, now) },
    alreadyBookedByPerson: mine > 0,
    now,
    minNoticeMinutes: slot.minNoticeMinutes,
    status: "live",
    isStopped: false,
  });
  if (!decision.ok) throw conflict(decision.reason, { startsAt: claim.startsAt.toISOString() });
  await tx.insert(bookings).values({
    requestId: claim.requestId,
    slotId: slot.id,
    personId: claim.personId,
    bookedAt: now,
  });
  await tx
    .update(slots)
    .set({ booked: sql`${slots.booked} + 1` })
    .where(eq(slots.id, slot.id));
  if (claim.draftId) await tx.delete(slotHolds).where(eq(slotHolds.draftId, claim.draftId));
  return slot.id;
}

/** Gives the request's place back, if it has one. */
export async function releaseSlot(tx: Executor, requestId: string): Promise<void> {
  const [booking] = await tx
    .delete(bookings)
    .where(eq(bookings.requestId, requestId))
    .returning({ slotId: bookings.slotId });
  if (!booking) return;
  await tx
    .update(slots)
    .set({ booked: sql`${slots.booked} - 1` })
    .where(eq(slots.id, booking.slotId));
}

/** Locks several times and their rows in one fixed order: two swaps can't wait for each other. */
export async function lockInOrder(
  tx: Executor,
  times: readonly Date[],
  slotIds: string[],
): Promise<void> {
  await lockTimes(tx, times);
  if (slotIds.length === 0) return;
  await tx
    .select({ id: slots.id })
    .from(slots)
    .where(inArray(slots.id, slotIds))
    .orderBy(asc(slots.startsAt))
    .for("update");
}

/** When the draft's hold ends; null without a live one. */
export async function findHold(draftId: string, now: Date): Promise<Date | null> {
  const [hold] = await database()
    .select({ expiresAt: slotHolds.expiresAt })
    .from(slotHolds)
    .where(and(eq(slotHolds.draftId, draftId), gt(slotHolds.expiresAt, now)));
  return hold?.expiresAt ?? null;
}
