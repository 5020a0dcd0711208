// From a path to the files it stands for: those of a folder, of an archive, or the file itself.
import { createReadStream, type ReadStream } from "node:fs";
import { mkdtemp, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Bytes, openArchive } from "./archive";
import { checkUnpacked, MAX_ARCHIVE_FILES } from "./limits";
import { ImportError } from "./types";

export type SourceFile = {
  /** Without folders, and without ".gz". */
  name: string;
  /** Bytes after unpacking; null where that is not known. */
  size: number | null;
  open: () => Bytes;
  /** Where the content lies on disk, for readers that need to go back and forth in it. */
  onDisk: () => Promise<string>;
};

export type OpenedFiles = { name: string; files: SourceFile[]; close: () => Promise<void> };

const unreadable = (name: string, cause: unknown) =>
  new ImportError(`${name} could not be read.`, { cause });

async function* contentOf(path: string, name: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as Bytes;
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function* gunzipped(path: string, name: string): AsyncGenerator<Buffer> {
  const packed: ReadStream = createReadStream(path);
  const unpacked = pipeline(packed, createGunzip(), () => undefined);
  let size = 0;
  try {
    for await (const chunk of unpacked as Bytes) {
      size += chunk.length;
      checkUnpacked(name, packed.bytesRead, size);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${name} is damaged or was cut short, so it was not read.`, {
      cause: error,
    });
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

async function fourBytes(path: string, position: number): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const bytes = Buffer.alloc(4);
    const { bytesRead } = await file.read(bytes, 0, 4, position);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What a .gz says of itself, in its last bytes; only good for telling how far one is. */
async function saidSize(path: string): Promise<number | null> {
  const { size } = await stat(path);
  const end = await fourBytes(path, Math.max(0, size - 4));
  return end.length === 4 ? end.readUInt32LE() : null;
}

/** Unpacks to a folder of its own when something first needs it there. */
function unpackedOnce(content: () => Bytes) {
  let folder: Promise<string> | null = null;
  const unpack = async () => {
    const made = await mkdtemp(join(tmpdir(), "waymark-import-"));
    try {
      await writeFile(join(made, "content"), content());
    } catch (error) {
      await rm(made, { recursive: true, force: true });
      throw error;
    }
    return made;
  };
  return {
    path: async () => {
      folder ??= unpack();
      return join(await folder, "content");
    },
    close: async () => {
      const made = await folder?.catch(() => null);
      if (made) await rm(made, { recursive: true, force: true });
    },
  };
}

function fileOnDisk(path: string, name: string, size: number): OpenedFiles {
  const file = { name, size, open: () => contentOf(path, name), onDisk: async () => path };
  return { name, files: [file], close: async () => undefined };
}

function fileToUnpack(name: string, size: number | null, open: () => Bytes): OpenedFiles {
  const unpacked = unpackedOnce(open);
  return { name, files: [{ name, size, open, onDisk: unpacked.path }], close: unpacked.close };
}

const together = (name: string, opened: OpenedFiles[], close?: () => void): OpenedFiles => ({
  name,
  files: opened.flatMap(({ files }) => files),
  close: async () => {
    close?.();
    await Promise.all(opened.map((one) => one.close()));
  },
});

const isHidden = (path: string) => /(^|\/)(\.|__MACOSX\/)/.test(path);

async function openFolder(path: string, name: string, depth = 0): Promise<OpenedFiles> {
  const opened: OpenedFiles[] = [];
  for (const item of await readdir(path, { withFileTypes: true })) {
    const inside = join(path, item.name);
    if (isHidden(item.name)) continue;
    if (item.isFile()) opened.push(await openFile(inside, item.name));
    if (item.isDirectory() && depth < 2) opened.push(await openFolder(inside, name, depth + 1));
    if (opened.length > MAX_ARCHIVE_FILES) {
      throw new ImportError(`${name} holds more than ${MAX_ARCHIVE_FILES} files.`);
    }
  }
  return together(name, opened);
}

async function openArchived(path: string, name: string): Promise<OpenedFiles> {
  const archive = await openArchive(path, name);
  if (archive.entries.some((entry) => entry.path === "[Content_Types].xml")) {
    archive.close();
    return fileOnDisk(path, name, (await stat(path)).size);
  }
  const shown = archive.entries.filter((entry) => !isHidden(entry.path));
  const files = shown.map(({ path, size, open }) => fileToUnpack(basename(path), size, open));
  return together(name, files, archive.close);
}

async function openFile(path: string, name: string): Promise<OpenedFiles> {
  const start = await fourBytes(path, 0);
  if (start[0] === 0x1f && start[1] === 0x8b) {
    const unpackedName = name.replace(/\.gz$/i, "");
    return fileToUnpack(unpackedName, await saidSize(path), () => gunzipped(path, name));
  }
  const isArchive = start.subarray(0, 2).toString("latin1") === "PK";
  if (isArchive || /\.(zip|xlsx)$/i.test(name)) return openArchived(path, name);
  const { size } = await stat(path);
  checkUnpacked(name, size, size);
  return fileOnDisk(path, name, size);
}

/** Throws ImportError if there is nothing at the path, or an archive there is not whole. */
export async function openFiles(path: string, name = basename(path)): Promise<OpenedFiles> {
  const found = await stat(path).catch((error: unknown) => {
    throw new ImportError(`There is no file or folder at ${path}.`, { cause: error });
  });
  return found.isDirectory() ? openFolder(path, name) : openFile(path, name);
}
