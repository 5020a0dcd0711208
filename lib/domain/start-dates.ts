/**
 * The earliest honest start: the first start day whose cut-offs a person can still keep.
 * Source: domain rule 11. The rule and the cut-offs are data of the institution; a cut-off day
 * counts to its end on the institution's clock, and never falls on a weekend or holiday.
 */
import { addDays, isoDateOf, weekdayOf } from "./calendar";
import { localParts } from "./zones";

export type StartRule = { kind: "first_of_month" };

export type CutOffKind = "apply" | "transcripts" | "aid" | "commit" | "pay";

/** Days before the start; both given, the earlier day holds; none given, the start day itself. */
export type CutOff = { kind: CutOffKind; businessDaysBefore?: number; daysBefore?: number };

export type CutOffDay = { kind: CutOffKind; on: string; isPast: boolean };

export type NextStart = {
  /** "YYYY-MM-DD" */
  startsOn: string;
  /** In the order of their days. Only "aid" can be past: who pays alone still can start. */
  cutOffs: CutOffDay[];
  /** The sooner start that is out of reach, and the first cut-off that closed it. */
  missed: { startsOn: string; because: CutOffKind } | null;
};

export type StartInput = {
  rule: StartRule;
  cutOffs: readonly CutOff[];
  /** "YYYY-MM-DD" */
  holidays: readonly string[];
  now: Date;
  /** IANA zone of the institution. */
  zone: string;
};

const MAX_MONTHS_AHEAD = 120;

/**
 * The next start from `now`. A start is honest when it is after today or its "apply" day is still
 * open, and no cut-off but "aid" is past. Throws RangeError when ten years hold none.
 */
export function nextStart(input: StartInput): NextStart {
  for (const start of honestStarts(input)) return start;
  throw new RangeError("no start within ten years keeps its cut-offs");
}

/** "YYYY-MM-DD" of the next `count` honest starts, the earliest first; fewer where ten years end. */
export function comingStarts(input: StartInput, count: number): string[] {
  const days: string[] = [];
  for (const { startsOn } of honestStarts(input)) {
    if (days.length === count) break;
    days.push(startsOn);
  }
  return days;
}

function* honestStarts({ rule, cutOffs, holidays, now, zone }: StartInput): Generator<NextStart> {
  const today = localParts(now, zone);
  const closedDays = new Set(holidays);
  let missed: NextStart["missed"] = null;
  for (const startsOn of startsFrom(rule, today)) {
    const days = cutOffs
      .map((cutOff) => cutOffDay(cutOff, startsOn, closedDays, today.isoDate))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const closed = days.find((day) => day.isPast && day.kind !== "aid");
    const isTooLate = startsOn === today.isoDate && !days.some((day) => day.kind === "apply");
    if (!closed && !isTooLate) yield { startsOn, cutOffs: days, missed };
    if (closed) missed ??= { startsOn, because: closed.kind };
  }
}

function* startsFrom(
  rule: StartRule,
  today: { year: number; month: number; day: number },
): Generator<string> {
  switch (rule.kind) {
    case "first_of_month": {
      const first = today.day === 1 ? 0 : 1;
      for (let ahead = first; ahead <= MAX_MONTHS_AHEAD; ahead += 1) {
        const months = today.month - 1 + ahead;
        yield isoDateOf(today.year + Math.floor(months / 12), (months % 12) + 1, 1);
      }
    }
  }
}

function cutOffDay(
  { kind, daysBefore, businessDaysBefore }: CutOff,
  startsOn: string,
  holidays: ReadonlySet<string>,
  today: string,
): CutOffDay {
  const byDays = businessDayOnOrBefore(addDays(startsOn, -(daysBefore ?? 0)), holidays);
  const byBusinessDays = businessDaysBack(startsOn, businessDaysBefore ?? 0, holidays);
  const on = byDays < byBusinessDays ? byDays : byBusinessDays;
  return { kind, on, isPast: on < today };
}

/** True from Monday to Friday unless the day is a holiday. */
export function isBusinessDay(isoDate: string, holidays: ReadonlySet<string>): boolean {
  const weekday = weekdayOf(isoDate);
  return weekday !== 0 && weekday !== 6 && !holidays.has(isoDate);
}

function businessDayOnOrBefore(isoDate: string, holidays: ReadonlySet<string>): string {
  let day = isoDate;
  while (!isBusinessDay(day, holidays)) day = addDays(day, -1);
  return day;
}

/** The day `count` business days before; 0 is the day itself or the business day before it. */
function businessDaysBack(isoDate: string, count: number, holidays: ReadonlySet<string>): string {
  if (count === 0) return businessDayOnOrBefore(isoDate, holidays);
  let day = isoDate;
  for (let left = count; left > 0; left -= 1) {
    day = businessDayOnOrBefore(addDays(day, -1), holidays);
  }
  return day;
}
