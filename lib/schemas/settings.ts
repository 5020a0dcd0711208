// Forms of the school's settings: calls and chats, holidays, calling law of states.
import { z } from "zod";
import { parseDay } from "../domain/calendar";
import { clockText, parseClock, parseUntil, untilText } from "../domain/clock-times";
import type { StateCallingRule } from "../domain/state-rules";
import { cleanLine } from "../domain/text";
import { isZone } from "../domain/zones";
import { versionField } from "./written-text";

/** 47 CFR 64.1200(c)(1): a school may call later or stop earlier, never the other way. */
const LAWFUL = { earliestMinute: 480, latestMinute: 1260 };
const unreadable = "Write a time like 9 am or 8:30 pm.";

function whole(from: number, to: number) {
  const message = `Enter a whole number from ${from} to ${to.toLocaleString("en-US")}.`;
  return z
    .string({ error: message })
    .trim()
    .regex(/^\d{1,5}$/, message)
    .transform(Number)
    .refine((value) => value >= from && value <= to, message);
}

const clock = z
  .string({ error: unreadable })
  .max(40, unreadable)
  .refine((text) => parseClock(text) !== null, unreadable);

const fields = z.object({
  version: versionField,
  zone: z.string({ error: "Choose a time zone." }).refine(isZone, "Choose a time zone."),
  phone: z.string({ error: "Enter the number that calls come from." }).max(60),
  callEarliest: clock,
  callLatest: clock,
  slotMinutes: whole(5, 240),
  slotBufferMinutes: whole(0, 120),
  slotHorizonDays: whole(1, 90),
  slotMinNoticeMinutes: whole(0, 10_080),
  chatPromiseSeconds: whole(15, 3600),
});

type Typed = z.output<typeof fields>;

export const settingsSchema = fields.superRefine((typed, context) => {
  const { callEarliestMinute: from, callLatestMinute: to } = callHoursOf(typed);
  const law = "The law allows calls from 8 am to 9 pm of the called person’s day.";
  const problem = (name: string, message: string) =>
    context.addIssue({ code: "custom", path: [name], message });
  if (from < LAWFUL.earliestMinute) problem("callEarliest", law);
  // What can't be read has its words already.
  if (parseClock(typed.callEarliest) === null || parseClock(typed.callLatest) === null) return;
  if (to <= from) problem("callLatest", "Calls end after they begin, on the same day.");
  else if (to > LAWFUL.latestMinute) problem("callLatest", law);
});

/** Minutes of the called person's day. */
export function callHoursOf({ callEarliest, callLatest }: Typed) {
  return {
    callEarliestMinute: parseClock(callEarliest) ?? 0,
    callLatestMinute: parseClock(callLatest) ?? 0,
  };
}

export const holidaySchema = z.object({
  heldOn: z
    .string({ error: "Enter a day like 12/24/2026." })
    .max(40)
    .refine((text) => parseDay(text) !== null, "Enter a day like 12/24/2026."),
  name: z
    .string({ error: "Name the holiday." })
    .max(80, "Use 80 characters or fewer.")
    .transform(cleanLine)
    .refine((text) => text.length > 0, "Name the holiday."),
});

export const removeHolidaySchema = z.object({ heldOn: z.iso.date() });

const dayText = z.string().max(40, unreadable).default("");

const ruleFields = z.object({
  state: z.string().regex(/^US-[A-Z]{2}$/),
  version: versionField,
  from0: dayText,
  until0: dayText,
  from1: dayText,
  until1: dayText,
  from2: dayText,
  until2: dayText,
  from3: dayText,
  until3: dayText,
  from4: dayText,
  until4: dayText,
  from5: dayText,
  until5: dayText,
  from6: dayText,
  until6: dayText,
  maxPerDay: z
    .string()
    .trim()
    .regex(/^([1-9]\d?)?$/, "Enter a number from 1 to 99, or nothing.")
    .default(""),
  isClosedOnHolidays: z.array(z.literal("1")).max(1).default([]),
  source: z
    .string({ error: "Name the law it stands on." })
    .max(300, "Use 300 characters or fewer.")
    .transform(cleanLine)
    .refine((text) => text.length > 0, "Name the law it stands on."),
});

type TypedRule = z.output<typeof ruleFields>;
const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** Null: no calls that day. Undefined: not readable. */
function hoursOf(typed: TypedRule, weekday: (typeof weekdays)[number]) {
  const [from, until] = [typed[`from${weekday}`].trim(), typed[`until${weekday}`].trim()];
  if (!from && !until) return null;
  const earliestMinute = parseClock(from);
  const latestMinute = earliestMinute === null ? null : parseUntil(until, earliestMinute);
  if (earliestMinute === null || latestMinute === null || latestMinute > 1440) return undefined;
  return { earliestMinute, latestMinute };
}

export const stateRuleSchema = ruleFields.superRefine((typed, context) => {
  for (const weekday of weekdays) {
    if (hoursOf(typed, weekday) !== undefined) continue;
    const message = "Write two times of one day like 8 am and 8 pm, or leave both empty.";
    context.addIssue({ code: "custom", path: [`from${weekday}`], message });
  }
});

/** What a form that passed the schema asks for. */
export function ruleOf(typed: TypedRule): StateCallingRule {
  return {
    hours: weekdays.map((weekday) => hoursOf(typed, weekday) ?? null),
    maxPerDay: typed.maxPerDay ? Number(typed.maxPerDay) : null,
    isClosedOnHolidays: typed.isClosedOnHolidays.length > 0,
  };
}

/** A rule as the form's fields hold it. */
export function typedRule(rule: StateCallingRule): Record<string, string> {
  return Object.fromEntries(
    rule.hours.flatMap((day, weekday) => [
      [`from${weekday}`, day ? clockText(day.earliestMinute) : ""],
      [`until${weekday}`, day ? untilText(day.latestMinute) : ""],
    ]),
  );
}
