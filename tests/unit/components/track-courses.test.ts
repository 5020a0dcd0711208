import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PriceForm } from "@/components/program/price-form";
import { coursesText, programOfTrack } from "@/components/program/program-facts";
import { textOf } from "./any-program";

const program = {
  slug: "network-engineering-and-security",
  completion: { months: 30, percent: null, cohort: "on average" },
  courseCounts: [34, 37],
  courseCountReason: "depends on the track",
};
const formOf = (of: typeof program) =>
  textOf(
    renderToStaticMarkup(
      createElement(PriceForm, {
        program: of,
        typed: { months: "", transfer: "", start: "2026-12-01" },
        starts: ["2026-12-01"],
        isTrack: of !== program,
      }),
    ),
  );

test("a track's own page counts its own courses, in its facts and beside the price", () => {
  const track = programOfTrack(program, { courseCounts: [34] });
  expect(coursesText(track)).toBe("34 courses");
  expect(formOf(track)).toContain("This track has 34 courses.");
});

test("a track whose courses are not counted is told of its program", () => {
  const track = programOfTrack(program, { courseCounts: null });
  expect(coursesText(track)).toBe("34 or 37 courses, depending on the track");
  expect(formOf(track)).toContain("The program has 34 or 37 courses, depending on the track.");
});
