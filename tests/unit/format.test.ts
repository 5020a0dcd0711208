import { describe, expect, it } from "vitest";
import {
  dateLong,
  dayAndTime,
  dayLabel,
  listing,
  money,
  monthYear,
  number,
  percent,
  time,
  timeInZone,
  zoneLabel,
} from "../../lib/format";

describe("numbers", () => {
  it.each([
    [398_500, "$3,985"],
    [1_992_500, "$19,925"],
    [1250, "$12.50"],
    [0, "$0"],
    [5, "$0.05"],
    [-100, "-$1"],
  ])("%i cents are %s", (cents, text) => expect(money(cents)).toBe(text));

  it.each([
    [19_000, "19,000"],
    [0, "0"],
    [1234.567, "1,234.57"],
  ])("%d is %s", (value, text) => expect(number(value)).toBe(text));

  it.each([
    [16, "16%"],
    [0, "0%"],
    [2.25, "2.3%"],
    [-4, "-4%"],
  ])("%d percent is %s", (value, text) => expect(percent(value)).toBe(text));
});

describe("days", () => {
  it.each([
    ["2022-05", "May 2022"],
    ["2022-05-31", "May 2022"],
    ["2022", "2022"],
  ])("the month of %s is %s", (month, text) => expect(monthYear(month)).toBe(text));

  it("is written out", () => {
    expect(dateLong("2026-12-01")).toBe("December 1, 2026");
    expect(dateLong("2028-02-29")).toBe("February 29, 2028");
  });

  it.each([
    ["2026-12-01", undefined, "Tuesday, December 1"],
    ["2026-12-01", "2026-12-01", "Today, December 1"],
    ["2026-12-01", "2026-11-30", "Tomorrow, December 1"],
    ["2027-01-01", "2026-12-31", "Tomorrow, January 1"],
    ["2026-12-01", "2026-11-22", "Tuesday, December 1"],
    ["2027-01-02", "2026-12-31", "Saturday, January 2, 2027"],
    ["2026-11-21", "2026-11-22", "Saturday, November 21"],
  ])("%s seen from %s is %s", (day, today, text) => expect(dayLabel(day, today)).toBe(text));

  it("refuses what is no day", () => {
    expect(() => dateLong("soon")).toThrow(RangeError);
    expect(() => monthYear("2022-13")).toThrow(RangeError);
  });
});

describe("times", () => {
  it.each([
    ["2026-11-22T21:30:00Z", "America/New_York", "4:30 pm Eastern time"],
    ["2026-07-22T20:30:00Z", "America/New_York", "4:30 pm Eastern time"],
    ["2026-11-22T14:05:59Z", "America/Chicago", "8:05 am Central time"],
    ["2026-11-22T19:00:00Z", "America/Denver", "12:00 pm Mountain time"],
    ["2026-11-22T07:00:00Z", "America/Phoenix", "12:00 am Arizona time"],
    ["2026-11-22T19:00:00Z", "America/Los_Angeles", "11:00 am Pacific time"],
    ["2026-11-22T19:00:00Z", "America/Anchorage", "10:00 am Alaska time"],
    ["2026-11-22T19:00:00Z", "Pacific/Honolulu", "9:00 am Hawaii time"],
    ["2026-11-22T19:00:00Z", "America/Puerto_Rico", "3:00 pm Atlantic time"],
    ["2026-11-22T19:00:00Z", "Europe/Berlin", "8:00 pm Central European time"],
    ["2026-11-01T05:30:00Z", "America/New_York", "1:30 am Eastern daylight time"],
    ["2026-11-01T06:30:00Z", "America/New_York", "1:30 am Eastern standard time"],
    ["2026-11-01T07:30:00Z", "America/New_York", "2:30 am Eastern time"],
    ["2026-11-01T04:30:00Z", "America/New_York", "12:30 am Eastern time"],
  ])("%s in %s is %s", (at, zone, text) => {
    expect(timeInZone(new Date(at), zone)).toBe(text);
  });

  it("stand beside their day", () => {
    const at = new Date("2026-12-02T02:00:00Z");
    expect(dayAndTime(at, "America/New_York")).toBe("Tuesday, December 1, 9:00 pm Eastern time");
    expect(time(at, "America/New_York")).toBe("9:00 pm");
  });

  it("name every zone of this runtime in plain words", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    expect(zones.length).toBeGreaterThan(300);
    for (const zone of zones) expect(zoneLabel(zone)).not.toMatch(/Time$|[\u202F\u00A0]|^$/);
  });

  it("never use a narrow space or capitals for am and pm", () => {
    expect(time(new Date(0), "UTC")).toBe("12:00 am");
  });
});

describe("lists", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j is %j", (items, text) => expect(listing(items)).toBe(text));

  it("can offer a choice", () => expect(listing(["a", "b", "c"], "or")).toBe("a, b or c"));
});
