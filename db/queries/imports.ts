// The runs of imports: one at a time, each with its place, its counts and how it ended. All of it
// works on the connection of the import itself (db/client openSession): the lock ends with it, so a
// run that was killed is told from one that works.
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { ImportKind, ImportOutcome, PartResult } from "../../lib/domain/imports";
import { conflict, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { importParts, importRejects, importRuns, releases } from "../schema";
import { audit } from "./audit";
import { holdStaged, keepVersions } from "./import-revisions";
import type { TargetName } from "./import-targets";
import { type Counts, countChanges, writeChanges } from "./imports-apply";

export type ReleaseFacts = {
  name: string;
  source: string;
  licence: string;
  attribution: string | null;
  url: string | null;
  goodUntil: string | null;
};

export type RunCounts = Counts & { rejected: number };
export type Progress = { part: string | null; rowsRead: number; rowsTotal: number | null };
export type ImportEnd = {
  outcome: ImportOutcome;
  /** What the person who imports has to know of it. */
  reason: string | null;
  rowsRead: number;
  counts: RunCounts;
  report: PartResult[];
};

/** Any number, the same everywhere: imports run one after the other. */
const importLock = 7_274_020;
const LOCK_TRIES = 12;
const LOCK_PAUSE_MS = 250;

/**
 * Begins a run and resolves to its id. Conflict `import_running`: another one works on this
 * database. Runs without an end are those of killed processes; they are closed here.
 */
export async function startRun(
  tx: Executor,
  run: { kind: ImportKind; fileName: string; isDryRun: boolean; startedById: string | null },
  now: Date,
): Promise<string> {
  if (!(await isAlone(tx))) throw conflict("import_running");
  return tx.transaction(async (inner) => {
    await inner
      .update(importRuns)
      .set({ endedAt: now, outcome: "failed", reason: "It was killed." })
      .where(isNull(importRuns.endedAt));
    const id = newId();
    await inner
      .insert(importRuns)
      .values({ id, ...run, startedAt: now, beatAt: sql`clock_timestamp()` });
    return id;
  });
}

/** The database needs a moment to notice that a killed process is gone. */
async function isAlone(tx: Executor): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const [row] = await tx.execute<{ got: boolean }>(
      sql`select pg_try_advisory_lock(${importLock}) as got`,
    );
    if (row?.got) return true;
    if (tries === LOCK_TRIES) return false;
    await new Promise((resolve) => setTimeout(resolve, LOCK_PAUSE_MS));
  }
}

/** Says where the run is; true: somebody asked to end it. */
export async function beatRun(
  tx: Executor,
  runId: string,
  { part, rowsRead, rowsTotal }: Progress,
): Promise<boolean> {
  const [row] = await tx
    .update(importRuns)
    .set({ part, rowsRead, rowsTotal, beatAt: sql`clock_timestamp()` })
    .where(eq(importRuns.id, runId))
    .returning({ cancelRequestedAt: importRuns.cancelRequestedAt });
  return row === undefined || row.cancelRequestedAt !== null;
}

/** Asks a run to end after the rows it holds; nothing of the part it reads is kept. */
export async function askRunToEnd(tx: Executor, runId: string, now: Date): Promise<void> {
  const asked = await tx
    .update(importRuns)
    .set({ cancelRequestedAt: now })
    .where(and(eq(importRuns.id, runId), isNull(importRuns.endedAt)))
    .returning({ id: importRuns.id });
  if (asked.length === 0) throw notFound();
}

export async function endRun(
  tx: Executor,
  actor: Actor,
  runId: string,
  { outcome, reason, rowsRead, counts, report }: ImportEnd,
  now: Date,
): Promise<void> {
  await tx.transaction(async (inner) => {
    const [run] = await inner
      .update(importRuns)
      .set({ outcome, reason, rowsRead, ...counts, report, endedAt: now, part: null })
      .where(eq(importRuns.id, runId))
      .returning({ kind: importRuns.kind, isDryRun: importRuns.isDryRun });
    if (!run) throw notFound();
    const { added, changed, removed, rejected } = counts;
    const details = { ...run, outcome, added, changed, removed, rejected };
    const entry = { action: "catalog.import", subjectKind: "import", subjectId: runId } as const;
    await audit(inner, actor, { ...entry, details }, now);
  });
}

/** What is in of a source: by part, the checksum and the name of the release. */
export async function listParts(
  tx: Executor,
  kind: ImportKind,
): Promise<Map<string, { checksum: string; release: string }>> {
  const rows = await tx
    .select({
      part: importParts.part,
      checksum: importParts.checksum,
      release: releases.name,
    })
    .from(importParts)
    .innerJoin(releases, eq(releases.id, importParts.releaseId))
    .where(eq(importParts.kind, kind));
  return new Map(rows.map(({ part, ...rest }) => [part, rest]));
}

export async function findReleaseId(
  tx: Executor,
  kind: ImportKind,
  name: string,
): Promise<string | null> {
  const [row] = await tx
    .select({ id: releases.id })
    .from(releases)
    .where(and(eq(releases.kind, kind), eq(releases.name, name)));
  return row?.id ?? null;
}

/** What was refused, in the order of the file; at most 10,000 of a run. */
export async function listRejects(tx: Executor, runId: string, most: number) {
  const { part, line, reason, content } = importRejects;
  return tx
    .select({ part, line, reason, content })
    .from(importRejects)
    .where(eq(importRejects.runId, runId))
    .orderBy(asc(part), asc(line))
    .limit(most);
}

export type WholePart = {
  runId: string;
  kind: ImportKind;
  part: TargetName;
  checksum: string;
  release: ReleaseFacts;
};

/**
 * Brings the staged part into the tables: all of it with its checksum, or nothing. Public pages
 * hear of it in the same transaction.
 */
export async function applyPart(
  tx: Executor,
  { runId, kind, part, checksum, release }: WholePart,
  actor: Actor,
  now: Date,
): Promise<Counts> {
  return tx.transaction(async (inner) => {
    const releaseId = await keepRelease(inner, kind, release, now);
    const before = part === "programs" ? await holdStaged(inner) : null;
    const counts = await countChanges(inner, part, releaseId);
    await writeChanges(inner, part, counts, releaseId, now);
    if (before) await keepVersions(inner, runId, before, actor, now);
    if (part === "occupations" && counts.added > 0) {
      // Rows of these were refused until now: the other files have to be read again.
      await inner.delete(importParts).where(eq(importParts.kind, kind));
    }
    await inner
      .insert(importParts)
      .values({ kind, part, checksum, releaseId, finishedAt: now })
      .onConflictDoUpdate({
        target: [importParts.kind, importParts.part],
        set: { checksum, releaseId, finishedAt: now },
      });
    await inner.update(importRuns).set({ releaseId }).where(eq(importRuns.id, runId));
    if (counts.added + counts.changed + counts.removed > 0) {
      await inner.execute(sql`select pg_notify('catalog', 'import')`);
    }
    return counts;
  });
}

async function keepRelease(
  tx: Executor,
  kind: ImportKind,
  release: ReleaseFacts,
  now: Date,
): Promise<string> {
  const { name, ...facts } = release;
  const { source, licence, attribution, url, goodUntil } = releases;
  await tx
    .insert(releases)
    .values({ id: newId(), kind, importedAt: now, ...release })
    .onConflictDoUpdate({
      target: [releases.kind, releases.name],
      set: facts,
      setWhere: sql`(${source}, ${licence}, ${attribution}, ${url}, ${goodUntil}) is distinct from
        (excluded.source, excluded.licence, excluded.attribution, excluded.url, excluded.good_until)`,
    });
  const id = await findReleaseId(tx, kind, name);
  if (!id) throw new Error("The release was written a moment ago.");
  return id;
}
