// Wages: what stands in place of a number keeps its meaning, and is never a number.
import { WAGE_COLUMNS, type WageColumn, type WageMark, type WageMarks } from "../domain/wages";
import { type Cells, RowRefused, toNumber } from "./cells";
import type { Shape } from "./part";
import type { WageRow } from "./types";

const COLUMNS: Record<WageColumn, string> = {
  annualMean: "A_MEAN",
  annualP10: "A_PCT10",
  annualP25: "A_PCT25",
  annualMedian: "A_MEDIAN",
  annualP75: "A_PCT75",
  annualP90: "A_PCT90",
  hourlyMean: "H_MEAN",
  hourlyP10: "H_PCT10",
  hourlyP25: "H_PCT25",
  hourlyMedian: "H_MEDIAN",
  hourlyP75: "H_PCT75",
  hourlyP90: "H_PCT90",
};

const OTHER_COLUMNS = [
  "AREA_TITLE",
  "AREA_TYPE",
  "PRIM_STATE",
  "I_GROUP",
  "OCC_CODE",
  "OCC_TITLE",
  "O_GROUP",
  "TOT_EMP",
  "ANNUAL",
  "HOURLY",
];

/** The highest wage that is published: what "#" stands for. US dollars. */
export type TopCodes = { hourly: number; annual: number };

export const topCodesOf = (year: number): TopCodes =>
  year >= 2022 ? { hourly: 115, annual: 239_200 } : { hourly: 100, annual: 208_000 };

type Value = { value: number | null; mark?: WageMark };

function amount(cells: Cells, column: string, decimals: number): Value {
  const text = cells.raw(column);
  if (text === "" || text === "*" || text === "**") return { value: null, mark: "not_available" };
  const number = toNumber(text);
  if (number === null) throw new RowRefused(`${column} is not a number`);
  if (number < 0) throw new RowRefused(`${column} is negative`);
  return { value: Math.round(number * 10 ** decimals) / 10 ** decimals };
}

function wage(cells: Cells, column: WageColumn, tops: TopCodes): Value {
  const isAnnual = column.startsWith("annual");
  if (cells.raw(COLUMNS[column]) === "#") {
    return { value: isAnnual ? tops.annual : tops.hourly, mark: "top" };
  }
  const read = amount(cells, COLUMNS[column], isAnnual ? 0 : 2);
  const isLeftOut = cells.raw(isAnnual ? "HOURLY" : "ANNUAL").toUpperCase() === "TRUE";
  return read.value === null && isLeftOut ? { value: null, mark: "not_applicable" } : read;
}

function wagesOf(cells: Cells, tops: TopCodes) {
  const marks: WageMarks = {};
  const employment = amount(cells, "TOT_EMP", 0);
  if (employment.mark) marks.employment = employment.mark;
  const wages = Object.fromEntries(
    WAGE_COLUMNS.map((column) => {
      const { value, mark } = wage(cells, column, tops);
      if (mark) marks[column] = mark;
      return [column, value];
    }),
  ) as Record<WageColumn, number | null>;
  return { ...wages, employment: employment.value, marks };
}

// Groups are left out: a broad group can share its code with the occupation it was published as.
const KEPT_GROUPS = ["detailed", "total"];

function areaOf(cells: Cells, isNational: boolean) {
  const type = cells.oneOf("AREA_TYPE", ["1", "2", "3", "4", "6"]);
  if ((type === "1") !== isNational || type === "4" || type === "6") {
    throw new RowRefused(`It is not of ${isNational ? "the country" : "a state or territory"}`);
  }
  if (isNational) return { area: "US", areaName: "United States" };
  return {
    area: cells.matching("PRIM_STATE", /^[A-Z]{2}$/, "a postal code"),
    areaName: cells.text("AREA_TITLE"),
  };
}

export const wages = (isNational: boolean, tops: TopCodes): Shape<WageRow> => ({
  columns: [...OTHER_COLUMNS, ...Object.values(COLUMNS)],
  read: (cells) => {
    const group = cells.oneOf("O_GROUP", ["total", "major", "minor", "broad", "detailed"]);
    if (!KEPT_GROUPS.includes(group)) return null;
    if (cells.raw("I_GROUP") !== "cross-industry") throw new RowRefused("It is of one industry");
    return {
      code: cells.matching("OCC_CODE", /^\d{2}-\d{4}$/, 'a code such as "15-1254"'),
      ...areaOf(cells, isNational),
      title: cells.text("OCC_TITLE"),
      ...wagesOf(cells, tops),
    };
  },
  key: (row) => `${row.code} ${row.area}`,
});
