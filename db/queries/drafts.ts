// Answers on their way to a request. Found by the hash of a cookie's secret: whoever holds the
// cookie holds the draft. Every step stores, so that nothing typed is lost.
import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { DraftAnswers, RequestKind } from "../../lib/domain/journey";
import { isAppError } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor, inTransaction } from "../client";
import {
  institutions,
  programs,
  queues,
  requestDrafts,
  requests,
  schools,
  slotHolds,
} from "../schema";
import { idOfAddress } from "./catalog-addresses";
import { holdSlot } from "./slots";

export type Draft = {
  id: string;
  kind: RequestKind;
  answers: DraftAnswers;
  /** Set once the answers were sent; the request may still wait for its mail code. */
  requestId: string | null;
  isConfirmed: boolean;
};

export function draftHash(secret: string): string {
  return createHash("sha256").update(`draft\0${secret}`).digest("hex");
}

const columns = {
  id: requestDrafts.id,
  kind: requestDrafts.kind,
  answers: requestDrafts.answers,
  requestId: requestDrafts.requestId,
  isConfirmed: sql<boolean>`${requests.confirmedAt} is not null or ${requests.cancelledAt} is not null`,
};

export async function findDraft(secret: string, kind: RequestKind): Promise<Draft | null> {
  const [row] = await database()
    .select(columns)
    .from(requestDrafts)
    .leftJoin(requests, eq(requests.id, requestDrafts.requestId))
    .where(and(eq(requestDrafts.tokenHash, draftHash(secret)), eq(requestDrafts.kind, kind)));
  return row ? { ...row, isConfirmed: row.isConfirmed === true } : null;
}

/** The draft of this secret, made when there is none, locked until the transaction ends. */
async function lockDraft(tx: Executor, secret: string, kind: RequestKind, now: Date) {
  const tokenHash = draftHash(secret);
  await tx
    .insert(requestDrafts)
    .values({ id: newId(), tokenHash, kind, answers: {}, createdAt: now, touchedAt: now })
    .onConflictDoNothing();
  const [row] = await tx
    .select({ id: requestDrafts.id, answers: requestDrafts.answers })
    .from(requestDrafts)
    .where(and(eq(requestDrafts.tokenHash, tokenHash), eq(requestDrafts.kind, kind)))
    .for("update");
  if (!row) throw new Error("A draft that was just made is not there.");
  return row;
}

export async function minNoticeMinutes(tx: Executor): Promise<number> {
  const [row] = await tx.select({ minutes: institutions.slotMinNoticeMinutes }).from(institutions);
  return row?.minutes ?? 60;
}

/** `lost` is a time chosen earlier that could not be held any longer; every answer is stored. */
export type Saved = { answers: DraftAnswers; lost: string | null };

/**
 * Merges answers and keeps a chosen time held for another 15 minutes. A time chosen just now that
 * can't be held (taken, past) throws its reason; one chosen earlier is let go of and reported.
 * `network` says where it is asked from, and one network holds a few times at once only.
 */
export async function saveAnswers(
  secret: string,
  kind: RequestKind,
  patch: DraftAnswers,
  now: Date,
  network: string | null = null,
): Promise<Saved> {
  return inTransaction(async (tx) => {
    const draft = await lockDraft(tx, secret, kind, now);
    const answers = { ...draft.answers, ...patch };
    const lost = await renewHold(tx, { draftId: draft.id, network }, answers, now).catch(
      (error) => {
        if (patch.slotStartsAt || !isAppError(error)) throw error;
        return answers.slotStartsAt ?? null;
      },
    );
    if (lost) delete answers.slotStartsAt;
    await tx
      .update(requestDrafts)
      .set({ answers, touchedAt: now })
      .where(eq(requestDrafts.id, draft.id));
    return { answers, lost };
  });
}

/** In a savepoint: a refused hold must not undo the answers. */
async function renewHold(
  tx: Executor,
  by: { draftId: string; network: string | null },
  answers: DraftAnswers,
  now: Date,
): Promise<null> {
  const { slotStartsAt } = answers;
  if (!slotStartsAt) return null;
  await tx.transaction(async (inner) =>
    holdSlot(
      inner,
      {
        ...by,
        queueId: await queueFor(inner, answers.programSlugs ?? []),
        startsAt: new Date(slotStartsAt),
        minNoticeMinutes: await minNoticeMinutes(inner),
      },
      now,
    ),
  );
  return null;
}

/** Forgets the chosen time, keeping every other answer: the person chooses another. */
export async function dropSlotAnswer(secret: string, kind: RequestKind, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const draft = await lockDraft(tx, secret, kind, now);
    const { slotStartsAt: _lost, ...answers } = draft.answers;
    await tx
      .update(requestDrafts)
      .set({ answers, touchedAt: now })
      .where(eq(requestDrafts.id, draft.id));
    await tx.delete(slotHolds).where(eq(slotHolds.draftId, draft.id));
  });
}

/** Who answers: the queue of the first program's school, else the default queue. */
export async function queueFor(tx: Executor, programSlugs: string[]): Promise<string> {
  const [first] = programSlugs;
  const programId = first ? await idOfAddress(tx, "program", first) : null;
  if (programId) {
    const [row] = await tx
      .select({ queueId: schools.queueId })
      .from(programs)
      .innerJoin(schools, eq(schools.id, programs.schoolId))
      .where(eq(programs.id, programId));
    if (row) return row.queueId;
  }
  const [fallback] = await tx
    .select({ id: queues.id })
    .from(queues)
    .orderBy(sql`${queues.isDefault} desc`, queues.id)
    .limit(1);
  if (!fallback) throw new Error("There is no queue to answer requests.");
  return fallback.id;
}

/** The queue for a page that shows times before a draft exists. */
export async function queueForPrograms(programSlugs: string[]): Promise<string> {
  return queueFor(database(), programSlugs);
}

/** Drafts that nobody touched for 30 days, without a request, are forgotten. At most 500 a run. */
export async function forgetOldDrafts(now: Date): Promise<number> {
  const before = new Date(now.getTime() - 30 * 86_400_000).toISOString();
  const gone = await database().execute(sql`
    delete from request_drafts where id in (
      select id from request_drafts where touched_at < ${before} and request_id is null limit 500)`);
  return gone.count;
}
