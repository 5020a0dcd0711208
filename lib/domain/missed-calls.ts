/**
 * What became of a booked call whose window is over: nobody's fault, theirs or ours.
 * Source: domain rules 1 (a booked call may begin until 30 minutes past its time, with one retry)
 * and 14 (kept promises are told as they are).
 */

import type { CallOutcome } from "./call-outcomes";
import { BOOKED_WINDOW } from "./contact-gate";
import type { RequestState } from "./request-states";

export type MissedCall = "missed_by_person" | "missed_by_us";

export type MissedCallInput = {
  startsAt: Date;
  state: RequestState;
  /** Said stop after asking: nobody may call, so nothing was missed. */
  isStopped: boolean;
  /** Calls of this request since its time was booked; `outcome` null: not recorded yet. */
  calls: readonly { startedAt: Date; outcome: CallOutcome | null }[];
  now: Date;
};

const MINUTE_MS = 60_000;

/** The first instant at which a booked call counts as missed. */
export function missedFrom(startsAt: Date): Date {
  return new Date(startsAt.getTime() + BOOKED_WINDOW.afterMinutes * MINUTE_MS + 1);
}

/**
 * Null while the window is open, after a talk, when the request is over, and while a call waits for
 * its outcome: they may be speaking. A voicemail and a wrong number are attempts, not talks.
 */
export function decideMissedCall(input: MissedCallInput): MissedCall | null {
  const { startsAt, state, isStopped, calls, now } = input;
  if (now < missedFrom(startsAt) || isStopped) return null;
  if (state === "unconfirmed" || state === "cancelled" || state === "closed") return null;
  if (calls.some(({ outcome }) => outcome === "reached" || outcome === "asked_to_stop"))
    return null;
  const opensAt = startsAt.getTime() - BOOKED_WINDOW.beforeMinutes * MINUTE_MS;
  const atItsTime = calls.filter(({ startedAt }) => startedAt.getTime() >= opensAt);
  if (atItsTime.some(({ outcome }) => outcome === null)) return null;
  return atItsTime.length > 0 ? "missed_by_person" : "missed_by_us";
}
