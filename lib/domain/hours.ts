/**
 * Weekly hours on a counselor's own clock, turned into intervals of real time.
 * Source: domain rule 4 and "Time" (split shifts, hours past midnight, days off, both DST nights).
 * A shift that begins or ends inside a skipped hour does so at the moment the clocks move; one
 * that begins or ends at a time shown twice does so at the first.
 */
import { addDays, weekdayOf } from "./calendar";
import { instantAtOrAfter } from "./zones";

export type WeeklyHours = {
  /** 0 = Sunday */
  weekday: number;
  /** Minutes after 00:00, 0–1439. */
  fromMinute: number;
  /** Minutes after 00:00 of the same day; past 1440 it runs into the next, at most 2880. */
  toMinute: number;
};

export type CounselorHours = {
  userId: string;
  /** IANA zone of the counselor's clock. */
  zone: string;
  hours: readonly WeeklyHours[];
  /** Days ("YYYY-MM-DD", counselor's zone) on which no shift begins. */
  daysOff?: readonly string[];
  /** False: there, but for chats and mail only; nobody books a call with them. Default true. */
  takesCalls?: boolean;
};

/** Real time, milliseconds since 1970, `to` not included. */
export type Interval = { from: number; to: number };

/** True when the row is one that the database would take, too. */
export function isValidHours({ weekday, fromMinute, toMinute }: WeeklyHours): boolean {
  return (
    [weekday, fromMinute, toMinute].every(Number.isInteger) &&
    weekday >= 0 &&
    weekday <= 6 &&
    fromMinute >= 0 &&
    fromMinute < 1440 &&
    toMinute > fromMinute &&
    toMinute <= 2880
  );
}

const WEEK_MINUTES = 7 * 1440;

/**
 * The first two shifts of a week that share a minute, a shift past midnight (and past Saturday's)
 * with the next day's, too; null when none do. Shifts that touch do not share one.
 */
export function findOverlap(
  hours: readonly WeeklyHours[],
): readonly [WeeklyHours, WeeklyHours] | null {
  const startOf = (row: WeeklyHours) => row.weekday * 1440 + row.fromMinute;
  for (const [at, row] of hours.entries()) {
    for (const other of hours.slice(at + 1)) {
      const ahead = (startOf(other) - startOf(row) + WEEK_MINUTES) % WEEK_MINUTES;
      const behind = (WEEK_MINUTES - ahead) % WEEK_MINUTES;
      const isInside = ahead < row.toMinute - row.fromMinute;
      if (isInside || behind < other.toMinute - other.fromMinute) return [row, other];
    }
  }
  return null;
}

/**
 * When the counselor works, for shifts that begin from `firstOn` to `lastOn` (days of the
 * counselor's calendar, both included), sorted, with touching shifts joined.
 * Rows that are not valid are left out. RangeError: unknown zone or no such day.
 */
export function workingIntervals(
  counselor: CounselorHours,
  firstOn: string,
  lastOn: string,
): Interval[] {
  const intervals: Interval[] = [];
  const rows = counselor.hours.filter(isValidHours);
  for (let isoDate = firstOn; isoDate <= lastOn; isoDate = addDays(isoDate, 1)) {
    if (counselor.daysOff?.includes(isoDate)) continue;
    const weekday = weekdayOf(isoDate);
    for (const row of rows.filter((candidate) => candidate.weekday === weekday)) {
      intervals.push({
        from: instantAtOrAfter({ isoDate, minutes: row.fromMinute }, counselor.zone).getTime(),
        to: instantAtOrAfter({ isoDate, minutes: row.toMinute }, counselor.zone).getTime(),
      });
    }
  }
  return joined(intervals);
}

/** True when one of the intervals holds the whole of [from, to). */
export function covers(intervals: readonly Interval[], from: number, to: number): boolean {
  return intervals.some((interval) => interval.from <= from && interval.to >= to);
}

/** Sorted, with overlapping and touching intervals made one; empty ones are dropped. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else if (next.to > next.from) result.push({ ...next });
  }
  return result;
}
