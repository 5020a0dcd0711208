import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addKept,
  isKept,
  type KeptItem,
  MAX_KEPT_CHARACTERS,
  mergeKept,
  parseKept,
  removeKept,
  serializeKept,
} from "../../../lib/domain/kept";

const item: fc.Arbitrary<KeptItem> = fc.record({
  list: fc.constantFrom("saved", "compared"),
  kind: fc.constantFrom("program", "career"),
  slug: fc.stringMatching(/^[a-z0-9-]{1,80}$/),
});
const items = fc.array(item, { maxLength: 70 });

const saved = (slug: string): KeptItem => ({ list: "saved", kind: "program", slug });
const compared = (slug: string): KeptItem => ({ list: "compared", kind: "program", slug });

describe("the cookie of kept items", () => {
  it("reads what it wrote", () => {
    const kept: KeptItem[] = [
      saved("computer-science"),
      { list: "saved", kind: "career", slug: "back-end-developer" },
      compared("computer-science"),
    ];
    const cookie = serializeKept(kept);
    expect(cookie).toBe("sp_computer-science.sc_back-end-developer.cp_computer-science");
    expect(parseKept(cookie)).toEqual(kept);
  });

  it("reads whatever it wrote, in order, and fits a cookie without escaping", () => {
    fc.assert(
      fc.property(items, (kept) => {
        const cookie = serializeKept(kept);
        expect(encodeURIComponent(cookie)).toBe(cookie);
        expect(cookie.length).toBeLessThanOrEqual(MAX_KEPT_CHARACTERS);
        expect(serializeKept(parseKept(cookie))).toBe(cookie);
        expect(parseKept(cookie)).toEqual(mergeKept(kept, []));
      }),
    );
  });

  it.each([
    [undefined],
    [""],
    ["..."],
    ["sp_"],
    ["sp_Computer"],
    ["xp_computer"],
    ["sx_computer"],
    [`sp_${"a".repeat(81)}`],
    ["sp_a%2Fb"],
    ["__proto___x"],
    ["[object Object]"],
    [`sp_a.${"x".repeat(4096)}`],
  ])("reads %j as nothing", (cookie) => expect(parseKept(cookie)).toEqual([]));

  it("keeps the readable part of a damaged cookie, each item once", () => {
    const cookie = "sp_a.garbage.cc_b.sp_a";
    expect(parseKept(cookie)).toEqual([
      saved("a"),
      { list: "compared", kind: "career", slug: "b" },
    ]);
  });

  const nearUnit = fc.constantFrom(..."spc_.-aZ9%;, \0\uD800", "sp_", "🙂");

  it("never throws and never exceeds its limits on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: nearUnit, maxLength: 300 }), (text) => {
        expect(parseKept(text).every(({ slug }) => /^[a-z0-9-]{1,80}$/.test(slug))).toBe(true);
      }),
    );
  });
});

describe("adding and removing", () => {
  const four = ["a", "b", "c", "d"].map(compared);
  const fifty = Array.from({ length: 50 }, (_, i) => saved(`p${i}`));

  it("refuses a fifth item to compare and a fifty-first to save", () => {
    expect(addKept(four, compared("e"))).toEqual({ items: four, isFull: true });
    expect(addKept(fifty, saved("more"))).toEqual({ items: fifty, isFull: true });
    expect(addKept(fifty, compared("e")).isFull).toBe(false);
  });

  it("takes an item that is already there as done, even when the list is full", () => {
    expect(addKept(four, compared("a"))).toEqual({ items: four, isFull: false });
  });

  it("says full before the cookie outgrows its limit", () => {
    const long = Array.from({ length: 41 }, (_, i) => saved(`${"x".repeat(78)}${10 + i}`));
    expect(addKept(long.slice(0, 40), saved("y".repeat(80))).isFull).toBe(false);
    expect(addKept(long, saved("y".repeat(80)))).toEqual({ items: long, isFull: true });
    expect(addKept(long, saved("short")).isFull).toBe(false);
  });

  it("refuses a slug that no address can have", () => {
    expect(addKept([], saved("Not a slug")).items).toEqual([]);
  });

  it("removes only from the list that is named, and undoes an addition", () => {
    const both = [saved("a"), compared("a")];
    expect(removeKept(both, saved("a"))).toEqual([compared("a")]);
    expect(isKept(both, saved("a"))).toBe(true);
    fc.assert(
      fc.property(items, item, (kept, one) => {
        const without = removeKept(kept, one);
        expect(isKept(without, one)).toBe(false);
        expect(removeKept(without, one)).toEqual(without);
      }),
    );
  });
});

describe("merging at sign-in", () => {
  it("changes nothing the second time, and keeps everything of the first list", () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const merged = mergeKept(a, b);
        expect(mergeKept(merged, b)).toEqual(merged);
        expect(mergeKept(merged, merged)).toEqual(merged);
        expect(merged.slice(0, mergeKept(a, []).length)).toEqual(mergeKept(a, []));
      }),
    );
  });
});
