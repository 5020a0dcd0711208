import { describe, expect, it } from "vitest";
import { addDays, isIsoDate, isoDateOf, parseDay, weekdayOf } from "../../../lib/domain/calendar";

describe("a day as people type it", () => {
  it.each([
    ["12/1/2026", "2026-12-01"],
    [" 12-01-2026 ", "2026-12-01"],
    ["2026-12-01", "2026-12-01"],
    ["2/29/2026", null],
    ["1/13/26", null],
    ["December 1", null],
    ["", null],
  ])("%j is %s", (text, day) => expect(parseDay(text)).toBe(day));
});

describe("calendar days", () => {
  it.each([
    ["2026-11-22", true],
    ["2028-02-29", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-1", false],
    ["0999-01-01", false],
    ["2026-11-22T00:00", false],
    ["", false],
  ])("%j exists: %s", (text, exists) => expect(isIsoDate(text)).toBe(exists));

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-11-22", 0, "2026-11-22"],
  ])("%s plus %i days is %s", (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  it("knows the weekday", () => {
    expect(weekdayOf("2026-11-22")).toBe(0);
    expect(weekdayOf("2026-11-28")).toBe(6);
  });

  it("writes two digits", () => expect(isoDateOf(2026, 3, 8)).toBe("2026-03-08"));

  it("refuses to count from a day that does not exist", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
    expect(() => weekdayOf("tomorrow")).toThrow(RangeError);
  });
});
