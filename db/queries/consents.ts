// Stop means stop: every way to say it comes here. It takes effect with its commit: a receipt, the
// numbers and addresses suppressed, queued touches ended, the audit, all in one transaction. A
// request made after it may be answered, nothing else.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { CONSENT_VERSION, type ConsentChannel, stopWords } from "../../lib/domain/consents";
import type { JobKind } from "../../lib/domain/jobs";
import { notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { type Executor, inTransaction } from "../client";
import { consentReceipts, people, personEmails, personPhones, requests } from "../schema";
import { joinPersonByEmail } from "./accounts";
import { audit } from "./audit";
import { cancelJobs } from "./jobs";
import { withLead } from "./lead-lock";
import { isAlreadyStopped } from "./my-consents";
import { holdPerson } from "./people-lock";
import { personScope, requestScope } from "./scope";
import { suppress } from "./suppressions";

/** Where a stop came from. `channel` left out: a bare stop, which ends everything. */
export type StopContext = {
  page: string;
  address: string | null;
  userAgent: string | null;
  channel?: ConsentChannel;
};

/** The person's own stop. Pressed twice, with no request or yes in between, it is one receipt. */
export async function stopContact(actor: Actor, context: StopContext, now: Date): Promise<void> {
  if (actor.kind !== "user" || !actor.personId) throw notFound();
  const { personId } = actor;
  await inTransaction(async (tx) => {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), personScope(actor, "consent.stop_own")));
    if (!person) throw notFound();
    await stopOnce(tx, actor, { personId, requestId: null, ...context }, now);
  });
}

/**
 * By the signed link of a request, which only its address got: the person behind that address
 * stops, one that never finished the request too. The mailed link proves the address then, as its
 * code would have; without it nobody speaks for an address that was only typed.
 */
export async function stopByRequest(
  actor: Actor,
  requestId: string,
  context: StopContext,
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const [request] = await tx
      .select({ personId: requests.personId, email: requests.email })
      .from(requests)
      .where(and(eq(requests.id, requestId), requestScope(actor, "consent.stop_own")))
      .for("key share");
    const isProven = request?.personId || (actor.kind === "bearer" && actor.mailedTo);
    if (!request || !isProven) throw notFound();
    const personId = request.personId ?? (await joinPersonByEmail(tx, request.email, {}, now));
    await stopOnce(tx, actor, { personId, requestId, ...context }, now);
  });
}

/** What the person said to a counselor, in words on the phone or in a chat. */
export async function recordVerbalStop(
  actor: Actor,
  input: { requestId: string } & StopContext,
  now: Date,
): Promise<void> {
  await withLead(actor, "consent.record", input.requestId, async (tx, lead) => {
    if (!lead.personId) throw notFound();
    await stopOnce(tx, actor, { ...input, personId: lead.personId }, now);
  });
}

type Stop = Omit<StopContext, "address"> & {
  personId: string;
  requestId: string | null;
  address?: string | null;
};

async function stopOnce(tx: Executor, actor: Actor, stop: Stop, now: Date): Promise<void> {
  await holdPerson(tx, stop.personId);
  if (await isAlreadyStopped(tx, stop.personId, stop.channel ?? "all")) return;
  await recordStop(tx, actor, stop, now);
}

/**
 * Stops the person inside the caller's transaction. Waits for a mail to them that is already on
 * the wire; after this commit none is sent.
 */
export async function recordStop(tx: Executor, actor: Actor, stop: Stop, now: Date): Promise<void> {
  const { personId, requestId, page, address = null, userAgent, channel = "all" } = stop;
  await holdPerson(tx, personId);
  if (channel === "all") {
    await tx.update(people).set({ stoppedAt: now, heldAt: null }).where(eq(people.id, personId));
  }
  await tx.insert(consentReceipts).values({
    id: newId(),
    personId,
    requestId,
    channel,
    isGiven: false,
    words: stopWords(channel),
    wordsVersion: CONSENT_VERSION,
    page,
    address,
    userAgent,
    actorId: actor.userId,
    givenAt: now,
  });
  await suppress(tx, { ...(await contactsOf(tx, personId, channel)), channel, personId }, now);
  const cancelled = await cancelJobs(tx, personId, now, jobsOf[channel]);
  const details = { channel, cancelled };
  const entry = { action: "consent.stop", subjectKind: "person", subjectId: personId } as const;
  await audit(tx, actor, { ...entry, details }, now);
}

/** Which queued mail a stop ends; undefined: all of it. A call that is off is not announced. */
const jobsOf: Record<ConsentChannel, readonly JobKind[] | undefined> = {
  all: undefined,
  email: undefined,
  call: ["mail.call_reminder", "mail.call_missed", "mail.ask_for_time"],
  text: [],
  voicemail: [],
};

/** Every number and address that the channel could use for this person. */
async function contactsOf(tx: Executor, personId: string, channel: ConsentChannel) {
  const typed = await tx
    .selectDistinct({ phone: requests.phone, email: requests.email })
    .from(requests)
    .where(eq(requests.personId, personId));
  const phones = await tx
    .select({ phone: personPhones.phone })
    .from(personPhones)
    .where(eq(personPhones.personId, personId));
  const emails = await tx
    .select({ email: personEmails.email })
    .from(personEmails)
    .where(eq(personEmails.personId, personId));
  const isSet = (text: string | null): text is string => text !== null;
  return {
    phones: channel === "email" ? [] : [...typed, ...phones].map((row) => row.phone).filter(isSet),
    emails:
      channel === "all" || channel === "email"
        ? [...typed, ...emails].map((row) => row.email).filter(isSet)
        : [],
  };
}
