// Where server/rate-limit.ts keeps its counters, and the limits that a transaction must keep itself.
import { sql } from "drizzle-orm";
import { database, type Executor } from "../client";
import { rateLimits } from "../schema";

export function rateLimitStore() {
  return { storeClient: database(), schema: rateLimits };
}

type Limit = { name: string; key: string; points: number; seconds: number };

/**
 * Takes a point with the caller's transaction: it counts when that commits. 0, or how many seconds
 * to wait when none is left.
 */
export async function takePointIn(tx: Executor, limit: Limit, now: Date): Promise<number> {
  const { points, expire } = rateLimits;
  const isOver = sql`${expire} <= ${sql.param(now, expire)}`;
  const [row] = await tx
    .insert(rateLimits)
    .values({
      key: `${limit.name}:${limit.key}`,
      points: 1,
      expire: new Date(now.getTime() + limit.seconds * 1000),
    })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${isOver} then 1 else ${points} + 1 end`,
        expire: sql`case when ${isOver} then excluded.expire else ${expire} end`,
      },
    })
    .returning({ points, expire });
  if (!row?.expire || row.points <= limit.points) return 0;
  return Math.max(1, Math.ceil((row.expire.getTime() - now.getTime()) / 1000));
}
