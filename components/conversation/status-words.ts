// Whether somebody answers now, in words: never more than the server knows.

import { localDate } from "@/lib/domain/zones";
import { dayAndTime, dayLabel, timeInZone } from "@/lib/format";

export type ChatStatus = {
  isOpen: boolean;
  reason: string | null;
  /** Median of the last waits; null while too few are known. */
  waitSeconds: number | null;
  promiseSeconds: number;
  opensAt: Date | null;
};

/** "40 seconds", "a minute", "2 minutes": rounded up to what a person can promise by. */
export function lengthWords(seconds: number): string {
  if (seconds <= 50) return `${Math.max(10, Math.ceil(seconds / 10) * 10)} seconds`;
  if (seconds <= 75) return "a minute";
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} minutes`;
}

/** "Answered within 2 minutes, usually after 40 seconds". */
export function promiseWords({ promiseSeconds, waitSeconds }: ChatStatus): string {
  const promise = `Answered within ${lengthWords(promiseSeconds)}`;
  return waitSeconds === null ? promise : `${promise}, usually after ${lengthWords(waitSeconds)}`;
}

const because: Record<string, string> = {
  outside_hours: "no counselor is at the desk at this hour",
  nobody_available: "no counselor is free for chats right now",
  at_capacity: "every counselor is in a conversation",
};

/** Why nobody answers now. */
export function closedWords({ reason }: ChatStatus): string {
  return because[reason ?? ""] ?? "no counselor is free for chats right now";
}

/** "today, 4:30 pm Eastern time", or the whole date where it is further away. */
export function opensWords(opensAt: Date, now: Date, zone: string): string {
  const today = localDate(now, zone);
  const day = localDate(opensAt, zone);
  const label = dayLabel(day, today);
  const near = /^(Today|Tomorrow)/.exec(label)?.[1];
  if (near) return `${near.toLowerCase()}, ${timeInZone(opensAt, zone)}`;
  return dayAndTime(opensAt, zone);
}
