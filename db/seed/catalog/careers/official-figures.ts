// What the Bureau of Labor Statistics publishes for one occupation, as the figures of a career.
import type { FigureKind } from "../../../../lib/domain/figures";
import { epRelease, oewsRelease } from "../../../../lib/importers/release-facts";
import type { ReleaseFacts } from "../../../../lib/importers/types";
import type { SeedFigure } from "../types";

type Official = {
  /** The code it was published for, which may be broader than the career: "15-1299". */
  code: string;
  /** The official title as it reads in a sentence: "software developers". */
  publishedFor: string;
  /** USD a year, May 2025: 10th, 25th, 50th, 75th and 90th percentile. Null: not published. */
  wages: readonly [Value, Value, Value, Value, Value];
  /** Percent, 2024 to 2034; below 0 where jobs are projected to go. */
  growthPercent: Value;
  /** Whole openings a year; the source counts them in thousands. */
  openingsPerYear: Value;
  /** Where the career is narrower, or other, than what the source counts. */
  standsFor?: { career: string; doubt: string };
};

type Value = number | null;

const wageKinds: readonly [FigureKind, statistic: string][] = [
  ["wage_p10", "10th percentile"],
  ["wage_p25", "25th percentile"],
  ["wage", "median"],
  ["wage_p75", "75th percentile"],
  ["wage_p90", "90th percentile"],
];

const wageRelease = {
  ...passportOf(oewsRelease(2025)),
  unit: "USD per year",
  asOf: "2025-05",
};

const projectionRelease = {
  ...passportOf(epRelease(2024, 2034)),
  asOf: "2024–2034",
};

/** As an import of the same release would state it. */
function passportOf({ source, name, goodUntil }: ReleaseFacts) {
  return { source, release: name, goodUntil };
}

/** Seven figures, each with its whole passport: five of pay, growth, and openings. */
export function officialFigures(official: Official): SeedFigure[] {
  const { code, publishedFor, wages, growthPercent, openingsPerYear, standsFor } = official;
  const passport = {
    publishedForCode: code,
    publishedFor,
    isProxy: standsFor !== undefined,
    proxyFor: standsFor?.career ?? null,
    doubt: standsFor?.doubt ?? null,
    cohort: null,
    comparison: null,
  };
  const pay = wageKinds.map(([kind, statistic], index): SeedFigure => {
    return { ...passport, ...wageRelease, kind, statistic, value: wages[index] ?? null };
  });
  return [
    ...pay,
    {
      ...passport,
      ...projectionRelease,
      kind: "growth_percent",
      value: growthPercent,
      unit: "percent",
      statistic: "projected job growth",
    },
    {
      ...passport,
      ...projectionRelease,
      kind: "openings_per_year",
      value: openingsPerYear,
      unit: "openings per year",
      statistic: "projected openings",
    },
  ];
}
