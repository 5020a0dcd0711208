import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReference, normalizeReference } from "../../../lib/domain/reference";

describe("a reference", () => {
  it.each([
    [[0, 0, 0, 0, 0], "WM-0000-0000"],
    [[255, 255, 255, 255, 255], "WM-ZZZZ-ZZZZ"],
    [[0, 0, 0, 0, 1], "WM-0000-0001"],
    [[0x08, 0x86, 0x42, 0x98, 0xe8], "WM-1234-5678"],
  ])("is written from the bytes %j as %s", (bytes, expected) => {
    expect(formatReference(new Uint8Array(bytes))).toBe(expected);
  });

  it("refuses fewer than forty bits", () => {
    expect(() => formatReference(new Uint8Array(4))).toThrow(RangeError);
  });

  it("differs whenever one of the forty bits differs", () => {
    const made = new Set([formatReference(new Uint8Array(5))]);
    for (let bit = 0; bit < 40; bit += 1) {
      const bytes = new Uint8Array(5);
      bytes[bit >> 3] = 1 << (bit & 7);
      made.add(formatReference(bytes));
    }
    expect(made.size).toBe(41);
  });
});

describe("a reference that a person reads out", () => {
  it.each([
    ["WM-7K3D-92QF", "WM-7K3D-92QF"],
    ["wm7k3d92qf", "WM-7K3D-92QF"],
    ["7k3d 92qf", "WM-7K3D-92QF"],
    [" wm – 7K3D—92QF. ", "WM-7K3D-92QF"],
    ["WM-OIL0-1oil", "WM-0110-1011"],
    ["WMWM-1234", "WM-WMWM-1234"],
    ["WM12-3456", "WM-WM12-3456"],
    ["WM-WM12-3456", "WM-WM12-3456"],
    ["WM-7K3D-92QU", null],
    ["WM-7K3D-92Q", null],
    ["WM-7K3D-92QFF", null],
    ["XX-7K3D-92QF", null],
    ["", null],
    ["7K3D92Qſ", null],
    ["７K3D92QF", null],
    ["7K3D92Q\0", null],
    [`WM-7K3D-92QF${" ".repeat(60)}`, null],
  ])("%j becomes %j", (typed, expected) => expect(normalizeReference(typed)).toBe(expected));

  it("survives lower case, missing dashes, a missing prefix and look-alike letters", () => {
    const bytes = fc.uint8Array({ minLength: 5, maxLength: 16 });
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = formatReference(random);
        const spoken = reference.slice(3).replace(/0/g, "o").replace(/1/g, "l").toLowerCase();
        expect(normalizeReference(reference)).toBe(reference);
        expect(normalizeReference(spoken)).toBe(reference);
        expect(normalizeReference(`wm${spoken.replace("-", "")}`)).toBe(reference);
      }),
    );
  });
});
