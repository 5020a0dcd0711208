/**
 * Tables as CSV (RFC 4180) that a spreadsheet opens without running anything.
 * Source: issue 4 "Bad input" (a cell that starts with "="); domain rule 10 (null is an empty
 * cell, never 0). A UTF-8 mark in front, because spreadsheets else read another character set.
 */

export type CsvCell = string | number | boolean | null;

const MARK = "\uFEFF";
const LINE_END = "\r\n";
/** What makes a spreadsheet take a text for a formula, behind any blank space as well. */
const FORMULA = /^[\s\0]*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

/** The whole file: the mark, the header, a line for each row. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return MARK + [header, ...rows].map(csvLine).join("");
}

/** One line with its end; for a file that is written piece by piece. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(csvCell).join(",") + LINE_END;
}

/** Numbers stay numbers, a minus before one included; a text that looks like a formula gets a "'". */
export function csvCell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
