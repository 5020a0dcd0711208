/**
 * Days without a clock: arithmetic on "YYYY-MM-DD" in the proleptic Gregorian calendar.
 * Source: domain.md "Time" (days end in …On, never in an instant). No zone is involved here;
 * zones.ts joins a day to a zone.
 */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** By number, 0 = Sunday. */
export const weekdayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** A week as it is shown: from Monday. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const;

/** "YYYY-MM-DD" of a calendar day; month 1–12. Years 1000–9999. */
export function isoDateOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Milliseconds of 00:00 UTC on the day; null when it is not a real day from the year 1000 on. */
function midnightOf(text: string): number | null {
  const match = ISO_DATE.exec(text);
  if (!match || Number(match[1]) < 1000) return null;
  const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(at).toISOString().startsWith(text) ? at : null; // "02-30" would be "03-02"
}

/** True for a day that exists, written "YYYY-MM-DD" ("2026-02-29" is false). */
export function isIsoDate(text: string): boolean {
  return midnightOf(text) !== null;
}

const AMERICAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day that somebody typed, "12/1/2026" or "2026-12-01", as "YYYY-MM-DD"; null for the rest. */
export function parseDay(text: string): string | null {
  const typed = text.trim();
  const american = AMERICAN.exec(typed);
  const day = american
    ? isoDateOf(Number(american[3]), Number(american[1]), Number(american[2]))
    : typed;
  return isIsoDate(day) ? day : null;
}

/** Milliseconds of 00:00 UTC on the day. Throws RangeError when it is not a real day. */
export function utcMidnight(isoDate: string): number {
  const at = midnightOf(isoDate);
  if (at === null) throw new RangeError(`not a calendar day: ${isoDate}`);
  return at;
}

/** The day `days` later (earlier when negative). Throws RangeError when it is not a real day. */
export function addDays(isoDate: string, days: number): string {
  return new Date(utcMidnight(isoDate) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The same day `months` later; where that month is too short, its last day ("2027-01-31" and 1 is
 * "2027-02-28"). Throws RangeError when it is not a real day.
 */
export function addMonths(isoDate: string, months: number): string {
  const from = new Date(utcMidnight(isoDate));
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const year = Math.floor(month / 12);
  const lastDay = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  return isoDateOf(year, (month % 12) + 1, Math.min(from.getUTCDate(), lastDay));
}

/** 0 = Sunday … 6 = Saturday. Throws RangeError when it is not a real day. */
export function weekdayOf(isoDate: string): number {
  return new Date(utcMidnight(isoDate)).getUTCDay();
}
