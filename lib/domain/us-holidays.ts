/**
 * Legal holidays of the United States, for state laws that forbid calls on them.
 * Source: 5 U.S.C. 6103(a). Both the day itself and, where it falls on a weekend, the weekday on
 * which it is observed count: the stricter reading.
 */
import { addDays, isoDateOf, weekdayOf } from "./calendar";

const fixed: readonly [month: number, day: number][] = [
  [1, 1],
  [6, 19],
  [7, 4],
  [11, 11],
  [12, 25],
];

/** Month, weekday (0 = Sunday), and which of them; -1: the last. */
const moving: readonly [month: number, weekday: number, nth: number][] = [
  [1, 1, 3],
  [2, 1, 3],
  [5, 1, -1],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
];

/** "YYYY-MM-DD" of every legal holiday of the year, sorted. */
export function legalHolidays(year: number): string[] {
  const days = [
    ...fixed.flatMap(([month, day]) => withObserved(isoDateOf(year, month, day))),
    // New Year's Day on a Saturday is observed on the last day of the year before.
    ...withObserved(isoDateOf(year + 1, 1, 1)).filter((day) => day.startsWith(`${year}-`)),
    ...moving.map(([month, weekday, nth]) => nthWeekday(year, month, weekday, nth)),
  ].filter((day) => day.startsWith(`${year}-`));
  return [...new Set(days)].sort();
}

function withObserved(day: string): string[] {
  const weekday = weekdayOf(day);
  if (weekday === 6) return [day, addDays(day, -1)];
  return weekday === 0 ? [day, addDays(day, 1)] : [day];
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = isoDateOf(year, month, 1);
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  if (nth > 0) return addDays(first, ahead + (nth - 1) * 7);
  const fourth = addDays(first, ahead + 21);
  const fifth = addDays(fourth, 7);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : fourth;
}
