import "../../support/settings";
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newId } from "@/lib/id";
import { readRequestLink, requestLink } from "@/server/signed-link";

const now = new Date("2026-11-18T16:00:00Z");
const day = 86_400_000;
const segmentOf = (requestId: string, at = now) =>
  requestLink(requestId, at).split("/").at(-1) ?? "";
const broken = { ok: false, reason: "broken" };

test("a link opens its request until sixty days have passed", () => {
  const requestId = newId();
  const segment = segmentOf(requestId);
  expect(requestLink(requestId, now)).toBe(`/talk/request/${segment}`);
  expect(readRequestLink(segment, now)).toEqual({ ok: true, requestId });
  const end = now.getTime() + 60 * day;
  expect(readRequestLink(segment, new Date(end))).toEqual({ ok: true, requestId });
  expect(readRequestLink(segment, new Date(end + 1))).toEqual({ ok: false, reason: "expired" });
});

test("it stands in a path as it is", () => {
  for (let i = 0; i < 200; i += 1) expect(segmentOf(newId())).toMatch(/^[\w~.-]+$/);
});

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
    expect(readRequestLink(text, now)).toEqual(broken);
  });

  test("cut anywhere", () => {
    for (let length = 0; length < segment.length; length += 1) {
      expect(readRequestLink(segment.slice(0, length), now).ok).toBe(false);
    }
  });

  test("with any one character changed", () => {
    for (let place = 0; place < segment.length; place += 1) {
      const other = segment[place] === "A" ? "B" : "A";
      const changed = segment.slice(0, place) + other + segment.slice(place + 1);
      expect(readRequestLink(changed, now).ok, changed).toBe(false);
    }
  });
});

test("a link signed under another secret, or for another purpose, opens nothing", () => {
  const text = `${newId()}~${Math.floor((now.getTime() + day) / 1000).toString(36)}`;
  const signed = (secret: string, purpose: string) =>
    `${text}~${createHmac("sha256", secret).update(`${purpose}\0${text}`).digest("base64url")}`;
  const secret = process.env.AUTH_SECRET ?? "";
  expect(readRequestLink(signed(secret, "request-link"), now).ok).toBe(true);
  expect(readRequestLink(signed("another".repeat(8), "request-link"), now)).toEqual(broken);
  expect(readRequestLink(signed(secret, "mail-code"), now)).toEqual(broken);
  expect(readRequestLink(signed("", "request-link"), now)).toEqual(broken);
});
