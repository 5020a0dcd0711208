// One import from its first checksum to its report. Each part is in whole or not at all, so a run
// that was cancelled or killed is taken up by starting it again: parts that are in are not read.
import { openSession } from "@/db/client";
import {
  applyPart,
  beatRun,
  endRun,
  findReleaseId,
  listParts,
  type RunCounts,
  startRun,
} from "@/db/queries/imports";
import { countChanges } from "@/db/queries/imports-apply";
import { type Sample, sampleChanges } from "@/db/queries/imports-sample";
import { openStages } from "@/db/queries/imports-stage";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { ImportError, type Part, type Source } from "@/lib/importers/types";
import { expectedRows } from "./expected-rows";
import { readPart } from "./read-part";

const BEAT_EVERY_MS = 1000;
/** Of each kind, in the report of a dry run. */
const MOST_SAMPLES = 20;

export type ImportOptions = {
  actor: Actor;
  /** What was named: a folder or a file, without the way there. */
  fileName: string;
  isDryRun: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
};

export type ImportProgress = {
  part: string;
  fileName: string;
  rowsRead: number;
  rowsTotal: number | null;
};

export type PartReport = {
  part: string;
  fileName: string;
  /** The same content is in already, so it was not read. */
  isKnown: boolean;
  read: number;
  counts: RunCounts;
  samples: Sample[];
};

export type ImportReport = {
  runId: string;
  outcome: "done" | "cancelled";
  isDryRun: boolean;
  parts: PartReport[];
  counts: RunCounts;
};

type Session = ReturnType<typeof openSession>["db"];
type Run = {
  tx: Session;
  runId: string;
  source: Source;
  options: ImportOptions;
  signal: AbortSignal;
  beat: (progress: Omit<ImportProgress, "rowsTotal">) => Promise<void>;
  reports: PartReport[];
};

const none: RunCounts = { added: 0, changed: 0, same: 0, removed: 0, rejected: 0 };

const sum = (reports: PartReport[]): RunCounts =>
  reports.reduce(
    (all, { counts }) => ({
      added: all.added + counts.added,
      changed: all.changed + counts.changed,
      same: all.same + counts.same,
      removed: all.removed + counts.removed,
      rejected: all.rejected + counts.rejected,
    }),
    none,
  );

const rowsOf = (reports: PartReport[]) => reports.reduce((rows, { read }) => rows + read, 0);

/**
 * Imports a source, or says what it would do. Throws `import_running` (conflict) while another one
 * works, and ImportError for a file that is refused whole; parts before it are in then.
 */
export async function runImport(source: Source, options: ImportOptions): Promise<ImportReport> {
  const { db: tx, close } = openSession();
  try {
    const { actor, fileName, isDryRun } = options;
    const start = { kind: source.kind, fileName, isDryRun, startedById: actor.userId };
    const runId = await startRun(tx, start, now());
    const reports: PartReport[] = [];
    const end = (outcome: "done" | "cancelled" | "failed", reason: string | null) =>
      endRun(
        tx,
        actor,
        runId,
        { outcome, reason, rowsRead: rowsOf(reports), counts: sum(reports) },
        now(),
      );
    const cancel = new AbortController();
    const signal = AbortSignal.any([cancel.signal, ...(options.signal ? [options.signal] : [])]);
    try {
      const beat = heartOf(tx, runId, options, cancel);
      await importParts({ tx, runId, source, options, signal, beat: beat.tell, reports }, beat);
    } catch (error) {
      if (!signal.aborted) {
        const reason = error instanceof ImportError ? error.message : "It ended by an error.";
        // The error says more than that the end could not be written, either.
        await end("failed", reason).catch(() => undefined);
        throw error;
      }
    }
    const outcome = signal.aborted ? "cancelled" : "done";
    await end(outcome, null);
    return { runId, outcome, isDryRun, parts: reports, counts: sum(reports) };
  } finally {
    await close();
  }
}

type Heart = { tell: Run["beat"]; expect: (rows: number | null) => void };

/** Tells of the progress at most once a second, and hears whether somebody asked to end it. */
function heartOf(
  tx: Session,
  runId: string,
  options: ImportOptions,
  cancel: AbortController,
): Heart {
  let rowsTotal: number | null = null;
  let last = performance.now();
  return {
    expect(rows) {
      rowsTotal = rows;
    },
    async tell(progress) {
      if (performance.now() - last < BEAT_EVERY_MS) return;
      last = performance.now();
      options.onProgress?.({ ...progress, rowsTotal });
      const { part, rowsRead } = progress;
      if (await beatRun(tx, runId, { part, rowsRead, rowsTotal })) cancel.abort();
    },
  };
}

async function importParts(run: Run, heart: Heart): Promise<void> {
  const { tx, source, signal, reports } = run;
  const checksums = new Map<Part, string>();
  for (const part of source.parts) {
    // Reads all of it: an archive that was cut short is refused before anything is written.
    checksums.set(part, await part.checksum());
    await run.beat({ part: part.name, fileName: part.fileName, rowsRead: 0 });
    signal.throwIfAborted();
  }
  const known = await listParts(tx, source.kind);
  const isKnown = (part: Part) => {
    const before = known.get(part.name);
    return before?.checksum === checksums.get(part) && before?.release === source.release.name;
  };
  heart.expect(expectedRows(source.parts.filter((part) => !isKnown(part))));
  await openStages(tx);
  for (const part of source.parts) {
    const { name, fileName } = part;
    if (isKnown(part)) {
      reports.push({ part: name, fileName, isKnown: true, read: 0, counts: none, samples: [] });
      continue;
    }
    const report = await importPart(run, part, checksums.get(part) ?? "");
    reports.push(report);
    // Rows of occupations that are new were refused before: nothing is known any more.
    if (name === "occupations" && report.counts.added > 0) known.clear();
  }
}

async function importPart(run: Run, part: Part, checksum: string): Promise<PartReport> {
  const { tx, runId, source, options, signal, reports } = run;
  const { name, fileName } = part;
  const before = rowsOf(reports);
  const { read, rejected } = await readPart(part, {
    tx,
    runId,
    rejectedBefore: sum(reports).rejected,
    signal,
    onRows: (rows) => run.beat({ part: name, fileName, rowsRead: before + rows }),
  });
  const { kind, release } = source;
  const report = { part: name, fileName, isKnown: false, read };
  if (options.isDryRun) {
    const releaseId = await findReleaseId(tx, kind, release.name);
    const counts = await countChanges(tx, name, releaseId);
    const samples = await sampleChanges(tx, name, releaseId, MOST_SAMPLES);
    return { ...report, counts: { ...counts, rejected }, samples };
  }
  const counts = await applyPart(
    tx,
    { runId, kind, part: name, checksum, release },
    options.actor,
    now(),
  );
  return { ...report, counts: { ...counts, rejected }, samples: [] };
}
