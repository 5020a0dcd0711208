// Edits of programs and careers: lock, decide, write, audit, tell every process; one transaction.
import { and, eq, lte } from "drizzle-orm";
import { type Actor, dangerousSystemActor } from "../../lib/auth/actor";
import { can, type Permission } from "../../lib/auth/permissions";
import { isSame } from "../../lib/domain/differences";
import { nextRevisionState, type RevisionEvent } from "../../lib/domain/revisions";
import { conflict, forbidden, invalid, isAppError, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor, inTransaction } from "../client";
import { careers, catalogRevisions, programs } from "../schema";
import type { AuditEntry } from "./audit";
import {
  type CatalogKind,
  type ContentOf,
  complete,
  editableOf,
  isRevisionOf,
  ownerOf,
} from "./editable";
import {
  type Held,
  holdSubject,
  noteEdit,
  type Revision,
  replacePublished,
  tellEveryProcess,
} from "./revision-parts";

/** `version`: of the edit under way that the editor saw; 0 when there was none. */
export type Edit<Kind extends CatalogKind = CatalogKind> = {
  kind: Kind;
  slug: string;
  version: number;
};

function refuseUnless(actor: Actor, permission: Permission) {
  if (!can(actor, permission)) throw forbidden();
}

/** A form that stands on an older version says so; it comes back with what was typed. */
function checkVersion(open: Revision | null, version: number) {
  if ((open?.version ?? 0) !== version) {
    throw conflict("changed_meanwhile", { version: open?.version ?? 0 });
  }
}

/** `note`: what the log says of it besides, where it was not typed. */
export type Draft<Kind extends CatalogKind> = Edit<Kind> & {
  content: ContentOf[Kind];
  note?: AuditEntry["details"];
};

/** Saves what was typed as the edit under way; what is missing for publishing may be missing. */
export async function saveDraft<Kind extends CatalogKind>(
  actor: Actor,
  { kind, slug, version, content, note }: Draft<Kind>,
  now: Date,
): Promise<void> {
  refuseUnless(actor, "catalog.edit");
  await inTransaction(async (tx) => {
    const held = await holdSubject(tx, kind, slug);
    // Sent twice: it is stored already.
    if (held.open && isSame(complete<Kind>(held.current, held.open.content), content)) return;
    checkVersion(held.open, version);
    await storeDraft(tx, actor, { held, content, note }, now);
  });
}

async function storeDraft<Kind extends CatalogKind>(
  tx: Executor,
  actor: Actor,
  input: {
    held: Held<Kind>;
    content: ContentOf[Kind];
    restoredFrom?: number;
    note?: Draft<Kind>["note"];
  },
  now: Date,
) {
  const { held, content, restoredFrom = null, note } = input;
  const { kind, id, lastNumber, open } = held;
  const number = open?.number ?? lastNumber + 1;
  if (open) {
    await tx
      .update(catalogRevisions)
      .set({
        content,
        state: nextRevisionState(open.state, "edit") ?? "draft",
        version: open.version + 1,
        authorId: actor.userId,
        changedAt: now,
        publishAt: null,
        joinedRunId: null,
      })
      .where(eq(catalogRevisions.id, open.id));
  } else {
    await tx.insert(catalogRevisions).values({
      id: newId(),
      ...ownerOf(kind, id),
      number,
      state: "draft",
      content,
      authorId: actor.userId,
      createdAt: now,
      changedAt: now,
      restoredFrom,
    });
  }
  await noteEdit(tx, actor, { action: "catalog.save_draft", kind, id, number, note }, now);
}

/** A copy of an earlier version becomes the edit under way; publishing it brings it back. */
export async function restoreRevision(
  actor: Actor,
  { kind, slug, number }: { kind: CatalogKind; slug: string; number: number },
  now: Date,
): Promise<void> {
  refuseUnless(actor, "catalog.edit");
  await inTransaction(async (tx) => {
    const held = await holdSubject(tx, kind, slug);
    if (held.open) throw conflict("edit_under_way");
    const [wanted] = await tx
      .select()
      .from(catalogRevisions)
      .where(and(isRevisionOf(kind, held.id), eq(catalogRevisions.number, number)));
    if (!wanted) throw notFound();
    const content = complete(held.current, wanted.content);
    await storeDraft(tx, actor, { held, content, restoredFrom: number }, now);
  });
}

export type Move = Edit & {
  event: Exclude<RevisionEvent, "edit" | "replace">;
  /** Of "schedule": in the future. */
  publishAt?: Date | undefined;
};

/**
 * Asks for review, sends back, discards, schedules or publishes the edit under way. Answers with
 * the address that the page has after it.
 */
export async function moveRevision(actor: Actor, move: Move, now: Date): Promise<string> {
  const isPublishing = move.event === "publish" || move.event === "schedule";
  refuseUnless(actor, isPublishing ? "catalog.publish" : "catalog.edit");
  return inTransaction(async (tx) => {
    const held = await holdSubject(tx, move.kind, move.slug);
    const { open, id } = held;
    checkVersion(open, move.version);
    if (!open) throw conflict("no_edit_under_way");
    const state = nextRevisionState(open.state, move.event);
    if (!state) throw conflict("edit_moved_meanwhile");
    if (isPublishing) refuseUnfinished(held, open);
    if (move.event === "publish") return publish(tx, actor, held, open, now);
    const publishAt = move.event === "schedule" ? (move.publishAt ?? null) : null;
    if (move.event === "schedule" && !(publishAt && publishAt > now)) {
      throw invalid("not_in_the_future", { field: "publishOn" });
    }
    await tx
      .update(catalogRevisions)
      .set({ state, publishAt, version: open.version + 1, changedAt: now })
      .where(eq(catalogRevisions.id, open.id));
    const entry = { action: `catalog.${move.event}`, kind: move.kind, id, number: open.number };
    await noteEdit(tx, actor, entry, now);
    return held.current.slug;
  });
}

function refuseUnfinished<Kind extends CatalogKind>(held: Held<Kind>, open: Revision) {
  const content = complete<Kind>(held.current, open.content);
  const [problem] = editableOf(held.kind).problemsOf(content);
  if (problem) throw invalid(`content_${problem.reason}`, { field: problem.field });
}

async function publish<Kind extends CatalogKind>(
  tx: Executor,
  actor: Actor,
  { kind, id, current }: Held<Kind>,
  revision: Revision,
  now: Date,
): Promise<string> {
  const content = complete<Kind>(current, revision.content);
  await editableOf(kind).write(tx, id, content, now);
  await replacePublished(tx, kind, id);
  await tx
    .update(catalogRevisions)
    .set({
      content,
      state: "published",
      publishedAt: now,
      publishedById: actor.userId,
      publishAt: null,
      joinedRunId: null,
      version: revision.version + 1,
    })
    .where(eq(catalogRevisions.id, revision.id));
  const { number } = revision;
  await noteEdit(tx, actor, { action: "catalog.publish", kind, id, number }, now);
  await tellEveryProcess(tx, id);
  return content.slug;
}

/** Publishes what is due; how many. What can't be published any more is a draft again. */
export async function publishScheduled(now: Date): Promise<number> {
  const due = await database()
    .select({
      program: programs.slug,
      career: careers.slug,
      version: catalogRevisions.version,
    })
    .from(catalogRevisions)
    .leftJoin(programs, eq(programs.id, catalogRevisions.programId))
    .leftJoin(careers, eq(careers.id, catalogRevisions.careerId))
    .where(and(eq(catalogRevisions.state, "scheduled"), lte(catalogRevisions.publishAt, now)))
    .limit(50);
  for (const { program, career, version } of due) {
    const kind = program === null ? "career" : "program";
    const slug = program ?? career ?? "";
    try {
      await settleScheduled({ kind, slug, version }, publish, now);
    } catch (error) {
      if (!isAppError(error)) throw error;
      // What it stands on has changed since: its editor hears why by publishing it.
      await settleScheduled({ kind, slug, version }, sendBack, now);
    }
  }
  return due.length;
}

async function settleScheduled(
  { kind, slug, version }: Edit,
  settle: typeof publish,
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const held = await holdSubject(tx, kind, slug);
    const { open } = held;
    if (open?.state !== "scheduled" || open.version !== version) return;
    await settle(tx, dangerousSystemActor(), held, open, now);
  });
}

async function sendBack<Kind extends CatalogKind>(
  tx: Executor,
  actor: Actor,
  { kind, id, current }: Held<Kind>,
  { id: revisionId, number, version }: Revision,
  now: Date,
): Promise<string> {
  await tx
    .update(catalogRevisions)
    .set({ state: "draft", publishAt: null, version: version + 1, changedAt: now })
    .where(eq(catalogRevisions.id, revisionId));
  await noteEdit(tx, actor, { action: "catalog.send_back", kind, id, number }, now);
  return current.slug;
}
