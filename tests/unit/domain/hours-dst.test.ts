// Hours and slots on every night that the clocks change in three years, against an oracle that only
// looks at walls: it walks real time in steps of five minutes and compares what each wall shows.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../lib/domain/calendar";
import { type CounselorHours, workingIntervals } from "../../../lib/domain/hours";
import { deriveSlots, offerAt, type SlotInput } from "../../../lib/domain/slots";
import { swedishWall } from "./swedish-wall";

const STEP = 5 * 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2029, 0, 1);
/** North and south, half an hour, two hours, at midnight, in Ramadan, and two that never change. */
const ZONES = [
  "America/New_York",
  "America/St_Johns",
  "America/Santiago",
  "Europe/Berlin",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "America/Phoenix",
  "Asia/Kathmandu",
];

const hours = (at: number, zone: string) =>
  (Date.parse(`${swedishWall(new Date(at), zone).replace(" ", "T")}Z`) - at) / HOUR;

/** Each instant of the three years at which a wall jumps, found by looking every hour. */
function changesIn(zone: string): number[] {
  const found: number[] = [];
  for (let at = FROM; at < TO; at += HOUR) {
    if (hours(at, zone) !== hours(at - HOUR, zone)) found.push(at);
  }
  return found;
}

const nights = ZONES.flatMap((zone) => changesIn(zone).map((at) => [zone, at] as const));

const known = new Map<string, ReturnType<typeof lookAtWalls>>();

/** What the walls of a zone show in the days round an instant; looked at once. */
function wallsRound(night: number, zone: string) {
  const key = `${zone} ${night}`;
  const walls = known.get(key) ?? lookAtWalls(night, zone);
  known.set(key, walls);
  return walls;
}

function lookAtWalls(night: number, zone: string) {
  const first = Math.floor(night / DAY) * DAY - 3 * DAY;
  const walls = Array.from({ length: (6 * DAY) / STEP }, (_, i) =>
    swedishWall(new Date(first + i * STEP), zone),
  );
  /** The first instant from which the wall has reached this time: no arithmetic with offsets. */
  const reached = (isoDate: string, minutes: number): number => {
    const day = addDays(isoDate, Math.floor(minutes / 1440));
    const clock = [Math.floor((minutes % 1440) / 60), minutes % 60]
      .map((part) => String(part).padStart(2, "0"))
      .join(":");
    const index = walls.findIndex((wall) => wall >= `${day} ${clock}`);
    return index === -1 ? Number.POSITIVE_INFINITY : first + index * STEP;
  };
  return { reached };
}

const weekdayOf = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`).getUTCDay();
const daysRound = (night: number) =>
  [-2, -1, 0, 1].map((ahead) =>
    new Date(Math.floor(night / DAY) * DAY + ahead * DAY).toISOString().slice(0, 10),
  );

/** Real time at work for shifts that begin on these days, as the walls say. */
function atWork(counselor: CounselorHours, night: number, days: string[]) {
  const { reached } = wallsRound(night, counselor.zone);
  return days
    .filter((day) => !counselor.daysOff?.includes(day))
    .flatMap((day) =>
      counselor.hours
        .filter(({ weekday }) => weekday === weekdayOf(day))
        .map(({ fromMinute, toMinute }) => [reached(day, fromMinute), reached(day, toMinute)]),
    )
    .map(([from = 0, to = 0]) => ({ from, to }));
}

/** The institution's grid, call by call, each looked at in steps of five minutes. */
function slotsByWall(input: SlotInput, night: number): string[] {
  const { institutionZone, slotMinutes = 30, bufferMinutes = 0 } = input;
  const { reached } = wallsRound(night, institutionZone);
  const length = slotMinutes * 60_000;
  const days = daysRound(night);
  const shifts = input.counselors
    .filter(({ takesCalls }) => takesCalls !== false)
    .map((counselor) => atWork(counselor, night, [addDays(days[0] ?? "", -1), ...days]));
  const isThere = (own: { from: number; to: number }[], at: number) => {
    for (let part = at; part < at + length; part += STEP) {
      if (!own.some(({ from, to }) => from <= part && part < to)) return false;
    }
    return true;
  };
  const found: string[] = [];
  for (const day of days.slice(1, 3)) {
    if (input.holidays.includes(day)) continue;
    const end = reached(addDays(day, 1), 0);
    for (let at = reached(day, 0); at + length <= end; at += length + bufferMinutes * 60_000) {
      const capacity = shifts.filter((own) => isThere(own, at)).length;
      if (capacity > 0) found.push(`${new Date(at).toISOString()} ${capacity}`);
    }
  }
  return found;
}

const edge = fc.integer({ min: 0, max: 287 }).map((part) => part * 5);
const shift = fc.tuple(fc.nat(6), edge, fc.integer({ min: 1, max: 200 })).map((given) => {
  const [weekday, fromMinute, length] = given;
  return { weekday, fromMinute, toMinute: fromMinute + length * 5 };
});
const week = fc.array(shift, { minLength: 1, maxLength: 9 });

describe("the nights when the clocks change, from 2026 to 2028", () => {
  it("are many, in both directions, and not only by an hour", () => {
    expect(nights.length).toBeGreaterThan(40);
    const jumps = nights.map(([zone, at]) => hours(at, zone) - hours(at - HOUR, zone));
    expect(new Set(jumps)).toEqual(new Set([-2, -1, -0.5, 0.5, 1, 2]));
    expect(nights.filter(([zone]) => zone === "America/New_York")).toHaveLength(6);
  });

  it.each(nights)("%s, %i: hours are where the walls put them", (zone, night) => {
    const days = daysRound(night);
    fc.assert(
      fc.property(week, fc.subarray(days, { maxLength: 1 }), (rows, daysOff) => {
        const counselor = { userId: "ana", zone, hours: rows, daysOff };
        const found = workingIntervals(counselor, days[0] ?? "", days.at(-1) ?? "");
        const isWorking = (at: number) => found.some(({ from, to }) => from <= at && at < to);
        const expected = atWork(counselor, night, days);
        const wrong: string[] = [];
        for (let at = night - 36 * HOUR; at < night + 36 * HOUR; at += STEP) {
          const isExpected = expected.some(({ from, to }) => from <= at && at < to);
          if (isWorking(at) !== isExpected) wrong.push(new Date(at).toISOString());
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  const calendar = fc.record({
    slotMinutes: fc.constantFrom(15, 20, 30, 45, 60),
    bufferMinutes: fc.constantFrom(0, 5, 10, 15),
    weeks: fc.tuple(week, week),
    takesCalls: fc.boolean(),
    otherZone: fc.constantFrom(...ZONES),
    isAbroad: fc.boolean(),
  });

  it.each(nights)("%s, %i: slots are where the walls put them", (zone, night) => {
    const days = daysRound(night);
    fc.assert(
      fc.property(calendar, fc.subarray(days, { maxLength: 1 }), (given, holidays) => {
        const { slotMinutes, bufferMinutes, weeks, takesCalls, otherZone, isAbroad } = given;
        const institutionZone = isAbroad ? otherZone : zone;
        const { reached } = wallsRound(night, institutionZone);
        const first = reached(days[1] ?? "", 0);
        const input: SlotInput = {
          counselors: [
            { userId: "ana", zone, hours: weeks[0], daysOff: days.slice(2, 3) },
            { userId: "ben", zone: otherZone, hours: weeks[1], takesCalls },
          ],
          holidays,
          institutionZone,
          slotMinutes,
          bufferMinutes,
          now: new Date(first - STEP),
          minNoticeMinutes: 5,
          horizonDays: (reached(days[3] ?? "", 0) - 60_000 - first + STEP) / DAY,
        };
        const found = deriveSlots(input);
        expect(found.map((s) => `${s.startsAt.toISOString()} ${s.capacity}`)).toEqual(
          slotsByWall(input, night),
        );
        for (const slot of found) expect(offerAt(input, slot.startsAt)).toBe("on_offer");
      }),
      { numRuns: 4 },
    );
  });
});
