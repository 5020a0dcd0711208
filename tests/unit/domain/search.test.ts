import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainWords, readSearch, singular } from "@/lib/domain/search";

const wordsOf = (text: string) => {
  const read = readSearch(text);
  return (
    read && [...new Map(read.terms.toReversed().map((t) => [t.place, t.word])).values()].reverse()
  );
};

test.each([
  ["Registered Nurses", ["registered", "nurse"]],
  ["  web\tcoder ", ["web", "coder"]],
  ["Back-end developer", ["back", "end", "developer"]],
  ["backend", ["back", "end"]],
  ["how to become a nurse", ["nurse"]],
  ["jobs in law", ["law"]],
  ["nursing jobs", ["nursing"]],
  ["masters in nursing", ["nursing"]],
  ["bachelor's degree in business", ["business"]],
  // What frames one subject is the subject of another.
  ["career counselor", ["career", "counselor"]],
  ["program manager", ["program", "manager"]],
  ["harbor master", ["harbor", "master"]],
  ["social work", ["social", "work"]],
  // Information technology, and a word where nothing else is said.
  ["it", ["it"]],
  ["jobs", ["job"]],
  ["the of", ["the", "of"]],
  ["nurse nurse", ["nurse"]],
  ["café’s", ["cafe"]],
])("%j is looked for as %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each(["", "  ", "%_%", "😀", "\u0000", "'\";--"])("in %j is nothing to look for", (text) => {
  expect(readSearch(text)).toBeNull();
});

test("a lay word stands for others beside itself, in the same place", () => {
  expect(readSearch("web coder")?.terms).toEqual([
    { place: 0, word: "web", written: "web" },
    { place: 1, word: "coder", written: "coder" },
    { place: 1, word: "developer", written: "developer" },
    { place: 1, word: "programmer", written: "programmer" },
  ]);
  expect(readSearch("nurses")?.terms).toEqual([{ place: 0, word: "nurse", written: "nurses" }]);
});

test("what is asked for beside the subject leans to programs or careers", () => {
  const leaning = (text: string) => readSearch(text)?.leaning;
  expect(leaning("nursing degree")).toBe("programs");
  expect(leaning("nursing jobs")).toBe("careers");
  expect(leaning("become a nurse")).toBe("careers");
  expect(leaning("nursing")).toBeNull();
  expect(readSearch("masters in nursing")).toMatchObject({ level: "master", leaning: "programs" });
  expect(readSearch("master plumber")?.level).toBeNull();
});

test("several words are also one, a single word is not", () => {
  expect(readSearch("book keeper")?.joined).toBe("bookkeeper");
  expect(readSearch("bookkeeper")?.joined).toBeNull();
});

describe("singular", () => {
  test.each([
    ["nurses", "nurse"],
    ["secretaries", "secretary"],
    ["classes", "class"],
    ["coaches", "coach"],
    ["business", "business"],
    ["analysis", "analysis"],
    ["status", "status"],
    ["mathematics", "mathematics"],
    ["gas", "gas"],
  ])("%s → %s", (word, one) => expect(singular(word)).toBe(one));
});

test("whatever is typed: letters and digits alone, at most eight places, and never a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const read = readSearch(text);
      if (!read) return;
      expect(read.terms.length).toBeGreaterThan(0);
      expect(Math.max(...read.terms.map(({ place }) => place))).toBeLessThan(8);
      expect([...read.typed].length).toBeLessThanOrEqual(100);
      for (const { word } of read.terms) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(plainWords(read.joined ?? "").length).toBeLessThanOrEqual(1);
    }),
  );
});
