// Published for web developers and shown for back-end developers: each figure says so itself.
import type { SeedFigure } from "../types";

const wages = {
  unit: "USD per year",
  source: "BLS OEWS",
  release: "May 2022",
  publishedForCode: "15-1254",
  publishedFor: "web developers",
  isProxy: true,
  proxyFor: "back-end developer",
  cohort: null,
  asOf: "2022-05",
  // The day before BLS published the May 2023 wages.
  goodUntil: "2024-04-02",
} as const;

const projections = {
  source: "BLS Employment Projections",
  release: "2022–2032",
  publishedForCode: "15-1254",
  publishedFor: "all web developers",
  isProxy: true,
  proxyFor: "back-end developer",
  doubt: null,
  cohort: null,
  asOf: "2022–2032",
  // The day before BLS published the 2023–2033 projections (USDL-24-1776).
  goodUntil: "2024-08-28",
} as const;

export const backEndDeveloperFigures: SeedFigure[] = [
  {
    ...wages,
    kind: "wage",
    value: 78_580,
    statistic: "average",
    doubt:
      "This number was stated as an average. In the release it comes from it may be the median, the wage in the middle when all are put in order. We show it as it was stated.",
    comparison: null,
  },
  {
    ...wages,
    kind: "wage_p10",
    value: 40_460,
    statistic: "10th percentile",
    doubt: null,
    comparison: "the lowest 10 percent earned less than",
  },
  {
    ...wages,
    kind: "wage_p90",
    value: 144_690,
    statistic: "90th percentile",
    doubt: null,
    comparison: "the highest 10 percent earned more than",
  },
  {
    ...projections,
    kind: "growth_percent",
    value: 16,
    unit: "percent",
    statistic: "projected job growth",
    comparison: "much faster than the average for all occupations",
  },
  {
    ...projections,
    kind: "openings_per_year",
    value: 19_000,
    unit: "openings per year",
    statistic: "projected openings",
    comparison: null,
  },
];
