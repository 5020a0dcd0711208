import type { FigurePublic } from "@/db/queries/careers";
import type { ProjectionPublic, WagePublic } from "@/db/queries/occupations-pay";
import { publishedFor, releaseTime } from "@/lib/domain/occupations";
import {
  type Amount,
  amountAt,
  PAY_POINTS,
  type PayPeriod,
  type PayPoint,
  payPeriodOf,
} from "@/lib/domain/pay";
import { money } from "@/lib/format";

/** What a page is about when it shows an imported figure. */
export type PaySubject = {
  title: string;
  code: string;
  socCode: string;
  /** An editor says that the figures of its occupation stand in for it. */
  isProxy?: boolean;
};

export const payPointWords: Record<PayPoint, { name: string; note: string | null }> = {
  p10: { name: "10th percentile", note: "one in ten earned less" },
  p25: { name: "25th percentile", note: "one in four earned less" },
  median: { name: "Median", note: "half earned less, half earned more" },
  p75: { name: "75th percentile", note: "one in four earned more" },
  p90: { name: "90th percentile", note: "one in ten earned more" },
  mean: { name: "Average", note: null },
};

/** "a year", "an hour". */
export function periodWords(period: PayPeriod): string {
  return period === "year" ? "a year" : "an hour";
}

/** "$98,090", "at or above $239,200", or "Not published". */
export function amountText(amount: Amount): string {
  switch (amount.kind) {
    case "exact":
      return dollars(amount.dollars);
    case "at_least":
      return `at or above ${dollars(amount.dollars)}`;
    case "not_published":
      return "Not published";
  }
}

/** Dollars an hour have cents, and binary fractions of them. */
function dollars(amount: number): string {
  return money(Math.round(amount * 100));
}

/** The median with where it is from, as a figure with its passport. */
export function wageFigure(wage: WagePublic, subject: PaySubject): FigurePublic {
  const period = payPeriodOf(wage);
  const median = amountAt(wage, period, "median");
  const isCutOff = PAY_POINTS.some((point) => amountAt(wage, period, point).kind === "at_least");
  return {
    ...standing(wage, subject),
    kind: "wage",
    value: median.kind === "exact" ? median.dollars : null,
    unit: period === "year" ? "US dollars a year" : "US dollars an hour",
    statistic: "median and percentiles",
    doubt: isCutOff
      ? "The source names no pay above its highest step: “at or above” means that the true value is that or more."
      : null,
    asOf: releaseTime(wage.release.name) ?? wage.release.name,
    cohort: wage.areaName,
  };
}

export function projectionFigure(projection: ProjectionPublic, subject: PaySubject): FigurePublic {
  return {
    ...standing(projection, subject),
    kind: "growth_percent",
    value: projection.changePercent,
    unit: "percent",
    statistic: "projected change of the number of jobs",
    doubt: null,
    asOf: `${projection.baseYear}–${projection.targetYear}`,
    cohort: null,
  };
}

function standing(
  { code, title, release }: Pick<WagePublic, "code" | "title" | "release">,
  subject: PaySubject,
) {
  const isProxy = subject.isProxy === true || publishedFor(subject, code) !== "own";
  return {
    source: release.source,
    release: release.name,
    publishedForCode: code,
    publishedFor: title,
    isProxy,
    proxyFor: isProxy ? subject.title : null,
    goodUntil: release.goodUntil,
    comparison: null,
  };
}
