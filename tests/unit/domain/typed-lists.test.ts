import fc from "fast-check";
import { expect, test } from "vitest";
import { isAddress } from "@/lib/domain/addresses";
import { cleanLine } from "@/lib/domain/text";
import {
  countsOf,
  lineOfParts,
  linesOf,
  paragraphsOf,
  partsOfLine,
} from "@/lib/domain/typed-lists";

test("the parts of a line come back as they were, bars and backslashes in them too", () => {
  const part = fc.string({ unit: fc.constantFrom(..."a |\\é") }).map(cleanLine);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const last = parts.findLastIndex((one) => one !== "");
      const whole = last === -1 ? [""] : parts.slice(0, last + 1);
      expect(partsOfLine(lineOfParts(parts))).toEqual(whole);
    }),
  );
});

test("a line reads as it is typed", () => {
  expect(partsOfLine("  Logic |3|  Proofs, and why ")).toEqual(["Logic", "3", "Proofs, and why"]);
  expect(partsOfLine("A \\| B | C:\\dir")).toEqual(["A | B", "C:\\dir"]);
  expect(lineOfParts(["Logic", "", ""])).toBe("Logic");
  expect(lineOfParts(["Logic", "", "Proofs"])).toBe("Logic |  | Proofs");
});

test("lines and paragraphs that hold nothing are none", () => {
  expect(linesOf("a\n \n\tb\n")).toEqual(["a", "\tb"]);
  expect(paragraphsOf("a\nb\n \n\n c\n")).toEqual(["a\nb", "c"]);
});

test("counts are whole numbers, or it is said that they are none", () => {
  expect(countsOf("38, 39")).toEqual([38, 39]);
  expect(countsOf(" 38  39 ")).toEqual([38, 39]);
  expect(countsOf("")).toEqual([]);
  for (const text of ["0", "38.5", "-1", "38 or 39", "1000"]) expect(countsOf(text)).toBeNull();
});

test("no address is that of a page of ours", () => {
  expect(isAddress("program", "nursing")).toBe(true);
  expect(isAddress("program", "all")).toBe(true);
  expect(isAddress("career", "new")).toBe(true);
  for (const slug of ["new", "careers", "certifications", "figures", "", "Ü"]) {
    expect(isAddress("program", slug), slug).toBe(false);
  }
  expect(isAddress("career", "all")).toBe(false);
});
