import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkOrigin,
  checkTarget,
  loopbackRedirect,
  plainSpelling,
} from "../../../server/request-checks.mjs";

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

describe("another spelling of an address", () => {
  const leadsTo = (url: string, method = "GET") =>
    plainSpelling({ method, url } as IncomingMessage);

  test.each([
    ["/careers/back-end-developer", null],
    ["/careers/%62ack-end-developer?a=%62", "/careers/back-end-developer?a=%62"],
    ["/%63areers", "/careers"],
    ["/careers/x/../back-end-developer", "/careers/back-end-developer"],
    ["/%2e/careers", "/careers"],
    ["/careers\\back-end-developer", "/careers/back-end-developer"],
    ["/talk/request/a%7Eb%7ec", "/talk/request/a~b~c"],
    ["/talk/request/a~b~c", null],
    ["/search?q=a%20b", null],
    ["/a%20b", null],
    ["/a%2Fb", null],
    ["/a%2525b", null],
    ["/_next/static/%5Bslug%5D.js", null],
    ["/api/auth/callback/oidc%2e", null],
    ["/x/..//evil.test", "/evil.test"],
    ["/%2e//evil.test/..", "/"],
    ["/x/..\\\\evil.test", "/evil.test"],
  ])("%s leads to %s", (url, expected) => expect(leadsTo(url)).toBe(expected));

  test("what is sent is not led elsewhere", () => {
    expect(leadsTo("/%63areers", "POST")).toBeNull();
    expect(leadsTo("/%63areers", "HEAD")).toBe("/careers");
  });

  test("it leads once, within this portal, to what a browser reads as the same", () => {
    const piece = fc.constantFrom(
      ...["/", "//", ".", "..", "\\", "%2e", "%2E", "%2F", "%5c", "%25", "%7E", "~", "%61"],
      ...["a", "evil.test", ":", "@", "?", "#", "%20", "é", '"', "%zz"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = `/${pieces.join("")}`;
        if (checkTarget("GET", url)) return;
        const location = leadsTo(url);
        if (location === null) return;
        expect(checkTarget("GET", location)).toBeNull();
        expect(new URL(location, appUrl).origin).toBe(appUrl.origin);
        expect(leadsTo(location)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
