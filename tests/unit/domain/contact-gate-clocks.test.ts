// The gate against an oracle that knows nothing of offsets: it asks Intl for every minute.
// WAYMARK_FULL=1 takes every minute step and every pair of states.
import { expect, test } from "vitest";
import { type ContactInput, decideContact } from "../../../lib/domain/contact-gate";
import { defaultStateRules, type StateCallingRule } from "../../../lib/domain/state-rules";
import { areaCodesOfStates } from "../../../lib/domain/us-area-codes";
import { legalHolidays } from "../../../lib/domain/us-holidays";
import { candidatePlaces } from "../../../lib/domain/us-places";
import { postalPrefixesOfStates } from "../../../lib/domain/us-postal-codes";
import { asked } from "./contact-input";

const isFull = process.env.WAYMARK_FULL === "1";
const MINUTE_MS = 60_000;
const DAYS = 6;

/** Written by hand, apart from the table of the portal: which clocks run in each state. */
const clocksOf: Record<string, string> = Object.fromEntries(
  `AL:C AK:AD AZ:ZM AR:C CA:P CO:M CT:E DE:E DC:E FL:EC GA:E HI:H ID:PM IL:C IN:EC IA:C KS:CM
  KY:EC LA:C ME:E MD:E MA:E MI:EC MN:C MS:C MO:C MT:M NE:CM NV:PM NH:E NJ:E NM:M NY:E NC:E ND:CM
  OH:E OK:C OR:PM PA:E RI:E SC:E SD:CM TN:EC TX:CM UT:M VT:E VA:E WA:P WV:E WI:C WY:M`
    .split(/\s+/)
    .map((entry) => entry.split(":") as [string, string]),
);
const zoneOf: Record<string, string> = {
  E: "America/New_York",
  C: "America/Chicago",
  M: "America/Denver",
  Z: "America/Phoenix",
  P: "America/Los_Angeles",
  A: "America/Anchorage",
  D: "America/Adak",
  H: "Pacific/Honolulu",
};
const states = Object.keys(clocksOf);
/** The Sundays on which clocks move, 2026–2028; by law at 2:00 on each wall. */
const edges = ["2026-03-08", "2026-11-01", "2027-03-14", "2027-11-07", "2028-03-12", "2028-11-05"];
const holidays = [2026, 2027, 2028].flatMap(legalHolidays);
const federal = { earliestMinute: 480, latestMinute: 1260 };

type Wall = { minute: number; weekday: number; isHoliday: boolean };
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** What each wall shows in every minute from two hours before the first edge of the day on. */
function wallsFrom(start: number): Map<string, Wall[]> {
  const walls = new Map<string, Wall[]>();
  for (const zone of Object.values(zoneOf)) {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      ...{ weekday: "short", year: "numeric", month: "2-digit", day: "2-digit" },
      ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    } as const);
    walls.set(
      zone,
      Array.from({ length: DAYS * 1440 }, (_, i) => wallOf(format, start + i * MINUTE_MS)),
    );
  }
  return walls;
}

function wallOf(format: Intl.DateTimeFormat, at: number): Wall {
  const shown = /^(\w+), (\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/.exec(format.format(at));
  if (!shown) throw new Error("unreadable wall");
  const [, weekday = "", day, month, year, hour, minute] = shown;
  return {
    minute: Number(hour) * 60 + Number(minute),
    weekday: weekdays.indexOf(weekday),
    isHoliday: holidays.includes(`${year}-${month}-${day}`),
  };
}

type Someone = { zones: string[]; law: StateCallingRule[]; touches: number[] };

/** Lawful in that minute, by every clock and every state's row, and within the budgets. */
function isLawful(walls: Map<string, Wall[]>, start: number, i: number, who: Someone): boolean {
  const at = start + i * MINUTE_MS;
  const recent = who.touches.filter((touch) => touch > at - 24 * 3_600_000).length;
  if (recent >= 3) return false;
  return who.zones.every((zone) => {
    const wall = walls.get(zone)?.[i];
    if (!wall) throw new Error("past the walls");
    const isInside = (hours: typeof federal | null | undefined) =>
      !!hours && wall.minute >= hours.earliestMinute && wall.minute < hours.latestMinute;
    return (
      isInside(federal) &&
      who.law.every(
        (rule) =>
          isInside(rule.hours[wall.weekday]) && !(rule.isClosedOnHolidays && wall.isHoliday),
      )
    );
  });
}

function inputOf(
  places: { zones: string[]; states: string[] },
  statedZone: string | null,
  touches: number[],
  now: Date,
): ContactInput {
  return asked({
    person: { statedZone, candidateZones: places.zones },
    hours: federal,
    stateRules: defaultStateRules
      .filter(({ state }) => places.states.includes(state))
      .map(({ rule }) => rule),
    holidays,
    touches: touches.map((at) => ({
      at: new Date(at),
      channel: "call",
      isOfRequest: true,
      isUnsolicited: false,
    })),
    now,
  });
}

const phoneOf = (state: string) => `+1${areaCodesOfStates[state]?.split(" ").at(-1)}5550147`;
const zipOf = (state: string) => `${postalPrefixesOfStates[state]?.slice(0, 3)}50`;
const zonesIn = (state: string) => [...(clocksOf[state] ?? "")].map((c) => zoneOf[c] ?? "");

/** Of another state each: the ZIP, the browser, and every third time the person's own word. */
function someoneFrom(index: number, shift: number) {
  const [phoneState, zipState, browserState] = [0, shift, shift * 2].map(
    (ahead) => states[(index + ahead) % states.length] ?? "",
  ) as [string, string, string];
  const browserZone = zonesIn(browserState).at(-1) ?? "";
  const places = candidatePlaces({
    phone: phoneOf(phoneState),
    postalCode: shift === 0 ? null : zipOf(zipState),
    stateCode: null,
    browserZone: shift === 0 ? null : browserZone,
  });
  const statedZone = (index + shift) % 3 === 2 ? browserZone : null;
  const candidates = [
    ...zonesIn(phoneState),
    ...(shift === 0 ? [] : [...zonesIn(zipState), browserZone]),
  ];
  const lawStates = shift === 0 ? [phoneState] : [phoneState, zipState];
  const law = defaultStateRules
    .filter(({ state }) => lawStates.includes(state.slice(3)))
    .map(({ rule }) => rule);
  return { places, statedZone, zones: statedZone ? [statedZone] : [...new Set(candidates)], law };
}

test("states, edges and clocks are all there", () => {
  expect(states).toHaveLength(51);
  expect(edges).toHaveLength(6);
  expect(defaultStateRules.length).toBeGreaterThan(10);
});

test.each(edges)(
  "round the clock change of %s the gate and a walk by the minute agree, in every state",
  (edge) => {
    // 2:00 in New York to 2:00 on the Aleutians, and two hours about it.
    const start = Date.parse(`${edge}T04:00:00Z`);
    const walls = wallsFrom(start);
    const shifts = isFull ? states.map((_, i) => i) : [0, 1, 7, 23];
    const step = isFull ? 5 : 30;
    let refused = 0;
    let checked = 0;
    for (const index of states.keys()) {
      for (const shift of shifts) {
        const someone = someoneFrom(index, shift);
        for (let i = 0; i <= 11 * 60; i += step) {
          // Three calls within a day in a third of the cases: the budget moves the next one.
          const now = start + i * MINUTE_MS;
          const ages = (i / step + index) % 3 === 0 ? [3, 9, 14 + (i % 11)] : [30, 2];
          const touches = ages.map((hours) => now - hours * 3_600_000);
          const seconds = (i / step) % 2 === 0 ? 0 : 17_500;
          const decision = decideContact(
            inputOf(someone.places, someone.statedZone, touches, new Date(now + seconds)),
          );
          const who = { ...someone, touches };
          let expected = i;
          while (!isLawful(walls, start, expected, who)) expected += 1;
          const said = decision.allowed ? now + seconds : decision.nextAllowedAt?.getTime();
          const next = expected === i ? now + seconds : start + expected * MINUTE_MS;
          if (said !== next) {
            const where = `${states[index]} +${shift} at ${new Date(now).toISOString()}`;
            expect.fail(
              `${where}: ${new Date(said ?? 0).toISOString()}, walk says ${new Date(next).toISOString()}`,
            );
          }
          checked += 1;
          if (!decision.allowed) refused += 1;
        }
      }
    }
    expect(checked).toBe(51 * shifts.length * (11 * (60 / step) + 1));
    expect(refused).toBeGreaterThan(checked / 3);
    expect(refused).toBeLessThan(checked);
  },
  isFull ? 600_000 : 30_000,
);
