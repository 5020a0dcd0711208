import { expect, test } from "vitest";
import { isSlug } from "../../../lib/domain/slug";
import { MAJOR_GROUPS, majorGroupBySlug, majorGroupOf } from "../../../lib/domain/soc";

test("there are 23 groups, each with an address of its own", () => {
  expect(MAJOR_GROUPS).toHaveLength(23);
  expect(new Set(MAJOR_GROUPS.map(({ code }) => code)).size).toBe(23);
  expect(new Set(MAJOR_GROUPS.map(({ slug }) => slug)).size).toBe(23);
  for (const { slug } of MAJOR_GROUPS) {
    expect(isSlug(slug)).toBe(true);
    expect(majorGroupBySlug(slug)?.slug).toBe(slug);
  }
});

test("an occupation is in the group of its first two digits", () => {
  expect(majorGroupOf("15-1254.00")?.slug).toBe("computers-and-mathematics");
  expect(majorGroupOf("99-0000.00")).toBeNull();
  expect(majorGroupBySlug("no-such-group")).toBeNull();
});
