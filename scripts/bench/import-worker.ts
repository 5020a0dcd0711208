// Imports in a process of its own, as the command does, and says how much memory that took at most.
//   import-worker.ts <kind> <path> [<kind> <path> …]
import { dangerousSystemActor } from "../../lib/auth/actor";
import { IMPORT_KINDS } from "../../lib/domain/imports";
import { openSource } from "../../lib/importers/open-source";
import { runImport } from "../../server/imports/run-import";

export type ImportFigures = {
  seconds: number;
  /** MB of the process at most, over what it had before the first file was opened. */
  peakMegabytes: number;
  rows: number;
  written: number;
  rejected: number;
};

const EVERY_MS = 20;
const memory = () => process.memoryUsage.rss() / 1e6;

async function importAll(given: string[]): Promise<ImportFigures> {
  const baseline = memory();
  let peak = baseline;
  const timer = setInterval(() => {
    peak = Math.max(peak, memory());
  }, EVERY_MS);
  const began = performance.now();
  const figures = { rows: 0, written: 0, rejected: 0 };
  for (let index = 0; index < given.length; index += 2) {
    const kind = IMPORT_KINDS.find((known) => known === given[index]);
    const file = given[index + 1];
    if (!kind || !file) throw new Error("Name a kind and a path.");
    const source = await openSource(kind, file);
    const actor = dangerousSystemActor();
    const report = await runImport(source, { actor, fileName: file, isDryRun: false });
    await source.close();
    const { added, changed, removed, rejected } = report.counts;
    figures.written += added + changed + removed;
    figures.rejected += rejected;
    for (const part of report.parts) figures.rows += part.read;
  }
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, peakMegabytes: Math.max(peak, memory()) - baseline, ...figures };
}

console.log(JSON.stringify(await importAll(process.argv.slice(2))));
process.exit();
