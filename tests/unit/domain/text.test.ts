import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "../../../lib/domain/text";

describe("several lines", () => {
  it.each([
    ["  hello\n\tworld  ", "hello\n\tworld"],
    ["a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"],
    ["a\0b\u0007c\u009Fd\u007F", "abcd"],
    ["e\u0301", "é"],
    ["e\0\u0301", "é"],
    ["a\uD800b", "a\uFFFDb"],
    ["\u202Egpj.exe\u202C", "gpj.exe"],
    ["\u2067abc\u2069", "abc"],
    ["<script>alert('x')</script>", "<script>alert('x')</script>"],
    ["'; drop table people; --", "'; drop table people; --"],
    ["\0 \n", ""],
  ])("%j becomes %j", (typed, expected) => expect(cleanText(typed)).toBe(expected));

  it.each(["👩🏽‍💻 👨‍👩‍👧‍👦 🇺🇸 ❤️", "שלום עולם", "مرحبا\u200Cبكم", "नमस्ते", "日本語", "ﬁ ²"])(
    "keeps %j exactly",
    (typed) => {
      expect(cleanText(typed)).toBe(typed);
      expect(cleanLine(typed)).toBe(typed);
    },
  );
});

describe("one line", () => {
  it.each([
    ["Ana\r\nBcc: x@y.z", "Ana Bcc: x@y.z"],
    [" Ana \t  María ", "Ana María"],
    ["a\0\n\0b", "a b"],
  ])("%j becomes %j", (typed, expected) => expect(cleanLine(typed)).toBe(expected));
});

describe("whatever is typed", () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        " ",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u0301",
        "e",
        "\u202E",
        "\uD800",
        "\uDC00",
        "\uFEFF",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  });

  it("is well formed, without control or bidi-override characters, and NFC", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const text = cleanText(typed);
        expect(text).not.toMatch(/(?![\n\t])\p{Cc}|[\uD800-\uDFFF]|[\u202A-\u202E\u2066-\u2069]/u);
        expect(text).toBe(text.normalize("NFC").trim());
        expect(cleanLine(typed)).not.toMatch(/[\n\t]| {2}/);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not change when it is cleaned again", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
        expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
      }),
      { numRuns: 1000 },
    );
  });
});
