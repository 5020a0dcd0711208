import { describe, expect, test } from "vitest";
import { amountAt, PAY_POINTS, payPeriodOf, type WageValues } from "../../../lib/domain/pay";
import { WAGE_COLUMNS } from "../../../lib/domain/wages";

function wage(values: Partial<WageValues>): WageValues {
  const nothing = Object.fromEntries(WAGE_COLUMNS.map((column) => [column, null]));
  return { ...nothing, marks: {}, ...values } as WageValues;
}

describe("an amount of pay", () => {
  test.each([
    ["a number", wage({ annualP90: 144_690 }), { kind: "exact", dollars: 144_690 }],
    [
      "a top code",
      wage({ annualP90: 239_200, marks: { annualP90: "top" } }),
      { kind: "at_least", dollars: 239_200 },
    ],
    ["a top code without its number", wage({ marks: { annualP90: "top" } }), null],
    ["no estimate", wage({ marks: { annualP90: "not_available" } }), null],
    [
      "a number that is marked all the same",
      wage({ annualP90: 5, marks: { annualP90: "not_available" } }),
      null,
    ],
    ["nothing at all", wage({}), null],
    ["not a number", wage({ annualP90: Number.NaN }), null],
  ])("%s", (_name, row, amount) => {
    expect(amountAt(row, "year", "p90")).toEqual(amount ?? { kind: "not_published" });
  });

  test("nothing published is never a number, at any point", () => {
    expect(PAY_POINTS.length).toBe(6);
    for (const point of PAY_POINTS) {
      for (const period of ["year", "hour"] as const) {
        expect(amountAt(wage({}), period, point)).toEqual({ kind: "not_published" });
      }
    }
  });
});

test.each([
  ["pay by the year and the hour", wage({ annualMedian: 50_000, hourlyMedian: 24 }), "year"],
  ["pay by the hour alone", wage({ hourlyP10: 14.2 }), "hour"],
  ["no pay at all", wage({}), "year"],
])("%s is shown by the right period", (_name, row, period) => {
  expect(payPeriodOf(row)).toBe(period);
});
