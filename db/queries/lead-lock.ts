// The frame of every change to a request: lock the row that the actor reaches, decide, write.
// The lock is held to the end of the transaction, so two changes of one request are in a row.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { Permission } from "../../lib/auth/permissions";
import {
  changesOf,
  type RequestEvent,
  type RequestState,
  stateOf,
  transition,
} from "../../lib/domain/request-states";
import { conflict, notFound } from "../../lib/errors";
import { type Executor, inTransaction } from "../client";
import { requests } from "../schema";
import { requestScope } from "./scope";

export type LockedLead = Awaited<ReturnType<typeof lockRow>>;

/** Runs `change` with the locked row. Not reached by `permission`: not_found. */
export async function withLead<T>(
  actor: Actor,
  permission: Permission,
  requestId: string,
  change: (tx: Executor, lead: LockedLead) => Promise<T>,
): Promise<T> {
  return inTransaction(async (tx) => change(tx, await lockRow(tx, actor, permission, requestId)));
}

async function lockRow(tx: Executor, actor: Actor, permission: Permission, requestId: string) {
  const [row] = await tx
    .select({
      id: requests.id,
      queueId: requests.queueId,
      personId: requests.personId,
      ownerId: requests.ownerId,
      phone: requests.phone,
      email: requests.email,
      slotId: requests.slotId,
      version: requests.version,
      createdAt: requests.createdAt,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
    })
    .from(requests)
    .where(and(eq(requests.id, requestId), requestScope(actor, permission)))
    .for("no key update");
  if (!row) throw notFound();
  return { ...row, state: stateOf(row) };
}

/** The row moved on since the form was shown: nothing is written over it. */
export function checkVersion(lead: LockedLead, version: number) {
  if (lead.version !== version) {
    throw conflict("changed_meanwhile", { state: lead.state, version: lead.version });
  }
}

export function checkCan(state: RequestState, event: RequestEvent) {
  const decided = transition(state, event);
  if (!decided.ok) throw conflict(decided.reason);
}

/** Stores what the event changes. The first human answer stays the answer's time. */
export async function moveLead(
  tx: Executor,
  lead: LockedLead,
  event: RequestEvent,
  now: Date,
  owner: { ownerId?: string | null } = {},
) {
  checkCan(lead.state, event);
  const changes = changesOf(lead.state, event, now);
  if (event === "answer" && lead.answeredAt) return;
  await tx
    .update(requests)
    .set({ ...changes, ...owner, version: lead.version + 1 })
    .where(eq(requests.id, lead.id));
}
