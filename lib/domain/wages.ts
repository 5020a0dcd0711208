// Wages as the Bureau of Labor Statistics publishes them, with what stands in place of a number.

export const WAGE_COLUMNS = [
  "annualMean",
  "annualP10",
  "annualP25",
  "annualMedian",
  "annualP75",
  "annualP90",
  "hourlyMean",
  "hourlyP10",
  "hourlyP25",
  "hourlyMedian",
  "hourlyP75",
  "hourlyP90",
] as const;

export type WageColumn = (typeof WAGE_COLUMNS)[number];

/**
 * top            "#": at or above the highest value that is published; the column has that value
 * not_available  "*" or "**": no estimate was released
 * not_applicable the row has wages by the year or by the hour alone
 */
export type WageMark = "top" | "not_available" | "not_applicable";

export type WageMarks = Partial<Record<WageColumn | "employment", WageMark>>;
