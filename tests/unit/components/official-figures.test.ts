import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AreaTable } from "@/components/career/area-table";
import { OfficialOutlook } from "@/components/career/official-outlook";
import { OfficialPay } from "@/components/career/official-pay";
import { wageFigure } from "@/components/career/pay-words";
import { releasesUsed, SourceNotes } from "@/components/career/source-notes";
import type { ReleasePublic } from "@/db/queries/occupations";
import type { ProjectionPublic, WagePublic } from "@/db/queries/occupations-pay";
import { WAGE_COLUMNS, type WageMarks } from "@/lib/domain/wages";
import { textOf } from "./any-program";

const now = new Date("2026-11-18T16:00:00Z");
const subject = { title: "Video Game Designers", code: "15-1255.01", socCode: "15-1255" };
const release: ReleasePublic = {
  kind: "oews",
  name: "May 2025",
  source: "BLS OEWS",
  licence: "public domain",
  attribution: null,
  url: null,
  goodUntil: null,
};

function wageOf(values: Partial<WagePublic>): WagePublic {
  const nothing = Object.fromEntries(WAGE_COLUMNS.map((column) => [column, null]));
  const base = { code: "15-1255", title: "Designers", area: "US", areaName: "United States" };
  return { ...nothing, ...base, employment: null, marks: {}, release, ...values } as WagePublic;
}

const payText = (wage: WagePublic) =>
  textOf(renderToStaticMarkup(createElement(OfficialPay, { wage, subject, now })));

/** Any row of the source: amounts, gaps, and marks on either. */
const anyWage: fc.Arbitrary<WagePublic> = fc
  .record({
    amounts: fc.array(fc.option(fc.integer({ min: 1_000, max: 239_200 })), {
      minLength: WAGE_COLUMNS.length,
      maxLength: WAGE_COLUMNS.length,
    }),
    marked: fc.array(
      fc.constantFrom(
        undefined,
        "top" as const,
        "not_available" as const,
        "not_applicable" as const,
      ),
      { minLength: WAGE_COLUMNS.length, maxLength: WAGE_COLUMNS.length },
    ),
    employment: fc.option(fc.integer({ min: 1, max: 3_000_000 })),
  })
  .map(({ amounts, marked, employment }) => {
    const marks: WageMarks = {};
    const values: Partial<WagePublic> = { employment, marks };
    for (const [at, column] of WAGE_COLUMNS.entries()) {
      values[column] = amounts[at] ?? null;
      const mark = marked[at];
      if (mark) marks[column] = mark;
    }
    return wageOf(values);
  });

describe("imported pay", () => {
  test("a gap is never a 0, whatever else the row has", () => {
    fc.assert(
      fc.property(anyWage, (wage) => {
        const area = createElement(AreaTable, { slug: "x", areas: [{ ...wage, area: "WY" }] });
        for (const text of [payText(wage), textOf(renderToStaticMarkup(area))]) {
          expect(text).not.toMatch(/\$0\b|\bnull\b|NaN|undefined|about 0 jobs/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("what is cut off, what is missing and by the hour is said so", () => {
    const cut = payText(
      wageOf({ annualMedian: 100_000, annualP90: 239_200, marks: { annualP90: "top" } }),
    );
    expect(cut).toContain("90th percentile");
    expect(cut).toContain("at or above $239,200");
    expect(cut).toContain("Not published");
    expect(payText(wageOf({ hourlyMedian: 29.05 }))).toContain("$29.05 an hour");
    expect(payText(wageOf({}))).toContain("is not published");
  });

  test("a figure of a broader code, an alias or an editor's career is a proxy and names both", () => {
    const of = { ...subject, code: "15-1255.00", title: "Designers" };
    expect(wageFigure(wageOf({}), of)).toMatchObject({ isProxy: false, proxyFor: null });
    expect(wageFigure(wageOf({}), subject)).toMatchObject({
      isProxy: true,
      proxyFor: "Video Game Designers",
      publishedFor: "Designers",
      publishedForCode: "15-1255",
    });
    expect(wageFigure(wageOf({ code: "15-1250" }), of).isProxy).toBe(true);
    expect(wageFigure(wageOf({}), { ...of, isProxy: true }).isProxy).toBe(true);
    expect(payText(wageOf({ annualMedian: 1_000 }))).toContain("published for Designers");
  });
});

test("a projection without its numbers says so, and a decline is a decline", () => {
  const projection: ProjectionPublic = {
    code: "15-1255",
    title: "Designers",
    baseYear: 2024,
    targetYear: 2034,
    employmentBase: null,
    employmentTarget: null,
    change: null,
    changePercent: null,
    openings: null,
    entryEducation: "None",
    workExperience: null,
    onJobTraining: null,
    release,
  };
  const shown = (change: Partial<ProjectionPublic>) =>
    textOf(
      renderToStaticMarkup(
        createElement(OfficialOutlook, { projection: { ...projection, ...change }, subject, now }),
      ),
    );
  const nothing = shown({});
  expect(nothing).toContain("The projected growth from 2024 to 2034 is not published.");
  expect(nothing).not.toMatch(/\b0%|\b0\b/);
  expect(nothing).toContain("None");
  expect(shown({ changePercent: -1.8, openings: 15.4 })).toContain(
    "projected to shrink 1.8% from 2024 to 2034. About 15,400 are expected to open each year.",
  );
  expect(shown({ changePercent: 0 })).toContain("stay the same");
});

test("each release is named once, with the words that its licence asks for", () => {
  const words = "This page includes information from a database. Used under the CC BY 4.0 license.";
  const onet = {
    ...release,
    kind: "onet" as const,
    name: "30.3",
    source: "O*NET",
    attribution: words,
  };
  const releases = releasesUsed([onet, null, release, undefined, { ...onet }]);
  expect(releases).toEqual([onet, release]);
  const html = renderToStaticMarkup(createElement(SourceNotes, { releases }));
  expect(textOf(html)).toContain(words);
  expect(html).toContain('href="https://creativecommons.org/licenses/by/4.0/"');
});
