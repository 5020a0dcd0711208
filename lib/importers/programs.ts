// The institution's own programs: a CSV file as any spreadsheet saves it.
import { csvRows } from "./csv";
import type { OpenedFiles } from "./files";
import { partOf } from "./part";
import { PROGRAM_COLUMNS } from "./program-columns";
import { program } from "./programs-shape";
import { programsRelease } from "./release-facts";
import { openTable } from "./table";
import { ImportError, type Source } from "./types";

/** A spreadsheet that opens such a cell would run it, and so would one that opens an export. */
function formulaIn(cells: string[]): string | null {
  const place = cells.findIndex((cell) => /^\s*[=@]/.test(cell));
  return place < 0 ? null : `Cell ${place + 1} begins like a formula`;
}

/** `opened`: one CSV file, plain or packed. Throws ImportError for a column that has no meaning. */
export async function openPrograms(opened: OpenedFiles): Promise<Source> {
  const files = opened.files.filter((file) => /\.(csv|txt)$/i.test(file.name));
  const [file] = files;
  if (!file) throw new ImportError("There is no .csv file with programs.");
  if (files.length > 1) throw new ImportError("There are several .csv files; give one of them.");
  const table = await openTable(file.name, () => csvRows(file), program.columns);
  const unknown = table.header.filter(
    (name) => !PROGRAM_COLUMNS.some((known) => known.name === name),
  );
  const twice = table.header.filter((name, place) => table.header.indexOf(name) !== place);
  if (unknown.length > 0 || twice.length > 0) {
    const names = [...unknown, ...twice].map((name) => `"${name}"`).join(", ");
    throw new ImportError(`${file.name} has columns that are not known, or twice: ${names}.`);
  }
  const part = partOf("programs", file, table, program, { refuse: formulaIn });
  return {
    kind: "programs",
    release: programsRelease(file.name),
    parts: [part],
    close: opened.close,
  };
}
