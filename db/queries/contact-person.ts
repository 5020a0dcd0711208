// What the contact gate has to know of one person and one number or address: stops, consent, where
// they may be, what reached them and when they last said a word.
import { and, desc, eq, inArray, isNotNull, max, ne, sql } from "drizzle-orm";
import type { PastTouch } from "../../lib/domain/contact-budget";
import type { ContactChannel } from "../../lib/domain/contact-channels";
import type { ContactInput } from "../../lib/domain/contact-gate";
import { candidatePlaces } from "../../lib/domain/us-places";
import type { Executor } from "../client";
import {
  bookingEvents,
  consentReceipts,
  conversations,
  gateDecisions,
  people,
  personPhones,
  requests,
  touches,
} from "../schema";
import { isWanted } from "./preferences";
import { findSuppression } from "./suppressions";

/** More than any budget counts. */
const MOST_TOUCHES = 200;

export type ContactSubject = {
  channel: ContactChannel;
  personId: string | null;
  phone: string | null;
  email: string | null;
  /** As said for the request; the person's own word stands behind it. */
  statedZone: string | null;
  /** What a browser said in a chat. */
  browserZone: string | null;
  /** The kind of mail that may be switched off. */
  preference: Parameters<typeof isWanted>[2] | null;
  /** Budgets count: calls, texts and what nobody asked for. */
  needsHistory: boolean;
};

export type PersonFacts = { person: ContactInput["person"]; states: string[] };

/** Reads on one connection, in turn: `tx` may be a transaction that holds the person. */
export async function readPersonFacts(tx: Executor, subject: ContactSubject): Promise<PersonFacts> {
  const { personId, phone, channel } = subject;
  const row = personId ? await readPerson(tx, personId) : null;
  const places = candidatePlaces({
    phone,
    postalCode: row?.postalCode ?? null,
    stateCode: row?.stateCode ?? null,
    browserZone: subject.browserZone ?? row?.browserZone ?? null,
  });
  const consent = personId ? await readConsent(tx, personId, channel, phone) : noConsent;
  const suppression = await readSuppression(tx, subject);
  const isMailOff =
    personId && subject.preference ? !(await isWanted(tx, personId, subject.preference)) : false;
  return {
    states: places.states,
    person: {
      statedZone: subject.statedZone ?? row?.statedZone ?? null,
      candidateZones: places.zones,
      stoppedAt: row?.stoppedAt ?? null,
      channelStoppedAt: consent.stoppedAt,
      suppressedSince: suppression.since,
      isStoppedByOther: suppression.isByOther,
      isHeld: row?.heldAt != null,
      hasConsent: consent.isGiven,
      hasPhone: phone !== null,
      phoneBlocked: phone !== null && (await isBlocked(tx, phone)),
      isServiceMember: row?.isServiceMember ?? false,
      isMailOff,
      // No text has come in yet: texts have a test driver only.
      isAnswerToText: false,
      lastReplyAt: personId && subject.needsHistory ? await readLastReply(tx, personId) : null,
    },
  };
}

async function readPerson(tx: Executor, personId: string) {
  const [row] = await tx
    .select({
      statedZone: people.statedZone,
      stateCode: people.stateCode,
      postalCode: people.postalCode,
      browserZone: people.browserZone,
      isServiceMember: people.isServiceMember,
      stoppedAt: people.stoppedAt,
      heldAt: people.heldAt,
    })
    .from(people)
    .where(eq(people.id, personId));
  return row ?? null;
}

const noConsent = { isGiven: false, stoppedAt: null };

/**
 * The last word on this channel at this number. A box ticked for another number gives no consent
 * for this one and takes no stop back.
 */
async function readConsent(
  tx: Executor,
  personId: string,
  channel: ContactChannel,
  phone: string | null,
): Promise<{ isGiven: boolean; stoppedAt: Date | null }> {
  if (channel === "chat") return noConsent;
  const isOfChannel = inArray(consentReceipts.channel, [channel, "all"]);
  const rows = await tx
    .select({
      channel: consentReceipts.channel,
      isGiven: consentReceipts.isGiven,
      phone: consentReceipts.phone,
      givenAt: consentReceipts.givenAt,
    })
    .from(consentReceipts)
    .where(and(eq(consentReceipts.personId, personId), isOfChannel))
    .orderBy(desc(consentReceipts.givenAt), desc(consentReceipts.seq));
  const said = rows.find((row) => !row.isGiven || (phone !== null && row.phone === phone));
  if (said?.isGiven) return { isGiven: true, stoppedAt: null };
  // A stop of everything stands with the person; here it only ends the consent before it.
  const stopped = rows.find((row) => !row.isGiven && row.channel === channel);
  const isTakenBack = rows.some(
    (row) => row.isGiven && row.phone === phone && stopped && row.givenAt > stopped.givenAt,
  );
  return { isGiven: false, stoppedAt: isTakenBack ? null : (stopped?.givenAt ?? null) };
}

/** A wrong number is nobody's: a block counts whoever the number stands with. */
async function isBlocked(tx: Executor, phone: string): Promise<boolean> {
  const [row] = await tx
    .select({ phone: personPhones.phone })
    .from(personPhones)
    .where(and(eq(personPhones.phone, phone), isNotNull(personPhones.blockedAt)))
    .limit(1);
  return row !== undefined;
}

/** By what is about to be used: the number for calls and texts, the address for mail. */
async function readSuppression(tx: Executor, subject: ContactSubject) {
  const { channel, phone, email, personId } = subject;
  if (channel === "chat") return { since: null, isByOther: false };
  const used = channel === "email" ? { phone: null, email } : { phone, email: null };
  return findSuppression(tx, { ...used, channel, personId });
}

/**
 * When the person last asked, wrote, spoke with us or moved a call themselves. A call that came in
 * counts by its outcome, too: that somebody said it did brings no new budget.
 */
async function readLastReply(tx: Executor, personId: string): Promise<Date | null> {
  const asked = tx
    .select({ at: max(requests.createdAt) })
    .from(requests)
    .where(eq(requests.personId, personId));
  const wrote = tx
    .select({ at: max(conversations.lastPersonAt) })
    .from(conversations)
    .where(eq(conversations.personId, personId));
  const spoke = tx
    .select({ at: max(touches.startedAt) })
    .from(touches)
    .where(and(eq(touches.personId, personId), eq(touches.outcome, "reached")));
  const moved = tx
    .select({ at: max(bookingEvents.at) })
    .from(bookingEvents)
    .innerJoin(requests, eq(requests.id, bookingEvents.requestId))
    .where(and(eq(requests.personId, personId), eq(bookingEvents.by, "student")));
  const latest = sql<Date | null>`greatest((${asked}), (${wrote}), (${spoke}), (${moved}))`;
  const [row] = await tx
    .select({ at: latest.mapWith(touches.startedAt) })
    .from(people)
    .where(eq(people.id, personId));
  return row?.at ?? null;
}

/** What went out to the person, newest first; calls that came in are none of it. */
export async function readTouches(
  tx: Executor,
  personId: string,
  about: { requestId: string | null; conversationId: string | null; exceptTouchId?: string },
): Promise<PastTouch[]> {
  const rows = await tx
    .select({
      at: touches.startedAt,
      channel: touches.channel,
      isUnsolicited: touches.isUnsolicited,
      requestId: touches.requestId,
      conversationId: touches.conversationId,
    })
    .from(touches)
    .innerJoin(gateDecisions, eq(gateDecisions.id, touches.decisionId))
    .where(
      and(
        eq(touches.personId, personId),
        ne(gateDecisions.purpose, "inbound"),
        about.exceptTouchId ? ne(touches.id, about.exceptTouchId) : undefined,
      ),
    )
    .orderBy(desc(touches.startedAt))
    .limit(MOST_TOUCHES);
  return rows.map(({ requestId, conversationId, ...touch }) => ({
    ...touch,
    isOfRequest:
      (requestId !== null && requestId === about.requestId) ||
      (conversationId !== null && conversationId === about.conversationId),
  }));
}
