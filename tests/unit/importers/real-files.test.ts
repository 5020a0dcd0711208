/**
 * The official files as they are published, each row of them counted by other means. In the short form
 * without wages by state and O*NET, whose first rows tests/load imports.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ImportKind } from "../../../lib/domain/imports";
import type { ProjectionRow, Refused, TaskRow, WageRow } from "../../../lib/importers/types";
import { opened } from "./support";

const isFull = process.env.WAYMARK_FULL === "1";
const place = "../shared/data";
const data = path.join(import.meta.dirname, "../../..", place);

const onetText = (file: string) => readFileSync(path.join(data, "onet-30.3-text", file), "latin1");

/** Lines but for the header; each file ends with a line break. */
const rowsIn = (text: string) => (text.match(/\n/g)?.length ?? 0) - 1;
const onetRows = (file: string) => rowsIn(onetText(file));

type Counted = { rows: number; refused: Refused[]; kept: Record<string, unknown>[] };

/** Counts each part, and keeps the rows that `isKept` says. */
async function count(
  kind: ImportKind,
  file: string,
  isKept: (row: Record<string, unknown>) => boolean = () => false,
): Promise<Record<string, Counted>> {
  const source = await opened(kind, path.join(data, file));
  const all: Record<string, Counted> = {};
  for (const part of source.parts) {
    const counted: Counted = { rows: 0, refused: [], kept: [] };
    all[part.name] = counted;
    for await (const read of part.rows()) {
      if (read.kind === "refused") counted.refused.push(read);
      else {
        counted.rows += 1;
        if (isKept(read.row)) counted.kept.push(read.row);
      }
    }
  }
  return all;
}

const rowsOf = (all: Record<string, Counted>) =>
  Object.fromEntries(Object.entries(all).map(([name, { rows }]) => [name, rows]));

const refusedOf = (all: Record<string, Counted>) =>
  Object.values(all).flatMap(({ refused }) => refused);

function theLargeFiles() {
  it("of O*NET 30.3 have as many rows as lines", async () => {
    const quoted = (row: Record<string, unknown>) => String(row.text).includes('"');
    const all = await count("onet", "onet-30.3-text", quoted);
    expect(refusedOf(all)).toEqual([]);
    expect(rowsOf(all)).toEqual({
      occupations: 1016,
      titles: onetRows("Job Titles.txt"),
      reported_titles: onetRows("Sample of Reported Titles.txt"),
      tasks: onetRows("Task Statements.txt"),
      essential_skills: onetRows("Essential Skills.txt"),
      transferable_skills: onetRows("Transferable Skills.txt"),
      interests: onetRows("Career Interest Types.txt"),
      work_styles: onetRows("Work Styles.txt"),
      software: onetRows("Software Skills.txt"),
      education: onetText("Education.txt").match(/\tRL\t/g)?.length,
      related: onetRows("Related Occupations.txt"),
      job_zones: onetRows("Job Zones.txt"),
    });
    expect(rowsOf(all)).toMatchObject({ titles: 57_543, tasks: 18_796, education: 10_536 });
    const tasks = all.tasks?.kept as TaskRow[] | undefined;
    const lines = onetText("Task Statements.txt").match(/^.*".*$/gm) ?? [];
    expect(tasks?.map(({ text }) => text)).toEqual(lines.map((line) => line.split("\t")[2]));
    expect(tasks).toHaveLength(6);
  });

  it("of wages by state have a row for each line", async () => {
    const file = "oews/state_M2023_dl_detailed.csv.gz";
    const areas = new Set<unknown>();
    let marked = 0;
    const all = await count("oews", file, (row) => {
      areas.add(row.area);
      if ((row as WageRow).marks.hourlyMean === "not_applicable") marked += 1;
      return false;
    });
    const text = gunzipSync(readFileSync(path.join(data, file))).toString();
    expect(rowsOf(all)).toEqual({ state: rowsIn(text) });
    expect(refusedOf(all)).toEqual([]);
    expect(areas.size).toBe(54);
    expect(marked).toBe(text.match(/,True,\r?$/gm)?.length);
  });
}

function theSmallFiles() {
  it("of wages have a row for each occupation and the total", async () => {
    const isDeveloper = (row: Record<string, unknown>) => row.code === "15-1254";
    const newer = await count("oews", "oews/national_M2025_dl.xlsx", isDeveloper);
    const hasTop = (row: Record<string, unknown>) =>
      Object.values((row as WageRow).marks).includes("top");
    const older = await count("oews", "oews/national_M2024_dl.xlsx", hasTop);
    expect([rowsOf(newer), rowsOf(older)]).toEqual([{ national: 831 }, { national: 832 }]);
    expect([...refusedOf(newer), ...refusedOf(older)]).toEqual([]);
    expect(newer.national?.kept).toMatchObject([
      { title: "Web Developers", area: "US", marks: {} },
    ]);
    const tops = older.national?.kept as WageRow[] | undefined;
    expect(tops?.length).toBeGreaterThan(20);
    expect(tops?.find(({ code }) => code === "11-1011")).toMatchObject({
      annualMedian: 206_420,
      annualP75: 239_200,
      hourlyP90: 115,
      marks: { annualP75: "top", annualP90: "top", hourlyP75: "top", hourlyP90: "top" },
    });
  });

  it("of projections have a row for each line item and the total", async () => {
    const all = await count("ep", "ep-2024-34/occupation.xlsx", (row) => row.code === "11-1011");
    expect(rowsOf(all)).toEqual({ projections: 833 });
    expect(refusedOf(all)).toEqual([]);
    expect(all.projections?.kept as ProjectionRow[] | undefined).toMatchObject([
      { employmentBase: 309.4, changePercent: 4.3, openings: 22.2, onJobTraining: "None" },
    ]);
  });

  it("of the crosswalk have a row for each pair, and the 12 codes that stand for others", async () => {
    const known = new Set<unknown>();
    const inPairs = new Set<unknown>();
    const all = await count("cip-soc", "cip-soc", (row) => {
      if ("cipCode" in row) inPairs.add(row.cipCode);
      else if ("title" in row) known.add(row.code);
      return "socCode" in row && "code" in row;
    });
    expect(rowsOf(all)).toEqual({ cip: 2143, crosswalk: 5917, aliases: 28 });
    expect(refusedOf(all)).toEqual([]);
    expect(new Set(all.aliases?.kept.map(({ code }) => code)).size).toBe(12);
    // One code came after the crosswalk.
    expect(inPairs.size).toBe(2142);
    expect([...inPairs].filter((code) => !known.has(code))).toEqual([]);
  });
}

describe("the official files", () => {
  if (existsSync(data)) {
    theSmallFiles();
    if (isFull) theLargeFiles();
  } else it.skip(`not read: there is no ${place} beside this repository`, () => {});
});
