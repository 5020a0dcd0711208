import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../lib/domain/calendar";
import {
  dayBounds,
  instantAtOrAfter,
  instantOf,
  isZone,
  localDate,
  localMinutes,
  localParts,
  offsetMinutes,
} from "../../../lib/domain/zones";
import { swedishWall } from "./swedish-wall";

const ZONES = [
  "America/New_York",
  "America/Phoenix",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Europe/Berlin",
  "Pacific/Apia",
  "UTC",
];

/** Independent of the code: the wall as Swedish writes it, "2026-11-01 01:30". */
const wallOf = swedishWall;

function wallText(isoDate: string, minutes: number): string {
  const day = addDays(isoDate, Math.floor(minutes / 1440));
  const rest = minutes % 1440;
  const hour = String(Math.floor(rest / 60)).padStart(2, "0");
  return `${day} ${hour}:${String(rest % 60).padStart(2, "0")}`;
}

describe("local parts", () => {
  it.each([
    ["2026-11-22T14:05:09Z", "America/New_York", "2026-11-22", 0, 9, 5, 9],
    ["2026-11-22T03:00:00Z", "America/New_York", "2026-11-21", 6, 22, 0, 0],
    ["2026-07-01T00:00:00Z", "Asia/Kathmandu", "2026-07-01", 3, 5, 45, 0],
    ["2026-12-31T23:59:59Z", "Pacific/Kiritimati", "2027-01-01", 5, 13, 59, 59],
    ["2026-01-01T05:00:00Z", "America/New_York", "2026-01-01", 4, 0, 0, 0],
  ])("at %s in %s show day %s, weekday %i, %i:%i:%i", (iso, zone, isoDate, weekday, h, m, s) => {
    const parts = localParts(new Date(iso), zone);
    expect(parts).toMatchObject({ isoDate, weekday, hour: h, minute: m, second: s });
    expect(localDate(new Date(iso), zone)).toBe(isoDate);
    expect(localMinutes(new Date(iso), zone)).toBe(h * 60 + m);
  });
});

describe("offsets", () => {
  it.each([
    ["2026-01-15T12:00:00Z", "America/New_York", -300],
    ["2026-07-15T12:00:00.999Z", "America/New_York", -240],
    ["2026-07-15T12:00:00Z", "Asia/Kathmandu", 345],
    ["1969-12-31T23:59:59.500Z", "UTC", 0],
  ])("at %s %s is %i minutes from UTC", (iso, zone, minutes) => {
    expect(offsetMinutes(new Date(iso), zone)).toBe(minutes);
  });
});

describe("zone names", () => {
  it.each(["America/New_York", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+5"])(
    "%s is a zone",
    (zone) => expect(isZone(zone)).toBe(true),
  );

  it.each(["", "+05:00", "Mars/Base", "America/New York", "../etc", "x".repeat(100), null, 5])(
    "%j is not a zone",
    (zone) => expect(isZone(zone)).toBe(false),
  );
});

describe("the instant of a wall time", () => {
  it.each([
    ["2026-11-22", 540, "America/New_York", "2026-11-22T14:00:00.000Z"],
    ["2026-11-21", 1500, "America/New_York", "2026-11-22T06:00:00.000Z"],
    ["2026-11-01", 60, "America/New_York", "2026-11-01T05:00:00.000Z"],
    ["2026-11-01", 120, "America/New_York", "2026-11-01T07:00:00.000Z"],
    ["2026-03-08", 119, "America/New_York", "2026-03-08T06:59:00.000Z"],
    ["2026-03-08", 120, "America/New_York", null],
    ["2026-03-08", 179, "America/New_York", null],
    ["2026-03-08", 180, "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["2026-10-04", 135, "Australia/Lord_Howe", null],
    ["2026-04-05", 105, "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
    ["2011-12-30", 720, "Pacific/Apia", null],
    ["2026-03-08", 150, "America/Phoenix", "2026-03-08T09:30:00.000Z"],
  ])("%s minute %i in %s is %s", (isoDate, minutes, zone, expected) => {
    expect(instantOf({ isoDate, minutes }, zone)?.toISOString() ?? null).toBe(expected);
  });

  it("comes back as the same wall time in every zone, on any day", () => {
    const input = fc.record({
      days: fc.integer({ min: 0, max: 4000 }),
      minutes: fc.integer({ min: 0, max: 1439 }),
      zone: fc.constantFrom(...ZONES),
    });
    fc.assert(
      fc.property(input, ({ days, minutes, zone }) => {
        const isoDate = addDays("2020-01-01", days);
        const at = instantOf({ isoDate, minutes }, zone);
        if (at) expect(wallOf(at, zone)).toBe(wallText(isoDate, minutes));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["America/New_York", "2026-11-01"],
    ["America/New_York", "2026-03-08"],
    ["Australia/Lord_Howe", "2026-04-05"],
    ["Australia/Lord_Howe", "2026-10-04"],
    ["Europe/Berlin", "2026-10-25"],
    ["Africa/Cairo", "2026-04-24"],
  ])("agrees with a search through every minute of the changing night in %s", (zone, isoDate) => {
    const first = new Map<string, number>();
    const start = Date.parse(`${isoDate}T00:00:00Z`) - 15 * 3_600_000;
    for (let at = start; at < start + 60 * 3_600_000; at += 5 * 60_000) {
      const wall = wallOf(new Date(at), zone);
      if (!first.has(wall)) first.set(wall, at);
    }
    for (let minutes = 0; minutes < 1440; minutes += 5) {
      const found = instantOf({ isoDate, minutes }, zone)?.getTime();
      expect(found, `${minutes}`).toBe(first.get(wallText(isoDate, minutes)));
    }
  });

  it("refuses a day that does not exist", () => {
    expect(() => instantOf({ isoDate: "2026-02-29", minutes: 0 }, "UTC")).toThrow(RangeError);
  });
});

describe("the edges of a day", () => {
  it("moves a skipped time to the end of the gap", () => {
    const at = instantAtOrAfter({ isoDate: "2026-03-08", minutes: 150 }, "America/New_York");
    expect(at.toISOString()).toBe("2026-03-08T07:00:00.000Z");
  });

  it("skips a whole missing day", () => {
    const at = instantAtOrAfter({ isoDate: "2011-12-30", minutes: 600 }, "Pacific/Apia");
    expect(at.toISOString()).toBe("2011-12-30T10:00:00.000Z");
  });

  it.each([
    ["2026-11-01", "America/New_York", 25],
    ["2026-03-08", "America/New_York", 23],
    ["2026-11-22", "America/New_York", 24],
    ["2026-04-24", "Africa/Cairo", 23],
    ["2026-10-04", "Australia/Lord_Howe", 23.5],
  ])("%s in %s is %d hours long", (isoDate, zone, hours) => {
    const { from, to } = dayBounds(isoDate, zone);
    expect((to.getTime() - from.getTime()) / 3_600_000).toBe(hours);
    expect(localDate(from, zone)).toBe(isoDate);
    expect(localDate(new Date(from.getTime() - 1), zone)).not.toBe(isoDate);
  });
});
