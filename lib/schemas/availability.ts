// The form of a counselor's hours: for each weekday a list of shifts as people write them, days off,
// chats and calls. What can't be read is said at its weekday.
import { z } from "zod";
import { addDays, parseDay, weekdayNames, weekOrder } from "../domain/calendar";
import { parseClock, parseUntil } from "../domain/clock-times";
import { findOverlap, type WeeklyHours } from "../domain/hours";
import { cleanLine } from "../domain/text";
import { isZone } from "../domain/zones";
import { idField, versionField } from "./written-text";

const LONGEST_RANGE_DAYS = 90;
const texts = z.array(z.string().max(60, "Use 60 characters or fewer.")).max(20).default([]);

/** Rows of a weekday: what begins in `from3` ends in `until3` of the same place. */
const week = {
  from0: texts,
  until0: texts,
  from1: texts,
  until1: texts,
  from2: texts,
  until2: texts,
  from3: texts,
  until3: texts,
  from4: texts,
  until4: texts,
  from5: texts,
  until5: texts,
  from6: texts,
  until6: texts,
};

const fields = z.object({
  userId: idField,
  version: versionField,
  intent: z.enum(["save", "preview"]).optional().catch("save"),
  zone: z.string({ error: "Choose a time zone." }).refine(isZone, "Choose a time zone."),
  ...week,
  offOn: texts,
  offUntil: texts,
  offReason: z.array(z.string().max(200, "Use 200 characters or fewer.")).max(60).default([]),
  takesCalls: z.array(z.literal("1")).max(1).default([]),
  chatCapacity: z
    .string({ error: "Enter a number from 0 to 20." })
    .trim()
    .regex(/^(1?\d|20)$/, "Enter a number from 0 to 20.")
    .transform(Number),
});

type Problem = { path: string[]; message: string };
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
type Typed = z.output<typeof fields>;

function shiftsOf(typed: Typed, weekday: Weekday, problems: Problem[]): WeeklyHours[] {
  const [starts, ends] = [typed[`from${weekday}`], typed[`until${weekday}`]];
  const path = [`from${weekday}`];
  const day = weekdayNames[weekday];
  const shifts: WeeklyHours[] = [];
  for (let at = 0; at < Math.max(starts.length, ends.length); at += 1) {
    const [start, end] = [starts[at]?.trim() ?? "", ends[at]?.trim() ?? ""];
    if (!start && !end) continue;
    const fromMinute = parseClock(start);
    const toMinute = fromMinute === null ? null : parseUntil(end, fromMinute);
    if (!start || !end) {
      problems.push({ path, message: `${day}: a shift needs both times, or neither.` });
    } else if (fromMinute === null || toMinute === null) {
      const unread = fromMinute === null ? start : end;
      const why =
        parseClock(unread) === null ? "is not a time we can read" : "is the shift’s begin";
      problems.push({
        path,
        message: `${day}: “${unread}” ${why}. Write times like 9 am or 5:30 pm.`,
      });
    } else shifts.push({ weekday, fromMinute, toMinute });
  }
  return shifts;
}

function daysOffOf(typed: Typed, problems: Problem[]) {
  const days = new Map<string, string | null>();
  for (const [at, text] of typed.offOn.entries()) {
    const until = typed.offUntil[at]?.trim() ?? "";
    if (!text.trim() && !until) continue;
    const first = parseDay(text);
    const last = until ? parseDay(until) : first;
    const path = ["offOn"];
    if (!first || !last) {
      const unread = first ? until : text.trim();
      problems.push({ path, message: `“${unread}” is not a day. Write days like 12/1/2026.` });
    } else if (last < first) {
      problems.push({ path, message: `“${until}” is before “${text.trim()}”.` });
    } else if (addDays(first, LONGEST_RANGE_DAYS) <= last) {
      problems.push({
        path,
        message: `Days off run for at most ${LONGEST_RANGE_DAYS} days a line.`,
      });
    } else {
      const reason = cleanLine(typed.offReason[at] ?? "") || null;
      for (let day = first; day <= last; day = addDays(day, 1)) days.set(day, reason);
    }
  }
  return [...days].sort().map(([offOn, reason]) => ({ offOn, reason }));
}

function read(typed: Typed) {
  const problems: Problem[] = [];
  const hours = weekOrder.flatMap((weekday) => shiftsOf(typed, weekday, problems));
  const daysOff = daysOffOf(typed, problems);
  const overlap = problems.length === 0 ? findOverlap(hours) : null;
  if (overlap) {
    const [one, other] = overlap.map(({ weekday }) => weekdayNames[weekday] ?? "");
    const where = one === other ? `Two shifts on ${one}` : `A shift on ${one} and one on ${other}`;
    problems.push({ path: [`from${overlap[1].weekday}`], message: `${where} overlap.` });
  }
  return { problems, hours, daysOff };
}

/** Overlapping shifts are named at the later one's weekday. */
export const availabilitySchema = fields.superRefine((typed, context) => {
  for (const problem of read(typed).problems) context.addIssue({ code: "custom", ...problem });
});

/** What a form that passed the schema asks for. */
export function availabilityOf(typed: Typed) {
  const { hours, daysOff } = read(typed);
  const { zone, chatCapacity, takesCalls } = typed;
  return { zone, hours, daysOff, chatCapacity, takesCalls: takesCalls.length > 0 };
}
