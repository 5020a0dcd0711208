import { expect, test } from "vitest";
import { isCachedPath } from "../../../server/cached-routes.mjs";

test.each([
  "/",
  "/careers",
  "/careers/back-end-developer",
  "/careers/back-end-developer/pay",
  "/careers/back-end-developer/pay/ca",
  "/careers/all",
  "/careers/all/legal",
  "/programs/computer-science-bs",
  "/programs/computer-science-bs/java",
  "/programs/computer-science-bs/pricey",
  `/careers/${"a".repeat(80)}`,
])("%s is cached", (path) => expect(isCachedPath(path)).toBe(true));

test.each([
  "/programs",
  "/compare",
  "/saved",
  "/careers/",
  "/careers/Back",
  "/careers/a%00",
  "/careers/a/b",
  "/careers/a/pays",
  "/careers/a/pay/CA",
  "/programs/a/b/c",
  "/programs/computer-science-bs/price",
  "/sign-in",
  "/my/saved",
  "/desk/leads",
  "/api/me",
  `/careers/${"a".repeat(81)}`,
  "//careers",
  "/careers\n",
])("%j is not cached", (path) => expect(isCachedPath(path)).toBe(false));
