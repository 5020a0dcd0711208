import { expect, it, test } from "vitest";
import { legalHolidays } from "../../../lib/domain/us-holidays";

it.each([
  [
    2026,
    "2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-07-04 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25",
  ],
  [
    2027,
    "2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-06-19 2027-07-04 2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-25 2027-12-31",
  ],
])("the legal holidays of %i, with the days on which they are observed", (year, days) => {
  expect(legalHolidays(year)).toEqual(days.split(" "));
});

test("a year has eleven of them at least, all its own", () => {
  for (let year = 2024; year < 2060; year += 1) {
    const days = legalHolidays(year);
    expect(days.length).toBeGreaterThanOrEqual(11);
    expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true);
  }
});
