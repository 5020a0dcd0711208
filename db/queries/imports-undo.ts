// Takes an import of programs back: what it changed is what it was before, what it added is gone,
// and what somebody has edited since stays.
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { conflict, forbidden, notFound } from "../../lib/errors";
import { type Executor, inTransaction } from "../client";
import { catalogRevisions, importParts, importRuns, programs } from "../schema";
import { audit } from "./audit";
import { complete, editableOf, isRevisionOf } from "./editable";
import { holdSubject, keepImported, tellEveryProcess } from "./revision-parts";

/** Programs brought back, removed, and left because somebody has edited them since. */
export type Undone = { restored: number; removed: number; left: number };

export async function undoImport(actor: Actor, runId: string, now: Date): Promise<Undone> {
  if (!can(actor, "catalog.import")) throw forbidden();
  return inTransaction(async (tx) => {
    const [run] = await tx
      .select({
        kind: importRuns.kind,
        isDryRun: importRuns.isDryRun,
        undoneAt: importRuns.undoneAt,
      })
      .from(importRuns)
      .where(and(eq(importRuns.id, runId), isNotNull(importRuns.endedAt)))
      .for("update");
    if (run?.kind !== "programs" || run.isDryRun) throw notFound();
    if (run.undoneAt) throw conflict("undone_already");
    const undone: Undone = { restored: 0, removed: 0, left: 0 };
    for (const slug of await slugsOf(tx, runId)) {
      undone[await undoOne(tx, actor, { slug, runId }, now)] += 1;
    }
    await tx.update(importRuns).set({ undoneAt: now }).where(eq(importRuns.id, runId));
    // The same file may come again.
    await tx.delete(importParts).where(eq(importParts.kind, "programs"));
    const entry = {
      action: "catalog.undo_import",
      subjectKind: "import",
      subjectId: runId,
    } as const;
    await audit(tx, actor, { ...entry, details: undone }, now);
    await tellEveryProcess(tx, "import");
    return undone;
  });
}

async function slugsOf(tx: Executor, runId: string): Promise<string[]> {
  const rows = await tx
    .select({ slug: programs.slug })
    .from(catalogRevisions)
    .innerJoin(programs, eq(programs.id, catalogRevisions.programId))
    .where(eq(catalogRevisions.importRunId, runId))
    .orderBy(asc(programs.id));
  return rows.map(({ slug }) => slug);
}

async function undoOne(
  tx: Executor,
  actor: Actor,
  { slug, runId }: { slug: string; runId: string },
  now: Date,
): Promise<keyof Undone> {
  const held = await holdSubject(tx, "program", slug);
  const [own] = await tx
    .select()
    .from(catalogRevisions)
    .where(and(isRevisionOf("program", held.id), eq(catalogRevisions.importRunId, runId)));
  if (own && !held.wasPublic && own.state === "draft" && own.version === 1) {
    await tx.delete(programs).where(and(eq(programs.id, held.id), isNull(programs.publishedAt)));
    return "removed";
  }
  if (own?.state !== "published") return "left";
  const [before] = await tx
    .select()
    .from(catalogRevisions)
    .where(
      and(
        isRevisionOf("program", held.id),
        lt(catalogRevisions.number, own.number),
        inArray(catalogRevisions.state, ["replaced"]),
      ),
    )
    .orderBy(desc(catalogRevisions.number))
    .limit(1);
  if (!before) return "left";
  const after = complete<"program">(held.current, before.content);
  await editableOf("program").write(tx, held.id, after, now);
  await keepImported(tx, held, { after, runId, restoredFrom: before.number }, actor, now);
  return "restored";
}
