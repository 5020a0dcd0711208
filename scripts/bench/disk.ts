import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import { atRate } from "./measure";

/**
 * Milliseconds in which the disk below this folder keeps 8 kB for good, written 200 times a second:
 * no message can be stored sooner.
 */
export async function measureDisk(folder: string): Promise<number[]> {
  const file = `${folder}.disk-test`;
  const handle = openSync(file, "w");
  const block = Buffer.alloc(8192);
  const samples: number[] = [];
  try {
    await atRate(200, 3, (turn) => {
      const began = performance.now();
      writeSync(handle, block, 0, block.length, (turn % 100) * block.length);
      fdatasyncSync(handle);
      samples.push(performance.now() - began);
    });
  } finally {
    closeSync(handle);
    rmSync(file, { force: true });
  }
  return samples;
}
