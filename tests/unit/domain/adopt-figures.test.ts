import { expect, test } from "vitest";
import { adopt, type NewestFigures, type NewestWage, offersFor } from "@/lib/domain/adopt-figures";
import type { StatedFigure } from "@/lib/domain/career-entry";
import { FIGURE_KINDS, missingFromPassport } from "@/lib/domain/figures";

const stated: StatedFigure = {
  kind: "wage",
  value: 78_580,
  unit: "USD per year",
  statistic: "average",
  source: "BLS OEWS",
  release: "May 2022",
  publishedForCode: "15-1254",
  publishedFor: "web developers",
  isProxy: true,
  proxyFor: "back-end developer",
  doubt: "It may be the median.",
  cohort: null,
  asOf: "2022-05",
  goodUntil: "2024-04-02",
  comparison: null,
};
const low: StatedFigure = {
  ...stated,
  kind: "wage_p10",
  value: 40_460,
  statistic: "10th percentile",
  doubt: "Few were asked.",
  comparison: "the lowest 10 percent earned less than",
};
const growth: StatedFigure = {
  ...stated,
  kind: "growth_percent",
  value: 16,
  unit: "percent",
  statistic: "projected job growth",
  asOf: "2022–2032",
  doubt: null,
  comparison: "much faster than the average",
};

const wage: NewestWage = {
  code: "15-1254",
  title: "Web Developers",
  areaName: "U.S.",
  release: { source: "BLS OEWS", name: "May 2025", goodUntil: "2027-05-31" },
  annualMean: 99_000,
  annualP10: 48_560,
  annualP25: null,
  annualMedian: 98_090,
  annualP75: 0,
  annualP90: 239_200,
  hourlyMean: null,
  hourlyP10: null,
  hourlyP25: null,
  hourlyMedian: null,
  hourlyP75: null,
  hourlyP90: null,
  marks: { annualP25: "not_available", annualP75: "not_available", annualP90: "top" },
};
const newest: NewestFigures = {
  wage,
  projection: {
    code: "15-1254",
    title: "Web Developers",
    baseYear: 2024,
    targetYear: 2034,
    changePercent: 7.5,
    openings: 13.7,
    release: { source: "BLS Employment Projections", name: "2024–34", goodUntil: "2026-12-31" },
  },
};
const career = {
  title: "Back-end developer",
  figures: [stated, low, growth],
  occupation: { code: "15-1254.00", socCode: "15-1254" },
};
const offered = (change: Partial<NewestWage> = {}, of = career) =>
  offersFor(of, { ...newest, wage: { ...wage, ...change } });
const figureOf = (kind: StatedFigure["kind"], offers = offered()) =>
  offers.find((offer) => offer.kind === kind)?.newest;

test("every kind that a release has is offered, with a whole passport", () => {
  const offers = offered();
  expect(offers.map(({ kind }) => kind)).toEqual([...FIGURE_KINDS]);
  for (const { newest: figure } of offers) expect(missingFromPassport(figure)).toEqual([]);
  expect(figureOf("wage")).toEqual({
    ...stated,
    value: 98_090,
    statistic: "median",
    release: "May 2025",
    asOf: "2025-05",
    goodUntil: "2027-05-31",
    // The doubt was about the average that is not stated any more.
    doubt: null,
  });
  expect(figureOf("growth_percent")).toMatchObject({ value: 7.5, asOf: "2024–2034" });
  expect(figureOf("openings_per_year")).toMatchObject({ value: 13_700 });
});

test.each(["wage_p25", "wage_p75"] as const)("%s is suppressed: null, never 0", (kind) => {
  expect(figureOf(kind)?.value).toBeNull();
});

test("a top code is no number: its words say what is known", () => {
  expect(figureOf("wage_p90")?.value).toBeNull();
  expect(figureOf("wage_p90")?.doubt).toContain("$239,200 a year or more");
});

test("pay by the hour alone is not made into pay by the year", () => {
  const none = {
    annualMean: null,
    annualP10: null,
    annualMedian: null,
    annualP75: null,
    annualP90: null,
  };
  const hourly = offered({ ...none, hourlyMedian: 30, marks: {} });
  expect(figureOf("wage", hourly)?.value).toBeNull();
  expect(figureOf("wage", hourly)?.doubt).toContain("by the hour alone");
});

test("a projection without values is not published, never 0", () => {
  const projection = newest.projection && {
    ...newest.projection,
    changePercent: null,
    openings: null,
  };
  const offers = offersFor(career, { wage: null, projection });
  expect(offers.map((offer) => offer.newest.value)).toEqual([null, null]);
});

test("what an editor called a proxy stays one, for the same work", () => {
  expect(offered().every((offer) => offer.newest.isProxy)).toBe(true);
  expect(figureOf("wage_p25")?.proxyFor).toBe("back-end developer");
});

test.each([
  ["its own code", { isProxy: false, proxyFor: null }, {}, "15-1254.00", false],
  ["an alias", { isProxy: false, proxyFor: null }, { code: "15-1250" }, "15-1254.00", true],
  ["a finer occupation", { isProxy: false, proxyFor: null }, {}, "15-1254.01", true],
])("%s: %j, %j, %s is a proxy: %s", (_what, was, change, code, isProxy) => {
  const of = {
    ...career,
    figures: [{ ...stated, ...was }],
    occupation: { code, socCode: "15-1254" },
  };
  const figure = figureOf("wage", offered(change, of));
  expect(figure).toMatchObject({ isProxy, proxyFor: isProxy ? "Back-end developer" : null });
});

test("a career without any figure: the occupation stands in until an editor says otherwise", () => {
  expect(figureOf("wage", offered({}, { ...career, figures: [] }))?.isProxy).toBe(true);
});

test("a doubt stays where the same is counted in the same way; other comparisons go", () => {
  expect(figureOf("wage_p10")).toMatchObject({ doubt: low.doubt, comparison: low.comparison });
  expect(figureOf("wage_p10", offered({ code: "15-1250" }))?.doubt).toBeNull();
  expect(figureOf("growth_percent")?.comparison).toBeNull();
});

test("newer and adopted are told apart", () => {
  const [offer] = offered();
  expect(offer).toMatchObject({ isNewer: true, isAdopted: false });
  const after = { ...career, figures: adopt(career.figures, offered(), [...FIGURE_KINDS]) };
  const again = offered({}, after);
  expect(again.map(({ isNewer, isAdopted }) => [isNewer, isAdopted])).toEqual(
    FIGURE_KINDS.map(() => [false, true]),
  );
  const worded = {
    ...after,
    figures: after.figures.map((one) => ({ ...one, comparison: "Mine" })),
  };
  expect(offered({}, worded).every(({ isAdopted }) => isAdopted)).toBe(true);
});

test("only what is wanted is adopted, the rest stays", () => {
  const figures = adopt(career.figures, offered(), ["wage", "wage_p90"]);
  expect(figures.map(({ kind, release }) => [kind, release])).toEqual([
    ["wage", "May 2025"],
    ["wage_p10", "May 2022"],
    ["wage_p90", "May 2025"],
    ["growth_percent", "May 2022"],
  ]);
});

test("an edition whose time nobody can tell, or no edition, offers nothing", () => {
  const nameless = { source: "BLS OEWS", name: "the newest", goodUntil: null };
  expect(figureOf("wage", offered({ release: nameless }))).toBeUndefined();
  expect(offersFor(career, { wage: null, projection: null })).toEqual([]);
});
