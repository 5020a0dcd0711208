import { expect, test } from "vitest";
import { programChoices } from "@/lib/domain/program-choices";

const program = (slug: string, change = {}) => ({
  slug,
  title: slug.toUpperCase(),
  isPublished: true,
  isRetired: false,
  ...change,
});
const programs = [
  program("a"),
  program("b"),
  program("c", { isRetired: true }),
  program("d", { isPublished: false }),
  program("e"),
  program("f", { isPublished: false }),
];

test("confirmed ones in their order, then suggested ones, then the other public ones", () => {
  const choices = programChoices(["e", "d", "gone"], programs, new Set(["b", "e", "f"]));
  expect(choices.map(({ slug, notes, isNear }) => [slug, isNear, ...notes])).toEqual([
    ["e", true],
    ["d", true, "not_public"],
    ["gone", true, "unknown"],
    ["b", true, "suggested"],
    ["a", false],
    ["c", false, "retired"],
  ]);
  expect(choices.map(({ title }) => title)).toContain("gone");
});

test("nothing confirmed, nothing suggested: every public program is offered, none stands out", () => {
  const choices = programChoices([], programs, new Set());
  expect(choices.map(({ slug }) => slug)).toEqual(["a", "b", "c", "e"]);
  expect(choices.some(({ isNear }) => isNear)).toBe(false);
});
