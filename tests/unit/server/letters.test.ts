import { describe, expect, test } from "vitest";
import { type Letter, letterHtml, letterText, oneLine } from "@/server/mail/letter";
import { confirmedLetter, timeInWords } from "@/server/mail/request-letters";
import { request as called } from "./letter-request";

const request = { ...called, wantedStartsAt: null };
const school = {
  name: "North & Lake <University>",
  phone: "+12025550100",
  zone: "America/New_York",
};

const letterFor = (givenName: string): Letter =>
  confirmedLetter({ ...request, givenName }, school, "https://portal.test/talk/request/x");

describe("what somebody typed stays text in a letter", () => {
  const typed = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "O'Neill & Sons",
    "&lt;b&gt;",
    "مرحبا 👩‍💻",
  ];

  test.each(typed)("%s", (name) => {
    const letter = letterFor(name);
    const html = letterHtml(letter, school.name);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain("North &amp; Lake &lt;University&gt;");
    expect(letterText(letter, school.name)).toContain(`Hello ${name},`);
  });

  test("a link can't break out of its attribute", () => {
    const letter: Letter = {
      subject: "Hi",
      parts: [{ link: 'https://portal.test/"><script>', label: "<b>Open</b>" }, { code: "<i>" }],
    };
    const html = letterHtml(letter, "S");
    expect(html).toContain('href="https://portal.test/&quot;&gt;&lt;script&gt;"');
    expect(html).not.toMatch(/<script|<b>|<i>/);
  });

  test("a subject is escaped in the title, a body of several lines keeps them", () => {
    const html = letterHtml({ subject: "</title><script>", parts: ["One\nTwo"] }, "S");
    expect(html).toContain("<title>&lt;/title&gt;&lt;script&gt;</title>");
    expect(html).toContain("One<br>Two");
  });
});

describe("a subject is one line", () => {
  test.each([
    ["Hello\r\nBcc: victim@mail.test", "Hello Bcc: victim@mail.test"],
    ["Hello\nBcc: victim@mail.test", "Hello Bcc: victim@mail.test"],
    ["Hello\rBcc: victim@mail.test", "Hello Bcc: victim@mail.test"],
    ["Hello\u2028Bcc\u2029: x", "Hello Bcc : x"],
    ["Hello\r\n\r\n<html>", "Hello <html>"],
    ["\r\n", " "],
  ])("%j", (typed, expected) => {
    expect(oneLine(typed)).toBe(expected);
  });

  test("of at most 200 characters", () => {
    expect(oneLine("x".repeat(10_000))).toHaveLength(200);
    expect(oneLine("Plain words, with é and 👍")).toBe("Plain words, with é and 👍");
  });
});

test("a time is told on the person's own clock, with its zone in words", () => {
  const at = new Date("2026-11-19T21:30:00Z");
  expect(timeInWords(at, "America/Denver")).toBe("Thursday, November 19 at 2:30 pm Mountain time");
  expect(letterFor("Nora").subject).toContain("2:30 pm Mountain time");
  const elsewhere = { ...request, statedZone: null };
  expect(confirmedLetter(elsewhere, school, "x").subject).toContain("4:30 pm Eastern time");
});
