/**
 * A figure is any number shown to the public, with the passport that says where it comes from.
 * Source: domain rule 10: no publishing without a passport; past its day a badge says so; a
 * missing or suppressed value is "Not published", never 0.
 */

export const NOT_PUBLISHED = "Not published";

/** Which numbers a career can have. "wage" is the one it leads with, in US dollars a year. */
export const FIGURE_KINDS = [
  "wage",
  "wage_p10",
  "wage_p25",
  "wage_p75",
  "wage_p90",
  "growth_percent",
  "openings_per_year",
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

export type Passport = {
  /** "USD per year", "percent", "openings per year" … */
  unit: string;
  /** In the source's own word: "average", "10th percentile". */
  statistic: string;
  /** Who published it: "BLS OEWS". */
  source: string;
  /** Which edition: "May 2022". */
  release: string;
  /** For whom it was published: "web developers". */
  publishedFor: string;
  /** True when it is shown for others than it was published for; `proxyFor` names them. */
  isProxy: boolean;
  proxyFor: string | null;
  /** What may be wrong with it, in words; null where nothing is known. */
  doubt: string | null;
  cohort: string | null;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD": the time it describes. */
  asOf: string;
  /** "YYYY-MM-DD", the last day it is good; null: no newer edition is expected. */
  goodUntil: string | null;
};

export type Figure = Passport & { value: number | null };

const REQUIRED = ["unit", "statistic", "source", "release", "publishedFor", "asOf"] as const;

/** What keeps the figure from being published; empty when its passport is complete. */
export function missingFromPassport(figure: Partial<Figure>): (keyof Passport)[] {
  const missing: (keyof Passport)[] = REQUIRED.filter((field) => !figure[field]?.trim());
  return figure.isProxy && !figure.proxyFor?.trim() ? [...missing, "proxyFor"] : missing;
}

/** True from the day after `goodUntil`, by the UTC calendar. */
export function isOutOfDate(figure: Pick<Figure, "goodUntil">, now: Date): boolean {
  return figure.goodUntil !== null && figure.goodUntil < now.toISOString().slice(0, 10);
}

/** The value, or the words that stand in its place. 0 is a value. */
export function displayValue(figure: Pick<Figure, "value">): number | typeof NOT_PUBLISHED {
  return figure.value !== null && Number.isFinite(figure.value) ? figure.value : NOT_PUBLISHED;
}
