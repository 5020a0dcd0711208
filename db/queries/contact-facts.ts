// What the contact gate has to know, read from the database, its answer, and the row that every
// decision leaves behind.
import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import {
  type ContactDecision,
  type ContactInput,
  type ContactPurpose,
  decideContact,
  purposeOfCall,
} from "../../lib/domain/contact-gate";
import type { NotificationKind } from "../../lib/domain/notifications";
import { stateOf } from "../../lib/domain/request-states";
import { unavailable } from "../../lib/errors";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { conversations, gateDecisions, requests, slots } from "../schema";
import { readContactLaw, readDesk } from "./contact-law";
import { type ContactSubject, readPersonFacts, readTouches } from "./contact-person";
import { holdPerson } from "./people-lock";

/** The request or the conversation that a touch is about. */
type Opened = {
  requestId: string | null;
  conversationId: string | null;
  queueId: string;
  personId: string | null;
  phone: string | null;
  email: string | null;
  statedZone: string | null;
  browserZone: string | null;
  request: NonNullable<ContactInput["request"]>;
};

/**
 * Decides one touch of this request now. `tx` holds the locks when the decision is acted on.
 * A text is decided for the test driver; nothing sends one yet. `exceptTouchId`: the touch that is
 * asked about again, which its own budget does not count.
 */
export async function decideFor(
  tx: Executor,
  requestId: string,
  channel: "call" | "email" | "text",
  now: Date,
  exceptTouchId?: string,
) {
  const opened = await findRequest(tx, requestId);
  if (!opened) throw unavailable("no_facts_for_the_contact_gate");
  const purpose = channel === "call" ? purposeOfCall(opened.request.bookedAt, now) : "reply";
  const { phone, email, personId } = opened;
  const known = { ...opened, phone, email, personId, preference: null };
  const about = exceptTouchId ? { ...known, exceptTouchId } : known;
  return { ...(await decide(tx, { channel, purpose }, about, now)), phone };
}

export type MailToDecide = {
  purpose: Exclude<ContactPurpose, "booked_call" | "nudge">;
  personId: string | null;
  requestId: string | null;
  conversationId: string | null;
  /** Where it would go, normalized. */
  email: string;
  /** The person's switch for this kind; null where there is none. */
  preference: NotificationKind | null;
};

/** Decides one mail now. The caller holds the person and writes the decision down. */
export async function decideMail(tx: Executor, mail: MailToDecide, now: Date) {
  const opened = await findOpened(tx, mail);
  const { purpose, email, preference } = mail;
  const personId = mail.personId ?? opened?.personId ?? null;
  const about = { ...nothingOpened, ...opened, personId, email, preference };
  return decide(tx, { channel: "email", purpose }, about, now);
}

/** Decides a word into a chat that nobody waits for. Answers in it are decided in the same way. */
export async function decideChat(
  tx: Executor,
  conversationId: string,
  purpose: "reply" | "nudge",
  now: Date,
) {
  const opened = await findConversation(tx, conversationId);
  if (!opened) throw unavailable("no_facts_for_the_contact_gate");
  return decide(tx, { channel: "chat", purpose }, { ...opened, preference: null }, now);
}

const nothingOpened = {
  requestId: null,
  conversationId: null,
  queueId: null,
  phone: null,
  statedZone: null,
  browserZone: null,
  request: null,
};

type About = Omit<ContactSubject, "channel" | "needsHistory"> & {
  requestId: string | null;
  conversationId: string | null;
  queueId: string | null;
  request: ContactInput["request"];
  exceptTouchId?: string;
};

async function decide(
  tx: Executor,
  asked: Pick<ContactInput, "channel" | "purpose">,
  about: About,
  now: Date,
): Promise<{ input: ContactInput; decision: ContactDecision }> {
  const { channel, purpose } = asked;
  const needsHistory =
    channel === "call" || channel === "text" || purpose === "outreach" || purpose === "nudge";
  const { person, states } = await readPersonFacts(tx, { ...about, channel, needsHistory });
  const law = await readContactLaw(tx, states, now);
  const touches =
    about.personId && needsHistory ? await readTouches(tx, about.personId, about) : [];
  const { request } = about;
  const input = { ...asked, person, request, ...law, desk: null, touches, now };
  const decision = decideContact(input);
  // Who is at the desk matters only for the words of a refusal by hours, and for the one mail.
  const isDeskAsked = !decision.allowed && decision.reason === "outside_hours";
  if ((!isDeskAsked && purpose !== "ask_time") || !about.queueId) return { input, decision };
  const withDesk = { ...input, desk: await readDesk(tx, about.queueId, now) };
  return { input: withDesk, decision: decideContact(withDesk) };
}

async function findOpened(tx: Executor, mail: MailToDecide): Promise<Opened | null> {
  if (mail.requestId) return findRequest(tx, mail.requestId);
  return mail.conversationId ? findConversation(tx, mail.conversationId) : null;
}

async function findRequest(tx: Executor, requestId: string): Promise<Opened | null> {
  const isAskingMail = and(
    eq(gateDecisions.requestId, requestId),
    eq(gateDecisions.purpose, "ask_time"),
    eq(gateDecisions.isAllowed, true),
  );
  const [row] = await tx
    .select({
      queueId: requests.queueId,
      personId: requests.personId,
      phone: requests.phone,
      email: requests.email,
      statedZone: requests.statedZone,
      bookedAt: slots.startsAt,
      createdAt: requests.createdAt,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
      isTimeAsked: sql<boolean>`exists (${tx
        .select({ one: sql`1` })
        .from(gateDecisions)
        .where(isAskingMail)})`,
    })
    .from(requests)
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(eq(requests.id, requestId));
  if (!row) return null;
  const { queueId, personId, phone, email, statedZone, bookedAt, createdAt, isTimeAsked } = row;
  const request = {
    state: stateOf(row),
    askedAt: createdAt,
    bookedAt,
    openedByPerson: true,
    isTimeAsked,
  };
  const contact = { phone, email, statedZone, browserZone: null };
  return { requestId, conversationId: null, queueId, personId, ...contact, request };
}

/** A chat is open to answers as long as it stands: it was opened by the person. */
async function findConversation(tx: Executor, conversationId: string): Promise<Opened | null> {
  const [row] = await tx
    .select({
      queueId: conversations.queueId,
      personId: conversations.personId,
      zone: conversations.zone,
      openedAt: conversations.openedAt,
      lastPersonAt: conversations.lastPersonAt,
      resolvedAt: conversations.resolvedAt,
    })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  if (!row) return null;
  const request = {
    state: row.resolvedAt ? ("answered" as const) : ("claimed" as const),
    // What they wrote after a stop may be answered.
    askedAt: row.lastPersonAt ?? row.openedAt,
    bookedAt: null,
    openedByPerson: true,
    isTimeAsked: false,
  };
  const { queueId, personId } = row;
  const contact = { phone: null, email: null, statedZone: null, browserZone: row.zone };
  return { requestId: null, conversationId, queueId, personId, ...contact, request };
}

/** The person called us: nobody has to allow that, and the record says which way the call went. */
export const INBOUND = { allowed: true, basis: "inbound" } as const;

/** Keeps the decision, allowed or not. Its id. */
export async function recordDecision(
  tx: Executor,
  actor: Actor,
  subject: {
    requestId: string | null;
    personId: string | null;
    conversationId?: string | null;
    jobId?: string | null;
  },
  input: Pick<ContactInput, "channel" | "now"> & { purpose: string },
  decision: ContactDecision | typeof INBOUND,
): Promise<string> {
  const id = newId();
  await tx.insert(gateDecisions).values({
    id,
    requestId: subject.requestId,
    conversationId: subject.conversationId ?? null,
    jobId: subject.jobId ?? null,
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
  await holdPerson(tx, personId);
}
