/**
 * Times a counselor can call, derived on reading from hours and holidays, never stored as a list.
 * Source: domain rule 4. The day's grid begins with the institution's day and steps through real
 * time, so a skipped hour has no slot and a repeated hour has its slots twice.
 */
import { addDays } from "./calendar";
import { type CounselorHours, covers, type Interval, joined, workingIntervals } from "./hours";
import { dayBounds, localDate } from "./zones";

export type Slot = { startsAt: Date; capacity: number };

export type SlotInput = {
  counselors: readonly CounselorHours[];
  /** "YYYY-MM-DD" in the institution's zone. */
  holidays: readonly string[];
  institutionZone: string;
  now: Date;
  /** How far ahead a slot may begin, in days of 24 hours. Default 14. */
  horizonDays?: number;
  /** Default 30. A slot never runs past the institution's midnight. */
  slotMinutes?: number;
  /** How far ahead a slot must at least begin. Default 60. */
  minNoticeMinutes?: number;
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Every slot that at least one counselor covers for its whole length, soonest first; `capacity`
 * is the number of those counselors. Bookings are not counted here.
 * RangeError: unknown zone, a slot length that is not 1–1440 whole minutes.
 */
export function deriveSlots(input: SlotInput): Slot[] {
  const { now, horizonDays = 14, minNoticeMinutes = 60 } = input;
  const first = now.getTime() + minNoticeMinutes * MINUTE_MS;
  const last = now.getTime() + horizonDays * DAY_MS;
  return slotsBetween(input, first, last);
}

/** How many counselors cover the slot that begins then; 0 when no such slot is on offer. */
export function capacityAt(input: SlotInput, startsAt: Date): number {
  const { now, horizonDays = 14, minNoticeMinutes = 60 } = input;
  const at = startsAt.getTime();
  const first = now.getTime() + minNoticeMinutes * MINUTE_MS;
  const isInReach = at >= first && at <= now.getTime() + horizonDays * DAY_MS;
  return isInReach ? (slotsBetween(input, at, at)[0]?.capacity ?? 0) : 0;
}

/** The slots on each day of the person's own calendar, in order; days without one are left out. */
export function groupByDay<T extends { startsAt: Date }>(
  slots: readonly T[],
  zone: string,
): { isoDate: string; slots: T[] }[] {
  const days = new Map<string, T[]>();
  for (const slot of [...slots].sort(bySoonest)) {
    const isoDate = localDate(slot.startsAt, zone);
    const day = days.get(isoDate);
    if (day) day.push(slot);
    else days.set(isoDate, [slot]);
  }
  return [...days].map(([isoDate, ofDay]) => ({ isoDate, slots: ofDay }));
}

/** The `n` slots nearest to a time that can't be had (itself left out), soonest first. */
export function nearest<T extends { startsAt: Date }>(
  slots: readonly T[],
  wanted: Date,
  n: number,
): T[] {
  const distance = (slot: T) => Math.abs(slot.startsAt.getTime() - wanted.getTime());
  return slots
    .filter((slot) => distance(slot) > 0)
    .sort((a, b) => distance(a) - distance(b) || bySoonest(a, b))
    .slice(0, n)
    .sort(bySoonest);
}

function bySoonest(a: { startsAt: Date }, b: { startsAt: Date }): number {
  return a.startsAt.getTime() - b.startsAt.getTime();
}

/** Slots that begin from `first` to `last`, both included, in milliseconds. */
function slotsBetween(input: SlotInput, first: number, last: number): Slot[] {
  const { institutionZone, holidays, slotMinutes = 30 } = input;
  if (!Number.isInteger(slotMinutes) || slotMinutes < 1 || slotMinutes > 1440) {
    throw new RangeError("slotMinutes must be a whole number from 1 to 1440");
  }
  const step = slotMinutes * MINUTE_MS;
  const schedules = schedulesBetween(input.counselors, first, last);
  const lastOn = localDate(new Date(last), institutionZone);
  const slots: Slot[] = [];
  let isoDate = localDate(new Date(first), institutionZone);
  for (; isoDate <= lastOn; isoDate = addDays(isoDate, 1)) {
    if (holidays.includes(isoDate)) continue;
    const day = dayBounds(isoDate, institutionZone);
    for (let at = day.from.getTime(); at + step <= day.to.getTime() && at <= last; at += step) {
      if (at < first) continue;
      const capacity = schedules.filter((schedule) => covers(schedule, at, at + step)).length;
      if (capacity > 0) slots.push({ startsAt: new Date(at), capacity });
    }
  }
  return slots;
}

/** One schedule per person, however many rows of hours, or zones, the person has. */
function schedulesBetween(
  counselors: readonly CounselorHours[],
  first: number,
  last: number,
): Interval[][] {
  const byUser = new Map<string, Interval[]>();
  for (const counselor of counselors) {
    // Three days back: a shift of up to 48 hours may have begun then and still be running.
    const firstOn = localDate(new Date(first - 3 * DAY_MS), counselor.zone);
    const lastOn = localDate(new Date(last + DAY_MS), counselor.zone);
    const shifts = workingIntervals(counselor, firstOn, lastOn);
    byUser.set(counselor.userId, [...(byUser.get(counselor.userId) ?? []), ...shifts]);
  }
  // Shifts that touch across zones are one stretch of work, too.
  return [...byUser.values()].map(joined);
}
