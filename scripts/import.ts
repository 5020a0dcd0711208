// Brings official data or the school's own programs in: npm run import -- <kind> <path> [--dry-run]
// The path is what was downloaded: a folder, a file, or the archive it came in.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openSession } from "../db/client";
import { listRejects } from "../db/queries/imports";
import { MOST_REJECTS } from "../db/queries/imports-stage";
import { dangerousSystemActor } from "../lib/auth/actor";
import { wordsFor } from "../lib/content/messages";
import { csvText } from "../lib/domain/csv";
import { IMPORT_KINDS, type ImportKind } from "../lib/domain/imports";
import { isAppError } from "../lib/errors";
import { openSource } from "../lib/importers/open-source";
import { ImportError, type Source } from "../lib/importers/types";
import { type ImportReport, runImport } from "../server/imports/run-import";
import { showProgress } from "./import/progress";
import { type Refusals, reportLines } from "./import/report";
import { inPlainWords, PlainError } from "./launcher/plain-error";
import { loadDotEnv, openDatabase } from "./launcher/settings";
import { listenForStop, type Stop } from "./launcher/stop-signals";

const usage = `Use: npm run import -- <${IMPORT_KINDS.join("|")}> <folder or file> [--dry-run]`;

type Order = { kind: ImportKind; file: string; isDryRun: boolean; from: string };

function readOrder(given: string[], from: string): Order {
  const isDryRun = given.includes("--dry-run");
  const [kindGiven, file, ...more] = given.filter((word) => word !== "--dry-run");
  const kind = IMPORT_KINDS.find((known) => known === kindGiven);
  if (!kind || !file || more.length > 0) throw new PlainError(usage);
  return { kind, file: path.resolve(from, file), isDryRun, from };
}

async function importSource(order: Order, source: Source, stop: Stop): Promise<ImportReport> {
  const cancel = new AbortController();
  stop.whenRequested(() => cancel.abort());
  const progress = showProgress(process.stdout);
  try {
    return await runImport(source, {
      actor: dangerousSystemActor(),
      fileName: path.basename(order.file),
      isDryRun: order.isDryRun,
      signal: cancel.signal,
      onProgress: progress.show,
    });
  } finally {
    progress.clear();
  }
}

/** Cells that a spreadsheet would run as a formula are written so that it does not. */
async function writeRejects(report: ImportReport, order: Order): Promise<Refusals> {
  if (report.counts.rejected === 0) return { file: null, rows: [] };
  const session = openSession();
  const rows = await listRejects(session.db, report.runId, MOST_REJECTS).finally(session.close);
  const file = path.join(order.from, `rejected-${order.kind}-${report.runId}.csv`);
  const header = ["file part", "line", "reason", "content"];
  const cells = rows.map(({ part, line, reason, content }) => [part, line, reason, content]);
  writeFileSync(file, csvText(header, cells));
  return { file, rows };
}

async function run(order: Order): Promise<number> {
  const stop = listenForStop();
  const launch = await openDatabase(process.cwd(), stop);
  try {
    const source = await openSource(order.kind, order.file);
    try {
      const began = performance.now();
      const report = await importSource(order, source, stop);
      const seconds = (performance.now() - began) / 1000;
      const refusals = await writeRejects(report, order);
      for (const line of reportLines(source.release, report, { seconds, refusals })) {
        console.log(line);
      }
      return report.outcome === "done" ? 0 : 130;
    } finally {
      await source.close();
    }
  } finally {
    await launch.leave();
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (isAppError(error)) return wordsFor(error);
  return inPlainWords(error);
}

const from = process.env.INIT_CWD ?? process.cwd();
process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), ".."));
loadDotEnv(process.cwd());
try {
  process.exitCode = await run(readOrder(process.argv.slice(2), from));
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
}
process.exit();
