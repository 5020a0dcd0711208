/**
 * Calling law of a state where it is stricter than the country's.
 * Source: domain rule 1 (stricter state rows win); each row names its law. The rows are defaults,
 * not legal advice: they are seeded into a table that an institution changes.
 */

/** Minutes of the called person's day; the latest is not included. */
export type CallHours = { earliestMinute: number; latestMinute: number };

export type StateCallingRule = {
  /** Minutes of the called person's day when calls may begin, by weekday (0 = Sunday); null: none. */
  hours: readonly ({ earliestMinute: number; latestMinute: number } | null)[];
  /** Calls and texts on one subject in 24 hours; null: no limit of its own. */
  maxPerDay: number | null;
  /** True where nobody is called on a public holiday. */
  isClosedOnHolidays: boolean;
};

export type StateRuleRow = { state: string; rule: StateCallingRule; source: string };

const from = (earliestHour: number, latestHour: number): CallHours => ({
  earliestMinute: earliestHour * 60,
  latestMinute: latestHour * 60,
});

/** Weekdays, and where they differ, Saturday and Sunday. */
function week(day: CallHours, saturday: CallHours | null = day, sunday: CallHours | null = day) {
  return [sunday, day, day, day, day, day, saturday];
}

const open = { maxPerDay: null, isClosedOnHolidays: false };
const closedOnHolidays = { maxPerDay: null, isClosedOnHolidays: true };
const threePerDay = { maxPerDay: 3, isClosedOnHolidays: false };

/** What a new deployment begins with. */
export const defaultStateRules: readonly StateRuleRow[] = [
  {
    state: "US-AL",
    rule: { hours: week(from(8, 20), from(8, 20), null), ...closedOnHolidays },
    source: "Ala. Code § 8-19A-1 et seq. and § 8-19C-1 et seq.",
  },
  {
    state: "US-CT",
    rule: { hours: week(from(9, 20)), ...open },
    source: "Conn. Gen. Stat. § 42-288a",
  },
  {
    state: "US-FL",
    rule: { hours: week(from(8, 20)), ...threePerDay },
    source: "Fla. Stat. § 501.616(6)",
  },
  {
    state: "US-KY",
    rule: { hours: week(from(10, 21)), ...open },
    source: "Ky. Rev. Stat. § 367.46955",
  },
  {
    state: "US-LA",
    rule: { hours: week(from(8, 20), from(8, 20), null), ...closedOnHolidays },
    source: "La. R.S. 45:811; La. Pub. Serv. Comm'n General Order R-29617 § V(A)",
  },
  {
    state: "US-MA",
    rule: { hours: week(from(8, 20)), ...open },
    source: "Mass. Gen. Laws ch. 159C § 3; 201 CMR 12.02",
  },
  {
    state: "US-MD",
    rule: { hours: week(from(8, 20)), ...threePerDay },
    source: "Md. Code, Com. Law § 14-4501 et seq. (Stop the Spam Calls Act of 2023)",
  },
  {
    state: "US-MN",
    rule: { hours: week(from(9, 21)), ...open },
    source: "Minn. Stat. § 325E.30",
  },
  {
    state: "US-MS",
    rule: { hours: week(from(8, 20), from(8, 20), null), ...closedOnHolidays },
    source: "Miss. Code § 77-3-601 et seq.",
  },
  {
    state: "US-NM",
    rule: { hours: week(from(9, 21)), ...open },
    source: "N.M. Stat. § 57-12-22",
  },
  {
    state: "US-OK",
    rule: { hours: week(from(8, 20)), ...threePerDay },
    source: "Okla. Stat. tit. 15, § 775C.4",
  },
  {
    state: "US-PA",
    rule: { hours: week(from(8, 21)), ...closedOnHolidays },
    source: "73 Pa. Stat. § 2241 et seq., as amended by Act 77 of 2019",
  },
  {
    state: "US-RI",
    rule: { hours: week(from(9, 18), from(10, 17), null), ...closedOnHolidays },
    source: "R.I. Gen. Laws § 5-61-3.6 with § 5-61-2(9)",
  },
  {
    state: "US-TX",
    rule: { hours: week(from(9, 21), from(9, 21), from(12, 21)), ...open },
    source: "Tex. Bus. & Com. Code § 301.051",
  },
  {
    state: "US-UT",
    rule: { hours: week(from(8, 21), from(8, 21), null), ...closedOnHolidays },
    source: "Utah Code § 13-25a-103",
  },
  {
    state: "US-WA",
    rule: { hours: week(from(8, 20)), ...open },
    source: "Wash. Rev. Code § 80.36.390",
  },
];

/** One rule that keeps all of them: the country's (or the school's) hours and every state's row. */
export function strictestRule(
  country: CallHours,
  rows: readonly StateCallingRule[],
): StateCallingRule {
  const hours = Array.from({ length: 7 }, (_, weekday) =>
    rows.reduce<CallHours | null>((kept, row) => common(kept, row.hours[weekday]), country),
  );
  const caps = rows.flatMap(({ maxPerDay }) => (maxPerDay === null ? [] : [maxPerDay]));
  return {
    hours,
    maxPerDay: caps.length > 0 ? Math.min(...caps) : null,
    isClosedOnHolidays: rows.some((row) => row.isClosedOnHolidays),
  };
}

/** A weekday that a row leaves out is closed: what can't be read allows nothing. */
function common(a: CallHours | null, b: CallHours | null | undefined): CallHours | null {
  if (!a || !b) return null;
  const earliestMinute = Math.max(a.earliestMinute, b.earliestMinute);
  const latestMinute = Math.min(a.latestMinute, b.latestMinute);
  return earliestMinute < latestMinute ? { earliestMinute, latestMinute } : null;
}
