import { describe, expect, it } from "vitest";
import {
  displayValue,
  type Figure,
  isOutOfDate,
  missingFromPassport,
} from "../../../lib/domain/figures";

const wage: Figure = {
  value: 78_580,
  unit: "USD per year",
  statistic: "average",
  source: "BLS OEWS",
  release: "May 2022",
  publishedFor: "web developers",
  isProxy: true,
  proxyFor: "back-end developers",
  doubt: "in the source release it may be the median",
  cohort: null,
  asOf: "2022-05",
  goodUntil: "2023-04-30",
};

describe("a figure", () => {
  it.each([
    ["2023-04-30T23:59:59.999Z", false],
    ["2023-05-01T00:00:00Z", true],
    ["2022-01-01T00:00:00Z", false],
    ["2026-11-22T00:00:00Z", true],
  ])("that is good until April 30, 2023 is out of date at %s: %s", (now, expected) => {
    expect(isOutOfDate(wage, new Date(now))).toBe(expected);
  });

  it("without a last day is never out of date", () => {
    expect(isOutOfDate({ goodUntil: null }, new Date("2999-01-01T00:00:00Z"))).toBe(false);
  });

  it.each([
    [78_580, 78_580],
    [0, 0],
    [-3, -3],
    [null, "Not published"],
    [Number.NaN, "Not published"],
    [Number.POSITIVE_INFINITY, "Not published"],
  ])("of %s is shown as %s", (value, shown) => expect(displayValue({ value })).toBe(shown));
});

describe("a passport", () => {
  it.each([
    ["complete", {}, []],
    ["without a source", { source: "" }, ["source"]],
    ["with blank words", { unit: " ", asOf: "\t" }, ["unit", "asOf"]],
    ["of a proxy for nobody", { proxyFor: null }, ["proxyFor"]],
    ["of no proxy", { isProxy: false, proxyFor: null }, []],
    ["without doubt, cohort or last day", { doubt: null, cohort: null, goodUntil: null }, []],
  ])("%s", (_, change, missing) => {
    expect(missingFromPassport({ ...wage, ...change })).toEqual(missing);
  });

  it("that is empty lacks everything required", () => {
    expect(missingFromPassport({})).toEqual([
      "unit",
      "statistic",
      "source",
      "release",
      "publishedFor",
      "asOf",
    ]);
  });
});
