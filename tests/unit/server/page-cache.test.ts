import { afterEach, describe, expect, test } from "vitest";
import { isFresh, isWorthKeeping, pathOfKey } from "../../../server/page-cache.mjs";
import { shared } from "../../../server/shared-state.mjs";

const key = (path: string) => `/route-cache/APP_PAGE/${"0".repeat(64)}/$${path}`;

describe("what is stored", () => {
  test("the path is read out of the framework's key", () => {
    expect(pathOfKey(key("/careers/a"))).toBe("/careers/a");
    expect(pathOfKey("/careers/a")).toBe("/careers/a");
  });

  test.each([
    ["/index", 200, true],
    ["/careers/back-end-developer", 200, true],
    ["/careers/back-end-developer", undefined, true],
    ["/careers/unknown", 404, false],
    ["/careers/left-for-another", 308, false],
    ["/careers/broken", 500, false],
    ["/careers/Upper", 200, false],
    ["/careers/a%00b", 200, false],
    [`/careers/${"a".repeat(81)}`, 200, false],
    ["/_not-found", 404, true],
  ])("%s with %s", (path, status, expected) => {
    expect(isWorthKeeping(key(path), status)).toBe(expected);
  });
});

describe("what is fresh", () => {
  afterEach(() => {
    shared.__waymarkCatalogChangedAt = undefined;
    shared.__waymarkDatabaseAway = undefined;
  });

  test("a page from before the last change is not, unless the database is away", () => {
    expect(isFresh(1)).toBe(true);
    shared.__waymarkCatalogChangedAt = 1000;
    expect(isFresh(999)).toBe(false);
    expect(isFresh(1000)).toBe(true);
    expect(isFresh(undefined)).toBe(false);
    shared.__waymarkDatabaseAway = true;
    expect(isFresh(1)).toBe(true);
  });
});
