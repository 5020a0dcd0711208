// Whether chat is open, for the address that anybody may ask as often as they like: the database is
// asked once in two seconds for each queue. What promises something reads it afresh.
import "server-only";
import { chatStatus } from "@/db/queries/presence";

type Status = ReturnType<typeof chatStatus>;
type Kept = { at: Date; askedMs: number; status: Status };

const KEEP_MS = 2000;
const kept = new Map<string, Kept>();

export function recentChatStatus(queueId: string, at: Date): Status {
  const known = kept.get(queueId);
  if (known && isFresh(known, at)) return known.status;
  const status = chatStatus(queueId, at);
  const asked = { at, askedMs: performance.now(), status };
  kept.set(queueId, asked);
  // A failure is nobody else's answer.
  status.catch(() => {
    if (kept.get(queueId) === asked) kept.delete(queueId);
  });
  return status;
}

/** By the machine's clock and by the portal's, which a test may hold still or move. */
function isFresh({ at: then, askedMs }: Kept, at: Date): boolean {
  const isSameMoment = Math.abs(at.getTime() - then.getTime()) < KEEP_MS;
  return isSameMoment && performance.now() - askedMs < KEEP_MS;
}
