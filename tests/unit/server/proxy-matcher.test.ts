import { unstable_doesMiddlewareMatch as doesProxyMatch } from "next/experimental/testing/server";
import { expect, test } from "vitest";
import { config } from "../../../proxy";
import { isCachedPath } from "../../../server/cached-routes.mjs";

const runs = (url: string) => doesProxyMatch({ config, nextConfig: {}, url });

test.each([
  "/",
  "/careers",
  "/careers/back-end-developer",
  "/careers/back-end-developer/pay",
  "/careers/back-end-developer/pay/ca",
  "/careers/all",
  "/careers/all/legal",
  "/programs/computer-science",
  "/programs/computer-science/java-track",
  "/programs/computer-science/prices",
])("%s is cached and gets no nonce", (path) => {
  expect(isCachedPath(path)).toBe(true);
  expect(runs(path)).toBe(false);
});

test.each([
  "/programs",
  "/compare",
  "/saved",
  "/sign-in",
  "/talk",
  "/talk/callback/time",
  "/my/saved",
  "/desk/leads",
  "/demo/mailbox",
  "/nowhere",
  "/careers/a/b",
  "/careers/a/b/pay",
  "/careers/a/pay/b/c",
  "/programs/a/b/c",
  "/programs/computer-science/price",
  `/careers/${"a".repeat(81)}`,
])("%s is rendered and gets a nonce", (path) => {
  expect(isCachedPath(path)).toBe(false);
  expect(runs(path)).toBe(true);
});

test.each(["/_next/static/chunks/a.js", "/api/me", "/enhance.js", "/speculation.json"])(
  "%s needs none",
  (path) => expect(runs(path)).toBe(false),
);
