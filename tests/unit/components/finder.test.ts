import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FindableProgram,
  type Finder,
  finderPath,
  findPrograms,
  levels,
  nearestPrograms,
  readFinder,
} from "@/app/(app)/(public)/programs/finder";
import { anyProgram } from "./any-program";

const findable: fc.Arbitrary<FindableProgram[]> = fc.array(
  fc
    .tuple(anyProgram, fc.option(fc.nat(50), { nil: null }))
    .map(([program, rank]) => ({ ...program, rank, isNear: false })),
  { maxLength: 12 },
);
const finderOf = (params: Record<string, string | string[]>): Finder => readFinder(params);

test("the count beside a filter is what choosing it finds, whatever else is chosen", () => {
  fc.assert(
    fc.property(
      findable,
      fc.constantFrom("", "linux"),
      fc.subarray([...levels]),
      (all, q, chosen) => {
        const finder = finderOf({ q, level: chosen });
        const others = findPrograms(all, finder, "level");
        for (const level of levels) {
          const shown = others.filter((program) => program.level === level).length;
          expect(findPrograms(all, { ...finder, level: [level] })).toHaveLength(shown);
        }
      },
    ),
  );
});

test("with words the nearest come first and only what they find; without, all by title", () => {
  fc.assert(
    fc.property(findable, (all) => {
      const found = findPrograms(all, finderOf({ q: "linux" }));
      const ranks = found.map(({ rank }) => rank ?? -1);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(found).toHaveLength(all.filter(({ rank }) => rank !== null).length);
      const titles = findPrograms(all, finderOf({})).map(({ title }) => title);
      expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, "en")));
    }),
  );
});

test("what only comes near is not found, and named as the nearest", () => {
  const [first, second] = fc.sample(anyProgram, { numRuns: 2, seed: 7 });
  if (!first || !second) throw new Error("No program to test with.");
  const all = [
    { ...first, rank: 1, isNear: true },
    { ...second, rank: 0, isNear: true },
  ];
  const finder = finderOf({ q: "linux" });
  expect(findPrograms(all, finder)).toEqual([]);
  expect(nearestPrograms(all, finder, 3).map(({ rank }) => rank)).toEqual([0, 1]);
});

test("the usual order is not in the address, and the nearest is no order without words", () => {
  expect(finderPath(finderOf({ q: "linux" }))).toBe("/programs?q=linux");
  expect(finderPath(finderOf({ q: "linux", sort: "title" }))).toBe("/programs?q=linux&sort=title");
  expect(finderPath(finderOf({ q: "linux" }), { q: "" })).toBe("/programs");
  expect(finderOf({ sort: "match" }).sort).toBe("title");
});
