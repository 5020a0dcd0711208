// Work promised by a transaction. Enqueued in it, so that it exists exactly when the change does;
// run at least once by server/jobs, each handler idempotent by the job's id.
import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Job, JobKind } from "../../lib/domain/jobs";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import { jobs } from "../schema";

export const MAX_ATTEMPTS = 12;
const LEASE_SECONDS = 60;

const isQueued = and(isNull(jobs.doneAt), isNull(jobs.failedAt));

/**
 * Adds a job; one with the same `dedupKey` is left as it is. `personId` names whom a touch would
 * reach: "stop" takes it out of the queue.
 */
export async function enqueue(
  tx: Executor,
  job: Job,
  now: Date,
  options: { dedupKey?: string; runAt?: Date; personId?: string | null } = {},
) {
  await tx
    .insert(jobs)
    .values({
      id: newId(),
      kind: job.kind,
      payload: job.payload,
      dedupKey: options.dedupKey ?? null,
      personId: options.personId ?? null,
      runAt: options.runAt ?? now,
      createdAt: now,
    })
    .onConflictDoNothing({ target: jobs.dedupKey });
  await tx.execute(sql`select pg_notify('jobs', '')`);
}

export type LeasedJob = { id: string; kind: string; payload: unknown; attempts: number };

/**
 * Takes up to `limit` due jobs for a minute. A worker that dies keeps nothing: its lease runs
 * out. SKIP LOCKED lets several processes lease side by side. Lease times are the database's own
 * clock, so that processes with different clocks agree; `now` decides only what is due.
 */
export async function leaseJobs(limit: number, now: Date): Promise<LeasedJob[]> {
  return database().transaction(async (tx) => {
    const due = await tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(
        and(
          isQueued,
          lte(jobs.runAt, now),
          or(isNull(jobs.leasedUntil), lt(jobs.leasedUntil, sql`clock_timestamp()`)),
        ),
      )
      .orderBy(asc(jobs.runAt))
      .limit(limit)
      .for("update", { skipLocked: true });
    const leased: LeasedJob[] = [];
    for (const { id } of due) {
      const [row] = await tx
        .update(jobs)
        .set({
          leasedUntil: sql`clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})`,
          attempts: sql`${jobs.attempts} + 1`,
        })
        .where(eq(jobs.id, id))
        .returning({
          id: jobs.id,
          kind: jobs.kind,
          payload: jobs.payload,
          attempts: jobs.attempts,
        });
      if (row) leased.push(row);
    }
    return leased;
  });
}

export async function finishJob(tx: Executor, id: string, now: Date) {
  // The payload may hold a code or a link: done work keeps neither.
  await tx.update(jobs).set({ doneAt: now, leasedUntil: null, payload: {} }).where(eq(jobs.id, id));
}

/**
 * True while nobody ended the job: a stop may have, since it was leased. Holds its row to the end
 * of the transaction, after the person's, as a stop does.
 */
export async function isStillQueued(tx: Executor, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.id, id), isQueued))
    .for("update");
  return row !== undefined;
}

/** Ends what is queued for this person, of these kinds or of all. How many jobs that were. */
export async function cancelJobs(
  tx: Executor,
  personId: string,
  now: Date,
  kinds?: readonly JobKind[],
): Promise<number> {
  const ended = await tx
    .update(jobs)
    .set({ doneAt: now, leasedUntil: null, payload: {}, lastError: "stopped" })
    .where(
      and(
        eq(jobs.personId, personId),
        isQueued,
        kinds ? inArray(jobs.kind, [...kinds]) : undefined,
      ),
    )
    .returning({ id: jobs.id });
  return ended.length;
}

/** Lets a job wait until `runAt`; the try does not count. */
export async function putOffJob(tx: Executor, id: string, runAt: Date): Promise<void> {
  await tx
    .update(jobs)
    .set({ leasedUntil: null, runAt, attempts: sql`greatest(${jobs.attempts} - 1, 0)` })
    .where(and(eq(jobs.id, id), isQueued));
}

/** Puts a job back with a growing pause (15 s to 1 h); after the last attempt it is marked failed. */
export async function retryJob(
  job: LeasedJob,
  errorName: string,
  now: Date,
): Promise<"put back" | "given up"> {
  const isLast = job.attempts >= MAX_ATTEMPTS;
  const pause = Math.min(15 * 2 ** (job.attempts - 1), 3600);
  await database()
    .update(jobs)
    .set({
      leasedUntil: null,
      lastError: errorName,
      runAt: new Date(now.getTime() + pause * 1000),
      failedAt: isLast ? now : null,
      // Nobody tries again, so the code or link in it is of no more use.
      ...(isLast ? { payload: {} } : {}),
    })
    .where(and(eq(jobs.id, job.id), isQueued));
  return isLast ? "given up" : "put back";
}
