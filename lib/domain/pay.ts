/**
 * Pay as a source publishes it: an amount, a floor where the source cuts off, or nothing.
 * Source: domain rule 10, and the marks of OEWS: "#" at or above the top code, "*" no estimate.
 * A missing value never becomes a number, and a top code never an exact one.
 */
import type { WageColumn, WageMarks } from "./wages";

export type Amount =
  | { kind: "exact"; dollars: number }
  | { kind: "at_least"; dollars: number }
  | { kind: "not_published" };

/** What a wage row has of it; amounts in US dollars, by the year or by the hour. */
export type WageValues = Record<WageColumn, number | null> & { marks: WageMarks };

export type PayPeriod = "year" | "hour";

export const PAY_POINTS = ["p10", "p25", "median", "p75", "p90", "mean"] as const;

export type PayPoint = (typeof PAY_POINTS)[number];

const COLUMNS: Record<PayPeriod, Record<PayPoint, WageColumn>> = {
  year: {
    p10: "annualP10",
    p25: "annualP25",
    median: "annualMedian",
    p75: "annualP75",
    p90: "annualP90",
    mean: "annualMean",
  },
  hour: {
    p10: "hourlyP10",
    p25: "hourlyP25",
    median: "hourlyMedian",
    p75: "hourlyP75",
    p90: "hourlyP90",
    mean: "hourlyMean",
  },
};

export function amountAt(wage: WageValues, period: PayPeriod, point: PayPoint): Amount {
  const column = COLUMNS[period][point];
  const dollars = wage[column];
  if (dollars === null || !Number.isFinite(dollars)) return { kind: "not_published" };
  const mark = wage.marks[column];
  if (mark === "top") return { kind: "at_least", dollars };
  return mark ? { kind: "not_published" } : { kind: "exact", dollars };
}

/** By the hour only where the row has no pay by the year at all and some by the hour. */
export function payPeriodOf(wage: WageValues): PayPeriod {
  return !hasPay(wage, "year") && hasPay(wage, "hour") ? "hour" : "year";
}

export function hasPay(wage: WageValues, period: PayPeriod): boolean {
  return PAY_POINTS.some((point) => amountAt(wage, period, point).kind !== "not_published");
}
