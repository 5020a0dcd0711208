import { describe, expect, it } from "vitest";
import {
  covers,
  findOverlap,
  isValidHours,
  joined,
  workingIntervals,
} from "../../../lib/domain/hours";

const zone = "America/New_York";
const row = (weekday: number, fromMinute: number, toMinute: number) => ({
  weekday,
  fromMinute,
  toMinute,
});
const shown = (hours: ReturnType<typeof row>[], day: string, daysOff?: string[]) =>
  workingIntervals({ userId: "u", zone, hours, daysOff }, day, day).map(({ from, to }) =>
    [from, to].map((at) => new Date(at).toISOString().slice(5, 16)).join(" – "),
  );

describe("weekly hours on one day", () => {
  it.each([
    ["an ordinary shift", "2026-11-23", [row(1, 540, 1020)], ["11-23T14:00 – 11-23T22:00"]],
    ["another weekday", "2026-11-23", [row(2, 540, 1020)], []],
    [
      "a split shift",
      "2026-11-23",
      [row(1, 780, 1020), row(1, 540, 720)],
      ["11-23T14:00 – 11-23T17:00", "11-23T18:00 – 11-23T22:00"],
    ],
    [
      "shifts that touch",
      "2026-11-23",
      [row(1, 540, 720), row(1, 720, 1020)],
      ["11-23T14:00 – 11-23T22:00"],
    ],
    ["past midnight", "2026-11-23", [row(1, 1320, 1560)], ["11-24T03:00 – 11-24T07:00"]],
    ["the short night", "2026-03-07", [row(6, 1320, 1680)], ["03-08T03:00 – 03-08T08:00"]],
    ["the long night", "2026-10-31", [row(6, 1320, 1680)], ["11-01T02:00 – 11-01T09:00"]],
    ["an end in the skipped hour", "2026-03-08", [row(0, 0, 150)], ["03-08T05:00 – 03-08T07:00"]],
    [
      "a start in the skipped hour",
      "2026-03-08",
      [row(0, 150, 240)],
      ["03-08T07:00 – 03-08T08:00"],
    ],
    ["all in the skipped hour", "2026-03-08", [row(0, 120, 180)], []],
    ["an end in the repeated hour", "2026-11-01", [row(0, 0, 90)], ["11-01T04:00 – 11-01T05:30"]],
    [
      "a start in the repeated hour",
      "2026-11-01",
      [row(0, 60, 180)],
      ["11-01T05:00 – 11-01T08:00"],
    ],
    [
      "rows that are not valid",
      "2026-11-23",
      [row(1, 600, 540), row(1, -1, 60), row(1, 0, 2881)],
      [],
    ],
  ])("%s", (_, day, hours, expected) => expect(shown(hours, day)).toEqual(expected));

  it("is empty on a day off", () => {
    expect(shown([row(1, 540, 1020)], "2026-11-23", ["2026-11-23"])).toEqual([]);
  });
});

describe("intervals", () => {
  it.each([
    [row(0, 0, 2880), true],
    [row(6, 1439, 1440), true],
    [row(7, 0, 60), false],
    [row(1.5, 0, 60), false],
    [row(1, 60, 60), false],
    [row(1, 1440, 1500), false],
    [row(1, 0, Number.NaN), false],
  ])("%j is valid: %s", (hours, isValid) => expect(isValidHours(hours)).toBe(isValid));

  it("are joined where they overlap or touch, and dropped when empty", () => {
    const given = [
      { from: 5, to: 9 },
      { from: 1, to: 3 },
      { from: 3, to: 4 },
      { from: 6, to: 7 },
      { from: 20, to: 20 },
    ];
    expect(joined(given)).toEqual([
      { from: 1, to: 4 },
      { from: 5, to: 9 },
    ]);
  });

  it.each([
    [1, 4, true],
    [2, 3, true],
    [0, 2, false],
    [3, 5, false],
    [4, 5, false],
    [7, 9, true],
    [3, 8, false],
  ])("from 1 to 4 and 7 to 9 they cover %i to %i: %s", (from, to, expected) => {
    const intervals = [
      { from: 1, to: 4 },
      { from: 7, to: 9 },
    ];
    expect(covers(intervals, from, to)).toBe(expected);
  });
});

describe("shifts that overlap", () => {
  it.each([
    ["the same minutes", [row(1, 540, 720), row(1, 719, 900)], true],
    ["one that begins first but stands last", [row(1, 719, 900), row(1, 540, 720)], true],
    ["one inside another", [row(1, 540, 1020), row(1, 600, 660)], true],
    ["the same twice", [row(3, 540, 720), row(3, 540, 720)], true],
    ["past midnight into the next day", [row(1, 1320, 1560), row(2, 60, 180)], true],
    ["past Saturday's midnight into Sunday", [row(6, 1320, 1560), row(0, 119, 180)], true],
    ["Sunday, before the Saturday that runs into it", [row(0, 0, 60), row(6, 1380, 1441)], true],
    ["two whole days", [row(5, 0, 2880), row(6, 600, 660)], true],
    ["touching", [row(1, 540, 720), row(1, 720, 900)], false],
    ["touching at midnight", [row(6, 1320, 1440), row(0, 0, 60)], false],
    ["different days", [row(1, 540, 720), row(2, 540, 720)], false],
    ["one alone", [row(1, 540, 720)], false],
    ["none", [], false],
  ])("%s: %#", (_, hours, isFound) => expect(findOverlap(hours) !== null).toBe(isFound));
});
