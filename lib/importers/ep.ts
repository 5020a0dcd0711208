// Employment Projections: Table 1.2 of the workbook, with the years in the names of its columns.
import { type Cells, RowRefused, toNumber } from "./cells";
import type { OpenedFiles } from "./files";
import { partOf, type Shape } from "./part";
import { epRelease } from "./release-facts";
import { openTable, plainName } from "./table";
import { ImportError, type ProjectionRow, type Source } from "./types";
import { openWorkbook } from "./workbook";

const SHEET = "Table 1.2";

// En dashes as BLS writes them, or the hyphens that other programs make of them.
const PATTERNS = {
  title: /^\d{4} national employment matrix title$/,
  code: /^\d{4} national employment matrix code$/,
  type: /^occupation type$/,
  change: /^employment change, numeric, \d{4}[–-]\d{2}$/,
  changePercent: /^employment change, percent, \d{4}[–-]\d{2}$/,
  openings: /^occupational openings, \d{4}[–-]\d{2} annual average$/,
  entryEducation: /^typical education needed for entry$/,
  workExperience: /^work experience in a related occupation$/,
  onJobTraining: /^typical on-the-job training needed/,
};

/** The same, as a person looks for them. */
const SAID: Record<string, string> = {
  title: "2024 National Employment Matrix title",
  code: "2024 National Employment Matrix code",
  type: "Occupation type",
  change: "Employment change, numeric, 2024–34",
  changePercent: "Employment change, percent, 2024–34",
  openings: "Occupational openings, 2024–34 annual average",
  entryEducation: "Typical education needed for entry",
  workExperience: "Work experience in a related occupation",
  onJobTraining: "Typical on-the-job training needed …",
};

type Names = Record<keyof typeof PATTERNS | "base" | "target", string> & {
  baseYear: number;
  targetYear: number;
};

function namesIn(header: string[], fileName: string): Names {
  const names = Object.fromEntries(
    Object.entries(PATTERNS).map(([key, pattern]) => {
      const name = header.find((one) => pattern.test(one));
      if (name) return [key, name];
      throw new ImportError(`${fileName} has no column like "${SAID[key]}" in "${SHEET}".`);
    }),
  ) as Record<keyof typeof PATTERNS, string>;
  const years = header
    .flatMap((name) => name.match(/^employment, (\d{4})$/)?.[1] ?? [])
    .map(Number)
    .sort();
  const [baseYear, targetYear] = years;
  if (baseYear === undefined || targetYear === undefined) {
    throw new ImportError(`${fileName} has no two columns like "Employment, 2024" in "${SHEET}".`);
  }
  const [base, target] = [`employment, ${baseYear}`, `employment, ${targetYear}`];
  return { ...names, base, target, baseYear, targetYear };
}

/** "—" stands for what is not known. */
function figure(cells: Cells, column: string, canFall = false): number | null {
  const text = cells.raw(column);
  if (text === "" || text === "—") return null;
  const number = toNumber(text);
  if (number === null) throw new RowRefused(`${column} is not a number`);
  if (number < 0 && !canFall) throw new RowRefused(`${column} is negative`);
  return Math.round(number * 10) / 10;
}

// "None" is a value: no training is needed.
const wording = (cells: Cells, column: string) => {
  const text = cells.raw(column);
  return text === "" || text === "—" ? null : text;
};

const projection = (names: Names): Shape<ProjectionRow> => ({
  columns: [],
  read: (cells) => {
    const code = cells.raw(names.code);
    // Notes stand under the table, in its first column.
    if (code === "" && cells.raw(names.type) === "") return null;
    cells.matching(names.code, /^\d{2}-\d{4}$/, 'a code such as "15-1254"');
    const type = cells.oneOf(names.type, ["Summary", "Line item"]);
    if (type === "Summary" && code !== "00-0000") return null;
    return {
      code,
      title: cells.text(names.title).replace(/\s*\[\d+\]$/, ""),
      baseYear: names.baseYear,
      targetYear: names.targetYear,
      employmentBase: figure(cells, names.base),
      employmentTarget: figure(cells, names.target),
      change: figure(cells, names.change, true),
      changePercent: figure(cells, names.changePercent, true),
      openings: figure(cells, names.openings),
      entryEducation: wording(cells, names.entryEducation),
      workExperience: wording(cells, names.workExperience),
      onJobTraining: wording(cells, names.onJobTraining),
    };
  },
  key: (row) => row.code,
});

const isHeader = (cells: string[]) => cells.some((cell) => PATTERNS.code.test(plainName(cell)));

/** `opened`: occupation.xlsx, or an archive or a folder that holds it. */
export async function openEp(opened: OpenedFiles): Promise<Source> {
  const files = opened.files.filter((file) => /\.xlsx$/i.test(file.name));
  const [file] = files;
  if (!file) throw new ImportError("There is no .xlsx file with projections.");
  if (files.length > 1) throw new ImportError("There are several .xlsx files; give one of them.");
  const workbook = await openWorkbook(file);
  const close = async () => {
    workbook.close();
    await opened.close();
  };
  try {
    const table = await openTable(file.name, workbook.rows(SHEET), [], isHeader);
    const names = namesIn(table.header, file.name);
    const part = partOf("projections", file, table, projection(names), { isRagged: true });
    const release = epRelease(names.baseYear, names.targetYear);
    return { kind: "ep", release, parts: [part], close };
  } catch (error) {
    await close();
    throw error;
  }
}
