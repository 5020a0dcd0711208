import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, csvText } from "@/lib/domain/csv";

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1", "' =1"],
  ["\t=1", "'\t=1"],
  ["＝1", "'＝1"],
  ["a=1", "a=1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])("a text that a spreadsheet would run is made plain: %j", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test("a number stays a number, a missing one is an empty cell and never 0", () => {
  expect([-3.2, 0, null, true, ""].map(csvCell)).toEqual(["-3.2", "0", "", "true", ""]);
});

test("the file begins with the mark and every line ends in CRLF", () => {
  const text = csvText(
    ["a", "b"],
    [
      ['say "hi"', "one, two"],
      ["line\nbreak", null],
    ],
  );
  expect(text).toBe('\uFEFFa,b\r\n"say ""hi""","one, two"\r\n"line\nbreak",\r\n');
});

/** A reader that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (let at = 1, row: string[] = []; at < text.length; ) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const bare = /[^,\r\n]*/y;
    quoted.lastIndex = at;
    bare.lastIndex = at;
    const found = quoted.exec(text);
    row.push(found ? (found[1] ?? "").replaceAll('""', '"') : (bare.exec(text)?.[0] ?? ""));
    at = found ? quoted.lastIndex : bare.lastIndex;
    if (text[at] === ",") at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

test("any texts come back as they were, but for the sign that keeps a formula from running", () => {
  const anyText = fc.oneof(fc.string(), fc.constantFrom("=1", '"', ",", "\r\n", "-", "'", " a "));
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 2 })), (rows) => {
      const read = readCsv(csvText(["x", "y"], rows)).slice(1);
      expect(read.map((row) => row.length)).toEqual(rows.map(() => 2));
      for (const [i, row] of rows.entries()) {
        for (const [j, value] of row.entries()) {
          const cell = read[i]?.[j] ?? "";
          expect([value, `'${value}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
        }
      }
    }),
  );
});
