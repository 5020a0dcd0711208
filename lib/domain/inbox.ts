/**
 * The desk's inbox as plain decisions: until when a chat sleeps, which chat is next, what a single
 * key means. Source: experience.md "Inbox". Days are the school's, because the desk is the school's.
 */
import { addDays } from "./calendar";
import { instantAtOrAfter, localDate } from "./zones";

export const inboxViews = ["mine", "unassigned", "all", "resolved"] as const;
export type InboxView = (typeof inboxViews)[number];

const HOUR_MS = 3_600_000;
const MORNING = 9 * 60;
const LONGEST_DAYS = 60;

export const snoozeChoices = ["hour", "tomorrow", "day"] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

export type SnoozeAnswer =
  | { ok: true; until: Date }
  | { ok: false; reason: "snooze_day_missing" | "snooze_past" | "snooze_too_far" };

/**
 * Until when a chat sleeps: an hour from now, or 9 am on the school's clock of tomorrow or of a day
 * ("YYYY-MM-DD"). RangeError: no such day or zone.
 */
export function snoozeUntil(
  choice: SnoozeChoice,
  day: string | null,
  zone: string,
  now: Date,
): SnoozeAnswer {
  if (choice === "hour") return { ok: true, until: new Date(now.getTime() + HOUR_MS) };
  const today = localDate(now, zone);
  const wanted = choice === "tomorrow" ? addDays(today, 1) : day;
  if (!wanted) return { ok: false, reason: "snooze_day_missing" };
  const until = instantAtOrAfter({ isoDate: wanted, minutes: MORNING }, zone);
  if (until <= now) return { ok: false, reason: "snooze_past" };
  if (wanted > addDays(today, LONGEST_DAYS)) return { ok: false, reason: "snooze_too_far" };
  return { ok: true, until };
}

/** The chat after the current one, round to the first again; null when there is no other. */
export function nextInList(ids: readonly string[], current: string): string | null {
  const others = ids.filter((id) => id !== current);
  const place = ids.indexOf(current);
  return (place < 0 ? others[0] : (ids[place + 1] ?? others[0])) ?? null;
}

/** The list's place after J (1) or K (-1): it stops at its ends. -1 when nothing is chosen yet. */
export function movedPlace(place: number, by: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (place < 0) return by === 1 ? 0 : length - 1;
  return Math.min(length - 1, Math.max(0, place + by));
}

export type DeskKey = "next" | "previous" | "reply" | "note" | "claim" | "resolve" | "help";

const KEYS: Record<string, DeskKey> = {
  j: "next",
  k: "previous",
  r: "reply",
  n: "note",
  a: "claim",
  e: "resolve",
  "?": "help",
};

export type Press = {
  key: string;
  /** Ctrl, Alt or the command key: then it is the browser's. */
  hasModifier: boolean;
  /** In a field, a list or a dialog: then it is text. */
  isInField: boolean;
};

/** What a single key asks for; null when it is none of ours. */
export function deskKeyOf({ key, hasModifier, isInField }: Press): DeskKey | null {
  if (hasModifier || isInField) return null;
  return KEYS[key.toLowerCase()] ?? null;
}

/** Variables of a saved reply that are still unfilled in what would be sent, each once. */
export function unfilledIn(body: string): string[] {
  return [...new Set(body.match(/\{\{[^{}]{1,40}\}\}/g) ?? [])];
}

/** Saved replies whose title or words hold every word typed, those with it in the title first. */
export function matchingReplies<T extends { title: string; body: string }>(
  replies: readonly T[],
  typed: string,
): T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const inTitle = replies.filter(({ title }) => holds(title));
  const elsewhere = replies.filter((reply) => !inTitle.includes(reply));
  return [...inTitle, ...elsewhere.filter(({ title, body }) => holds(`${title} ${body}`))];
}
