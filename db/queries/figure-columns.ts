// A figure with its whole passport: no query leaves a part of it out (domain rule 10).
import { figures } from "../schema";

export const figureColumns = {
  careerId: figures.careerId,
  kind: figures.kind,
  value: figures.value,
  unit: figures.unit,
  statistic: figures.statistic,
  source: figures.source,
  release: figures.release,
  publishedForCode: figures.publishedForCode,
  publishedFor: figures.publishedFor,
  isProxy: figures.isProxy,
  proxyFor: figures.proxyFor,
  doubt: figures.doubt,
  cohort: figures.cohort,
  asOf: figures.asOf,
  goodUntil: figures.goodUntil,
};
