import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanMessage, fillReply, MESSAGE_MAX, programSlugsIn } from "@/lib/domain/chat-text";

test.each<[string, string]>([
  ["Hello", "Hello"],
  ["  a\r\nb\rc  ", "a\nb\nc"],
  ["a\tb", "a\tb"],
  ["a\u2028b\u000bc", "a\nb\nc"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["\u202Egpj.exe", "\u202Egpj.exe"],
  ["👩‍👩‍👧 שלום", "👩‍👩‍👧 שלום"],
  ["e\u0301", "e\u0301"],
])("%j is kept as %j", (raw, body) => {
  expect(cleanMessage(raw)).toEqual({ ok: true, body });
});

test.each([
  ["", "message_empty"],
  [" \n\t ", "message_empty"],
  ["\u200B\u200D\u2060\uFEFF", "message_empty"],
  ["\u202E\u2066\u2069", "message_empty"],
  ["\u3164\u2800\u00AD", "message_empty"],
  ["a\0b", "message_unreadable"],
  ["a\u001Bb", "message_unreadable"],
  ["a\uD83D", "message_unreadable"],
  ["x".repeat(MESSAGE_MAX + 1), "message_too_long"],
  ["x".repeat(100_000), "message_too_long"],
  ["\u200B".repeat(100_000), "message_too_long"],
])("%j is refused", (raw, reason) => {
  expect(cleanMessage(raw)).toEqual({ ok: false, reason });
});

test("4,000 characters are characters, whatever their size", () => {
  expect(cleanMessage("😀".repeat(MESSAGE_MAX)).ok).toBe(true);
  expect(cleanMessage("😀".repeat(MESSAGE_MAX + 1)).ok).toBe(false);
});

test("what was cleaned stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (raw) => {
      const once = cleanMessage(raw);
      if (!once.ok) return;
      expect(cleanMessage(once.body)).toEqual(once);
      expect([...once.body].length).toBeLessThanOrEqual(MESSAGE_MAX);
    }),
  );
});

const origin = "https://school.test";
test.each<[string, string[]]>([
  ["See https://school.test/programs/computer-science", ["computer-science"]],
  ["See /programs/computer-science, please.", ["computer-science"]],
  ["(https://school.test/programs/a-b?x=1#y)", ["a-b"]],
  ["/programs/a /programs/a /programs/b", ["a", "b"]],
  ["/programs/a/track-one", ["a"]],
  ["/programs/a /programs/b /programs/c /programs/d", ["a", "b", "c"]],
  ["https://evil.test/programs/a", []],
  ["https://evil.test/https://school.test/programs/a", []],
  ["https://school.test.evil.test/programs/a", []],
  ["evil.test/programs/a", []],
  ["/programs/", []],
  ["/programs/Computer", []],
  ["no link", []],
])("%j links to %j", (body, slugs) => {
  expect(programSlugsIn(body, origin)).toEqual(slugs);
});

test("a hostile text is read in no time", () => {
  const began = performance.now();
  for (const text of ["https://", "/programs/", "/", "a/programs/", "https://x/programs/"]) {
    programSlugsIn(text.repeat(400).slice(0, MESSAGE_MAX), origin);
  }
  expect(performance.now() - began).toBeLessThan(200);
});

test("facts fill a reply; what has none stays visible and is named", () => {
  const facts = { "first name": "Priya", program: " ", phone: "+1 212 555 0147" };
  expect(fillReply("Hi {{first name}}, call {{ Phone }}.", facts)).toEqual({
    text: "Hi Priya, call +1 212 555 0147.",
    missing: [],
  });
  expect(fillReply("{{program}} {{next  start}} {{salary}}", facts)).toEqual({
    text: "{{program}} {{next  start}} {{salary}}",
    missing: ["program", "next start", "salary"],
  });
  expect(fillReply("{{first name}}", { "first name": "{{phone}}", phone: "1" }).text).toBe(
    "{{phone}}",
  );
});
