// Where the file of an import lies until it is read: a folder of its own that only this account of
// the machine can enter, named by the process that made it.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const PREFIX = "waymark-upload-";

/** A new folder, mode 0700. Whoever makes it removes it. */
export function makeUploadFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
}

export async function removeUploadFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Removes what killed processes left behind. For the start of a process: a folder with its own
 * number is then of an earlier one, as in a container where the number is always the same.
 */
export async function removeLeftUploads(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const left = names.filter((name) => {
    const owner = /^waymark-upload-(\d+)-/.exec(name)?.[1];
    return owner !== undefined && (Number(owner) === process.pid || !isAlive(Number(owner)));
  });
  // What belongs to another account of the machine stays.
  await Promise.allSettled(left.map((name) => removeUploadFolder(path.join(tmpdir(), name))));
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
