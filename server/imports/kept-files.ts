// The files that this process holds for imports: one while its import works, and one that a dry run
// has looked at for half an hour more, so that it can be imported without being sent again.
import "server-only";
import type { ImportKind } from "@/lib/domain/imports";
import { removeUploadFolder } from "./upload-folder";

export const KEPT_MINUTES = 30;

export type HeldFile = { kind: ImportKind; fileName: string; folder: string; path: string };

type Kept = HeldFile & { timer: ReturnType<typeof setTimeout> | undefined };
// The bundles of pages and of routes are two: they share what hangs here.
const shared = globalThis as typeof globalThis & { __waymarkImportFiles?: Map<string, Kept> };

function files(): Map<string, Kept> {
  shared.__waymarkImportFiles ??= new Map();
  return shared.__waymarkImportFiles;
}

/** Holds the file of a dry run from its beginning, so that it is there once the run has ended. */
export function holdFile(runId: string, file: HeldFile): void {
  files().set(runId, { ...file, timer: undefined });
}

/** Keeps it for half an hour from now. */
export function keepFile(runId: string, file: HeldFile): void {
  const forget = () => {
    files().delete(runId);
    void removeUploadFolder(file.folder);
  };
  const timer = setTimeout(forget, KEPT_MINUTES * 60_000);
  timer.unref();
  files().set(runId, { ...file, timer });
}

/** Whether this process has the file of a dry run; another process may. */
export function isFileKept(runId: string): boolean {
  return files().has(runId);
}

/** Takes the file: nobody else can, and whoever took it removes its folder. */
export function takeFile(runId: string): HeldFile | null {
  const kept = files().get(runId);
  if (!kept) return null;
  clearTimeout(kept.timer);
  files().delete(runId);
  const { timer: _timer, ...file } = kept;
  return file;
}

export async function removeAllFiles(): Promise<void> {
  await Promise.allSettled([...files().keys()].map((id) => takeFile(id)?.folder).map(removed));
}

const removed = async (folder: string | undefined) => folder && removeUploadFolder(folder);
