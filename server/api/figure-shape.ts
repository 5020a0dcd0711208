// Figures in the shape of the open interface: an editor's as they are stated, an occupation's from
// the imported rows. What has no value keeps its passport, and a top code stays one.
import type { OpenFigure } from "@/db/queries/open-careers";
import type { OpenOccupation, OpenProjection, OpenWages } from "@/db/queries/open-occupations";
import { isOutOfDate } from "@/lib/domain/figures";
import { publishedFor, releaseTime } from "@/lib/domain/occupations";
import type { WageColumn } from "@/lib/domain/wages";
import type { ApiFigure } from "@/lib/schemas/api-parts";

export function statedFigure(figure: OpenFigure, now: Date): ApiFigure {
  return {
    kind: figure.kind,
    value: figure.value,
    mark: null,
    unit: figure.unit,
    statistic: figure.statistic,
    source: figure.source,
    release: figure.release,
    publishedFor: figure.publishedFor,
    publishedForCode: figure.publishedForCode,
    isProxy: figure.isProxy,
    proxyFor: figure.proxyFor,
    doubt: figure.doubt,
    cohort: figure.cohort,
    asOf: figure.asOf,
    goodUntil: figure.goodUntil,
    isOutOfDate: isOutOfDate(figure, now),
  };
}

const wageKinds = [
  ["wage", "annualMedian", "median"],
  ["wage_p10", "annualP10", "10th percentile"],
  ["wage_p25", "annualP25", "25th percentile"],
  ["wage_p75", "annualP75", "75th percentile"],
  ["wage_p90", "annualP90", "90th percentile"],
] as const satisfies [ApiFigure["kind"], WageColumn, string][];

/** Wages by the year and the projection; nothing where no row is imported. */
export function importedFigures(occupation: OpenOccupation, now: Date): ApiFigure[] {
  const { wages, projection } = occupation;
  return [
    ...(wages ? wageFigures(occupation, wages, now) : []),
    ...(projection ? projectedFigures(occupation, projection, now) : []),
  ];
}

function wageFigures(occupation: OpenOccupation, wages: OpenWages, now: Date): ApiFigure[] {
  const passport = passportOf(occupation, wages, now);
  return wageKinds.map(([kind, column, statistic]) => ({
    ...passport,
    kind,
    value: wages[column],
    mark: wages.marks[column] ?? null,
    unit: "USD per year",
    statistic,
    asOf: releaseTime(wages.release.name) ?? wages.release.name,
  }));
}

function projectedFigures(
  occupation: OpenOccupation,
  projection: OpenProjection,
  now: Date,
): ApiFigure[] {
  const passport = {
    ...passportOf(occupation, projection, now),
    mark: null,
    asOf: `${projection.baseYear}–${projection.targetYear}`,
  };
  const { changePercent, openings } = projection;
  return [
    {
      ...passport,
      kind: "growth_percent",
      value: changePercent,
      unit: "percent",
      statistic: "projected change",
    },
    {
      ...passport,
      kind: "openings_per_year",
      // Published in thousands.
      value: openings === null ? null : Math.round(openings * 1000),
      unit: "openings per year",
      statistic: "annual average",
    },
  ];
}

function passportOf(
  occupation: OpenOccupation,
  row: Pick<OpenWages, "code" | "title" | "release">,
  now: Date,
) {
  const isProxy = publishedFor(occupation, row.code) !== "own";
  return {
    source: row.release.source,
    release: row.release.name,
    publishedFor: row.title,
    publishedForCode: row.code,
    isProxy,
    proxyFor: isProxy ? occupation.title : null,
    doubt: null,
    cohort: null,
    goodUntil: row.release.goodUntil,
    isOutOfDate: isOutOfDate(row.release, now),
  };
}
