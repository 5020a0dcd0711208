// The parts of editing that publishing by hand, by the clock, by an import and by its undo share.
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { joinEdits } from "../../lib/domain/differences";
import { OPEN_STATES } from "../../lib/domain/revisions";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { catalogRevisions } from "../schema";
import { type AuditEntry, audit } from "./audit";
import {
  type CatalogKind,
  type ContentOf,
  complete,
  editableOf,
  isRevisionOf,
  lockSubject,
  ownerOf,
} from "./editable";

export type Revision = typeof catalogRevisions.$inferSelect;

/** A program or career that this transaction holds, with its edits. */
export type Held<Kind extends CatalogKind> = {
  kind: Kind;
  id: string;
  /** As it stands, whether public or not. */
  current: ContentOf[Kind];
  wasPublic: boolean;
  lastNumber: number;
  open: Revision | null;
};

/** Locks it. What stands on a public page becomes revision 1 before the first edit. */
export async function holdSubject<Kind extends CatalogKind>(
  tx: Executor,
  kind: Kind,
  slug: string,
): Promise<Held<Kind>> {
  const { id, publishedAt } = await lockSubject(tx, kind, slug);
  const current = await editableOf(kind).read(tx, id);
  const [last] = await tx
    .select({ number: catalogRevisions.number })
    .from(catalogRevisions)
    .where(isRevisionOf(kind, id))
    .orderBy(desc(catalogRevisions.number))
    .limit(1);
  if (!last && publishedAt) {
    await tx.insert(catalogRevisions).values({
      id: newId(),
      ...ownerOf(kind, id),
      number: 1,
      state: "published",
      content: current,
      createdAt: publishedAt,
      changedAt: publishedAt,
      publishedAt,
    });
  }
  const [open] = await tx
    .select()
    .from(catalogRevisions)
    .where(and(isRevisionOf(kind, id), inArray(catalogRevisions.state, [...OPEN_STATES])));
  const lastNumber = last?.number ?? (publishedAt ? 1 : 0);
  return { kind, id, current, wasPublic: publishedAt !== null, lastNumber, open: open ?? null };
}

/** Pages and answers that were made before are old in every process from the commit on. */
export async function tellEveryProcess(tx: Executor, id: string): Promise<void> {
  await tx.execute(sql`select pg_notify('catalog', ${id})`);
}

/** Takes the public revision out of its place; the next one comes in the same transaction. */
export async function replacePublished(tx: Executor, kind: CatalogKind, id: string) {
  await tx
    .update(catalogRevisions)
    .set({ state: "replaced" })
    .where(and(isRevisionOf(kind, id), eq(catalogRevisions.state, "published")));
}

/**
 * Keeps what an import, or its undo, has written as a version of its own. An edit under way is
 * joined with it: what the editor had left alone follows, and it waits for the editor again.
 */
export async function keepImported<Kind extends CatalogKind>(
  tx: Executor,
  held: Held<Kind>,
  {
    after,
    runId,
    restoredFrom = null,
  }: { after: ContentOf[Kind]; runId: string; restoredFrom?: number | null },
  actor: Actor,
  now: Date,
): Promise<void> {
  const { kind, id, current: before, open } = held;
  const number = open?.number ?? held.lastNumber + 1;
  if (open) {
    await tx
      .update(catalogRevisions)
      .set({
        number: held.wasPublic ? number + 1 : number,
        state: "draft",
        publishAt: null,
        content: joinEdits(before, complete<Kind>(before, open.content), after),
        version: open.version + 1,
        changedAt: now,
        joinedRunId: runId,
      })
      .where(eq(catalogRevisions.id, open.id));
  }
  if (!held.wasPublic) return;
  await replacePublished(tx, kind, id);
  await tx.insert(catalogRevisions).values({
    id: newId(),
    ...ownerOf(kind, id),
    number,
    state: "published",
    content: after,
    authorId: actor.userId,
    createdAt: now,
    changedAt: now,
    publishedAt: now,
    publishedById: actor.userId,
    importRunId: runId,
    restoredFrom,
  });
}

export async function noteEdit(
  tx: Executor,
  actor: Actor,
  entry: {
    action: string;
    kind: CatalogKind;
    id: string;
    number: number | null;
    note?: AuditEntry["details"];
  },
  now: Date,
): Promise<void> {
  const { action, kind, id, number, note } = entry;
  const details = { number, ...note };
  await audit(tx, actor, { action, subjectKind: kind, subjectId: id, details }, now);
}
