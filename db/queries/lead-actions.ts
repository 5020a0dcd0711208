// Who has a request: claim, release, close. One claimer, however many press at once.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { conflict, forbidden, isAppError } from "../../lib/errors";
import { database, type Executor } from "../client";
import { people, requests, slots, users } from "../schema";
import { audit } from "./audit";
import { checkVersion, type LockedLead, moveLead, withLead } from "./lead-lock";
import { requestScope } from "./scope";
import { releaseSlot } from "./slots";

export type Claim =
  | { isClaimed: true }
  | { isClaimed: false; givenName: string; ownerName: string | null; claimedAt: Date };

/** Takes an unclaimed request of the actor's queue. A lost race names who won it and when. */
export async function claimLead(actor: Actor, requestId: string, now: Date): Promise<Claim> {
  if (actor.kind !== "user") throw forbidden();
  try {
    await withLead(actor, "request.claim", requestId, async (tx, lead) => {
      await moveLead(tx, lead, "claim", now, { ownerId: actor.userId });
      await audit(tx, actor, entry("request.claim", requestId), now);
    });
    return { isClaimed: true };
  } catch (error) {
    // The scope of a claim is "unowned": the loser of the race finds no row. Say who has it.
    if (!isAppError(error) || error.code !== "not_found") throw error;
    const claimed = await findClaim(actor, requestId);
    if (!claimed) throw error;
    return claimed.ownerId === actor.userId
      ? { isClaimed: true }
      : { isClaimed: false, ...claimed };
  }
}

/** Who claimed a request that the actor may list, and when; null while nobody has. */
export async function findClaim(actor: Actor, requestId: string) {
  const [row] = await database()
    .select({
      givenName: requests.givenName,
      ownerId: requests.ownerId,
      ownerName: users.name,
      claimedAt: requests.claimedAt,
    })
    .from(requests)
    .innerJoin(users, eq(users.id, requests.ownerId))
    .where(and(eq(requests.id, requestId), requestScope(actor, "request.list")));
  return row?.claimedAt ? { ...row, claimedAt: row.claimedAt } : null;
}

/** Gives the request back to its queue. Pressing twice is pressing once. */
export async function releaseLead(
  actor: Actor,
  input: { requestId: string; version: number },
  now: Date,
): Promise<void> {
  try {
    await withLead(actor, "request.release", input.requestId, async (tx, lead) => {
      if (lead.state === "waiting") return;
      checkVersion(lead, input.version);
      await moveLead(tx, lead, "release", now, { ownerId: null });
      await audit(tx, actor, entry("request.release", input.requestId), now);
    });
  } catch (error) {
    const isGone = isAppError(error) && error.code === "not_found";
    if (!isGone || !(await isUnclaimed(actor, input.requestId))) throw error;
  }
}

async function isUnclaimed(actor: Actor, requestId: string): Promise<boolean> {
  const [row] = await database()
    .select({ ownerId: requests.ownerId })
    .from(requests)
    .where(and(eq(requests.id, requestId), requestScope(actor, "request.list")));
  return row !== undefined && row.ownerId === null;
}

/**
 * Ends the request. Not while the person still expects a booked call, unless they said stop: then
 * its time is given back.
 */
export async function closeLead(
  actor: Actor,
  input: { requestId: string; version: number },
  now: Date,
): Promise<void> {
  await withLead(actor, "request.update", input.requestId, async (tx, lead) => {
    if (lead.state === "closed") return;
    checkVersion(lead, input.version);
    if (await isCallAhead(tx, lead, now)) await giveCallBack(tx, lead);
    await moveLead(tx, lead, "close", now);
    await audit(tx, actor, entry("request.close", input.requestId), now);
  });
}

async function isCallAhead(tx: Executor, lead: LockedLead, now: Date): Promise<boolean> {
  if (!lead.slotId) return false;
  const [slot] = await tx
    .select({ startsAt: slots.startsAt })
    .from(slots)
    .where(eq(slots.id, lead.slotId));
  return slot !== undefined && slot.startsAt > now;
}

async function giveCallBack(tx: Executor, lead: LockedLead) {
  const [person] = await tx
    .select({ stoppedAt: people.stoppedAt })
    .from(people)
    .where(eq(people.id, lead.personId ?? ""));
  if (!person?.stoppedAt) throw conflict("call_ahead");
  await releaseSlot(tx, lead.id);
  await tx.update(requests).set({ slotId: null }).where(eq(requests.id, lead.id));
}

function entry(action: string, requestId: string) {
  return { action, subjectKind: "request", subjectId: requestId } as const;
}
