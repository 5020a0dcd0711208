// Consent receipts: append-only, with the exact words. "Stop" revokes every channel at once and
// takes effect with its commit; a request made after it may be answered, nothing else.
import { and, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { Permission } from "../../lib/auth/permissions";
import { CONSENT_VERSION, type ConsentChannel, STOP_WORDS } from "../../lib/domain/consents";
import { notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import { consentReceipts, people, requests } from "../schema";
import { audit } from "./audit";
import { personScope } from "./scope";

export type MyConsent = {
  id: string;
  channel: ConsentChannel;
  isGiven: boolean;
  words: string;
  wordsVersion: string;
  phone: string | null;
  email: string | null;
  page: string;
  givenAt: Date;
  /** True when staff recorded it for the person. */
  isByStaff: boolean;
};

export type MyConsents = {
  stoppedAt: Date | null;
  /** False while a stop already covers everything the person asked for. */
  canStop: boolean;
  receipts: MyConsent[];
};

/** Own rows only: a grant that reaches everybody has no "my". */
function myself(actor: Actor, permission: Permission): SQL {
  if (actor.kind !== "user" || !actor.personId) return sql`false`;
  return and(eq(people.id, actor.personId), personScope(actor, permission)) ?? sql`false`;
}

/** The person's own receipts with the words as they were shown, newest first, at most 200. */
export async function listMyConsents(actor: Actor): Promise<MyConsents> {
  const [person] = await database()
    .select({ id: people.id, userId: people.userId, stoppedAt: people.stoppedAt })
    .from(people)
    .where(myself(actor, "consent.read_own"));
  if (!person) throw notFound();
  const rows = await database()
    .select({
      id: consentReceipts.id,
      channel: consentReceipts.channel,
      isGiven: consentReceipts.isGiven,
      words: consentReceipts.words,
      wordsVersion: consentReceipts.wordsVersion,
      phone: consentReceipts.phone,
      email: consentReceipts.email,
      page: consentReceipts.page,
      givenAt: consentReceipts.givenAt,
      actorId: consentReceipts.actorId,
    })
    .from(consentReceipts)
    .where(eq(consentReceipts.personId, person.id))
    .orderBy(desc(consentReceipts.givenAt), desc(consentReceipts.id))
    .limit(200);
  const receipts = rows.map(({ actorId, ...row }) => ({
    ...row,
    isByStaff: actorId !== null && actorId !== person.userId,
  }));
  const { id, stoppedAt } = person;
  const canStop = stoppedAt === null || (await hasAskedSince(database(), id, stoppedAt));
  return { stoppedAt, canStop, receipts };
}

type StopContext = { page: string; address: string | null; userAgent: string | null };

/** The person's own "stop". Pressed twice, with no request in between, it is one receipt. */
export async function stopContact(actor: Actor, context: StopContext, now: Date): Promise<void> {
  await database().transaction(async (tx) => {
    const [person] = await tx
      .select({ id: people.id, stoppedAt: people.stoppedAt })
      .from(people)
      .where(myself(actor, "consent.stop_own"))
      .for("update");
    if (!person) throw notFound();
    if (person.stoppedAt && !(await hasAskedSince(tx, person.id, person.stoppedAt))) return;
    await recordStop(tx, actor, { personId: person.id, requestId: null, ...context }, now);
  });
}

async function hasAskedSince(tx: Executor, personId: string, since: Date): Promise<boolean> {
  const [later] = await tx
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.personId, personId), gt(requests.createdAt, since)))
    .limit(1);
  return later !== undefined;
}

/** Stops the person inside the caller's transaction: the row, its receipt and the audit together. */
export async function recordStop(
  tx: Executor,
  actor: Actor,
  stop: {
    personId: string;
    requestId: string | null;
    page: string;
    address?: string | null;
    userAgent: string | null;
  },
  now: Date,
): Promise<void> {
  const { personId, requestId, page, address = null, userAgent } = stop;
  await tx.update(people).set({ stoppedAt: now }).where(eq(people.id, personId));
  await tx.insert(consentReceipts).values({
    id: newId(),
    personId,
    requestId,
    channel: "all",
    isGiven: false,
    words: STOP_WORDS,
    wordsVersion: CONSENT_VERSION,
    page,
    address,
    userAgent,
    actorId: actor.userId,
    givenAt: now,
  });
  await audit(
    tx,
    actor,
    { action: "consent.stop", subjectKind: "person", subjectId: personId },
    now,
  );
}
