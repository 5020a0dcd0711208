import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import {
  cachedPagePolicy,
  isFrameable,
  renderedPagePolicy,
} from "../../../server/content-security-policy.mjs";
import { setSecurityHeaders } from "../../../server/security-headers.mjs";

const chat = ["/talk/chat", "/talk/chat/abc", "/talk/chat/abc/call"];
const others = [
  "/",
  "/talk",
  "/talk/chatter",
  "/talk/callback/time",
  "/my",
  "/sign-in",
  "/xtalk/chat",
];
const desk = ["/desk", "/desk/inbox/abc"];

const policyOf = (pathname: string) => renderedPagePolicy("n", pathname);

test.each(chat)("%s may stand in a frame of ours, and holds none", (path) => {
  expect(isFrameable(path)).toBe(true);
  expect(policyOf(path)).toContain("frame-ancestors 'self';");
  expect(policyOf(path)).not.toContain("frame-src");
});

test.each(others)("%s stands in no frame, and may hold the chat", (path) => {
  expect(isFrameable(path)).toBe(false);
  expect(policyOf(path)).toContain("frame-ancestors 'none';");
  expect(policyOf(path)).toContain("frame-src 'self'");
});

test.each(desk)("%s stands in no frame and holds none", (path) => {
  expect(policyOf(path)).toContain("frame-ancestors 'none';");
  expect(policyOf(path)).not.toContain("frame-src");
});

test("a cached page stands in no frame, and may hold the chat", () => {
  expect(cachedPagePolicy()).toContain("frame-ancestors 'none';");
  expect(cachedPagePolicy()).toContain("frame-src 'self'");
});

test.each([
  ...chat.map((path) => [path, "SAMEORIGIN"]),
  ...[...others, ...desk].map((path) => [path, "DENY"]),
])("%s says %s to old browsers", (pathname, expected) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  setSecurityHeaders(response, { pathname, appUrl: new URL("https://school.test") });
  expect(response.getHeader("x-frame-options")).toBe(expected);
});
