// What the contact gate has to know of a request and its person, read from the database, and the
// row that every decision leaves behind.
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import {
  BOOKED_WINDOW,
  type ContactDecision,
  type ContactInput,
  decideContact,
} from "../../lib/domain/contact-gate";
import { stateOf } from "../../lib/domain/request-states";
import { unavailable } from "../../lib/errors";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { gateDecisions, institutions, people, personPhones, requests, slots } from "../schema";

type Channel = "call" | "email";

/** Decides one touch of this request now. `tx` holds the locks when the decision is acted on. */
export async function decideFor(tx: Executor, requestId: string, channel: Channel, now: Date) {
  const [row] = await tx
    .select({
      phone: requests.phone,
      statedZone: sql<string | null>`coalesce(${requests.statedZone}, ${people.statedZone})`,
      isServiceMember: people.isServiceMember,
      stoppedAt: people.stoppedAt,
      bookedAt: slots.startsAt,
      createdAt: requests.createdAt,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
      // A wrong number is nobody's: a block counts whoever the number stands with.
      phoneBlocked: sql<boolean>`exists (${tx
        .select({ one: sql`1` })
        .from(personPhones)
        .where(and(eq(personPhones.phone, requests.phone), isNotNull(personPhones.blockedAt)))})`,
    })
    .from(requests)
    .leftJoin(people, eq(people.id, requests.personId))
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(eq(requests.id, requestId));
  const [hours] = await tx
    .select({
      earliestMinute: institutions.callEarliestMinute,
      latestMinute: institutions.callLatestMinute,
    })
    .from(institutions);
  if (!row || !hours) throw unavailable("no_facts_for_the_contact_gate");
  const input: ContactInput = {
    channel,
    purpose: channel === "call" ? purposeOf(row.bookedAt, now) : "reply",
    person: {
      statedZone: row.statedZone,
      candidateZones: [],
      isStopped: row.stoppedAt !== null,
      phoneBlocked: row.phoneBlocked,
      hasPhone: row.phone !== null,
      isServiceMember: row.isServiceMember ?? false,
    },
    request: {
      state: stateOf(row),
      bookedAt: row.bookedAt,
      openedByPerson: true,
      isAfterStop: row.stoppedAt !== null && row.createdAt > row.stoppedAt,
    },
    hours,
    now,
  };
  return { input, decision: decideContact(input), phone: row.phone };
}

/** A booked call has its window; once that has passed, a call answers the open request by hours. */
function purposeOf(bookedAt: Date | null, now: Date): "booked_call" | "reply" {
  if (!bookedAt) return "reply";
  const endsAt = bookedAt.getTime() + BOOKED_WINDOW.afterMinutes * 60_000;
  return now.getTime() <= endsAt ? "booked_call" : "reply";
}

/** The person called us: nobody has to allow that, and the record says which way the call went. */
export const INBOUND = { allowed: true, basis: "inbound" } as const;

/** Keeps the decision, allowed or not. Its id. */
export async function recordDecision(
  tx: Executor,
  actor: Actor,
  subject: { requestId: string; personId: string | null },
  input: Pick<ContactInput, "channel" | "now"> & { purpose: string },
  decision: ContactDecision | typeof INBOUND,
): Promise<string> {
  const id = newId();
  await tx.insert(gateDecisions).values({
    id,
    requestId: subject.requestId,
    personId: subject.personId,
    channel: input.channel,
    purpose: input.purpose,
    isAllowed: decision.allowed,
    reason: decision.allowed ? decision.basis : decision.reason,
    nextAllowedAt: decision.allowed ? null : decision.nextAllowedAt,
    actorId: actor.userId,
    decidedAt: input.now,
  });
  return id;
}

/**
 * Holds the person still until the transaction ends: a stop commits before the decision or after
 * the touch, never between. Locks are taken in one order, request before person.
 */
export async function lockPerson(tx: Executor, personId: string) {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for("update");
}
