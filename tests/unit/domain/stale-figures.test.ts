import { expect, test } from "vitest";
import { isOvertaken, reasonsOfFigure, reasonsOfProgram } from "@/lib/domain/stale-figures";

const now = new Date("2026-11-18T17:00:00Z");
const none = { wage: null, baseYear: null };
const newest = { wage: "May 2025", baseYear: 2024 };
const wage = { kind: "wage" as const, asOf: "2025-05", goodUntil: null, doubt: null };
const growth = { ...wage, kind: "growth_percent" as const, asOf: "2024–2034" };

test.each([
  ["good", wage, newest, []],
  ["its last day", { ...wage, goodUntil: "2026-11-18" }, newest, []],
  ["the day after", { ...wage, goodUntil: "2026-11-17" }, newest, ["past_its_day"]],
  ["an older edition", { ...wage, asOf: "2024-05" }, newest, ["newer_imported"]],
  ["an older edition, nothing imported", { ...wage, asOf: "2024-05" }, none, []],
  ["a later edition than the imported one", { ...wage, asOf: "2026-05" }, newest, []],
  ["a projection of the same years", growth, newest, []],
  ["an older projection", { ...growth, asOf: "2022–2032" }, newest, ["newer_imported"]],
  ["wages do not overtake a projection", growth, { ...none, wage: "May 2030" }, []],
  ["doubted", { ...wage, doubt: "It may be the median." }, newest, ["doubted"]],
  [
    "all of it",
    { ...wage, asOf: "2022-05", goodUntil: "2024-04-02", doubt: "Average or median?" },
    newest,
    ["past_its_day", "newer_imported", "doubted"],
  ],
])("%s", (_what, figure, times, reasons) => {
  expect(reasonsOfFigure(figure, times, now)).toEqual(reasons);
  const isOld = reasons.some((reason) => reason !== "doubted");
  expect(isOvertaken(figure, times, now)).toBe(isOld);
});

const cohort = "graduates of 2023";

test.each([
  ["fresh", { newestPriceOn: "2025-11-18", completionCohort: cohort }, []],
  [
    "a year and a day",
    { newestPriceOn: "2025-11-17", completionCohort: cohort },
    ["price_over_a_year"],
  ],
  ["no price", { newestPriceOn: null, completionCohort: cohort }, []],
  [
    "an old cohort",
    { newestPriceOn: "2026-01-01", completionCohort: "graduates of 2022" },
    ["cohort_over_three_years"],
  ],
  [
    "its last year counts",
    { newestPriceOn: "2026-01-01", completionCohort: "graduates of 2019 to 2023" },
    [],
  ],
  [
    "a cohort without a year tells nothing",
    { newestPriceOn: "2026-01-01", completionCohort: "graduates of similar programs" },
    [],
  ],
])("a program: %s", (_what, program, reasons) => {
  expect(reasonsOfProgram(program, "2026-11-18")).toEqual(reasons);
});
