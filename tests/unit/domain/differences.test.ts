import { expect, test } from "vitest";
import { differencesOf, isSame, joinEdits } from "@/lib/domain/differences";

type Page = { title: string; tags: string[]; facts: { a: number; b: number | null } };
const base: Page = { title: "T", tags: ["x"], facts: { a: 1, b: null } };
const changes: Partial<Page>[] = [
  {},
  { title: "U" },
  { tags: [] },
  { facts: { a: 1, b: 0 } },
  { title: "V", tags: ["x", "y"], facts: { a: 2, b: null } },
];
const pairs = changes.flatMap((mine) => changes.map((theirs) => [mine, theirs] as const));

test.each(pairs)("joined: mine %j beside theirs %j", (mine, theirs) => {
  const joined = joinEdits(base, { ...base, ...mine }, { ...base, ...theirs });
  // What I changed is mine; what only they changed is theirs; the rest is as it was.
  expect(joined).toEqual({ ...base, ...theirs, ...mine });
});

test("the order of keys is no difference; null is not 0", () => {
  expect(isSame({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toBe(true);
  expect(isSame({ a: null }, { a: 0 })).toBe(false);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});

test("differences stand in the order of the page", () => {
  const lines = {
    tags: ({ tags }: Page) => tags,
    title: ({ title }: Page) => [title],
    facts: ({ facts }: Page) => [String(facts.a)],
  };
  expect(differencesOf(base, { ...base, title: "U", tags: [] }, lines)).toEqual([
    { field: "tags", before: ["x"], after: [] },
    { field: "title", before: ["T"], after: ["U"] },
  ]);
});
