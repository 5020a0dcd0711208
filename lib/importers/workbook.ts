// Workbooks (.xlsx): which sheets there are, and their rows as a stream.
import { posix } from "node:path";
import { type Archive, type ArchiveEntry, openArchive } from "./archive";
import type { SourceFile } from "./files";
import { type Attributes, parseXml, sharedStrings, sheetRows } from "./sheet-xml";
import type { RowBatches } from "./table";
import { ImportError } from "./types";

export type Workbook = {
  sheets: string[];
  /** Throws ImportError if there is no such sheet. */
  rows: (sheet: string) => () => RowBatches;
  close: () => void;
};

const MAX_INDEX = 5 * 1024 ** 2;

async function tagsOf(name: string, entry: ArchiveEntry | undefined, tag: string) {
  if (!entry || entry.size > MAX_INDEX) {
    throw new ImportError(`${name} is not a workbook that can be read.`);
  }
  const found: Attributes[] = [];
  const open = (tagName: string, attributes: Attributes) => {
    if (tagName === tag) found.push(attributes);
  };
  for await (const _ of parseXml(name, entry.open(), { open }));
  return found;
}

const entryAt = (archive: Archive, path: string) =>
  archive.entries.find((entry) => entry.path === path);

// "worksheets/sheet1.xml", or "/xl/worksheets/sheet1.xml" as some writers have it.
const placeOf = (target: string) =>
  target.startsWith("/") ? target.slice(1) : posix.join("xl", target);

async function sheetsOf(archive: Archive, name: string): Promise<Map<string, ArchiveEntry>> {
  const sheets = await tagsOf(name, entryAt(archive, "xl/workbook.xml"), "sheet");
  const links = await tagsOf(name, entryAt(archive, "xl/_rels/workbook.xml.rels"), "Relationship");
  const targets = new Map(links.map((link) => [link.Id, link.Target]));
  const found = new Map<string, ArchiveEntry>();
  for (const sheet of sheets) {
    const entry = entryAt(archive, placeOf(targets.get(sheet["r:id"]) ?? ""));
    if (sheet.name && entry) found.set(sheet.name, entry);
  }
  return found;
}

/** Reads the list of sheets, no rows. Throws ImportError if the file is no whole workbook. */
export async function openWorkbook(file: SourceFile): Promise<Workbook> {
  const { name } = file;
  const archive = await openArchive(await file.onDisk(), name);
  try {
    const sheets = await sheetsOf(archive, name);
    let texts: Promise<string[]> | undefined;
    const shared = () => {
      const entry = entryAt(archive, "xl/sharedStrings.xml");
      texts ??= entry ? sharedStrings(name, entry.open()) : Promise.resolve([]);
      return texts;
    };
    return {
      sheets: [...sheets.keys()],
      rows: (sheet) => {
        const entry = sheets.get(sheet);
        if (!entry) {
          const there = [...sheets.keys()].map((one) => `"${one}"`).join(", ");
          throw new ImportError(`${name} has no sheet "${sheet}". It has ${there || "none"}.`);
        }
        return async function* rows() {
          yield* sheetRows(name, entry.open(), await shared());
        };
      },
      close: archive.close,
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}
