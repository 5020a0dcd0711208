/**
 * Wall clocks: from an instant to what a clock on the wall of an IANA zone shows, and back.
 * Source: domain.md "Time" (UTC stored, IANA zone beside it, correct on both DST nights).
 * Formatters are kept, for making one costs some fifty times as much as using it, and so are the
 * offsets of whole days: slots ask thousands of times.
 */
import { addDays, isoDateOf, utcMidnight } from "./calendar";

export type LocalParts = {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  /** 0–23 */
  hour: number;
  minute: number;
  second: number;
  /** 0 = Sunday */
  weekday: number;
  /** "YYYY-MM-DD" on that wall */
  isoDate: string;
};

/** A time on a wall: `minutes` after 00:00 of the day; 1440 and more belong to the days after. */
export type WallTime = { isoDate: string; minutes: number };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const CACHE_LIMIT = 700; // more than there are zones; stops spelling variants from filling memory
const SHOWN = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;
/** Two years of days of a zone; past that the next request remembers them anew. */
const DAYS_LIMIT = 800;
const formatters = new Map<string, Intl.DateTimeFormat>();
/** By zone and UTC day. */
const offsets = new Map<string, Map<number, number | null>>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  if (formatters.size >= CACHE_LIMIT) formatters.clear();
  formatters.set(zone, made);
  return made;
}

/** True for a zone name this runtime knows ("America/New_York", "UTC"); offsets are refused. */
export function isZone(zone: unknown): zone is string {
  if (typeof zone !== "string" || !/^[A-Za-z][A-Za-z0-9_+\-/]{1,63}$/.test(zone)) return false;
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clock and calendar of `zone` show at the instant. RangeError: unknown zone. */
export function localParts(at: Date, zone: string): LocalParts {
  const wall = new Date(at.getTime() + offsetMinutes(at, zone) * MINUTE_MS);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];
  return {
    year,
    month,
    day,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay(),
    isoDate: isoDateOf(year, month, day),
  };
}

/** The day on the calendar of `zone` at the instant. RangeError: unknown zone. */
export function localDate(at: Date, zone: string): string {
  return localParts(at, zone).isoDate;
}

/** Minutes since 00:00 on the wall, 0–1439, seconds dropped. RangeError: unknown zone. */
export function localMinutes(at: Date, zone: string): number {
  const { hour, minute } = localParts(at, zone);
  return hour * 60 + minute;
}

/** Minutes the wall clock of `zone` is ahead of UTC at the instant (New York in July: -240). */
export function offsetMinutes(at: Date, zone: string): number {
  const day = Math.floor(at.getTime() / DAY_MS);
  let known = offsets.get(zone);
  if (!known) {
    if (offsets.size >= CACHE_LIMIT) offsets.clear();
    known = new Map();
    offsets.set(zone, known);
  }
  let offset = known.get(day);
  if (offset === undefined) {
    offset = offsetOfDay(day, zone);
    if (known.size >= DAYS_LIMIT) known.clear();
    known.set(day, offset);
  }
  return offset ?? shownOffset(at, zone);
}

/** The offset that holds for all of a UTC day; null where the clocks move on it. */
function offsetOfDay(day: number, zone: string): number | null {
  // One zone never moves its clocks twice in two days: the same at both ends is the same between.
  const begin = shownOffset(new Date(day * DAY_MS), zone);
  return begin === shownOffset(new Date((day + 1) * DAY_MS), zone) ? begin : null;
}

/** As the runtime shows it: right, and some thirty times as dear as remembering it. */
function shownOffset(at: Date, zone: string): number {
  const match = SHOWN.exec(formatterOf(zone).format(at));
  if (!match) throw new RangeError("not an instant of the years 1 to 9999");
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return (wall - Math.floor(at.getTime() / 1000) * 1000) / MINUTE_MS;
}

/**
 * The instant when the wall of `zone` shows the time: the earlier one when it shows it twice
 * (clocks set back), null when it never does (clocks set forward).
 * RangeError: unknown zone or no such day.
 */
export function instantOf(wall: WallTime, zone: string): Date | null {
  const asUtc = utcMidnight(wall.isoDate) + wall.minutes * MINUTE_MS;
  // The offsets in force a day before and after: one zone never moves its clocks twice in two
  // days. Where they differ, each is right only if it holds at its own answer.
  const before = offsetMinutes(new Date(asUtc - DAY_MS), zone);
  const after = offsetMinutes(new Date(asUtc + DAY_MS), zone);
  if (before === after) return new Date(asUtc - before * MINUTE_MS);
  const instants = [before, after]
    .map((offset) => ({ offset, at: new Date(asUtc - offset * MINUTE_MS) }))
    .filter(({ offset, at }) => offsetMinutes(at, zone) === offset)
    .map(({ at }) => at.getTime());
  return instants.length === 0 ? null : new Date(Math.min(...instants));
}

/**
 * Like `instantOf`, but a skipped time answers the first instant after the gap: the moment when
 * a shift that begins or ends inside the gap really begins or ends.
 */
export function instantAtOrAfter(wall: WallTime, zone: string): Date {
  const lastMinute = wall.minutes + 2 * 1440; // Samoa skipped a whole day in 2011
  for (let minutes = wall.minutes; minutes <= lastMinute; minutes += 1) {
    const at = instantOf({ isoDate: wall.isoDate, minutes }, zone);
    if (at) return at;
  }
  throw new RangeError(`no instant for ${wall.isoDate} in ${zone}`);
}

/** The first instant of the day in `zone` (not always midnight), and of the day after. */
export function dayBounds(isoDate: string, zone: string): { from: Date; to: Date } {
  return {
    from: instantAtOrAfter({ isoDate, minutes: 0 }, zone),
    to: instantAtOrAfter({ isoDate: addDays(isoDate, 1), minutes: 0 }, zone),
  };
}
