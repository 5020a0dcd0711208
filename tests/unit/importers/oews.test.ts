import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WAGE_COLUMNS } from "../../../lib/domain/wages";
import type { WageRow } from "../../../lib/importers/types";
import { fileOf, folder, opened, readPart, refusalOf, workbookOf, zipOf } from "./support";

const HEADER =
  "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY".split(
    ",",
  );

const base: Record<string, string | number> = {
  AREA: "01",
  AREA_TITLE: "Alabama",
  AREA_TYPE: "2",
  PRIM_STATE: "AL",
  NAICS: "000000",
  I_GROUP: "cross-industry",
  OWN_CODE: "1235",
  OCC_CODE: "15-1254",
  OCC_TITLE: "Web Developers",
  O_GROUP: "detailed",
  TOT_EMP: "1,230",
  PCT_RPT: "~",
  H_MEAN: 134.47999999999999,
  A_MEAN: "65,700",
  H_PCT10: "31.59",
  H_PCT25: "59.60",
  H_MEDIAN: "79.48",
  H_PCT75: "102.01",
  H_PCT90: "#",
  A_PCT10: "65,700",
  A_PCT25: "123,960",
  A_MEDIAN: "165320",
  A_PCT75: "1.5418738E5",
  A_PCT90: "#",
};

type Change = Record<string, string | number>;

const cells = (change: Change = {}) => HEADER.map((name) => ({ ...base, ...change })[name] ?? "");
const national = { AREA: "99", AREA_TITLE: "U.S.", AREA_TYPE: 1, PRIM_STATE: "US" };

const csvOf = (...changes: Change[]) =>
  [HEADER, ...changes.map(cells)]
    .map((row) => `${row.map((cell) => (/,/.test(`${cell}`) ? `"${cell}"` : cell)).join(",")}\r\n`)
    .join("");

const sheetOf = (...changes: Change[]) => [HEADER, ...changes.map(cells)];

const stateFile = (...changes: Change[]) => fileOf("state_M2023_dl.csv", csvOf(...changes));

async function read(place: string, part = "state") {
  return readPart<WageRow>(await opened("oews", place), part);
}

describe("wages", () => {
  it("keep what stands in place of a number, and take numbers with commas and powers", async () => {
    const { rows, refused } = await read(stateFile({}));
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      {
        code: "15-1254",
        area: "AL",
        areaName: "Alabama",
        title: "Web Developers",
        employment: 1230,
        annualMean: 65_700,
        annualP10: 65_700,
        annualP25: 123_960,
        annualMedian: 165_320,
        annualP75: 154_187,
        annualP90: 239_200,
        hourlyMean: 134.48,
        hourlyP10: 31.59,
        hourlyP25: 59.6,
        hourlyMedian: 79.48,
        hourlyP75: 102.01,
        hourlyP90: 115,
        marks: { annualP90: "top", hourlyP90: "top" },
      },
    ]);
  });

  it("tell what is not available from what does not apply", async () => {
    const none = Object.fromEntries(HEADER.slice(17, 30).map((name) => [name, "*"]));
    const { rows } = await read(
      stateFile(
        { TOT_EMP: "**", A_MEAN: "*", H_MEAN: "" },
        { OCC_CODE: "25-2021", ANNUAL: "True", H_MEAN: "*", H_MEDIAN: "*" },
        { OCC_CODE: "27-2011", HOURLY: "TRUE", A_MEAN: "*" },
        { OCC_CODE: "53-1047", ...none },
      ),
    );
    expect(rows[0]).toMatchObject({ employment: null, annualMean: null, hourlyMean: null });
    expect(rows.map(({ marks }) => marks).slice(0, 3)).toEqual([
      {
        employment: "not_available",
        annualMean: "not_available",
        hourlyMean: "not_available",
        annualP90: "top",
        hourlyP90: "top",
      },
      {
        hourlyMean: "not_applicable",
        hourlyMedian: "not_applicable",
        annualP90: "top",
        hourlyP90: "top",
      },
      { annualMean: "not_applicable", annualP90: "top", hourlyP90: "top" },
    ]);
    const last = rows[3];
    expect(WAGE_COLUMNS.map((column) => last?.[column])).toEqual(WAGE_COLUMNS.map(() => null));
  });

  it("of the country and of states are told apart by their rows, in any wrapping", async () => {
    const sheet = workbookOf({ national_M2025_dl: sheetOf(national) });
    const inZip = fileOf("oesm25nat.zip", zipOf({ "oesm25nat/national_M2025_dl.xlsx": sheet }));
    for (const place of [inZip, fileOf("renamed.xlsx", sheet)]) {
      expect((await read(place, "national")).rows).toMatchObject([
        { area: "US", areaName: "United States", code: "15-1254", hourlyMean: 134.48 },
      ]);
      expect((await opened("oews", place)).release).toMatchObject({
        name: "May 2025",
        source: "BLS OEWS",
        goodUntil: "2027-05-31",
      });
    }
    const packed = fileOf("state_M2023_dl_detailed.csv.gz", gzipSync(csvOf({})));
    expect((await read(packed)).rows).toHaveLength(1);
    expect((await opened("oews", packed)).parts[0]?.size).toBe(csvOf({}).length);
  });

  it("take the top code from the workbook's own notes", async () => {
    const notes =
      "#  = indicates a wage equal to or greater than $130.00 per hour or $270,400 per year ";
    const sheets = {
      national_M2027_dl: sheetOf(national),
      "Field Descriptions": [["Notes:"], [notes]],
    };
    const { rows } = await read(fileOf("national_M2027_dl.xlsx", workbookOf(sheets)), "national");
    expect(rows).toMatchObject([{ hourlyP90: 130, annualP90: 270_400 }]);
    const older = fileOf("state_M2021_dl.csv", csvOf({}));
    expect((await read(older)).rows).toMatchObject([{ hourlyP90: 100, annualP90: 208_000 }]);
  });

  it("leave groups out, of which one can share its code with an occupation", async () => {
    const { rows, refused } = await read(
      stateFile(
        { OCC_CODE: "00-0000", O_GROUP: "total" },
        { OCC_CODE: "13-0000", O_GROUP: "major" },
        { OCC_CODE: "13-1020", O_GROUP: "broad" },
        { OCC_CODE: "13-1020" },
      ),
    );
    expect(rows.map(({ code }) => code)).toEqual(["00-0000", "13-1020"]);
    expect(refused).toEqual([]);
  });

  it.each([
    [{ A_MEAN: "-65,700" }, "A_MEAN is negative"],
    [{ H_MEDIAN: "-0.5" }, "H_MEDIAN is negative"],
    [{ A_MEAN: "6,57,00" }, "A_MEAN is not a number"],
    [{ A_MEAN: "~" }, "A_MEAN is not a number"],
    [{ TOT_EMP: "#" }, "TOT_EMP is not a number"],
    [{ OCC_CODE: "151254" }, 'OCC_CODE is not a code such as "15-1254"'],
    [{ PRIM_STATE: "" }, "PRIM_STATE is empty"],
    [{ AREA_TYPE: "1" }, "It is not of a state or territory"],
    [{ I_GROUP: "sector" }, "It is of one industry"],
    [{ OCC_CODE: "11-1011" }, "The file has this row already"],
  ])("refuses the row with %j", async (change, reason) => {
    const { rows, refused } = await read(stateFile({ OCC_CODE: "11-1011" }, change));
    expect(rows).toHaveLength(1);
    expect(refused).toMatchObject([{ line: 3, reason }]);
  });

  it("are refused whole with a wrong sheet, a renamed column or files of several releases", async () => {
    const wrong = fileOf("national_M2025_dl.xlsx", workbookOf({ Filler: sheetOf(national) }));
    expect(await refusalOf("oews", wrong)).toBe(
      'national_M2025_dl.xlsx has no sheet "national_M…_dl" or "state_M…_dl". It has "Filler".',
    );
    const renamed = fileOf("state_M2023_dl.csv", csvOf({}).replace("A_MEDIAN", "A_MED"));
    expect(await refusalOf("oews", renamed)).toMatch(/has no column "A_MEDIAN"\. It has: AREA, /);
    const two = folder({ "state_M2023_dl.csv": csvOf({}), "state_M2024_dl.csv": csvOf({}) });
    expect(await refusalOf("oews", two)).toContain("several releases (May of 2023, 2024)");
    expect(await refusalOf("oews", fileOf("wages.csv", csvOf({})))).toContain("stands in its name");
    const metro = fileOf("MSA_M2023_dl.csv", csvOf({ AREA_TYPE: "4" }));
    expect(await refusalOf("oews", metro)).toContain(
      "neither the national file nor the one by state",
    );
    expect(await refusalOf("oews", folder({ "a.txt": "a" }))).toContain("no .xlsx or .csv file");
  });

  it("of one May come together from a folder", async () => {
    const place = folder({
      "national_M2025_dl.xlsx": workbookOf({ national_M2025_dl: sheetOf(national) }),
      "oesm25st.zip": zipOf({ "state_M2025_dl.csv": csvOf({}) }),
    });
    const { parts } = await opened("oews", place);
    expect(parts.map(({ name }) => name).sort()).toEqual(["national", "state"]);
  });
});
