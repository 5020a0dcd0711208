// Imports as the desk sees them: what ran, what runs now, what was refused. Who may import sees all
// of them, the ones of the command line too.
import { desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { type Pace, paceOf } from "../../lib/domain/import-pace";
import {
  type ImportCounts,
  type ImportKind,
  type PartResult,
  type RunState,
  runStateOf,
} from "../../lib/domain/imports";
import { conflict, forbidden, isAppError } from "../../lib/errors";
import { database, inTransaction } from "../client";
import { importRuns, users } from "../schema";
import { audit } from "./audit";
import { askRunToEnd, listRejects } from "./imports";

const MOST_RUNS = 50;
/** By the database's clock, on which a run beats each second. */
const isSilent = sql<boolean>`${importRuns.beatAt} < clock_timestamp() - interval '30 seconds'`;
const workedMs = sql<number>`(extract(epoch from
  ${importRuns.beatAt} - ${importRuns.startedAt}) * 1000)::float8`;

const columns = {
  id: importRuns.id,
  kind: importRuns.kind,
  fileName: importRuns.fileName,
  isDryRun: importRuns.isDryRun,
  startedBy: sql<string | null>`coalesce(${users.name}, ${users.email})`,
  startedAt: importRuns.startedAt,
  endedAt: importRuns.endedAt,
  undoneAt: importRuns.undoneAt,
  outcome: importRuns.outcome,
  reason: importRuns.reason,
  part: importRuns.part,
  rowsRead: importRuns.rowsRead,
  rowsTotal: importRuns.rowsTotal,
  added: importRuns.added,
  changed: importRuns.changed,
  same: importRuns.same,
  removed: importRuns.removed,
  rejected: importRuns.rejected,
  isSilent,
  workedMs,
  isAskedToEnd: isNotNull(importRuns.cancelRequestedAt).mapWith(Boolean),
};

export type ImportRun = {
  id: string;
  kind: ImportKind;
  fileName: string;
  isDryRun: boolean;
  /** Null: at the command line. */
  startedBy: string | null;
  startedAt: Date;
  endedAt: Date | null;
  undoneAt: Date | null;
  state: RunState;
  /** Why it failed or was ended, as a sentence. */
  reason: string | null;
  counts: ImportCounts;
  /** The part it reads; null before the first and after the end. */
  part: string | null;
  rowsRead: number;
  /** An estimate; null where it can't be told. */
  rowsTotal: number | null;
  pace: Pace;
};

export type ImportRunWithReport = ImportRun & { report: readonly PartResult[] };

function check(actor: Actor) {
  if (!can(actor, "catalog.import")) throw forbidden();
}

const select = () =>
  database()
    .select(columns)
    .from(importRuns)
    .leftJoin(users, eq(users.id, importRuns.startedById))
    .$dynamic();

type Row = Awaited<ReturnType<typeof select>>[number];

function viewOf(row: Row): ImportRun {
  const { added, changed, same, removed, rejected, workedMs: worked, ...rest } = row;
  const { outcome, isSilent: silent, isAskedToEnd, ...shown } = rest;
  const facts = { outcome, isAskedToEnd, isUndone: row.undoneAt !== null, isSilent: silent };
  return {
    ...shown,
    state: runStateOf(facts),
    counts: { added, changed, same, removed, rejected },
    pace: paceOf(row.rowsRead, row.rowsTotal, worked),
  };
}

/** The newest fifty, the newest first. */
export async function listRuns(actor: Actor): Promise<ImportRun[]> {
  check(actor);
  const rows = await select().orderBy(desc(importRuns.startedAt)).limit(MOST_RUNS);
  return rows.map(viewOf);
}

/** One run with what it did by part; the report is empty until it has ended. */
export async function findRun(actor: Actor, id: string): Promise<ImportRunWithReport | null> {
  check(actor);
  const [row] = await select().where(eq(importRuns.id, id));
  if (!row) return null;
  const [kept] = await database()
    .select({ report: importRuns.report })
    .from(importRuns)
    .where(eq(importRuns.id, id));
  return { ...viewOf(row), report: kept?.report ?? [] };
}

/** What a run refused, in the order of the file: at most `most` rows. */
export async function listRunRejects(actor: Actor, runId: string, most: number) {
  check(actor);
  return listRejects(database(), runId, most);
}

/** Asks a run to end. Conflict `import_ended`: it has, or there is none. */
export async function cancelRun(actor: Actor, runId: string, now: Date): Promise<void> {
  check(actor);
  await inTransaction(async (tx) => {
    await askRunToEnd(tx, runId, now).catch((error) => {
      throw isAppError(error) && error.code === "not_found" ? conflict("import_ended") : error;
    });
    const entry = { subjectKind: "import", subjectId: runId } as const;
    await audit(tx, actor, { action: "catalog.cancel_import", ...entry }, now);
  });
}
