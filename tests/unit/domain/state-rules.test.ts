import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultStateRules, strictestRule } from "../../../lib/domain/state-rules";
import { stateCodes } from "../../../lib/domain/us-places";

const country = { earliestMinute: 480, latestMinute: 1260 };
const isInside = (hours: typeof country | null | undefined, minute: number) =>
  !!hours && minute >= hours.earliestMinute && minute < hours.latestMinute;

test("every default row is a state's, names its law and is nowhere laxer than the country's", () => {
  expect(defaultStateRules.length).toBeGreaterThan(10);
  expect(new Set(defaultStateRules.map(({ state }) => state)).size).toBe(defaultStateRules.length);
  for (const { state, rule, source } of defaultStateRules) {
    expect(stateCodes).toContain(state);
    expect(source, state).toMatch(/§|ch\./);
    expect(rule.hours, state).toHaveLength(7);
    for (const hours of rule.hours) {
      if (!hours) continue;
      expect(hours.earliestMinute, state).toBeGreaterThanOrEqual(480);
      expect(hours.latestMinute, state).toBeLessThanOrEqual(1260);
    }
  }
});

test("Florida is 8 to 20 with three calls in a day", () => {
  const florida = defaultStateRules.find(({ state }) => state === "US-FL");
  expect(florida?.rule).toEqual({
    hours: Array.from({ length: 7 }, () => ({ earliestMinute: 480, latestMinute: 1200 })),
    maxPerDay: 3,
    isClosedOnHolidays: false,
  });
});

test("the strictest of several allows a minute exactly when all of them do", () => {
  const hours = fc.option(
    fc.record({
      earliestMinute: fc.integer({ min: 0, max: 1439 }),
      latestMinute: fc.integer({ min: 1, max: 1440 }),
    }),
  );
  const rule = fc.record({
    hours: fc.array(hours, { minLength: 6, maxLength: 7 }),
    maxPerDay: fc.option(fc.integer({ min: 1, max: 9 })),
    isClosedOnHolidays: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 4 }),
      fc.nat(6),
      fc.nat(1439),
      (rows, weekday, minute) => {
        const all = strictestRule(country, rows);
        const isAllowed =
          isInside(country, minute) && rows.every((row) => isInside(row.hours[weekday], minute));
        expect(isInside(all.hours[weekday], minute)).toBe(isAllowed);
        for (const { maxPerDay } of rows) {
          if (maxPerDay !== null) expect(all.maxPerDay).toBeLessThanOrEqual(maxPerDay);
        }
        expect(all.isClosedOnHolidays).toBe(rows.some((row) => row.isClosedOnHolidays));
      },
    ),
    { numRuns: 500 },
  );
});
