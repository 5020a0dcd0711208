/**
 * Which figures of the catalogue somebody should look at, and why.
 * Source: domain rule 10 (past its day, older than what is imported, doubtful), and the issue "The
 * catalogue": a list of what is stale.
 */
import { addMonths } from "./calendar";
import { type Figure, type FigureKind, isOutOfDate } from "./figures";
import { isNewerThan } from "./occupations";

export const STALE_REASONS = [
  "past_its_day",
  "newer_imported",
  "doubted",
  "price_over_a_year",
  "cohort_over_three_years",
] as const;

export type StaleReason = (typeof STALE_REASONS)[number];

/** The time of what is imported for the career's occupation; null where nothing is. */
export type NewestTimes = {
  /** The wages' edition: "May 2025". */
  wage: string | null;
  /** The projections' first year. */
  baseYear: number | null;
};

type Stated = Pick<Figure, "asOf" | "goodUntil"> & { kind: FigureKind };

/** True when the imported edition describes a later time than the stated figure. */
export function isOlderThanImported({ kind, asOf }: Stated, newest: NewestTimes): boolean {
  const isProjected = kind === "growth_percent" || kind === "openings_per_year";
  const time = isProjected ? newest.baseYear?.toString() : newest.wage;
  return time ? isNewerThan(time, asOf) : false;
}

/** Past its day, or older than what is imported: its page says so with a badge. */
export function isOvertaken(figure: Stated, newest: NewestTimes, now: Date): boolean {
  return isOutOfDate(figure, now) || isOlderThanImported(figure, newest);
}

export function reasonsOfFigure(
  figure: Stated & Pick<Figure, "doubt">,
  newest: NewestTimes,
  now: Date,
): StaleReason[] {
  return [
    ...(isOutOfDate(figure, now) ? (["past_its_day"] as const) : []),
    ...(isOlderThanImported(figure, newest) ? (["newer_imported"] as const) : []),
    ...(figure.doubt ? (["doubted"] as const) : []),
  ];
}

const COHORT_YEARS = 3;

/**
 * Of a program that takes students. `newestPriceOn`: the first day of its newest price. A cohort
 * that names no year tells nothing of its age.
 */
export function reasonsOfProgram(
  program: { newestPriceOn: string | null; completionCohort: string },
  today: string,
): StaleReason[] {
  const { newestPriceOn, completionCohort } = program;
  const isPriceOld = newestPriceOn !== null && addMonths(newestPriceOn, 12) < today;
  const years = [...completionCohort.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  const isCohortOld =
    years.length > 0 && Math.max(...years) + COHORT_YEARS < Number(today.slice(0, 4));
  return [
    ...(isPriceOld ? (["price_over_a_year"] as const) : []),
    ...(isCohortOld ? (["cohort_over_three_years"] as const) : []),
  ];
}
