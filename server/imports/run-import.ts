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
import { sampleChanges } from "@/db/queries/imports-sample";
import { openStages } from "@/db/queries/imports-stage";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { ImportKind, PartResult } from "@/lib/domain/imports";
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
  /** Ends it. A reason that is a sentence is kept with the run. */
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
};

export type ImportProgress = {
  part: string;
  fileName: string;
  rowsRead: number;
  rowsTotal: number | null;
};

export type ImportReport = {
  runId: string;
  outcome: "done" | "cancelled";
  isDryRun: boolean;
  parts: PartResult[];
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
  reports: PartResult[];
};

const none: RunCounts = { added: 0, changed: 0, same: 0, removed: 0, rejected: 0 };

const sum = (reports: PartResult[]): RunCounts =>
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

const rowsOf = (reports: PartResult[]) => reports.reduce((rows, { read }) => rows + read, 0);

/** A run that has its id and waits for its file. `finish` has to be called: it ends the run. */
export type Begun = {
  runId: string;
  /** `open` gives the source; whoever opened it closes it. */
  finish: (open: () => Promise<Source>) => Promise<ImportReport>;
};

/** Begins a run. Throws `import_running` (conflict) while another one works. */
export async function beginImport(kind: ImportKind, options: ImportOptions): Promise<Begun> {
  const session = openSession();
  try {
    const { actor, fileName, isDryRun } = options;
    const start = { kind, fileName, isDryRun, startedById: actor.userId };
    const runId = await startRun(session.db, start, now());
    const finish: Begun["finish"] = (open) =>
      finishImport(session.db, runId, open, options).finally(session.close);
    return { runId, finish };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/**
 * Imports a source, or says what it would do. Throws `import_running` (conflict) while another one
 * works, and ImportError for a file that is refused whole; parts before it are in then.
 */
export async function runImport(source: Source, options: ImportOptions): Promise<ImportReport> {
  const begun = await beginImport(source.kind, options);
  return begun.finish(async () => source);
}

async function finishImport(
  tx: Session,
  runId: string,
  open: () => Promise<Source>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { actor, isDryRun } = options;
  const reports: PartResult[] = [];
  const end = (outcome: "done" | "cancelled" | "failed", reason: string | null) => {
    const [rowsRead, counts] = [rowsOf(reports), sum(reports)];
    return endRun(tx, actor, runId, { outcome, reason, rowsRead, counts, report: reports }, now());
  };
  const cancel = new AbortController();
  const signal = AbortSignal.any([cancel.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    const beat = heartOf(tx, runId, options, cancel);
    const run = { tx, runId, options, signal, beat: beat.tell, reports };
    await importParts({ ...run, source: await open() }, beat);
  } catch (error) {
    if (!signal.aborted) {
      const reason = error instanceof ImportError ? error.message : "It ended by an error.";
      // The error says more than that the end could not be written, either.
      await end("failed", reason).catch(() => undefined);
      throw error;
    }
  }
  const outcome = signal.aborted ? "cancelled" : "done";
  await end(outcome, typeof signal.reason === "string" ? signal.reason : null);
  return { runId, outcome, isDryRun, parts: reports, counts: sum(reports) };
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

async function importPart(run: Run, part: Part, checksum: string): Promise<PartResult> {
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
