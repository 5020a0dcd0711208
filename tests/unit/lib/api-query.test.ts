import fc from "fast-check";
import { expect, test } from "vitest";
import { apiLists, apiQuerySchema, cursorOf, placeOf } from "@/lib/schemas/api-query";

test("a cursor leads back to its place and fits into an address as it is", () => {
  const id = fc.stringMatching(/^[\w.~-]{1,100}$/);
  fc.assert(
    fc.property(fc.constantFrom(...apiLists), id, (list, id) => {
      const cursor = cursorOf({ list, id });
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(placeOf(cursor)).toEqual({ list, id });
    }),
  );
});

test("what is no cursor of ours is none, whatever it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const place = placeOf(text);
      if (place) expect(cursorOf(place)).toBe(text.replace(/=+$/, ""));
    }),
  );
  for (const made of [[], ["program"], ["secret", "a"], ["program", "a'; drop"], { a: 1 }, null]) {
    expect(placeOf(btoa(JSON.stringify(made)).replace(/=+$/, ""))).toBeNull();
  }
});

test.each([
  [{}, 50],
  [{ limit: "1" }, 1],
  [{ limit: "100" }, 100],
  [{ limit: "0" }, null],
  [{ limit: "101" }, null],
  [{ limit: "-1" }, null],
  [{ limit: "1.5" }, null],
  [{ limit: "" }, null],
  [{ limit: "ten" }, null],
])("of %j the limit is %s", (asked, limit) => {
  const read = apiQuerySchema(["program"]).safeParse(asked);
  expect(read.success ? read.data.limit : null).toBe(limit);
});

test("a cursor of another list is refused", () => {
  const cursor = cursorOf({ list: "occupation", id: "15-1254.00" });
  expect(apiQuerySchema(["program"]).safeParse({ cursor }).success).toBe(false);
  expect(apiQuerySchema(["career", "occupation"]).safeParse({ cursor }).success).toBe(true);
});
