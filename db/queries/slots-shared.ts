// Counselors answer for several queues, and each is one person: the calls of one queue take places
// from the others at the same time.
import { and, gt, lt, ne, sql } from "drizzle-orm";
import type { CounselorHours } from "../../lib/domain/hours";
import { type QueueLoad, takenByOthers } from "../../lib/domain/slots";
import type { Executor } from "../client";
import { slotHolds, slots } from "../schema";
import { readCounselors } from "./slots-input";

const MINUTE_MS = 60_000;

type Row = { queueId: string; startsAt: Date; used: number };

export type SharedLoad = {
  /** How many of the queue's counselors calls of other queues take at this time. */
  takenAt: (startsAt: Date) => number;
};

type Asked = {
  queueId: string;
  counselors: readonly CounselorHours[];
  slotMinutes: number;
  draftId: string | null;
  /** Times that are looked at; the ends are included. */
  first: Date;
  last: Date;
};

/** Reads the other queues' calls and live holds round these times, once for all of them. */
export async function readSharedLoad(tx: Executor, asked: Asked, now: Date): Promise<SharedLoad> {
  const { queueId, counselors, slotMinutes, draftId } = asked;
  const lengthMs = slotMinutes * MINUTE_MS;
  const held = sql`(select count(*)::int from ${slotHolds} where ${slotHolds.slotId} = ${slots.id}
    and ${slotHolds.expiresAt} > ${now.toISOString()} and ${slotHolds.draftId} <> ${draftId ?? ""})`;
  const used = sql<number>`${slots.booked} + ${held}`;
  const rows = await tx
    .select({ queueId: slots.queueId, startsAt: slots.startsAt, used })
    .from(slots)
    .where(
      and(
        ne(slots.queueId, queueId),
        gt(slots.startsAt, new Date(asked.first.getTime() - lengthMs)),
        lt(slots.startsAt, new Date(asked.last.getTime() + lengthMs)),
        sql`${used} > 0`,
      ),
    );
  const others = new Map<string, CounselorHours[]>();
  for (const id of new Set(rows.map((row) => row.queueId))) {
    others.set(id, await readCounselors(tx, id, now));
  }
  return {
    takenAt: (startsAt) => {
      const loads = loadsAt(rows, others, startsAt, lengthMs);
      return loads.length > 0 ? takenByOthers(counselors, loads, startsAt, slotMinutes) : 0;
    },
  };
}

function loadsAt(
  rows: readonly Row[],
  others: ReadonlyMap<string, CounselorHours[]>,
  startsAt: Date,
  lengthMs: number,
): QueueLoad[] {
  const near = rows.filter(
    (row) => Math.abs(row.startsAt.getTime() - startsAt.getTime()) < lengthMs,
  );
  return [...others].map(([id, counselors]) => ({
    counselors,
    used: near.reduce((sum, row) => sum + (row.queueId === id ? row.used : 0), 0),
  }));
}

/**
 * Puts claims of one time in a row over all queues, to the end of the transaction: two queues could
 * else give the same counselor away at once. Several times are locked in one fixed order.
 */
export async function lockTimes(tx: Executor, times: readonly Date[]): Promise<void> {
  const inOrder = [...new Set(times.map((time) => time.toISOString()))].sort();
  for (const time of inOrder) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`slot ${time}`}, 0))`);
  }
}
