// Calls from the desk: each is decided by the contact gate, leaves a decision, and ends with an
// outcome that may block the number or stop the person in the same transaction.
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { type CallOutcome, outcomeEffects } from "../../lib/domain/call-outcomes";
import { type ContactDecision, decideContact } from "../../lib/domain/contact-gate";
import { clocksThatCount } from "../../lib/domain/contact-gate-hours";
import { transition } from "../../lib/domain/request-states";
import { conflict, forbidden, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import { gateDecisions, personPhones, requests, touches } from "../schema";
import { audit } from "./audit";
import { recordStop } from "./consents";
import { decideFor, INBOUND, lockPerson, recordDecision } from "./contact-facts";
import { checkCan, type LockedLead, moveLead, withLead } from "./lead-lock";
import { requestScope } from "./scope";

/** A second press within this time is the same call. */
const SAME_CALL_MINUTES = 2;

export type StartedCall =
  | { isAllowed: true; touchId: string }
  | { isAllowed: false; decision: Extract<ContactDecision, { allowed: false }> };

/**
 * What the gate would say, the clocks by which it looked (the stated one or every candidate), and
 * whether a mail may ask for a time instead.
 */
export type CallPreview = ContactDecision & { zones: string[]; canAskTime: boolean };

/** What the gate would say now, for the page. Leaves no row. Null: not the actor's to call. */
export async function previewCall(
  actor: Actor,
  requestId: string,
  now: Date,
): Promise<CallPreview | null> {
  const [row] = await database()
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.id, requestId), requestScope(actor, "call.start")));
  if (!row) return null;
  const { input, decision } = await decideFor(database(), requestId, "call", now);
  const { statedZone, candidateZones } = input.person;
  const isNoHourLawful =
    !decision.allowed && ["zone_unknown", "no_common_hour"].includes(decision.reason);
  const mail = decideContact({ ...input, channel: "email", purpose: "ask_time" });
  return {
    ...decision,
    zones: clocksThatCount(statedZone, candidateZones),
    canAskTime: isNoHourLawful && mail.allowed,
  };
}

/**
 * Asks the gate and keeps its answer; an allowed call becomes a touch without an outcome yet. A
 * call that came in needs no gate: it is recorded as such, so that its outcome is told as well.
 */
export async function startCall(
  actor: Actor,
  requestId: string,
  now: Date,
  { isInbound = false } = {},
): Promise<StartedCall> {
  if (actor.kind !== "user") throw forbidden();
  return withLead(actor, "call.start", requestId, async (tx, lead) => {
    checkCan(lead.state, "answer");
    if (!lead.personId) throw conflict("request_unconfirmed");
    await lockPerson(tx, lead.personId);
    const open = await openTouch(tx, actor.userId, requestId);
    if (open) {
      const ageMs = now.getTime() - open.startedAt.getTime();
      // A call the other way is another call, which waits for the first one's outcome.
      const isAnother = isInbound && !open.isInbound;
      if (isAnother || ageMs > SAME_CALL_MINUTES * 60_000) throw conflict("call_unrecorded");
      if (isInbound) return { isAllowed: true, touchId: open.id };
    }
    const { input, decision } = isInbound
      ? { input: { channel: "call" as const, purpose: "inbound", now }, decision: INBOUND }
      : await decideFor(tx, requestId, "call", now, open?.id);
    // Asked again for the same call: a stop may have come since. Its first decision stands for it.
    if (open && decision.allowed) {
      if (open.isInbound) throw conflict("call_unrecorded");
      return { isAllowed: true, touchId: open.id };
    }
    const subject = { requestId, personId: lead.personId };
    const decisionId = await recordDecision(tx, actor, subject, input, decision);
    const allowed = isInbound ? "call.receive" : "call.start";
    const action = decision.allowed ? allowed : "call.refuse";
    await audit(tx, actor, { action, subjectKind: "request", subjectId: requestId }, now);
    if (!decision.allowed) return { isAllowed: false, decision };
    const touchId = newId();
    await tx.insert(touches).values({
      id: touchId,
      decisionId,
      ...subject,
      personId: lead.personId,
      channel: "call",
      actorId: actor.userId,
      startedAt: now,
    });
    return { isAllowed: true, touchId };
  });
}

async function openTouch(tx: Executor, userId: string, requestId: string) {
  const [touch] = await tx
    .select({
      id: touches.id,
      startedAt: touches.startedAt,
      isInbound: sql<boolean>`${gateDecisions.purpose} = 'inbound'`,
    })
    .from(touches)
    .innerJoin(gateDecisions, eq(gateDecisions.id, touches.decisionId))
    .where(
      and(
        eq(touches.requestId, requestId),
        eq(touches.actorId, userId),
        eq(touches.channel, "call"),
        isNull(touches.outcome),
      ),
    )
    .orderBy(desc(touches.startedAt))
    .limit(1);
  return touch ?? null;
}

/** The actor's own call of this request that still waits for its outcome. */
export async function findOpenCall(actor: Actor, requestId: string) {
  if (actor.kind !== "user") return null;
  const [row] = await database()
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.id, requestId), requestScope(actor, "call.record_outcome")));
  return row ? openTouch(database(), actor.userId, requestId) : null;
}

/** Records how a call ended, once; what follows from it is in the same transaction. */
export async function recordOutcome(
  actor: Actor,
  input: {
    requestId: string;
    touchId: string;
    outcome: CallOutcome;
    page: string;
    userAgent: string | null;
  },
  now: Date,
): Promise<void> {
  const { requestId, touchId, outcome } = input;
  await withLead(actor, "call.record_outcome", requestId, async (tx, lead) => {
    const [touch] = await tx
      .select({ outcome: touches.outcome, personId: touches.personId })
      .from(touches)
      .where(
        and(eq(touches.id, touchId), eq(touches.requestId, requestId), eq(touches.channel, "call")),
      )
      .for("update");
    if (!touch) throw notFound();
    if (touch.outcome === outcome) return;
    if (touch.outcome) throw conflict("outcome_recorded", { outcome: touch.outcome });
    await tx.update(touches).set({ outcome, recordedAt: now }).where(eq(touches.id, touchId));
    await audit(
      tx,
      actor,
      {
        action: "call.outcome",
        subjectKind: "request",
        subjectId: requestId,
        details: { outcome },
      },
      now,
    );
    const effects = outcomeEffects(outcome);
    if (effects.blocksPhone) await blockPhone(tx, actor, lead, touch.personId, now);
    if (effects.stopsPerson) {
      const { page, userAgent } = input;
      await recordStop(tx, actor, { personId: touch.personId, requestId, page, userAgent }, now);
    }
    // A request that was cancelled or closed during the call stays so; the call is still told.
    const canAnswer = transition(lead.state, "answer").ok;
    if (effects.answersRequest && canAnswer) await moveLead(tx, lead, "answer", now);
  });
}

/** Nobody is called at a wrong number again, whoever it stands with. */
async function blockPhone(
  tx: Executor,
  actor: Actor,
  lead: LockedLead,
  personId: string,
  now: Date,
) {
  if (!lead.phone) return;
  const { phone } = lead;
  await tx
    .insert(personPhones)
    .values({ personId, phone, createdAt: now, blockedAt: now })
    .onConflictDoNothing();
  await tx
    .update(personPhones)
    .set({ blockedAt: now })
    .where(and(eq(personPhones.phone, phone), isNull(personPhones.blockedAt)));
  await audit(
    tx,
    actor,
    { action: "phone.block", subjectKind: "person", subjectId: personId },
    now,
  );
}
