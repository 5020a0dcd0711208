// Edits of programs: lock the program, decide, write, audit, tell every process; one transaction.
import { and, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { type Actor, dangerousSystemActor } from "../../lib/auth/actor";
import { can, type Permission } from "../../lib/auth/permissions";
import { type ProgramContent, problemsOf } from "../../lib/domain/program-content";
import { nextRevisionState, OPEN_STATES, type RevisionEvent } from "../../lib/domain/revisions";
import { conflict, forbidden, invalid, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor, inTransaction } from "../client";
import { programRevisions, programs } from "../schema";
import { audit } from "./audit";
import { contentOf, writeContent } from "./program-content";

type Revision = typeof programRevisions.$inferSelect;

/** `version`: of the edit under way that the editor saw; 0 when there was none. */
export type Edit = { slug: string; version: number };

function refuseUnless(actor: Actor, permission: Permission) {
  if (!can(actor, permission)) throw forbidden();
}

/** Locks the program. What stands on its page becomes revision 1 before the first edit. */
async function lockProgram(tx: Executor, slug: string, now: Date) {
  const [program] = await tx
    .select({ id: programs.id, publishedAt: programs.publishedAt })
    .from(programs)
    .where(eq(programs.slug, slug))
    .for("update");
  if (!program) throw notFound();
  const isOfProgram = eq(programRevisions.programId, program.id);
  const [last] = await tx
    .select({ number: programRevisions.number })
    .from(programRevisions)
    .where(isOfProgram)
    .orderBy(desc(programRevisions.number))
    .limit(1);
  if (!last) {
    await tx.insert(programRevisions).values({
      id: newId(),
      programId: program.id,
      number: 1,
      state: "published",
      content: await contentOf(tx, program.id),
      createdAt: program.publishedAt ?? now,
      changedAt: program.publishedAt ?? now,
      publishedAt: program.publishedAt,
    });
  }
  const [open] = await tx
    .select()
    .from(programRevisions)
    .where(and(isOfProgram, inArray(programRevisions.state, [...OPEN_STATES])));
  return { programId: program.id, lastNumber: last?.number ?? 1, open: open ?? null };
}

/** A form that stands on an older version says so; it comes back with what was typed. */
function checkVersion(open: Revision | null, version: number) {
  if ((open?.version ?? 0) !== version) {
    throw conflict("changed_meanwhile", { version: open?.version ?? 0 });
  }
}

/** Saves what was typed as the edit under way; what is missing for publishing may be missing. */
export async function saveDraft(
  actor: Actor,
  edit: Edit & { content: ProgramContent },
  now: Date,
): Promise<void> {
  refuseUnless(actor, "catalog.edit");
  await inTransaction(async (tx) => {
    const { programId, lastNumber, open } = await lockProgram(tx, edit.slug, now);
    // Sent twice: it is stored already.
    if (open && JSON.stringify(open.content) === JSON.stringify(edit.content)) return;
    checkVersion(open, edit.version);
    await storeDraft(tx, actor, { programId, lastNumber, open, content: edit.content }, now);
  });
}

async function storeDraft(
  tx: Executor,
  actor: Actor,
  input: {
    programId: string;
    lastNumber: number;
    open: Revision | null;
    content: ProgramContent;
    restoredFrom?: number;
  },
  now: Date,
) {
  const { programId, lastNumber, open, content, restoredFrom = null } = input;
  const number = open?.number ?? lastNumber + 1;
  if (open) {
    const state = nextRevisionState(open.state, "edit") ?? "draft";
    await tx
      .update(programRevisions)
      .set({
        content,
        state,
        version: open.version + 1,
        authorId: actor.userId,
        changedAt: now,
        publishAt: null,
      })
      .where(eq(programRevisions.id, open.id));
  } else {
    await tx.insert(programRevisions).values({
      id: newId(),
      programId,
      number,
      state: "draft",
      content,
      authorId: actor.userId,
      createdAt: now,
      changedAt: now,
      restoredFrom,
    });
  }
  await note(tx, actor, "catalog.save_draft", programId, number, now);
}

/** A copy of an earlier version becomes the edit under way; publishing it brings it back. */
export async function restoreRevision(
  actor: Actor,
  { slug, number }: { slug: string; number: number },
  now: Date,
): Promise<void> {
  refuseUnless(actor, "catalog.edit");
  await inTransaction(async (tx) => {
    const { programId, lastNumber, open } = await lockProgram(tx, slug, now);
    if (open) throw conflict("edit_under_way");
    const [wanted] = await tx
      .select()
      .from(programRevisions)
      .where(and(eq(programRevisions.programId, programId), eq(programRevisions.number, number)));
    if (!wanted) throw notFound();
    const { content } = wanted;
    const draft = { programId, lastNumber, open: null, content, restoredFrom: number };
    await storeDraft(tx, actor, draft, now);
  });
}

export type Move = Edit & {
  event: Exclude<RevisionEvent, "edit" | "replace">;
  /** Of "schedule": in the future. */
  publishAt?: Date | undefined;
};

/** Asks for review, sends back, discards, schedules or publishes the edit under way. */
export async function moveRevision(actor: Actor, move: Move, now: Date): Promise<void> {
  const isPublishing = move.event === "publish" || move.event === "schedule";
  refuseUnless(actor, isPublishing ? "catalog.publish" : "catalog.edit");
  await inTransaction(async (tx) => {
    const { programId, open } = await lockProgram(tx, move.slug, now);
    checkVersion(open, move.version);
    if (!open) throw conflict("no_edit_under_way");
    const state = nextRevisionState(open.state, move.event);
    if (!state) throw conflict("edit_moved_meanwhile");
    if (isPublishing) refuseUnfinished(open.content);
    if (move.event === "publish") return publish(tx, actor, open, now);
    const publishAt = move.event === "schedule" ? (move.publishAt ?? null) : null;
    if (move.event === "schedule" && !(publishAt && publishAt > now)) {
      throw invalid("not_in_the_future", { field: "publishOn" });
    }
    await tx
      .update(programRevisions)
      .set({ state, publishAt, version: open.version + 1, changedAt: now })
      .where(eq(programRevisions.id, open.id));
    await note(tx, actor, `catalog.${move.event}`, programId, open.number, now);
  });
}

function refuseUnfinished(content: ProgramContent) {
  const [problem] = problemsOf(content);
  if (problem) throw invalid(`content_${problem.reason}`, { field: problem.field });
}

async function publish(tx: Executor, actor: Actor, revision: Revision, now: Date) {
  const { programId, number, content } = revision;
  await writeContent(tx, programId, content);
  await tx
    .update(programRevisions)
    .set({ state: "replaced" })
    .where(and(eq(programRevisions.programId, programId), eq(programRevisions.state, "published")));
  await tx
    .update(programRevisions)
    .set({
      state: "published",
      publishedAt: now,
      publishedById: actor.userId,
      publishAt: null,
      version: revision.version + 1,
    })
    .where(eq(programRevisions.id, revision.id));
  await note(tx, actor, "catalog.publish", programId, number, now);
  // Pages and answers that were made before are old in every process.
  await tx.execute(sql`select pg_notify('catalog', ${programId})`);
}

/** Publishes what is due; how many. One that can't be published any more goes back to its editor. */
export async function publishScheduled(now: Date): Promise<number> {
  const due = await database()
    .select({ slug: programs.slug, version: programRevisions.version })
    .from(programRevisions)
    .innerJoin(programs, eq(programs.id, programRevisions.programId))
    .where(and(eq(programRevisions.state, "scheduled"), lte(programRevisions.publishAt, now)))
    .limit(50);
  const actor = dangerousSystemActor();
  for (const one of due) {
    await inTransaction(async (tx) => {
      const { open } = await lockProgram(tx, one.slug, now);
      if (open?.state === "scheduled" && open.version === one.version) {
        await publish(tx, actor, open, now);
      }
    });
  }
  return due.length;
}

async function note(
  tx: Executor,
  actor: Actor,
  action: string,
  programId: string,
  number: number,
  now: Date,
) {
  const entry = { action, subjectKind: "program", subjectId: programId } as const;
  await audit(tx, actor, { ...entry, details: { number } }, now);
}
