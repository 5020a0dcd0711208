import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  comparePath,
  courseCountText,
  isTrackSlug,
  parseCompare,
} from "../../../lib/domain/programs";

describe("the programs of a comparison's address", () => {
  it.each([
    [undefined, [], false, false],
    ["", [], false, false],
    ["a", ["a"], false, false],
    ["a,b,c", ["a", "b", "c"], false, false],
    ["a,b,c,d", ["a", "b", "c", "d"], false, false],
    [["a", "b"], ["a", "b"], false, true],
    [["a,b", "c"], ["a", "b", "c"], false, true],
    [["a"], ["a"], false, true],
    ["a,a,b", ["a", "b"], false, true],
    ["a,,b", ["a", "b"], false, true],
    [" a , b ", ["a", "b"], false, true],
    ["a,B,<script>,\0", ["a"], false, true],
    [",,,", [], false, true],
    ["a,b,c,d,e", ["a", "b", "c", "d"], true, false],
    ["a,b,c,d,e,f,g,h,i", ["a", "b", "c", "d"], true, false],
    [["a", "b", "c", "d", "e"], ["a", "b", "c", "d"], true, false],
    ["a,b,c,d,a", ["a", "b", "c", "d"], false, true],
    ["x".repeat(10_000), [], false, true],
  ])("%j", (value, slugs, tooMany, needsRedirect) => {
    expect(parseCompare(value)).toEqual({ slugs, tooMany, needsRedirect });
  });

  it("is written in one way, which needs no redirect", () => {
    expect(comparePath([])).toBe("/compare");
    expect(comparePath(["a", "b"])).toBe("/compare?p=a,b");
    const typed = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "-", ",", " ", "A") }));
    fc.assert(
      fc.property(typed, (value) => {
        const { slugs } = parseCompare(value);
        const again = parseCompare(comparePath(slugs).split("p=")[1]);
        expect(again).toEqual({ slugs, tooMany: false, needsRedirect: false });
      }),
    );
  });
});

describe("the number of courses in words", () => {
  it.each([
    [[38], null, "38 courses"],
    [[38], "depends on the track", "38 courses"],
    [[1], null, "1 course"],
    [[36, 38], "depends on the track", "36 or 38 courses, depending on the track"],
    [[37, 34], "depends on the focus area", "34 or 37 courses, depending on the focus area"],
    [[34, 36, 38], null, "34, 36 or 38 courses"],
    [[38, 38], "depends on the track", "38 courses"],
    [[36, 38], "by choice of track", "36 or 38 courses, by choice of track"],
    [[], null, "Not published"],
  ])("%j with %j: %s", (counts, reason, text) => {
    expect(courseCountText(counts, reason)).toBe(text);
  });
});

test("a track may have any slug but that of the estimate's page", () => {
  expect(["cisco", "prices", "price-2"].filter(isTrackSlug)).toHaveLength(3);
  expect(["price", "", "A B", null].filter(isTrackSlug)).toEqual([]);
});
