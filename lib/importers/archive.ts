// Zip archives: read entry by entry, each checked against its size and its checksum.
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { checkUnpacked, MAX_ARCHIVE_FILES, MAX_UNPACKED } from "./limits";
import { ImportError } from "./types";

export type Bytes = AsyncIterable<Buffer>;

export type ArchiveEntry = {
  /** With folders: "db_30_3_text/Job Titles.txt". */
  path: string;
  size: number;
  open: () => Bytes;
};

export type Archive = { entries: ArchiveEntry[]; close: () => void };

const damaged = (name: string, cause: unknown) =>
  new ImportError(`${name} is damaged or was cut short, so it was not read.`, { cause });

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as Bytes) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw damaged(entry.fileName, error);
  }
  if (sum !== entry.crc32) throw damaged(entry.fileName, "checksum");
}

async function entriesOf(zip: ZipFile, name: string): Promise<Entry[]> {
  if (zip.entryCount > MAX_ARCHIVE_FILES) {
    throw new ImportError(`${name} holds more than ${MAX_ARCHIVE_FILES} files.`);
  }
  const entries: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    if (entry.isEncrypted()) throw new ImportError(`${name} is protected by a password.`);
    checkUnpacked(`${entry.fileName} in ${name}`, entry.compressedSize, entry.uncompressedSize);
    total += entry.uncompressedSize;
    if (total > MAX_UNPACKED) checkUnpacked(name, total, total);
    entries.push(entry);
  }
  return entries;
}

/**
 * Opens an archive by its directory; no content is read. Throws ImportError if it is none, was cut
 * short, or says of itself that it is too large unpacked. The sizes it says are held to when read.
 */
export async function openArchive(path: string, name: string): Promise<Archive> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false });
    const opened = zip;
    const entries = await entriesOf(opened, name);
    return {
      entries: entries.map((entry) => ({
        path: entry.fileName,
        size: entry.uncompressedSize,
        open: () => contentOf(opened, entry),
      })),
      close: () => opened.close(),
    };
  } catch (error) {
    zip?.close();
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${name} is not a zip archive, or it was cut short.`, { cause: error });
  }
}
