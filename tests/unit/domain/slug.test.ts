import { describe, expect, it } from "vitest";
import { freeSlug, isSlug } from "../../../lib/domain/slug";

describe("a slug", () => {
  it.each(["a", "computer-science-bs", "2026", "x".repeat(80)])("is %s", (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(["", "A", "a b", "a/b", "a_b", "é", "a\n", "x".repeat(81), null, 5, ["a"]])(
    "is not %j",
    (text) => expect(isSlug(text)).toBe(false),
  );
});

it("that is taken gets the first number that is free, within 80 characters", () => {
  expect(freeSlug("nurses", new Set())).toBe("nurses");
  expect(freeSlug("nurses", new Set(["nurses"]))).toBe("nurses-2");
  expect(freeSlug("nurses", new Set(["nurses", "nurses-2"]))).toBe("nurses-3");
  const long = `${"a".repeat(77)}-bc`;
  const made = freeSlug(long, new Set([long]));
  expect(made).toBe(`${"a".repeat(77)}-2`);
  expect(isSlug(made)).toBe(true);
});
