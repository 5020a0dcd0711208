import "../../support/settings";
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newId } from "@/lib/id";
import { readRequestLink, requestLink, requestOfLink } from "@/server/signed-link";

const now = new Date("2026-11-18T16:00:00Z");
const day = 86_400_000;
const email = "nora~quinn@mail.test";
const linkOf = (id: string, at = now) => requestLink({ id, email }, at);
const segmentOf = (id: string, at = now) => linkOf(id, at).split("/").at(-1) ?? "";
const read = (segment: string, at = now) => readRequestLink(segment, email, at);
const broken = { ok: false, reason: "broken" };

test("a link opens its request until sixty days have passed", () => {
  const requestId = newId();
  const segment = segmentOf(requestId);
  expect(linkOf(requestId)).toBe(`/talk/request/${segment}`);
  expect(requestOfLink(segment)).toBe(requestId);
  expect(read(segment)).toEqual({ ok: true });
  const end = now.getTime() + 60 * day;
  expect(read(segment, new Date(end))).toEqual({ ok: true });
  expect(read(segment, new Date(end + 1))).toEqual({ ok: false, reason: "expired" });
});

test("it stands in a path as it is", () => {
  for (let i = 0; i < 200; i += 1) expect(segmentOf(newId())).toMatch(/^[\w~.-]+$/);
});

test("it opens its request for the address it was mailed to alone, and does not show it", () => {
  const segment = segmentOf(newId());
  for (const other of ["victim@mail.test", "quinn@mail.test", `x${email}`, `${email}x`, ""]) {
    expect(readRequestLink(segment, other, now), other).toEqual(broken);
  }
  expect(segment).not.toContain("quinn");
});

test.each(["", "x", "a~b", "~b~c", "a~b~c~d", "a\0~b~c", "é~b~c", `${"a".repeat(65)}~b~c`])(
  "%j names no request",
  (segment) => expect(requestOfLink(segment)).toBeNull(),
);

describe("a link that was tampered with opens nothing", () => {
  const segment = segmentOf(newId());
  const [id = "", expires = "", signature = ""] = segment.split("~");

  test.each([
    ["empty", ""],
    ["without a signature", `${id}~${expires}`],
    ["with an empty one", `${id}~${expires}~`],
    ["of another request", `${newId()}~${expires}~${signature}`],
    ["with a later end", `${id}~zzzzzzz~${signature}`],
    ["with no end", `${id}~~${signature}`],
    ["in capitals", segment.toUpperCase()],
    ["with something behind it", `${segment}~x`],
    ["with something glued on", `${segment}x`],
    ["with a signature of another length of bytes", `${id}~${expires}~${"é".repeat(43)}`],
    ["with a signature of zeros", `${id}~${expires}~${"A".repeat(43)}`],
    ["made of separators", "~~~~"],
    ["made of dots", "...."],
    ["ten thousand characters long", "a".repeat(10_000)],
  ])("%s", (_name, text) => {
    expect(text).not.toBe(segment);
    expect(read(text)).toEqual(broken);
  });

  test("cut anywhere", () => {
    for (let length = 0; length < segment.length; length += 1) {
      expect(read(segment.slice(0, length)).ok).toBe(false);
    }
  });

  test("with any one character changed", () => {
    for (let place = 0; place < segment.length; place += 1) {
      const other = segment[place] === "A" ? "B" : "A";
      const changed = segment.slice(0, place) + other + segment.slice(place + 1);
      expect(read(changed).ok, changed).toBe(false);
    }
  });
});

test("a link signed under another secret, or for another purpose, opens nothing", () => {
  const text = `${newId()}~${Math.floor((now.getTime() + day) / 1000).toString(36)}`;
  const signed = (secret: string, purpose: string) =>
    `${text}~${createHmac("sha256", secret).update(`${purpose}\0${text}~${email}`).digest("base64url")}`;
  const secret = process.env.AUTH_SECRET ?? "";
  expect(read(signed(secret, "request-link")).ok).toBe(true);
  expect(read(signed("another".repeat(8), "request-link"))).toEqual(broken);
  expect(read(signed(secret, "mail-code"))).toEqual(broken);
  expect(read(signed("", "request-link"))).toEqual(broken);
});
