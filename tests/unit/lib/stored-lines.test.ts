import { expect, test } from "vitest";
import { backEndDeveloper } from "@/db/seed/catalog/careers/back-end-developer";
import { careerPartWords } from "@/lib/content/career-edit-words";
import { storedLines } from "@/lib/content/stored-lines";
import { careerDifferences } from "@/lib/domain/career-differences";
import type { CareerEntry } from "@/lib/domain/career-entry";

const { occupation, programs, ...seed } = backEndDeveloper;
const entry: CareerEntry = {
  ...seed,
  occupationCode: occupation.code,
  furtherCodes: [],
  programSlugs: programs,
};
const beside = (typed: Partial<CareerEntry>) =>
  storedLines(careerDifferences(entry, { ...entry, ...typed }), careerPartWords);

test("what is stored as it is typed is not told", () => {
  expect(beside({})).toEqual([]);
  expect(beside({ title: "Something else" })).toEqual(["Title: Back-end developer"]);
});

test("what is stored and was emptied is told, and what is typed where nothing is stored", () => {
  expect(beside({ title: "" })).toEqual(["Title: Back-end developer"]);
  expect(beside({ furtherCodes: ["15-1252.00"] })).toEqual(["Further occupations: nothing"]);
});

test("a figure is told with its passport", () => {
  const [line, ...others] = beside({ figures: entry.figures.slice(1) });
  expect(line).toMatch(/^Pay in the middle: 78,580, average/);
  expect(others).toEqual([]);
});

test("of a list only what one of the two lacks is told", () => {
  const words = { codes: "Codes" };
  const codes = (before: string[], after: string[]) =>
    storedLines([{ field: "codes", before, after }], words);
  expect(codes(["a", "b", "c"], ["a", "b", "d"])).toEqual([
    "Codes: c",
    "Codes, in your form alone: d",
  ]);
  expect(codes(["a", "b"], ["a", "b", "d"])).toEqual(["Codes, in your form alone: d"]);
  expect(codes(["a", "b"], ["a"])).toEqual(["Codes: b"]);
  expect(codes(["a", "b"], ["b", "a"])).toEqual(["Codes: in another order"]);
});
