/** Small files in the official formats, written to a folder that goes when the test has ended. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { onTestFinished } from "vitest";
import type { ImportKind } from "../../../lib/domain/imports";
import { openSource } from "../../../lib/importers/open-source";
import { ImportError, type Refused, type Source } from "../../../lib/importers/types";

export type Files = Record<string, string | Buffer>;

export function folder(files: Files): string {
  const place = mkdtempSync(path.join(tmpdir(), "waymark-readers-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    writeFileSync(path.join(place, name), content);
  }
  return place;
}

/** A file of this name in a folder of its own. */
export const fileOf = (name: string, content: string | Buffer): string =>
  path.join(folder({ [name]: content }), name);

export type Packed = { data: Buffer; crc: number; size: number };

const packed = (content: string | Buffer): Packed => {
  const bytes = Buffer.from(content);
  return { data: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
};

// Sizes stand in the 64-bit field, as archives with large files have them.
function header(name: string, { data, crc, size }: Packed, at: number | null): Buffer {
  const isCentral = at !== null;
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(data.length), 12);
  const fixed = Buffer.alloc(isCentral ? 46 : 30);
  fixed.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  const shared = isCentral ? 6 : 4;
  fixed.writeUInt16LE(45, shared);
  fixed.writeUInt16LE(8, shared + 4);
  fixed.writeUInt32LE(crc, shared + 10);
  fixed.writeUInt32LE(0xffffffff, shared + 14);
  fixed.writeUInt32LE(0xffffffff, shared + 18);
  fixed.writeUInt16LE(name.length, shared + 22);
  fixed.writeUInt16LE(extra.length, shared + 24);
  if (isCentral) fixed.writeUInt32LE(at, 42);
  return Buffer.concat([fixed, Buffer.from(name), extra]);
}

/** An archive of entries that are packed already, and may lie about themselves. */
export function rawZip(entries: Record<string, Packed>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const body = Buffer.concat([header(name, entry, null), entry.data]);
    directory.push(header(name, entry, at));
    bodies.push(body);
    at += body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

export const zipOf = (files: Files): Buffer =>
  rawZip(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, packed(content)])),
  );

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const sheetXml = (rows: (string | number)[][]) => {
  const cell = (value: string | number, row: number, column: number) => {
    const place = `${String.fromCharCode(65 + Math.floor(column / 26) - 1).replace("@", "")}${String.fromCharCode(65 + (column % 26))}${row}`;
    if (value === "") return "";
    return typeof value === "number"
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((v, c) => cell(v, row + 1, c)).join("")}</row>`,
  );
  return `<?xml version="1.0"?><worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`;
};

/** What a workbook is made of, by sheet name. */
export function workbookFiles(sheets: Record<string, (string | number)[][]>): Files {
  const names = Object.keys(sheets);
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`);
  const links = names.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`);
  return {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${links.join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/s${i}.xml`, sheetXml(sheets[name] ?? [])]),
    ),
  };
}

export const workbookOf = (sheets: Record<string, (string | number)[][]>): Buffer =>
  zipOf(workbookFiles(sheets));

export async function opened(kind: ImportKind, place: string): Promise<Source> {
  const source = await openSource(kind, place);
  onTestFinished(() => source.close());
  return source;
}

/** The rows and refusals of one part. */
export async function readPart<Row = Record<string, unknown>>(source: Source, name: string) {
  const part = source.parts.find((one) => one.name === name);
  if (!part) throw new Error(`no part ${name}`);
  const rows: Row[] = [];
  const refused: Refused[] = [];
  for await (const read of part.rows()) {
    if (read.kind === "row") rows.push(read.row as Row);
    else refused.push(read);
  }
  return { rows, refused };
}

/** What is said of a file that is refused whole: when it is opened, or when it is read. */
export async function refusalOf(kind: ImportKind, place: string): Promise<string> {
  try {
    const source = await openSource(kind, place);
    try {
      for (const part of source.parts) for await (const _ of part.rows());
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  throw new Error("it was read");
}
