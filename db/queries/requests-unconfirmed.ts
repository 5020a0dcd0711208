// Requests whose code was never typed: one mail after an hour, never a call.
import { and, gt, isNull, lt } from "drizzle-orm";
import { database } from "../client";
import { requests } from "../schema";
import { enqueue } from "./jobs";
import { takePointIn } from "./rate-limits";

const HOUR_MS = 3_600_000;
const OLDEST_MS = 72 * HOUR_MS;
const ONCE = { name: "finish-request-mail", points: 1, seconds: OLDEST_MS / 1000 };

/**
 * Mails the address of each request that waited an hour for its code; older than three days is left
 * alone. One mail to one address, however many requests somebody made with it. How many were mailed.
 */
export async function remindUnconfirmed(now: Date): Promise<number> {
  return database().transaction(async (tx) => {
    const due = await tx
      .update(requests)
      .set({ remindedAt: now })
      .where(
        and(
          isNull(requests.confirmedAt),
          isNull(requests.cancelledAt),
          isNull(requests.remindedAt),
          lt(requests.createdAt, new Date(now.getTime() - HOUR_MS)),
          gt(requests.createdAt, new Date(now.getTime() - OLDEST_MS)),
        ),
      )
      .returning({ id: requests.id, email: requests.email, createdAt: requests.createdAt });
    const oldestFirst = due.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    const newest = new Map(oldestFirst.map(({ email, id }) => [email, id]));
    let mailed = 0;
    // In the order of the alphabet, so that two sweeps wait for each other in one order.
    for (const [email, requestId] of [...newest].sort()) {
      if ((await takePointIn(tx, { ...ONCE, key: email }, now)) > 0) continue;
      await enqueue(tx, { kind: "mail.finish_request", payload: { requestId } }, now, {
        dedupKey: `finish:${requestId}`,
      });
      mailed += 1;
    }
    return mailed;
  });
}
