/** What must be refused whole, soon, and without filling memory or disk. */
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { constants, crc32, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ImportKind } from "../../../lib/domain/imports";
import { newLayout } from "./onet-folder";
import {
  fileOf,
  folder,
  opened,
  type Packed,
  rawZip,
  refusalOf,
  workbookFiles,
  workbookOf,
  zipOf,
} from "./support";

const sample = path.join(import.meta.dirname, "../../../public/samples/programs.csv");
const MEGABYTE = 1024 ** 2;
const TEN_GIGABYTES = 10 * 1024 * MEGABYTE;

// A piece that can be repeated, so that 10 GB need not be packed: 64 MB of zeros, 160 times.
const piece = deflateRawSync(Buffer.alloc(64 * MEGABYTE), {
  finishFlush: constants.Z_FULL_FLUSH,
});
const zeros: Packed = {
  data: Buffer.concat([...Array<Buffer>(160).fill(piece), Buffer.from([3, 0])]),
  crc: 0,
  size: TEN_GIGABYTES,
};

const packed = (content: string | Buffer): Packed => {
  const bytes = Buffer.from(content);
  return { data: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
};

const packedAll = (files: Record<string, string | Buffer>) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, packed(content)]));

const wages = packedAll(workbookFiles({ national_M2025_dl: [["AREA"]] }));
const member = gzipSync(Buffer.alloc(64 * MEGABYTE));

const bombs: [string, ImportKind, string, Buffer, string][] = [
  ["an archive", "onet", "db_30_3_text.zip", rawZip({ "Job Titles.txt": zeros }), "200 times"],
  [
    "an archive that lies about it",
    "onet",
    "db_30_3_text.zip",
    rawZip({ ...packedAll(newLayout), "Job Zones.txt": { ...zeros, size: 900 } }),
    "damaged",
  ],
  [
    "an archive that lies about it so that it may be read",
    "onet",
    "db_30_3_text.zip",
    rawZip({ ...packedAll(newLayout), "Job Zones.txt": { ...zeros, size: 40 * MEGABYTE } }),
    "a line longer than 1 MB",
  ],
  [
    "a workbook",
    "oews",
    "national_M2025_dl.xlsx",
    rawZip({ ...wages, "xl/worksheets/s0.xml": zeros }),
    "200 times",
  ],
  [
    "the texts of a workbook that lie about it",
    "oews",
    "national_M2025_dl.xlsx",
    rawZip({ ...wages, "xl/sharedStrings.xml": { ...zeros, size: 40 * MEGABYTE } }),
    "not a workbook that can be read",
  ],
  [
    "a gzipped file",
    "oews",
    "state_M2023_dl.csv.gz",
    Buffer.concat(Array<Buffer>(160).fill(member)),
    "a line longer than 1 MB",
  ],
];

describe("10 GB of zeros", () => {
  it.each(bombs)(
    "in %s are refused soon and in little memory",
    async (_, kind, name, content, said) => {
      const place = fileOf(name, content);
      const [before, start] = [process.memoryUsage().rss, performance.now()];
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss);
      }, 5);
      try {
        expect(await refusalOf(kind, place)).toContain(said);
      } finally {
        clearInterval(watch);
      }
      expect(performance.now() - start).toBeLessThan(3000);
      expect((most - before) / MEGABYTE).toBeLessThan(150);
    },
  );

  it("after an honest start are refused by how far they unpack", async () => {
    const honest = gzipSync(String(newLayout["Occupation Data.txt"]));
    const bomb = Buffer.concat([honest, ...Array<Buffer>(160).fill(member)]);
    const source = await opened("onet", folder({ ...newLayout, "Occupation Data.txt": bomb }));
    await expect(source.parts[0]?.checksum()).rejects.toThrow("200 times");
  });

  it("leave nothing behind where a workbook would have been unpacked from an archive", async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("waymark-import-"));
    const before = left();
    const inside = { "oesm25nat/national_M2025_dl.xlsx": { ...zeros, size: 40 * MEGABYTE } };
    const place = fileOf("oesm25nat.zip", rawZip(inside));
    expect(await refusalOf("oews", place)).toContain("damaged");
    expect(left().filter((name) => !before.includes(name))).toEqual([]);
  });
});

const workbook = workbookOf({ national_M2025_dl: [["AREA"]] });

describe("a file that is not whole, or not what its name says", () => {
  it.each([
    ["an archive cut short", "onet", "a.zip", zipOf(newLayout).subarray(0, -60)],
    ["half an archive", "onet", "a.zip", zipOf(newLayout).subarray(0, 900)],
    ["a workbook cut short", "oews", "national_M2025_dl.xlsx", workbook.subarray(0, -1)],
    ["a page in place of an archive", "onet", "a.zip", Buffer.from("<!doctype html>")],
    ["a page in place of a workbook", "ep", "occupation.xlsx", Buffer.from("<!doctype html>")],
    ["nothing", "cip-soc", "a.xlsx", Buffer.alloc(0)],
  ] as const)("is refused: %s", async (_, kind, name, content) => {
    expect(await refusalOf(kind, fileOf(name, content))).toBe(
      `${name} is not a zip archive, or it was cut short.`,
    );
  });

  it("is refused where a byte inside was changed", async () => {
    const entries = packedAll(newLayout);
    const titles = packed(String(newLayout["Job Titles.txt"]));
    const wrong = { ...titles, crc: (titles.crc ^ 1) >>> 0 };
    const place = fileOf("a.zip", rawZip({ ...entries, "Job Titles.txt": wrong }));
    expect(await refusalOf("onet", place)).toBe(
      "Job Titles.txt is damaged or was cut short, so it was not read.",
    );
    const cut = gzipSync(readFileSync(sample)).subarray(0, -20);
    expect(await refusalOf("programs", fileOf("programs.csv.gz", cut))).toBe(
      "programs.csv.gz is damaged or was cut short, so it was not read.",
    );
    const zlib = fileOf("state_M2023_dl.csv", deflateSync("AREA"));
    expect(await refusalOf("oews", zlib)).toContain("no column");
  });

  it("is refused where the sheet is no XML, or the text is UTF-16", async () => {
    const files = workbookFiles({ "Table 1.2": [["a"]] });
    const broken = { ...files, "xl/worksheets/s0.xml": "<worksheet><row></sheetData>" };
    expect(await refusalOf("ep", fileOf("occupation.xlsx", zipOf(broken)))).toBe(
      "occupation.xlsx is not a workbook that can be read.",
    );
    const wide = Buffer.from("\uFEFFslug,title\r\n", "utf16le");
    expect(await refusalOf("programs", fileOf("programs.csv", wide))).toContain("UTF-16");
  });

  it("is refused where there is nothing at all", async () => {
    expect(await refusalOf("onet", `${folder({})}/nowhere`)).toMatch(/^There is no file or folder/);
    expect(await refusalOf("onet", folder({}))).toMatch(/^There is no file "Occupation Data.txt"/);
    expect(await refusalOf("programs", folder({}))).toBe("There is no .csv file with programs.");
  });
});
