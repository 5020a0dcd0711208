// Times a counselor can call. Derived on reading; a row exists once a time is held or claimed.
// The row is the lock: capacity n is n under any concurrency (domain rule 4).
import { and, asc, eq, gt, gte, inArray, isNull, ne, sql } from "drizzle-orm";
import { decideBooking, HOLD_MINUTES, holdExpiresAt } from "../../lib/domain/booking";
import type { CounselorHours } from "../../lib/domain/hours";
import {
  capacityAt,
  deriveSlots,
  nearest,
  type Slot,
  type SlotInput,
} from "../../lib/domain/slots";
import { conflict } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import {
  bookings,
  counselorHours,
  holidays,
  institutions,
  queueMembers,
  slotHolds,
  slots,
  users,
} from "../schema";

async function slotInput(tx: Executor, queueId: string, now: Date): Promise<SlotInput> {
  const [institution] = await tx.select().from(institutions).limit(1);
  if (!institution) throw new Error("The institution's settings are missing.");
  const rows = await tx
    .select({
      userId: counselorHours.userId,
      zone: counselorHours.zone,
      weekday: counselorHours.weekday,
      fromMinute: counselorHours.fromMinute,
      toMinute: counselorHours.toMinute,
    })
    .from(counselorHours)
    .innerJoin(users, and(eq(users.id, counselorHours.userId), isNull(users.disabledAt)))
    .innerJoin(queueMembers, eq(queueMembers.userId, counselorHours.userId))
    .where(eq(queueMembers.queueId, queueId));
  const days = await tx.select({ heldOn: holidays.heldOn }).from(holidays);
  const counselors = new Map<string, CounselorHours & { hours: (typeof rows)[number][] }>();
  for (const row of rows) {
    // A counselor whose hours stand in two zones is two schedules of one person; keep them apart.
    const key = `${row.userId} ${row.zone}`;
    const known = counselors.get(key) ?? { userId: row.userId, zone: row.zone, hours: [] };
    known.hours.push(row);
    counselors.set(key, known);
  }
  return {
    counselors: [...counselors.values()],
    holidays: days.map((day) => day.heldOn),
    institutionZone: institution.zone,
    now,
    horizonDays: institution.slotHorizonDays,
    slotMinutes: institution.slotMinutes,
    minNoticeMinutes: institution.slotMinNoticeMinutes,
  };
}

/** Free times of a queue, soonest first; the draft's own hold counts as free for it. */
export async function listFreeSlots(
  queueId: string,
  draftId: string | null,
  now: Date,
): Promise<Slot[]> {
  const input = await slotInput(database(), queueId, now);
  const taken = await database()
    .select({
      startsAt: slots.startsAt,
      booked: slots.booked,
      held: sql<number>`(select count(*)::int from ${slotHolds} where ${slotHolds.slotId} = ${slots.id}
        and ${slotHolds.expiresAt} > ${now.toISOString()} and ${slotHolds.draftId} <> ${draftId ?? ""})`,
    })
    .from(slots)
    .where(and(eq(slots.queueId, queueId), gte(slots.startsAt, now)))
    .orderBy(asc(slots.startsAt));
  const used = new Map(taken.map((row) => [row.startsAt.getTime(), row.booked + row.held]));
  return deriveSlots(input)
    .map((slot) => ({
      ...slot,
      capacity: slot.capacity - (used.get(slot.startsAt.getTime()) ?? 0),
    }))
    .filter((slot) => slot.capacity > 0);
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
  const minNoticeMinutes = await noticeMinutesFor(tx, wanted, now);
  const input = await slotInput(tx, queueId, now);
  const capacity = capacityAt({ ...input, minNoticeMinutes }, startsAt);
  if (capacity > 0) {
    await tx
      .insert(slots)
      .values({ id: newId(), queueId, startsAt, capacity })
      .onConflictDoNothing();
  }
  const [slot] = await tx
    .select()
    .from(slots)
    .where(and(eq(slots.queueId, queueId), eq(slots.startsAt, startsAt)))
    .for("update");
  if (!slot) throw conflict(startsAt <= now ? "slot_past" : "slot_unknown");
  // Hours may have changed since the row was made; booked calls stay booked.
  const fitting = Math.max(capacity, slot.booked);
  if (fitting !== slot.capacity) {
    await tx.update(slots).set({ capacity: fitting }).where(eq(slots.id, slot.id));
  }
  return { ...slot, capacity: fitting, minNoticeMinutes };
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
  wanted: Wanted & { draftId: string },
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
  const expiresAt = holdExpiresAt(now);
  await tx
    .insert(slotHolds)
    .values({ draftId: wanted.draftId, slotId: slot.id, expiresAt })
    .onConflictDoUpdate({ target: slotHolds.draftId, set: { slotId: slot.id, expiresAt } });
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

/** Locks the rows of several times in one fixed order, so that two swaps can't wait for each other. */
export async function lockInOrder(tx: Executor, slotIds: string[]): Promise<void> {
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
