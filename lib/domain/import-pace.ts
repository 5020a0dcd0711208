// How fast an import goes and when it will be through, as far as that can be told.

export type Pace = { rowsPerSecond: number; secondsLeft: number | null };

/** `rowsTotal` is an estimate or null; no time is told in the first second or past the estimate. */
export function paceOf(rowsRead: number, rowsTotal: number | null, elapsedMs: number): Pace {
  const rowsPerSecond = elapsedMs > 0 ? Math.round((rowsRead * 1000) / elapsedMs) : 0;
  const left = rowsTotal === null ? 0 : rowsTotal - rowsRead;
  const isTold = elapsedMs >= 1000 && rowsPerSecond > 0 && left > 0;
  return { rowsPerSecond, secondsLeft: isTold ? Math.ceil(left / rowsPerSecond) : null };
}
