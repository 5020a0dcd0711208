import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import path from "node:path";

const sharedMemory = "/dev/shm";
const prefix = "waymark-test-";
const gigabyte = 1024 ** 3;

/** Whether the shared memory of this machine has room to spare; a container's is often small. */
export function hasSharedMemory(bytes: number): boolean {
  if (process.platform !== "linux" || !existsSync(sharedMemory)) return false;
  const { bavail, bsize } = statfsSync(sharedMemory);
  return bavail * bsize > bytes && freemem() > 2 * bytes;
}

/** Where a database of the tests lives. */
export function testDataFolder(name: string): string {
  return path.resolve(process.env.WAYMARK_TEST_DATA ?? ".data", name);
}

/**
 * Keeps the databases of this run in memory where there is enough: each of the sixty that the data
 * tests copy is some thousand files, and making them took a sixth of the processor's time on disk.
 * Returns what takes them away again.
 */
export function keepTestDataInMemory(): () => void {
  if (process.env.WAYMARK_TEST_DATA || !hasSharedMemory(2 * gigabyte)) return () => {};
  for (const name of readdirSync(sharedMemory)) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    // Of a run that was killed; somebody else's can't be taken away, and need not be.
    if (pid && !existsSync(`/proc/${pid}`)) remove(path.join(sharedMemory, name));
  }
  const folder = mkdtempSync(path.join(sharedMemory, `${prefix}${process.pid}-`));
  // The database has a user of its own where root runs the tests.
  chmodSync(folder, 0o755);
  process.env.WAYMARK_TEST_DATA = folder;
  return () => remove(folder);
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Left for the next run.
  }
}
