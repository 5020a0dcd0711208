// O*NET's text files: tabs between cells, and no quoting, so a quotation mark is just that.
import type { SourceFile } from "./files";
import type { RowBatches } from "./table";
import { textOf } from "./text";

/** The rows of a file as they stand, the header among them. */
export async function* tabRows(file: SourceFile): RowBatches {
  let line = 0;
  for await (const text of textOf(file.name, file.open())) {
    const lines = text.split("\n");
    // Text ends where a line ends, so what follows the last newline is nothing.
    if (lines.at(-1) === "") lines.pop();
    const batch = [];
    for (const raw of lines) {
      line += 1;
      const content = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
      if (content !== "") batch.push({ line, cells: content.split("\t") });
    }
    yield batch;
  }
}
