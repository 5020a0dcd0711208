// Reminders of a booked call, promised by the transaction that books or moves it. Whether one is
// still due is asked again when it runs: the time, the person's choice, the gate.
import type { Executor } from "../client";
import { enqueue } from "./jobs";

const hoursBefore = [24, 1] as const;

/** Enqueues the reminders whose moment is still ahead. For a time booked twice there is one each. */
export async function enqueueReminders(
  tx: Executor,
  call: { requestId: string; personId: string; startsAt: Date },
  now: Date,
): Promise<void> {
  const { requestId, personId } = call;
  const startsAt = call.startsAt.toISOString();
  for (const hours of hoursBefore) {
    const runAt = new Date(call.startsAt.getTime() - hours * 3_600_000);
    if (runAt <= now) continue;
    await enqueue(
      tx,
      { kind: "mail.call_reminder", payload: { requestId, startsAt, hoursBefore: hours } },
      now,
      { dedupKey: `reminder:${requestId}:${startsAt}:${hours}`, runAt, personId },
    );
  }
}
