// The school's settings and calling law of states in words.
import { clockText, untilText } from "../domain/clock-times";
import type { CallHours, StateCallingRule } from "../domain/state-rules";

type Settings = {
  zone: string;
  phone: string;
  callEarliestMinute: number;
  callLatestMinute: number;
  slotMinutes: number;
  slotBufferMinutes: number;
  slotHorizonDays: number;
  slotMinNoticeMinutes: number;
  chatPromiseSeconds: number;
};

/** The whole, line by line, as a conflict lists it. */
export function settingsLines(settings: Settings): string[] {
  return [
    `Zone: ${settings.zone}`,
    `Phone: ${settings.phone}`,
    `Calls from ${clockText(settings.callEarliestMinute)} to ${untilText(settings.callLatestMinute)}`,
    `${settings.slotMinutes} minutes a call, ${settings.slotBufferMinutes} free after it`,
    `Booked up to ${settings.slotHorizonDays} days ahead, ${settings.slotMinNoticeMinutes} minutes before at the latest`,
    `Chats are answered in ${settings.chatPromiseSeconds} seconds`,
  ];
}

function hoursWords(hours: CallHours | null): string {
  if (!hours) return "no calls";
  return `${clockText(hours.earliestMinute)} to ${untilText(hours.latestMinute)}`;
}

/** "Weekdays 8:00 am to 8:00 pm, Saturday 9:00 am to 5:00 pm, Sunday no calls, no holidays." */
export function ruleWords({ hours, isClosedOnHolidays }: StateCallingRule): string {
  const [sunday = null, ...rest] = hours.map(hoursWords);
  const saturday = rest[5] ?? "no calls";
  const weekdays = rest.slice(0, 5);
  const isEvenWeek = weekdays.every((words) => words === weekdays[0]);
  const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
  const parts = isEvenWeek
    ? [`Weekdays ${weekdays[0] ?? "no calls"}`]
    : weekdays.map((words, at) => `${days[at]} ${words}`);
  const weekend =
    saturday === sunday && saturday === weekdays[0] && isEvenWeek
      ? [`Every day ${saturday}`]
      : [...parts, `Saturday ${saturday}`, `Sunday ${sunday ?? "no calls"}`];
  return [...weekend, ...(isClosedOnHolidays ? ["never on public holidays"] : [])].join(", ");
}
