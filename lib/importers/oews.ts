// Wages of the Bureau of Labor Statistics: the national file and the one by state, .xlsx or .csv.
import { Cells, toNumber } from "./cells";
import { csvRows } from "./csv";
import type { OpenedFiles, SourceFile } from "./files";
import { type TopCodes, topCodesOf, wages } from "./oews-shape";
import { partOf } from "./part";
import { oewsRelease } from "./release-facts";
import { openTable, type Table } from "./table";
import { ImportError, type Part, type Source } from "./types";
import { openWorkbook, type Workbook } from "./workbook";

type Found = { file: SourceFile; table: Table; year: number; tops: TopCodes; close: () => void };

const columns = wages(true, topCodesOf(2025)).columns;

function yearOf(...names: string[]): number {
  for (const name of names) {
    const year = name.match(/M(20\d\d)(?!\d)/i)?.[1] ?? name.match(/oesm(\d\d)(?!\d)/i)?.[1];
    if (year) return (Number(year) % 100) + 2000;
  }
  throw new ImportError(
    `Which May the wages in ${names[0]} are of stands in its name, as in "national_M2025_dl.xlsx".`,
  );
}

/** The values that "#" stands for, as the workbook's own notes give them. */
async function statedTops(workbook: Workbook, year: number): Promise<TopCodes> {
  const tops = topCodesOf(year);
  if (!workbook.sheets.includes("Field Descriptions")) return tops;
  for await (const batch of workbook.rows("Field Descriptions")()) {
    for (const { cells } of batch) {
      const said = (cells[0] ?? "").match(/^#.*\$([\d.,]+) per hour or \$([\d,]+) per year/);
      const [hourly, annual] = [toNumber(said?.[1] ?? ""), toNumber(said?.[2] ?? "")];
      if (hourly && annual) return { hourly, annual };
    }
  }
  return tops;
}

async function openSheet(file: SourceFile, archive: string): Promise<Found> {
  const workbook = await openWorkbook(file);
  try {
    const sheet = workbook.sheets.find((one) => /^(national|state).*_dl$/i.test(one));
    const rows = workbook.rows(sheet ?? 'national_M…_dl" or "state_M…_dl');
    const year = yearOf(file.name, sheet ?? "", archive);
    const table = await openTable(file.name, rows, columns);
    return { file, table, year, tops: await statedTops(workbook, year), close: workbook.close };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

async function openCsv(file: SourceFile, archive: string): Promise<Found> {
  const year = yearOf(file.name, archive);
  const table = await openTable(file.name, () => csvRows(file), columns);
  return { file, table, year, tops: topCodesOf(year), close: () => undefined };
}

/** By the first row: the name of a file may have been changed. */
async function isNationalTable(table: Table): Promise<boolean> {
  for await (const batch of table.batches()) {
    const first = batch.find((row) => row.line > table.headerLine);
    if (!first) continue;
    const cells = new Cells(table.header);
    cells.use(first.cells);
    const type = cells.raw("AREA_TYPE");
    if (["1", "2", "3"].includes(type)) return type === "1";
    throw new ImportError(`${table.fileName} is neither the national file nor the one by state.`);
  }
  throw new ImportError(`${table.fileName} has no rows.`);
}

async function partFrom({ file, table, tops }: Found): Promise<Part> {
  const isNational = await isNationalTable(table);
  const shape = wages(isNational, tops);
  const options = { isRagged: /\.xlsx$/i.test(file.name) };
  return isNational
    ? partOf("national", file, table, shape, options)
    : partOf("state", file, table, shape, options);
}

function checkTogether(found: Found[], parts: Part[]): number {
  const years = [...new Set(found.map(({ year }) => year))].sort();
  const [year] = years;
  if (year === undefined) throw new ImportError("There is no .xlsx or .csv file with wages.");
  if (years.length > 1 || new Set(parts.map(({ name }) => name)).size < parts.length) {
    throw new ImportError(
      `There are files of several releases (May of ${years.join(", ")}); give one of them.`,
    );
  }
  return year;
}

/** `opened`: the workbook or CSV file, its archive, or a folder with files of one May. */
export async function openOews(opened: OpenedFiles): Promise<Source> {
  const found: Found[] = [];
  const close = async () => {
    for (const one of found) one.close();
    await opened.close();
  };
  try {
    for (const file of opened.files) {
      if (/\.xlsx$/i.test(file.name)) found.push(await openSheet(file, opened.name));
      else if (/\.csv$/i.test(file.name)) found.push(await openCsv(file, opened.name));
    }
    const parts: Part[] = [];
    for (const one of found) parts.push(await partFrom(one));
    return { kind: "oews", release: oewsRelease(checkTogether(found, parts)), parts, close };
  } catch (error) {
    await close();
    throw error;
  }
}
