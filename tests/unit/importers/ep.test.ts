import { describe, expect, it } from "vitest";
import type { ProjectionRow } from "../../../lib/importers/types";
import { fileOf, opened, readPart, refusalOf, workbookOf, zipOf } from "./support";

const HEADER = [
  "2024 National Employment Matrix title",
  "2024 National Employment Matrix code",
  "Occupation type",
  "Employment, 2024",
  "Employment, 2034",
  "Employment distribution, percent, 2024",
  "Employment change, numeric, 2024–34",
  "Employment change, percent, 2024–34",
  "Occupational openings, 2024–34 annual average",
  "Typical education needed for entry",
  "Work experience in a related occupation",
  "Typical on-the-job training needed to attain competency in the occupation",
];

type Row = (string | number)[];

const line = (title: string, code: string, type: string, figures: Row, needs: Row): Row => [
  title,
  code,
  type,
  ...figures,
  ...needs,
];

const DASHES = ["—", "—", "—"];
const total = line(
  "Total, all occupations",
  "00-0000",
  "Summary",
  [169956.1, 175167.9, 100, 5211.8, 3.1, 18863.3],
  DASHES,
);
const group = line("  Top executives", "11-1000", "Summary", [1, 2, 3, 4, 5, 6], DASHES);
const chief = line(
  "      Chief executives[2]",
  "11-1011",
  "Line item",
  [309.39999999999998, 300.1, 0.2, -9.3, -3, 22.2],
  ["Bachelor's degree", "5 years or more", "None"],
);
const unknown = line("Legislators", "11-1031", "Line item", ["—", "—", "—", "—", "—", "—"], DASHES);

const place = (...rows: Row[]) =>
  fileOf(
    "occupation.xlsx",
    workbookOf({
      Index: [["Contents"]],
      "Table 1.2": [["Table 1.2 Projections"], HEADER, ...rows],
    }),
  );

const read = async (...rows: Row[]) =>
  readPart<ProjectionRow>(await opened("ep", place(...rows)), "projections");

describe("projections", () => {
  it("have years and dashes in their headers, notes below, and None as a value", async () => {
    const notes: Row[] = [["Footnotes:"], ["[1] Data are of another program."]];
    const { rows, refused } = await read(total, group, chief, unknown, ...notes);
    expect(refused).toEqual([]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ code: "00-0000", employmentTarget: 175167.9 });
    expect(rows[1]).toEqual({
      code: "11-1011",
      title: "Chief executives",
      baseYear: 2024,
      targetYear: 2034,
      employmentBase: 309.4,
      employmentTarget: 300.1,
      change: -9.3,
      changePercent: -3,
      openings: 22.2,
      entryEducation: "Bachelor's degree",
      workExperience: "5 years or more",
      onJobTraining: "None",
    });
    expect(rows[2]).toMatchObject({ employmentBase: null, openings: null, onJobTraining: null });
  });

  it("are of the release that their years say", async () => {
    const zipped = fileOf(
      "ep.zip",
      zipOf({ "occupation.xlsx": workbookOf({ "Table 1.2": [HEADER] }) }),
    );
    for (const one of [place(), zipped]) {
      const { release, parts } = await opened("ep", one);
      expect(release).toMatchObject({ name: "2024–34", goodUntil: "2026-12-31" });
      expect(parts.map(({ name }) => name)).toEqual(["projections"]);
    }
  });

  it("refuse a row with fewer jobs than none, a malformed code, or the same code again", async () => {
    const changed = (at: number, value: string | number) => chief.with(at, value);
    const { rows, refused } = await read(chief, changed(3, -1), changed(1, "11-10"), chief);
    expect(rows).toHaveLength(1);
    expect(refused.map(({ line: at, reason }) => [at, reason])).toEqual([
      [4, "employment, 2024 is negative"],
      [5, '2024 national employment matrix code is not a code such as "15-1254"'],
      [6, "The file has this row already"],
    ]);
  });

  it("are refused whole without their sheet or one of its columns", async () => {
    const wrong = fileOf("occupation.xlsx", workbookOf({ "Table 1.1": [HEADER] }));
    expect(await refusalOf("ep", wrong)).toBe(
      'occupation.xlsx has no sheet "Table 1.2". It has "Table 1.1".',
    );
    const header = HEADER.with(6, "Change");
    const renamed = fileOf("occupation.xlsx", workbookOf({ "Table 1.2": [header] }));
    expect(await refusalOf("ep", renamed)).toBe(
      'occupation.xlsx has no column like "Employment change, numeric, 2024–34" in "Table 1.2".',
    );
  });
});
