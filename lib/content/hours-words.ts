// A counselor's hours in words, as the form shows them and as a conflict lists them.
import { addDays, isIsoDate, weekdayNames, weekOrder } from "../domain/calendar";
import { clockText, untilText } from "../domain/clock-times";
import type { WeeklyHours } from "../domain/hours";

type DayOff = { offOn: string; reason: string | null };
type Stored = {
  zone: string;
  hours: readonly WeeklyHours[];
  daysOff: readonly DayOff[];
  chatCapacity: number;
  takesCalls: boolean;
};

/** "12/24/2026", as the form's fields take it. */
export function typedDay(isoDate: string): string {
  if (!isIsoDate(isoDate)) return isoDate;
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${month}/${day}/${year}`;
}

/** "9:00 am to 5:00 pm", "10:00 pm to 2:00 am the next day". */
export function shiftWords({ fromMinute, toMinute }: WeeklyHours): string {
  return `${clockText(fromMinute)} to ${untilText(toMinute)}`;
}

/** Days in a row with one reason as one line: its first and its last. */
export function rangesOf(daysOff: readonly DayOff[]) {
  const ranges: { first: string; last: string; reason: string | null }[] = [];
  for (const { offOn, reason } of daysOff) {
    const range = ranges.at(-1);
    if (range && range.reason === reason && addDays(range.last, 1) === offOn) range.last = offOn;
    else ranges.push({ first: offOn, last: offOn, reason });
  }
  return ranges;
}

/** The whole, line by line. */
export function hoursLines({ zone, hours, daysOff, chatCapacity, takesCalls }: Stored): string[] {
  const days = weekOrder.flatMap((weekday) => {
    const shifts = hours.filter((row) => row.weekday === weekday).map(shiftWords);
    return shifts.length > 0 ? [`${weekdayNames[weekday]}: ${shifts.join(", ")}`] : [];
  });
  const off = rangesOf(daysOff).map(({ first, last, reason }) => {
    const range = first === last ? typedDay(first) : `${typedDay(first)} to ${typedDay(last)}`;
    return `Off: ${range}${reason ? `, ${reason}` : ""}`;
  });
  return [
    `Zone: ${zone}`,
    ...(days.length > 0 ? days : ["No hours"]),
    ...off,
    `${takesCalls ? "Takes calls" : "Takes no calls"}, up to ${chatCapacity} chats at once`,
  ];
}
