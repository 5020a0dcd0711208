// Requests whose code was never typed: one mail after an hour, never a call.
import { and, gt, isNull, lt } from "drizzle-orm";
import { database } from "../client";
import { requests } from "../schema";
import { enqueue } from "./jobs";

const HOUR_MS = 3_600_000;

/** Mails each request that waited an hour for its code, once; older than three days is left alone. */
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
          gt(requests.createdAt, new Date(now.getTime() - 72 * HOUR_MS)),
        ),
      )
      .returning({ id: requests.id });
    for (const { id } of due) {
      await enqueue(tx, { kind: "mail.finish_request", payload: { requestId: id } }, now, {
        dedupKey: `finish:${id}`,
      });
    }
    return due.length;
  });
}
