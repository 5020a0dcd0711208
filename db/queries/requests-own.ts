// What a person may see and change of a request of their own, by account or by signed link.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { stateOf } from "../../lib/domain/request-states";
import { notFound } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { requests, slots } from "../schema";
import { cancelLocked, isCallPending, moveLocked } from "./callbacks-move";
import { confirmLocked } from "./requests-confirm";
import { requestScope } from "./scope";

/** For the person who asked: everything they typed, nothing the desk wrote. */
export type RequestForAsker = {
  id: string;
  reference: string;
  kind: "callback" | "message";
  state: ReturnType<typeof stateOf>;
  queueId: string;
  draftId: string | null;
  topic: (typeof requests.$inferSelect)["topic"];
  question: string | null;
  programSlugs: string[];
  givenName: string;
  email: string;
  phone: string | null;
  statedZone: string | null;
  isEmailVerified: boolean;
  wantedStartsAt: Date | null;
  bookedAt: Date | null;
  createdAt: Date;
  calendarSequence: number;
  /** A call is booked and can still be moved or cancelled. */
  isCallPending: boolean;
  cancelledBy: "student" | "staff" | null;
};

export async function getOwnRequest(actor: Actor, requestId: string): Promise<RequestForAsker> {
  const [row] = await database()
    .select({ request: requests, startsAt: slots.startsAt })
    .from(requests)
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(and(eq(requests.id, requestId), requestScope(actor, "request.read_own")));
  if (!row) throw notFound();
  const r = row.request;
  return {
    id: r.id,
    reference: r.reference,
    kind: r.kind,
    state: stateOf(r),
    queueId: r.queueId,
    draftId: r.draftId,
    topic: r.topic,
    question: r.question,
    programSlugs: r.programSlugs,
    givenName: r.givenName,
    email: r.email,
    phone: r.phone,
    statedZone: r.statedZone,
    isEmailVerified: r.emailVerifiedAt !== null,
    wantedStartsAt: r.wantedStartsAt,
    bookedAt: row.startsAt,
    createdAt: r.createdAt,
    calendarSequence: r.calendarSequence,
    isCallPending: row.startsAt !== null && (await isCallPending(database(), r)),
    cancelledBy: r.cancelledBy,
  };
}

/** The address that a link of this request must have been mailed to; null when there is none. */
export async function findRequestAddress(requestId: string): Promise<string | null> {
  const [row] = await database()
    .select({ email: requests.email })
    .from(requests)
    .where(eq(requests.id, requestId));
  return row?.email ?? null;
}

async function lockOwn(tx: Executor, actor: Actor, requestId: string) {
  const [row] = await tx
    .select()
    .from(requests)
    .where(and(eq(requests.id, requestId), requestScope(actor, "request.change_own")))
    .for("no key update");
  if (!row) throw notFound();
  return row;
}

/** Ends the request and gives its time back. Cancelling twice is once. */
export async function cancelOwnRequest(
  actor: Actor,
  requestId: string,
  now: Date,
  reason: string | null = null,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockOwn(tx, actor, requestId);
    await cancelLocked(tx, actor, row, { by: "student", reason }, now);
  });
}

/**
 * Moves a booked call to another time, or books an unconfirmed one whose address was proven. The old
 * time is given back only when the new one is claimed: both or neither.
 */
export async function changeOwnTime(
  actor: Actor,
  requestId: string,
  startsAt: Date,
  now: Date,
  reason: string | null = null,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await lockOwn(tx, actor, requestId);
    if (stateOf(row) === "unconfirmed") {
      await tx.update(requests).set({ wantedStartsAt: startsAt }).where(eq(requests.id, requestId));
      await confirmLocked(tx, actor, requestId, now);
      return;
    }
    await moveLocked(tx, actor, row, { startsAt, reason, by: "student" }, now);
  });
}
