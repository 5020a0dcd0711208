import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { checkOrigin, checkTarget, loopbackRedirect } from "../../../server/request-checks.mjs";

const appUrl = new URL("http://localhost:3000");

describe("addresses", () => {
  test.each([
    ["GET", "/careers?x=1", undefined],
    ["GET", "/a b", undefined],
    ["GET", `/${"a".repeat(2000)}`, 400],
    ["GET", `/api/auth/callback/oidc?code=${"a".repeat(4000)}`, undefined],
    ["GET", "/a%00b", 400],
    ["GET", "/%E0%A4%A", 400],
    ["GET", "http://169.254.169.254/", 400],
    ["GET", "//evil.test", 400],
    ["GET", "/\\evil.test", 400],
    ["OPTIONS", "*", 400],
    ["TRACE", "/", 405],
  ])("%s %s", (method, url, status) => {
    expect(checkTarget(method, url)?.status).toBe(status);
  });
});

describe("origin", () => {
  test.each([
    ["GET", undefined, undefined],
    ["POST", "http://localhost:3000", undefined],
    ["POST", undefined, 403],
    ["POST", "null", 403],
    ["POST", "http://localhost:3001", 403],
    ["POST", "http://localhost:3000.evil.test", 403],
    ["DELETE", "https://localhost:3000", 403],
  ])("%s from %s", (method, origin, status) => {
    expect(checkOrigin(method, origin, appUrl)?.status).toBe(status);
  });
});

describe("one click in a mail program", () => {
  const path = "/unsubscribe/p-1~call_reminders~aB_-9/one-click";

  test.each([
    ["POST", path, undefined],
    ["DELETE", path, 403],
    ["PUT", path, 403],
    ["POST", "/unsubscribe/p-1~call_reminders~aB_-9", 403],
    ["POST", `${path}/`, 403],
    ["POST", `${path}/more`, 403],
    ["POST", `/talk${path}`, 403],
    ["POST", "/unsubscribe/../my/privacy/one-click", 403],
    ["POST", "/unsubscribe/%2e%2e/one-click", 403],
    ["POST", "/my/privacy", 403],
    ["POST", "/", 403],
  ])("%s %s without an origin", (method, pathname, status) => {
    expect(checkOrigin(method, undefined, appUrl, pathname)?.status).toBe(status);
    expect(checkOrigin(method, "https://mail.test", appUrl, pathname)?.status).toBe(status);
  });
});

describe("another name for this machine", () => {
  const request = (host: string, url = "/talk?x=1", headers = {}) =>
    ({ method: "GET", url, headers: { host, ...headers } }) as unknown as IncomingMessage;

  test.each([
    ["127.0.0.1:3000", "http://localhost:3000/talk?x=1"],
    ["[::1]:3000", "http://localhost:3000/talk?x=1"],
    ["localhost:3000", null],
    ["127.0.0.1:4000", null],
    ["evil.test:3000", null],
    ["evil.test@127.0.0.1:3000/", null],
  ])("%s", (host, expected) => expect(loopbackRedirect(request(host), appUrl)).toBe(expected));

  test("route handlers and a public origin are left alone", () => {
    expect(loopbackRedirect(request("127.0.0.1:3000", "/api/livez"), appUrl)).toBeNull();
    const publicUrl = new URL("https://advising.example.edu");
    expect(loopbackRedirect(request("127.0.0.1"), publicUrl)).toBeNull();
  });
});
