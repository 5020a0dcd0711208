// What text files, CSV files and sheets have in common: a header, and rows of cells under it.
import { ImportError } from "./types";

export type TextRow = { line: number; cells: string[] };

/** Rows in the order of the file, many at once, since to wait for each one takes most of the time. */
export type RowBatches = AsyncGenerator<TextRow[]>;

export type Table = {
  fileName: string;
  header: string[];
  headerLine: number;
  /** From the start, the header among them; each call reads anew. */
  batches: () => RowBatches;
};

/** Names of columns are compared without regard to case and to how they are spaced or wrapped. */
export const plainName = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();

const HEADER_WITHIN = 20;

async function findHeader(batches: RowBatches, isHeader: (cells: string[]) => boolean) {
  let seen = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      if (isHeader(row.cells)) return row;
      seen += 1;
      if (seen >= HEADER_WITHIN) return null;
    }
  }
  return null;
}

/**
 * Reads as far as the header. `columns` are names that must be there; a header is the first row
 * unless `isHeader` says which one it is. Throws ImportError that names what is missing.
 */
export async function openTable(
  fileName: string,
  batches: () => RowBatches,
  columns: readonly string[],
  isHeader: (cells: string[]) => boolean = () => true,
): Promise<Table> {
  const found = await findHeader(batches(), isHeader);
  if (!found) throw new ImportError(`${fileName} has no row with the names of its columns.`);
  const header = found.cells.map(plainName);
  const missing = columns.filter((column) => !header.includes(plainName(column)));
  if (missing.length > 0) {
    const names = missing.map((column) => `"${column}"`).join(", ");
    throw new ImportError(
      `${fileName} has no column ${names}. It has: ${found.cells.join(", ").slice(0, 400)}.`,
    );
  }
  return { fileName, header, headerLine: found.line, batches };
}
