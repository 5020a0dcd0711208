// When counselors are there, in words: "Monday to Thursday, 9 am to 9 pm".
import { addDays } from "../domain/calendar";
import { type Interval, joined, workingIntervals } from "../domain/hours";
import { localParts } from "../domain/zones";

type Shift = { zone: string; weekday: number; fromMinute: number; toMinute: number };

export type DeskDay = { days: string; hours: string };

const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const WEEK_FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0];

/**
 * The week of the desk on the institution's clock, from Monday, days with the same hours together.
 * Shifts are kept on each counselor's own clock, so the answer holds for the week of `now`.
 */
export function deskWeek(shifts: readonly Shift[], zone: string, now: Date): DeskDay[] {
  const today = localParts(now, zone);
  const monday = addDays(today.isoDate, -((today.weekday + 6) % 7));
  const zones = [...new Set(shifts.map((shift) => shift.zone))];
  const intervals = joined(
    zones.flatMap((shiftZone) => {
      const hours = shifts.filter((shift) => shift.zone === shiftZone);
      const desk = { userId: "", zone: shiftZone, hours };
      return workingIntervals(desk, addDays(monday, -1), addDays(monday, 7));
    }),
  );
  const hoursByDay = new Map<number, string[]>();
  for (const interval of intervals) {
    const from = localParts(new Date(interval.from), zone);
    if (from.isoDate < monday || from.isoDate > addDays(monday, 6)) continue;
    hoursByDay.set(from.weekday, [
      ...(hoursByDay.get(from.weekday) ?? []),
      hoursText(interval, zone),
    ]);
  }
  return grouped(WEEK_FROM_MONDAY.map((day) => [day, (hoursByDay.get(day) ?? []).join(", ")]));
}

function hoursText({ from, to }: Interval, zone: string): string {
  return `${clock(new Date(from), zone)} to ${clock(new Date(to), zone)}`;
}

function clock(at: Date, zone: string): string {
  const { hour, minute } = localParts(at, zone);
  if (minute === 0 && hour === 0) return "midnight";
  if (minute === 0 && hour === 12) return "noon";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? "am" : "pm"}`;
}

/** Neighbors with equal hours become one line; closed days are left out. */
function grouped(week: [number, string][]): DeskDay[] {
  const runs: { first: number; last: number; length: number; hours: string }[] = [];
  for (const [day, hours] of week) {
    const run = runs.at(-1);
    if (run && run.hours === hours) {
      run.last = day;
      run.length += 1;
    } else runs.push({ first: day, last: day, length: 1, hours });
  }
  return runs
    .filter((run) => run.hours !== "")
    .map((run) => ({ days: daysText(run), hours: run.hours }));
}

function daysText({ first, last, length }: { first: number; last: number; length: number }) {
  const from = names[first] ?? "";
  if (length === 1) return from;
  if (length === 7) return "Every day";
  return `${from} ${length === 2 ? "and" : "to"} ${names[last] ?? ""}`;
}
