// What a person agreed to and took back: their own receipts, in the words that they saw.
import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { ConsentChannel } from "../../lib/domain/consents";
import { notFound } from "../../lib/errors";
import { database, type Executor } from "../client";
import { consentReceipts, people, requests } from "../schema";
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

export type NamedChannel = Exclude<ConsentChannel, "all">;
export const namedChannels = ["call", "text", "voicemail", "email"] as const;

/** Where one channel stands: the person's last word on it, or none yet. */
export type ChannelState = {
  channel: NamedChannel;
  isGiven: boolean | null;
  since: Date | null;
  /** False while a stop already covers everything the person asked for. */
  canStop: boolean;
};

export type MyConsents = {
  stoppedAt: Date | null;
  canStop: boolean;
  channels: ChannelState[];
  receipts: MyConsent[];
};

/** By the moment of the tick or the press: a box ticked before a stop and sent after it is older. */
const newestFirst = [desc(consentReceipts.givenAt), desc(consentReceipts.seq)];

/** The person's own receipts, newest first, at most 200, and what follows from them. */
export async function listMyConsents(actor: Actor): Promise<MyConsents> {
  const person = await findMyself(actor);
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
    .orderBy(...newestFirst)
    .limit(200);
  const receipts = rows.map(({ actorId, ...row }) => ({
    ...row,
    isByStaff: actorId !== null && actorId !== person.userId,
  }));
  const channels: ChannelState[] = [];
  for (const channel of namedChannels) {
    const last = await lastWord(database(), person.id, channel);
    const canStop = !(await isAlreadyStopped(database(), person.id, channel));
    channels.push({
      channel,
      isGiven: last?.isGiven ?? null,
      since: last?.givenAt ?? null,
      canStop,
    });
  }
  const canStop = !(await isAlreadyStopped(database(), person.id, "all"));
  return { stoppedAt: person.stoppedAt, canStop, channels, receipts };
}

/** One receipt as the person takes it along: everything that its hash covers, and the hash. */
export type ReceiptFile = Record<string, string | number | boolean | null>;

/** All of the person's own receipts, oldest first. Times are UTC with microseconds. */
export async function listMyReceipts(actor: Actor): Promise<ReceiptFile[]> {
  const person = await findMyself(actor);
  return database()
    .select({
      number: consentReceipts.seq,
      id: consentReceipts.id,
      channel: consentReceipts.channel,
      isGiven: consentReceipts.isGiven,
      words: consentReceipts.words,
      wordsVersion: consentReceipts.wordsVersion,
      givenAt: sql<string>`to_char(${consentReceipts.givenAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      personId: consentReceipts.personId,
      requestId: consentReceipts.requestId,
      phone: consentReceipts.phone,
      email: consentReceipts.email,
      page: consentReceipts.page,
      address: consentReceipts.address,
      browser: consentReceipts.userAgent,
      recordedBy: consentReceipts.actorId,
      previousHash: consentReceipts.previousHash,
      hash: consentReceipts.hash,
    })
    .from(consentReceipts)
    .where(eq(consentReceipts.personId, person.id))
    .orderBy(consentReceipts.seq)
    .limit(10_000);
}

/** Own row only: a grant that reaches everybody has no "my". */
async function findMyself(actor: Actor) {
  if (actor.kind !== "user" || !actor.personId) throw notFound();
  const [person] = await database()
    .select({ id: people.id, userId: people.userId, stoppedAt: people.stoppedAt })
    .from(people)
    .where(and(eq(people.id, actor.personId), personScope(actor, "consent.read_own")));
  if (!person) throw notFound();
  return person;
}

/** The last receipt that says something about this channel; a bare stop speaks for each. */
async function lastWord(tx: Executor, personId: string, channel: ConsentChannel) {
  const speaking = channel === "all" ? [channel] : [channel, "all" as const];
  const [row] = await tx
    .select({ isGiven: consentReceipts.isGiven, givenAt: consentReceipts.givenAt })
    .from(consentReceipts)
    .where(and(eq(consentReceipts.personId, personId), inArray(consentReceipts.channel, speaking)))
    .orderBy(...newestFirst)
    .limit(1);
  return row ?? null;
}

/**
 * True when a stop already covers the channel: the last word on it was no, and since then the
 * person neither agreed to anything nor asked for anything.
 */
export async function isAlreadyStopped(
  tx: Executor,
  personId: string,
  channel: ConsentChannel,
): Promise<boolean> {
  const last = await lastWord(tx, personId, channel);
  if (!last || last.isGiven) return false;
  const [asked] = await tx
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.personId, personId), gt(requests.createdAt, last.givenAt)))
    .limit(1);
  if (asked) return false;
  const [agreed] = await tx
    .select({ id: consentReceipts.id })
    .from(consentReceipts)
    .where(
      and(
        eq(consentReceipts.personId, personId),
        eq(consentReceipts.isGiven, true),
        gt(consentReceipts.givenAt, last.givenAt),
      ),
    )
    .limit(1);
  return agreed === undefined;
}
