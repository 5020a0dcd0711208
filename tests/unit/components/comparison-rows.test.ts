import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ComparisonCell } from "@/components/comparison/comparison-cells";
import {
  type ComparisonRow,
  comparisonRows,
  differingRows,
} from "@/components/comparison/comparison-rows";
import { anyCareers, anyProgram, nothingShown, textOf, today } from "./any-program";

const start = { on: "2026-12-01", day: "December 1", note: "apply by November 24 to make it" };
const anyPace = fc.option(
  fc.record({
    months: fc.integer({ min: 1, max: 120 }),
    transferred: fc.integer({ min: 1, max: 40 }),
  }),
  { nil: null },
);
const anyColumns = fc.uniqueArray(anyProgram, {
  minLength: 2,
  maxLength: 4,
  selector: ({ slug }) => slug,
});
const inAnyOrder = anyColumns.chain((columns) =>
  fc.tuple(
    fc.constant(columns),
    fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length }),
  ),
);

/** The cells of each program by the label of their row. */
function cellsBySlug(rows: ComparisonRow[], programs: readonly { slug: string }[]) {
  return new Map(
    programs.map(({ slug }, column) => [
      slug,
      rows.map(({ label, cells }) => [label, JSON.stringify(cells[column])]),
    ]),
  );
}

describe("a comparison", () => {
  test("says the same of each program whatever the order of the columns", () => {
    let columnsSeen = 0;
    fc.assert(
      fc.property(inAnyOrder, anyCareers, anyPace, ([columns, shuffled], careers, pace) => {
        const context = { careers, today, start, pace };
        const rows = comparisonRows(columns, context);
        const other = comparisonRows(shuffled, context);
        const [cells, otherCells] = [cellsBySlug(rows, columns), cellsBySlug(other, shuffled)];
        for (const { slug } of columns) expect(otherCells.get(slug)).toEqual(cells.get(slug));
        const labels = (all: ComparisonRow[]) => all.map(({ label }) => label);
        expect(labels(differingRows(other))).toEqual(labels(differingRows(rows)));
        columnsSeen += columns.length;
      }),
    );
    expect(columnsSeen).toBeGreaterThan(200);
  });

  test("never shows a nought or a blank for what is missing", () => {
    fc.assert(
      fc.property(anyColumns, anyCareers, anyPace, (columns, careers, pace) => {
        const rows = comparisonRows(columns, { careers, today, start, pace });
        expect(rows.length).toBeGreaterThan(15);
        const shown = rows.flatMap(({ label, cells }) =>
          cells.map((cell, column) => {
            const key = `${label} ${column}`;
            return createElement("p", { key }, createElement(ComparisonCell, { cell }));
          }),
        );
        const html = renderToStaticMarkup(createElement("main", null, shown));
        expect(html).not.toContain("<p></p>");
        expect(textOf(html)).not.toMatch(nothingShown);
      }),
    );
  });

  test("names what is not known in words", () => {
    const columns = fc.sample(anyProgram, { numRuns: 1, seed: 1 }).map((program) => ({
      ...program,
      tuition: null,
      prices: [],
      completion: { percent: null, months: 6, cohort: "from start to finish" },
      careers: [{ slug: "nurse", title: "Nurse" }],
      licensureFor: "Registered nurse",
    }));
    const pace = { months: 24, transferred: 0 };
    const rows = comparisonRows(columns, { careers: [], today, start, pace });
    const cellOf = (label: string) => rows.find((row) => row.label === label)?.cells[0];
    for (const label of [
      "Tuition as it is charged",
      "Total to compare",
      "Total at 24 months",
      "Fees",
    ]) {
      expect(cellOf(label), label).toEqual({ kind: "none", text: "Not published" });
    }
    expect(cellOf("Finished in that time")).toEqual({ kind: "none", text: "Not published" });
    expect(JSON.stringify(cellOf("Careers, with their pay"))).toContain("pay not published");
    expect(JSON.stringify(cellOf("Licensed work"))).toContain("not determined for your state");
  });

  test("does not count a program with more courses than it has", () => {
    const [program] = fc.sample(anyProgram, { numRuns: 1, seed: 1 });
    if (!program) throw new Error("no program");
    const price = { model: "fixed", amountCents: 395_000 } as const;
    const dated = { price, effectiveOn: "2025-07-01", feesCents: null };
    const small = { ...program, prices: [dated], tuition: dated, courseCounts: [5] };
    const pace = { months: 24, transferred: 18 };
    const rows = comparisonRows([small], { careers: [], today, start, pace });
    expect(
      rows.find(({ label }) => label === "Total at 24 months, 18 courses earned")?.cells,
    ).toEqual([{ kind: "none", text: "Not counted: it has 5 courses in all" }]);
  });
});
