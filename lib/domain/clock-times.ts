/**
 * Times of a day as people type and read them: "9", "9:30 pm", "17:00", "noon", "2 am the next day".
 * Source: domain.md "Time" (shifts past midnight). Minutes after 00:00; 1440 and more are the next
 * day's.
 */

const DAY = 1440;
const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s*m?\.?$/;
const NEXT_DAY = /\s*\(?(?:the\s+)?(?:next|following)\s+day\)?$/;
const NAMED: Record<string, number> = { midnight: 0, noon: 720 };

/** Minutes 0–1439 of a typed time; null when it can't be read. A bare "9" is 9:00 am. */
export function parseClock(text: string): number | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, " ");
  const named = NAMED[typed.replace(/^12 /, "")];
  if (named !== undefined) return named;
  const match = CLOCK.exec(typed);
  if (!match) return null;
  const [, hourText, minuteText = "0", half] = match;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (minute > 59) return null;
  if (!half) return hour === 24 && minute === 0 ? 0 : hour < 24 ? hour * 60 + minute : null;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half === "p" ? 12 : 0)) * 60 + minute;
}

/**
 * When a shift that begins at `fromMinute` ends: at or before its begin means the next day, and so
 * do the words "the next day". Midnight to midnight is a whole day; any other time to itself is
 * not readable as a shift. Null: not a time.
 */
export function parseUntil(text: string, fromMinute: number): number | null {
  const typed = text.trim().toLowerCase();
  const isNextDay = NEXT_DAY.test(typed);
  const minute = parseClock(typed.replace(NEXT_DAY, ""));
  if (minute === null) return null;
  if (minute === fromMinute && minute !== 0 && !isNextDay) return null;
  return isNextDay || minute <= fromMinute ? minute + DAY : minute;
}

/** "9:00 am", "noon" and "midnight" in their plain form: "12:00 pm", "12:00 am". */
export function clockText(minute: number): string {
  const ofDay = ((minute % DAY) + DAY) % DAY;
  const hour = Math.floor(ofDay / 60);
  return `${hour % 12 || 12}:${String(ofDay % 60).padStart(2, "0")} ${hour < 12 ? "am" : "pm"}`;
}

/** The end of a shift: "5:00 pm", "midnight", "2:00 am the next day", a full second day in words. */
export function untilText(minute: number): string {
  if (minute === DAY) return "midnight";
  if (minute < DAY) return clockText(minute);
  return minute < 2 * DAY ? `${clockText(minute)} the next day` : "midnight of the next day";
}
