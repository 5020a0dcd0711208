// How large something may get before it is refused, so that no file can fill memory or disk.
import { ImportError } from "./types";

const MEGABYTE = 1024 ** 2;

export const MAX_UNPACKED = 2048 * MEGABYTE;
export const MAX_LINE = MEGABYTE;
export const MAX_CELL = 100_000;
export const MAX_COLUMNS = 1000;
export const MAX_ROWS = 1_000_000;
export const MAX_ARCHIVE_FILES = 10_000;
/** Characters of all shared strings of a workbook, which are held while a sheet is read. */
export const MAX_SHARED_STRINGS = 64 * MEGABYTE;

const RATIO = 200;
const RATIO_COUNTS_FROM = 50 * MEGABYTE;

/** Throws ImportError if so many bytes out of so few are no honest file. */
export function checkUnpacked(name: string, packed: number, unpacked: number): void {
  const isBomb = unpacked > RATIO_COUNTS_FROM && unpacked > RATIO * packed;
  if (unpacked <= MAX_UNPACKED && !isBomb) return;
  throw new ImportError(
    isBomb
      ? `${name} unpacks to more than ${RATIO} times its size, so it was not read.`
      : `${name} is larger than 2 GB when unpacked, so it was not read.`,
  );
}
