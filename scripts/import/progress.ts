import { paceOf } from "../../lib/domain/import-pace";
import { number } from "../../lib/format";
import type { ImportProgress } from "../../server/imports/run-import";

/** Where lines are kept and not written over, one each few seconds is enough. */
const LINE_EVERY_MS = 5000;

type Screen = Pick<NodeJS.WriteStream, "write" | "isTTY">;

/** One line that is written anew: the file, rows, rows a second, about how long it still takes. */
export function showProgress(screen: Screen) {
  let began: number | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;
  const show = (progress: ImportProgress) => {
    const at = performance.now();
    // The time before the first row went into checking the files.
    if (progress.rowsRead > 0) began ??= at - 1000;
    if (!screen.isTTY && at - shownAt < LINE_EVERY_MS) return;
    shownAt = at;
    const text = progressLine(progress, began === null ? 0 : at - began);
    screen.write(screen.isTTY ? `\r\u001B[K${text}` : `${text}\n`);
  };
  const clear = () => {
    if (screen.isTTY) screen.write("\r\u001B[K");
  };
  return { show, clear };
}

export function progressLine(
  { fileName, rowsRead, rowsTotal }: ImportProgress,
  elapsedMs: number,
): string {
  if (rowsRead === 0) return `  ${fileName}: checking`;
  const { rowsPerSecond, secondsLeft } = paceOf(rowsRead, rowsTotal, elapsedMs);
  const left = secondsLeft === null ? "" : `, about ${number(secondsLeft)} s left`;
  return `  ${fileName}: ${number(rowsRead)} rows, ${number(rowsPerSecond)} a second${left}`;
}
