/**
 * How long somebody has been waiting, short enough for a row of the desk.
 * Source: issue 2 "Desk" (longest waiting first). Rounded down: nobody waited longer than it says.
 */

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Whole minutes from `since` to `now`; 0 when `since` is ahead. */
export function minutesWaiting(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / MINUTE_MS));
}

/** "under 1 min", "11 min", "2 h 05", "1 day", "3 days". Negative or unreadable counts as 0. */
export function waitingText(minutes: number): string {
  const whole = Number.isFinite(minutes) ? Math.max(0, Math.floor(minutes)) : 0;
  if (whole < 1) return "under 1 min";
  if (whole < HOUR) return `${whole} min`;
  if (whole < DAY) {
    return `${Math.floor(whole / HOUR)} h ${String(whole % HOUR).padStart(2, "0")}`;
  }
  const days = Math.floor(whole / DAY);
  return days === 1 ? "1 day" : `${days} days`;
}
