/**
 * Times a counselor can call, derived on reading from hours and holidays, never stored as a list.
 * Source: domain rule 4. The day's grid begins with the institution's day and steps through real
 * time, so a skipped hour has no slot and a repeated hour has its slots twice. The step is the call
 * and the buffer after it. A counselor covers the call alone: the buffer keeps the next call away,
 * and after the last call of a shift there is none to keep away.
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
  /** Kept free after each call. Default 0. */
  bufferMinutes?: number;
  /** How far ahead a slot must at least begin. Default 60. */
  minNoticeMinutes?: number;
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Every slot that at least one counselor covers for its whole length, soonest first; `capacity`
 * is the number of those counselors. Bookings are not counted here.
 * RangeError: unknown zone, a slot length or a step that is not 1–1440 whole minutes.
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

export type Offer = "on_offer" | "slot_past" | "too_soon" | "slot_unknown";

/** Whether a time is on offer, and if not, whether it was until the notice ran out. */
export function offerAt(input: SlotInput, startsAt: Date): Offer {
  if (startsAt.getTime() <= input.now.getTime()) return "slot_past";
  if (capacityAt(input, startsAt) > 0) return "on_offer";
  return capacityAt({ ...input, minNoticeMinutes: 0 }, startsAt) > 0 ? "too_soon" : "slot_unknown";
}

/** How many of these counselors are there, and take calls, for the whole of a call, on any grid. */
export function coverAt(
  counselors: readonly CounselorHours[],
  startsAt: Date,
  slotMinutes: number,
): number {
  return whoCovers(counselors, startsAt, slotMinutes).size;
}

/** Calls that another queue has at a time, and who answers for it. */
export type QueueLoad = { counselors: readonly CounselorHours[]; used: number };

/** Beyond this many queues with calls at one time each is looked at alone. */
const MOST_QUEUES = 8;

/**
 * How many of these counselors the calls of other queues take at a time, when each call goes to
 * somebody who is not among them as long as there is one. Hall's theorem: the worst group of
 * queues decides, so nobody is promised to two people at once.
 */
export function takenByOthers(
  counselors: readonly CounselorHours[],
  others: readonly QueueLoad[],
  startsAt: Date,
  slotMinutes: number,
): number {
  const busy = others.filter(({ used }) => used > 0);
  // Most times of a page: who is there need not be worked out.
  if (busy.length === 0) return 0;
  const own = whoCovers(counselors, startsAt, slotMinutes);
  const loads = busy.map(({ counselors: theirs, used }) => {
    const there = [...whoCovers(theirs, startsAt, slotMinutes)];
    return {
      used,
      apart: there.filter((id) => !own.has(id)),
      shared: there.filter((id) => own.has(id)),
    };
  });
  const groups = loads.length > MOST_QUEUES ? loads.map((load) => [load]) : subsetsOf(loads);
  const taken = groups.map((group) => {
    const used = group.reduce((sum, load) => sum + load.used, 0);
    const leaning = used - new Set(group.flatMap(({ apart }) => apart)).size;
    // A queue that is over-booked by itself takes nobody who does not answer for it.
    return Math.min(leaning, new Set(group.flatMap(({ shared }) => shared)).size);
  });
  return Math.max(0, ...taken);
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  const all: T[][] = [[]];
  for (const item of items) all.push(...all.map((one) => [...one, item]));
  return all;
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

/** Milliseconds of a call, and from one call's begin to the next. RangeError as in deriveSlots. */
function gridOf({ slotMinutes = 30, bufferMinutes = 0 }: SlotInput) {
  const stepMinutes = slotMinutes + bufferMinutes;
  const isWhole = Number.isInteger(slotMinutes) && Number.isInteger(bufferMinutes);
  if (!isWhole || slotMinutes < 1 || bufferMinutes < 0 || stepMinutes > 1440) {
    throw new RangeError("slotMinutes with bufferMinutes must be whole, 1 to 1440 together");
  }
  return { length: slotMinutes * MINUTE_MS, step: stepMinutes * MINUTE_MS };
}

/** Slots that begin from `first` to `last`, both included, in milliseconds. */
function slotsBetween(input: SlotInput, first: number, last: number): Slot[] {
  const { institutionZone, holidays } = input;
  const { length, step } = gridOf(input);
  const schedules = [...scheduleByUser(input.counselors, first, last).values()];
  const lastOn = localDate(new Date(last), institutionZone);
  const slots: Slot[] = [];
  let isoDate = localDate(new Date(first), institutionZone);
  for (; isoDate <= lastOn; isoDate = addDays(isoDate, 1)) {
    if (holidays.includes(isoDate)) continue;
    const day = dayBounds(isoDate, institutionZone);
    for (let at = day.from.getTime(); at + length <= day.to.getTime() && at <= last; at += step) {
      if (at < first) continue;
      const capacity = schedules.filter((schedule) => covers(schedule, at, at + length)).length;
      if (capacity > 0) slots.push({ startsAt: new Date(at), capacity });
    }
  }
  return slots;
}

function whoCovers(
  counselors: readonly CounselorHours[],
  startsAt: Date,
  slotMinutes: number,
): Set<string> {
  const from = startsAt.getTime();
  const to = from + slotMinutes * MINUTE_MS;
  const schedules = scheduleByUser(counselors, from, to);
  return new Set([...schedules].filter(([, own]) => covers(own, from, to)).map(([id]) => id));
}

/** One schedule per person, however many rows of hours, or zones, the person has. */
function scheduleByUser(
  counselors: readonly CounselorHours[],
  first: number,
  last: number,
): Map<string, Interval[]> {
  const byUser = new Map<string, Interval[]>();
  for (const counselor of counselors) {
    if (counselor.takesCalls === false) continue;
    // Three days back: a shift of up to 48 hours may have begun then and still be running.
    const firstOn = localDate(new Date(first - 3 * DAY_MS), counselor.zone);
    const lastOn = localDate(new Date(last + DAY_MS), counselor.zone);
    const shifts = workingIntervals(counselor, firstOn, lastOn);
    byUser.set(counselor.userId, [...(byUser.get(counselor.userId) ?? []), ...shifts]);
  }
  // Shifts that touch across zones are one stretch of work, too.
  return new Map([...byUser].map(([id, shifts]) => [id, joined(shifts)]));
}
