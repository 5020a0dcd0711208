// From the rows of a table to the rows of a part, with every one that cannot be read said so.
import { createHash } from "node:crypto";
import { Cells, RowRefused } from "./cells";
import type { SourceFile } from "./files";
import { MAX_ROWS } from "./limits";
import type { Table, TextRow } from "./table";
import { ImportError, type PartName, type PartOf, type PartRows, type Read } from "./types";

export type Shape<Row> = {
  /** Names of columns that must be there. */
  columns: readonly string[];
  /** Null: not a row of this part, and no fault. Throws RowRefused for what cannot be read. */
  read: (cells: Cells) => Row | null;
  /** What no two rows of the file may share. */
  key: (row: Row) => string;
};

type Options = {
  /** Rows may be shorter than the header: a sheet leaves out the last empty cells. */
  isRagged?: boolean;
  /** Looks at the cells as they stand; a reason refuses the row. */
  refuse?: (cells: string[]) => string | null;
};

const CONTENT_LENGTH = 500;

// A copy: a piece of a longer text would keep all of that in memory. A database takes no zeros.
const contentOf = (cells: string[]) =>
  Buffer.from(cells.join("\t").slice(0, CONTENT_LENGTH)).toString().replaceAll("\0", "\uFFFD");

function shapeFault({ cells }: TextRow, width: number, isRagged: boolean): string | null {
  if (cells.some((cell) => cell.includes("\0"))) return "It holds a character that is no text";
  if (cells.length === width || (isRagged && cells.length < width)) return null;
  const rest = cells.slice(width);
  if (isRagged && rest.every((cell) => cell.trim() === "")) return null;
  return `It has ${cells.length} cells where the header has ${width}`;
}

function readerOf<Row>(table: Table, shape: Shape<Row>, options: Options) {
  const cells = new Cells(table.header);
  const seen = new Set<string>();
  const refused = (row: TextRow, reason: string): Read<Row> => ({
    kind: "refused",
    line: row.line,
    reason,
    content: contentOf(row.cells),
  });
  return (row: TextRow): Read<Row> | null => {
    const width = table.header.length;
    const fault =
      shapeFault(row, width, options.isRagged ?? false) ?? options.refuse?.(row.cells) ?? null;
    if (fault) return refused(row, fault);
    try {
      cells.use(row.cells);
      const read = shape.read(cells);
      if (read === null) return null;
      // Put together, so that the set does not hold the text that the key is a piece of.
      const key = `:${shape.key(read)}`;
      if (seen.has(key)) return refused(row, "The file has this row already");
      seen.add(key);
      return { kind: "row", line: row.line, row: read };
    } catch (error) {
      if (error instanceof RowRefused) return refused(row, error.message);
      throw error;
    }
  };
}

const isBlank = (row: TextRow) => row.cells.every((cell) => cell.trim() === "");

async function* readRows<Row>(
  table: Table,
  shape: Shape<Row>,
  options: Options,
  signal?: AbortSignal,
): AsyncGenerator<Read<Row>> {
  const read = readerOf(table, shape, options);
  let count = 0;
  for await (const batch of table.batches()) {
    signal?.throwIfAborted();
    count += batch.length;
    if (count > MAX_ROWS) throw new ImportError(`${table.fileName} has too many rows.`);
    for (const row of batch) {
      if (row.line <= table.headerLine || isBlank(row)) continue;
      const found = read(row);
      if (found) yield found;
    }
  }
}

/** SHA-256, hex, of a file's content. Reads all of it, so damage anywhere in it throws. */
export async function checksumOf(file: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.open()) hash.update(chunk);
  return hash.digest("hex");
}

export function partOf<Name extends PartName>(
  name: Name,
  file: SourceFile,
  table: Table,
  shape: Shape<PartRows[Name]>,
  options: Options = {},
): PartOf<Name> {
  return {
    name,
    fileName: file.name,
    size: file.size,
    checksum: () => checksumOf(file),
    rows: (signal) => readRows(table, shape, options, signal),
  };
}
