/**
 * What a career states beside what the newest releases say, figure by figure. An adopted figure has
 * its whole new passport; what its source suppressed or cut off never becomes a number.
 * Source: domain rule 10, and the decision "The catalogue": what is stated stays until adopted.
 */
import type { CareerEntry, StatedFigure } from "./career-entry";
import { isSame } from "./differences";
import { FIGURE_KINDS, type FigureKind, missingFromPassport } from "./figures";
import { isNewerThan, publishedFor, releaseTime } from "./occupations";
import { amountAt, type PayPoint, payPeriodOf, type WageValues } from "./pay";

type Release = { source: string; name: string; goodUntil: string | null };

/** `code`, `title`: what it was published for, the occupation's own or one that stands for several. */
export type NewestWage = WageValues & {
  code: string;
  title: string;
  areaName: string;
  release: Release;
};

export type NewestProjection = {
  code: string;
  title: string;
  baseYear: number;
  targetYear: number;
  changePercent: number | null;
  /** Thousands a year. */
  openings: number | null;
  release: Release;
};

export type NewestFigures = {
  /** The nation's. */
  wage: NewestWage | null;
  projection: NewestProjection | null;
};

export type Offer = {
  kind: FigureKind;
  stated: StatedFigure | null;
  newest: StatedFigure;
  /** It describes a later time than what is stated; true where nothing is stated. */
  isNewer: boolean;
  /** What is stated says the same already. */
  isAdopted: boolean;
};

type Stands = Pick<CareerEntry, "title" | "figures"> & {
  occupation: { code: string; socCode: string };
};

/** In the order of the kinds; a kind that no release has a row of is left out. */
export function offersFor(career: Stands, newest: NewestFigures): Offer[] {
  return FIGURE_KINDS.flatMap((kind) => {
    const stated = career.figures.find((figure) => figure.kind === kind) ?? null;
    const official = newestOf(kind, newest, stated);
    if (!official) return [];
    const figure = { ...official.figure, ...standing(career, stated, official) };
    if (missingFromPassport(figure).length > 0) return [];
    return {
      kind,
      stated,
      newest: figure,
      isNewer: !stated || isNewerThan(official.time, stated.asOf),
      isAdopted: stated !== null && saysTheSame(stated, figure),
    };
  });
}

/** An editor's own words beside a figure do not make it another one. */
function saysTheSame(stated: StatedFigure, newest: StatedFigure): boolean {
  const { doubt: _d, comparison: _c, ...facts } = newest;
  return isSame({ ...stated, ...facts }, stated);
}

/** The figures with those of the wanted kinds as the newest release has them. */
export function adopt(
  figures: readonly StatedFigure[],
  offers: readonly Offer[],
  kinds: readonly FigureKind[],
): StatedFigure[] {
  return FIGURE_KINDS.flatMap((kind) => {
    const stated = figures.find((figure) => figure.kind === kind);
    const offer = kinds.includes(kind) ? offers.find((one) => one.kind === kind) : undefined;
    return offer?.newest ?? stated ?? [];
  });
}

type Standing =
  | "isProxy"
  | "proxyFor"
  | "publishedFor"
  | "publishedForCode"
  | "source"
  | "release"
  | "goodUntil";
type Official = {
  figure: Omit<StatedFigure, Standing>;
  from: { code: string; title: string; release: Release };
  /** The time it describes, as `isNewerThan` reads it. */
  time: string;
};

function newestOf(
  kind: FigureKind,
  { wage, projection }: NewestFigures,
  stated: StatedFigure | null,
): Official | null {
  if (kind === "growth_percent" || kind === "openings_per_year") {
    return projection ? projected(kind, projection, stated) : null;
  }
  return wage ? paid(kind, wage, stated) : null;
}

const points: Record<Exclude<FigureKind, ProjectedKind>, [PayPoint, statistic: string]> = {
  wage: ["median", "median"],
  wage_p10: ["p10", "10th percentile"],
  wage_p25: ["p25", "25th percentile"],
  wage_p75: ["p75", "75th percentile"],
  wage_p90: ["p90", "90th percentile"],
};
type ProjectedKind = "growth_percent" | "openings_per_year";

function paid(
  kind: Exclude<FigureKind, ProjectedKind>,
  wage: NewestWage,
  stated: StatedFigure | null,
): Official {
  const [point, statistic] = points[kind];
  const amount = amountAt(wage, "year", point);
  return {
    figure: {
      kind,
      value: amount.kind === "exact" ? amount.dollars : null,
      unit: "USD per year",
      statistic,
      doubt: doubtOf(wage, point) ?? keptDoubt(stated, { statistic, code: wage.code }),
      cohort: null,
      asOf: releaseTime(wage.release.name) ?? "",
      // "the lowest 10 percent earned less than": true of every edition.
      comparison: stated?.statistic === statistic ? stated.comparison : null,
    },
    from: wage,
    time: wage.release.name,
  };
}

/** Why there is no number where the source has something to say instead. */
function doubtOf(wage: NewestWage, point: PayPoint): string | null {
  const amount = amountAt(wage, "year", point);
  if (amount.kind === "at_least") {
    const dollars = amount.dollars.toLocaleString("en-US");
    return `The source names no pay above its highest step: the true value is $${dollars} a year or more.`;
  }
  if (amount.kind === "exact" || payPeriodOf(wage) === "year") return null;
  return "The source publishes this pay by the hour alone.";
}

function projected(
  kind: ProjectedKind,
  projection: NewestProjection,
  stated: StatedFigure | null,
): Official {
  const { baseYear, targetYear, changePercent, openings } = projection;
  const isGrowth = kind === "growth_percent";
  const thousands = openings === null ? null : Math.round(openings * 1000);
  const statistic = isGrowth ? "projected job growth" : "projected openings";
  return {
    figure: {
      kind,
      value: isGrowth ? changePercent : thousands,
      unit: isGrowth ? "percent" : "openings per year",
      statistic,
      doubt: keptDoubt(stated, { statistic, code: projection.code }),
      cohort: null,
      asOf: `${baseYear}–${targetYear}`,
      // "Much faster than average" was said of another number.
      comparison: null,
    },
    from: projection,
    time: String(baseYear),
  };
}

/** A doubt stays where the newer edition counts the same people in the same way. */
function keptDoubt(stated: StatedFigure | null, of: { statistic: string; code: string }) {
  const isAlike = stated?.statistic === of.statistic && stated.publishedForCode === of.code;
  return isAlike ? stated.doubt : null;
}

/** For whom it was published and for whom it stands in. What an editor called a proxy stays one. */
function standing(
  { title, figures, occupation }: Stands,
  stated: StatedFigure | null,
  { from: { code, title: of, release } }: Official,
): Pick<StatedFigure, Standing> {
  const known = stated ?? figures.find((figure) => figure.isProxy) ?? figures[0];
  const isProxy = publishedFor(occupation, code) !== "own" || (known?.isProxy ?? true);
  const spelled = figures.find((figure) => figure.publishedFor.toLowerCase() === of.toLowerCase());
  return {
    isProxy,
    proxyFor: isProxy ? (known?.proxyFor ?? title) : null,
    // As the page's sentences spell it.
    publishedFor: spelled?.publishedFor ?? of,
    publishedForCode: code,
    source: release.source,
    release: release.name,
    goodUntil: release.goodUntil,
  };
}
