// Program codes and occupations: the crosswalk, and beside it the titles of the codes and the codes
// of OEWS and EP that stand for several of SOC 2018.
import type { Cells } from "./cells";
import { csvRows } from "./csv";
import type { OpenedFiles, SourceFile } from "./files";
import { partOf, type Shape } from "./part";
import { cipSocRelease } from "./release-facts";
import { openTable, plainName } from "./table";
import {
  type AliasRow,
  type CipRow,
  type CipSocRow,
  ImportError,
  type Part,
  type Source,
} from "./types";
import { openWorkbook } from "./workbook";

const CIP = /^\d{2}\.\d{4}$/;
const SOC = /^\d{2}-\d{4}$/;
const NO_CIP = "99.9999";
const NO_SOC = "99-9999";

const socCode = (cells: Cells, column: string) =>
  cells.matching(column, SOC, 'a SOC code such as "15-1254"');

// NCES ends each title with a full stop.
const titleOf = (text: string) => text.replace(/([^.A-Z])\.$/, "$1");

const crosswalk: Shape<CipSocRow> = {
  columns: ["CIP2020Code", "CIP2020Title", "SOC2018Code"],
  read: (cells) => {
    const cipCode = cells.matching("CIP2020Code", CIP, 'a CIP code such as "11.0701"');
    const soc = socCode(cells, "SOC2018Code");
    if (cipCode === NO_CIP) return null;
    const cipTitle = titleOf(cells.text("CIP2020Title"));
    return { cipCode, cipTitle, socCode: soc === NO_SOC ? null : soc };
  },
  key: (row) => `${row.cipCode} ${row.socCode}`,
};

// Codes stand as formulas, ="01.0000", so that a spreadsheet does not take them for numbers.
const unwrapped = (text: string) => text.replace(/^="(.*)"$/, "$1");

const GONE = ["Deleted", "Moved from"];

const cip: Shape<CipRow> = {
  columns: ["CIPCode", "CIPTitle", "Action"],
  read: (cells) => {
    const code = unwrapped(cells.text("CIPCode"));
    const isKept = CIP.test(code) && !GONE.includes(cells.raw("Action"));
    const title = titleOf(cells.text("CIPTitle"));
    return isKept && title !== "Reserved" ? { code, title } : null;
  },
  key: (row) => row.code,
};

const alias: Shape<AliasRow> = {
  columns: ["oews_ep_code", "soc2018_code"],
  read: (cells) => ({
    code: socCode(cells, "oews_ep_code"),
    socCode: socCode(cells, "soc2018_code"),
  }),
  key: (row) => `${row.code} ${row.socCode}`,
};

async function csvPart(file: SourceFile): Promise<Part | null> {
  const table = await openTable(file.name, () => csvRows(file, true), []);
  const has = (columns: readonly string[]) =>
    columns.every((column) => table.header.includes(plainName(column)));
  if (has(cip.columns)) return partOf("cip", file, table, cip);
  if (has(alias.columns)) return partOf("aliases", file, table, alias);
  return null;
}

async function sheetPart(file: SourceFile) {
  const workbook = await openWorkbook(file);
  try {
    const table = await openTable(file.name, workbook.rows("CIP-SOC"), crosswalk.columns);
    const part = partOf("crosswalk", file, table, crosswalk, { isRagged: true });
    return { part, close: workbook.close };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

const ORDER = ["cip", "crosswalk", "aliases"];

/** `opened`: the crosswalk, one of the two CSV files, or a folder or archive with any of them. */
export async function openCipSoc(opened: OpenedFiles): Promise<Source> {
  const closers: (() => void)[] = [];
  const close = async () => {
    for (const one of closers) one();
    await opened.close();
  };
  try {
    const parts: Part[] = [];
    for (const file of opened.files) {
      if (/\.xlsx$/i.test(file.name)) {
        const sheet = await sheetPart(file);
        closers.push(sheet.close);
        parts.push(sheet.part);
      } else if (/\.csv$/i.test(file.name)) parts.push(...[(await csvPart(file)) ?? []].flat());
    }
    if (parts.length === 0) {
      throw new ImportError(
        "There is neither the crosswalk (.xlsx) nor a CSV file with its codes or aliases.",
      );
    }
    parts.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
    return { kind: "cip-soc", release: cipSocRelease, parts, close };
  } catch (error) {
    await close();
    throw error;
  }
}
