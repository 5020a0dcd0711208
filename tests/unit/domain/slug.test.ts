import { describe, expect, it } from "vitest";
import { isSlug } from "../../../lib/domain/slug";

describe("a slug", () => {
  it.each(["a", "computer-science-bs", "2026", "x".repeat(80)])("is %s", (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(["", "A", "a b", "a/b", "a_b", "é", "a\n", "x".repeat(81), null, 5, ["a"]])(
    "is not %j",
    (text) => expect(isSlug(text)).toBe(false),
  );
});
