import { expect, test } from "vitest";
import { backEndDeveloper } from "@/db/seed/catalog/careers/back-end-developer";
import { careerGapOf, careerGaps } from "@/lib/content/career-gaps";
import type { CareerEntry } from "@/lib/domain/career-entry";

const { occupation, programs, ...seed } = backEndDeveloper;
const entry: CareerEntry = {
  ...seed,
  occupationCode: occupation.code,
  furtherCodes: [],
  programSlugs: programs,
};
const [wage] = entry.figures;
if (!wage) throw new Error("The career of the demo has a wage.");

test("a career that can be published has no gap", () => {
  expect(careerGaps(entry)).toEqual([]);
});

test.each<[string, Partial<CareerEntry>]>([
  ["#career-title", { title: "" }],
  ["#career-newSlug", { slug: "all" }],
  ["#career-occupationCode", { occupationCode: "" }],
  [
    "#career-skillsItems",
    { content: { ...entry.content, skills: { paragraph: "Words.", items: [] } } },
  ],
  ["#career-wage_release", { figures: [{ ...wage, release: "" }] }],
  ["#career-wage_publishedForCode", { figures: [{ ...wage, publishedForCode: "" }] }],
  ["#career-wage_proxyFor", { figures: [{ ...wage, proxyFor: null }] }],
])("%s is where the gap is closed", (href, change) => {
  const gaps = careerGaps({ ...entry, ...change });
  expect(gaps.map((gap) => gap.href)).toEqual([href]);
  expect(gaps[0]?.words).toMatch(/^\p{Lu}.*\.$/u);
});

test("each part that a passport lacks is named", () => {
  const figures = [{ ...wage, unit: "", source: "", asOf: "" }];
  expect(careerGaps({ ...entry, figures }).map(({ words }) => words)).toEqual([
    "Pay in the middle: fill in “Unit”.",
    "Pay in the middle: fill in “Source”.",
    "Pay in the middle: fill in “The time it describes”.",
  ]);
});

test("what only the database knows has its words at its field, too", () => {
  const gap = careerGapOf(entry, { field: "newSlug", reason: "address_taken" });
  expect(gap.fieldId).toBe("career-newSlug");
  expect(gap.words).toMatch(/^Address: another page has this address/);
});
