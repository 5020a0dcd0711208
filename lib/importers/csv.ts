import { pipeline, Readable } from "node:stream";
import { CsvError, type InfoRecord, parse } from "csv-parse";
import type { SourceFile } from "./files";
import { MAX_LINE } from "./limits";
import type { RowBatches, TextRow } from "./table";
import { textOf } from "./text";
import { ImportError } from "./types";

const BATCH = 500;

type Parsed = { record: string[]; info: InfoRecord };

// The parser counts the line a row ends on; a quoted cell may hold line breaks.
function rowOf({ record, info }: Parsed): TextRow {
  let inside = 0;
  for (const cell of record) if (cell.includes("\n")) inside += cell.split("\n").length - 1;
  return { line: info.lines - inside, cells: record };
}

/**
 * The rows of a file as they stand, the header among them. `relaxed`: a quotation mark inside a
 * cell without quotes is taken as it is, as in the ="01.0000" of NCES.
 */
export async function* csvRows(file: SourceFile, relaxed = false): RowBatches {
  const parser = parse({
    info: true,
    relax_column_count: true,
    relax_quotes: relaxed,
    skip_empty_lines: true,
    max_record_size: MAX_LINE,
  });
  const rows = pipeline(Readable.from(textOf(file.name, file.open())), parser, () => undefined);
  let batch: TextRow[] = [];
  try {
    for await (const parsed of rows as AsyncIterable<Parsed>) {
      batch.push(rowOf(parsed));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`${file.name} is not a CSV file from line ${error.lines} on.`, {
      cause: error,
    });
  } finally {
    rows.destroy();
  }
  yield batch;
}
