// The plan of every day of three years, worked out a second time and differently: from the day
// forward to each start, and from each start back a day at a time. Nothing is shared with the code.
import { describe, expect, it } from "vitest";
import { demoHolidays } from "../../../db/seed/demo-institution";
import { type CutOff, comingStarts, nextStart } from "../../../lib/domain/start-dates";
import { legalHolidays } from "../../../lib/domain/us-holidays";
import { swedishWall } from "./swedish-wall";

const DAY = 24 * 60 * 60 * 1000;
const rule = { kind: "first_of_month" } as const;

const demoCutOffs: CutOff[] = [
  { kind: "apply", daysBefore: 7 },
  { kind: "transcripts", businessDaysBefore: 3 },
  { kind: "aid", businessDaysBefore: 3 },
  { kind: "commit", businessDaysBefore: 2 },
  { kind: "pay", businessDaysBefore: 1 },
];
const lists: Record<string, CutOff[]> = {
  "the demo's": demoCutOffs,
  "five counted in business days": [
    { kind: "apply", businessDaysBefore: 10 },
    { kind: "transcripts", businessDaysBefore: 7 },
    { kind: "aid", businessDaysBefore: 12 },
    { kind: "commit", daysBefore: 4 },
    { kind: "pay", businessDaysBefore: 1 },
  ],
  "both ways of counting, and neither": [
    { kind: "apply", daysBefore: 14, businessDaysBefore: 8 },
    { kind: "aid", daysBefore: 45 },
    { kind: "pay" },
  ],
  "longer than a month": [{ kind: "apply", daysBefore: 40 }],
  none: [],
};
const demoDays = demoHolidays.map(({ heldOn }) => heldOn);

type Calendar = { closed: ReadonlySet<string>; cutOffs: readonly CutOff[] };

const textOf = (at: number) => new Date(at).toISOString().slice(0, 10);

function isOpen(at: number, closed: ReadonlySet<string>): boolean {
  const name = new Date(at).toUTCString().slice(0, 3);
  return name !== "Sat" && name !== "Sun" && !closed.has(textOf(at));
}

/** The last day to act before the start at `start`: a step back at a time. */
function lastDayToAct(
  { daysBefore, businessDaysBefore }: CutOff,
  start: number,
  closed: ReadonlySet<string>,
) {
  let plain = start;
  for (let step = 0; step < (daysBefore ?? 0); step += 1) plain -= DAY;
  while (!isOpen(plain, closed)) plain -= DAY;
  let counted = start;
  let open = 0;
  while (open < (businessDaysBefore ?? 0)) {
    counted -= DAY;
    if (isOpen(counted, closed)) open += 1;
  }
  while (!isOpen(counted, closed)) counted -= DAY;
  return textOf(Math.min(plain, counted));
}

/** From `today` a day forward at a time, to the first start that nothing has closed yet. */
function oracle(today: string, { closed, cutOffs }: Calendar) {
  let missed: { startsOn: string; because: string } | null = null;
  for (let at = Date.parse(`${today}T00:00:00Z`); ; at += DAY) {
    const startsOn = textOf(at);
    if (!startsOn.endsWith("-01")) continue;
    const days = cutOffs.map((cutOff) => {
      const on = lastDayToAct(cutOff, at, closed);
      return { kind: cutOff.kind, on, isPast: today > on };
    });
    const inOrder = [...days.keys()]
      .sort((a, b) => `${days[a]?.on}${a}`.localeCompare(`${days[b]?.on}${b}`))
      .flatMap((index) => days[index] ?? []);
    const tooLate = inOrder.filter(({ kind, isPast }) => isPast && kind !== "aid");
    const beginsToday = startsOn === today && !cutOffs.some(({ kind }) => kind === "apply");
    if (tooLate.length === 0 && !beginsToday) return { startsOn, cutOffs: inOrder, missed };
    if (tooLate[0] && missed === null) missed = { startsOn, because: tooLate[0].kind };
  }
}

/** Three moments of each day: the edges of the day in New York among them. */
function* momentsOfThreeYears(): Generator<Date> {
  for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2029, 0, 1); day += DAY) {
    for (const clock of ["03:59:59", "04:59:59", "05:00:00"]) {
      yield new Date(`${textOf(day)}T${clock}Z`);
    }
  }
}

const newYork = "America/New_York";
const cases: [string, CutOff[], string[], string][] = [
  ...Object.entries(lists).map(([name, cutOffs]): [string, CutOff[], string[], string] => [
    `${name}, with the demo's holidays`,
    cutOffs,
    demoDays,
    newYork,
  ]),
  ["the demo's, without a holiday", demoCutOffs, [], newYork],
  ["the demo's, beyond the day line", demoCutOffs, demoDays, "Pacific/Auckland"],
];

describe("every day of three years has the plan of an independent count", () => {
  it.each(cases)("cut-offs: %s", (_, cutOffs, holidays, zone) => {
    const calendar = { closed: new Set(holidays), cutOffs };
    const known = new Map<string, string>();
    const wrong: string[] = [];
    let looks = 0;
    for (const now of momentsOfThreeYears()) {
      const today = swedishWall(now, zone).slice(0, 10);
      const wanted = known.get(today) ?? JSON.stringify(oracle(today, calendar));
      known.set(today, wanted);
      const { startsOn, cutOffs: days, missed } = nextStart({ rule, cutOffs, holidays, now, zone });
      const found = JSON.stringify({ startsOn, cutOffs: days, missed });
      if (found !== wanted) wrong.push(`${now.toISOString()}: ${found} instead of ${wanted}`);
      looks += 1;
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(looks).toBe(3 * 1096);
    expect(known.size).toBeGreaterThanOrEqual(1096);
  });
});

it("the starts that come are the earliest honest one and then each first of a month", () => {
  const starts = comingStarts(
    {
      rule,
      cutOffs: demoCutOffs,
      holidays: demoDays,
      now: new Date("2026-11-25T12:00:00Z"),
      zone: "America/New_York",
    },
    4,
  );
  expect(starts).toEqual(["2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01"]);
});

it("the demo keeps every federal holiday of the three years", () => {
  const legal = [2026, 2027, 2028].flatMap(legalHolidays);
  expect(legal.length).toBeGreaterThan(33);
  expect(legal.filter((day) => !demoDays.includes(day))).toEqual([]);
});
