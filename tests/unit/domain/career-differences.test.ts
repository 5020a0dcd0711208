import { expect, test } from "vitest";
import { backEndDeveloper } from "@/db/seed/catalog/careers/back-end-developer";
import { careerDifferences, careerLines } from "@/lib/domain/career-differences";
import type { CareerEntry } from "@/lib/domain/career-entry";

const { occupation, programs, ...seed } = backEndDeveloper;
const entry: CareerEntry = {
  ...seed,
  occupationCode: occupation.code,
  furtherCodes: [],
  programSlugs: programs,
};

test("nothing differs from itself", () => {
  expect(careerDifferences(entry, structuredClone(entry))).toEqual([]);
});

test("a section is compared for itself, an item a line", () => {
  const content = structuredClone(entry.content);
  const [first] = content.skills.items;
  content.skills.items = [{ name: "SQL", text: "Asks." }];
  const [difference, ...more] = careerDifferences(entry, { ...entry, content });
  expect(more).toEqual([]);
  expect(difference?.field).toBe("skills");
  expect(difference?.before).toContain(`${first?.name}: ${first?.text}`);
  expect(difference?.after).toContain("SQL: Asks.");
});

test("a figure shows its whole passport; what is not published says so", () => {
  const figures = entry.figures.map((figure) =>
    figure.kind === "wage" ? { ...figure, value: null, isProxy: false, proxyFor: null } : figure,
  );
  const [difference] = careerDifferences(entry, { ...entry, figures });
  expect(difference?.field).toBe("wage");
  expect(difference?.before.slice(0, 5)).toEqual([
    "78,580, average, USD per year",
    "Source: BLS OEWS, May 2022",
    "Published for web developers (15-1254)",
    "Stands in for back-end developer",
    "As of 2022-05",
  ]);
  expect(difference?.after[0]).toBe("Not published, average, USD per year");
  expect(difference?.after.join()).not.toContain("Stands in");
});

test("a figure that goes, and the address, are differences too", () => {
  const figures = entry.figures.filter(({ kind }) => kind !== "openings_per_year");
  const differences = careerDifferences(entry, { ...entry, figures, slug: "back-end" });
  expect(differences.map(({ field }) => field)).toEqual(["slug", "openings_per_year"]);
  expect(differences.at(-1)?.after).toEqual([]);
  expect(differences[0]?.after).toEqual(["/careers/back-end"]);
});

test("every part has its lines", () => {
  expect(Object.keys(careerLines)).toHaveLength(25);
});
