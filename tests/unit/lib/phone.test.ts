import { describe, expect, test } from "vitest";
import { hasExtension, parsePhone } from "@/lib/phone";

describe("a number that somebody types", () => {
  test.each([
    ["(202) 555-0143", "+12025550143"],
    ["+1 455 555 0199", "+14555550199"],
    ["212.555.0142", "+12125550142"],
    ["+44 (0)20 7946 0018", "+442079460018"],
    ["+49 30 123456", "+4930123456"],
  ])("%s is taken", (typed, e164) => expect(parsePhone(typed)).toBe(e164));

  test.each([
    ["the area code begins with 1", "(111) 111-1111"],
    ["the area code begins with 0", "+1 012 555 0142"],
    ["the exchange begins with 1", "(212) 155-0142"],
    ["the exchange begins with 0", "(212) 055-0142"],
    ["it is too short", "911"],
    ["it has an extension", "212 555 0142 ext 5"],
  ])("it is refused when %s", (_why, typed) => expect(parsePhone(typed)).toBeNull());

  test("an extension is told from a number that nobody could call", () => {
    expect(hasExtension("212 555 0142 ext 5")).toBe(true);
    expect(hasExtension("212-555-0142 x5")).toBe(true);
    expect(hasExtension("(111) 111-1111")).toBe(false);
    expect(hasExtension("call me")).toBe(false);
  });
});
