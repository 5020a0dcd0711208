// "Do not contact", kept as a salted hash of the number or address: it holds for whoever has it,
// a new person from an import too, and tells nobody whose it was.
import { createHash } from "node:crypto";
import { and, inArray, sql } from "drizzle-orm";
import type { ConsentChannel } from "../../lib/domain/consents";
import { unavailable } from "../../lib/errors";
import type { Executor } from "../client";
import { institutions, suppressions } from "../schema";

type Kind = (typeof suppressions.$inferSelect)["kind"];
/** E.164 numbers; addresses as lib/domain/email normalizes them. */
type Contacts = { phones: readonly string[]; emails: readonly string[] };
/**
 * A number proves nobody, so it has two keys more: that this person stopped it, and that several
 * did. No later request of one undoes the stop of another, and this, too, outlives the people.
 */
type NumberKeys = { stopped: string; byPerson: string; bySeveral: string };

/**
 * Keeps these numbers and addresses from contact on `channel`. The latest stop is the date: what
 * anybody asked from the same number before it is not answered any more.
 */
export async function suppress(
  tx: Executor,
  stop: Contacts & { channel: ConsentChannel; personId: string },
  now: Date,
): Promise<void> {
  const { channel, personId } = stop;
  const keyOf = await keyMaker(tx);
  const numbers = [...new Set(stop.phones)].map((phone) => numberKeys(keyOf, phone, personId));
  const row = (kind: Kind) => (keyHash: string) => ({ keyHash, kind, channel, since: now });
  const addresses = [...new Set(stop.emails)].map((email) => keyOf("email", email));
  const stopped = numbers.map((number) => number.stopped);
  const rows = [...stopped.map(row("phone")), ...addresses.map(row("email"))];
  if (rows.length === 0) return;
  // Of two people who stop one number at once the second waits here, and finds it stopped.
  const stored = await tx
    .insert(suppressions)
    .values(rows)
    .onConflictDoUpdate({
      target: [suppressions.keyHash, suppressions.channel],
      set: { since: sql`greatest(${suppressions.since}, excluded.since)` },
    })
    .returning({ keyHash: suppressions.keyHash, isNew: sql<boolean>`xmax = 0` });
  const fresh = new Set(stored.filter(({ isNew }) => isNew).map(({ keyHash }) => keyHash));
  const own = numbers.map(({ byPerson }) => byPerson);
  const known = new Set((await readKeys(tx, own, [channel])).map(({ keyHash }) => keyHash));
  const marks = numbers.flatMap(({ stopped, byPerson, bySeveral }) =>
    fresh.has(stopped) || known.has(byPerson) ? [byPerson] : [byPerson, bySeveral],
  );
  if (marks.length === 0) return;
  await tx
    .insert(suppressions)
    .values(marks.map(row("phone")))
    .onConflictDoNothing();
}

type Asked = {
  phone: string | null;
  email: string | null;
  channel: Exclude<ConsentChannel, "all">;
};

/** True when the number or the address was taken out of contact, on this channel or on all. */
export async function isSuppressed(tx: Executor, asked: Asked): Promise<boolean> {
  return (await findSuppression(tx, { ...asked, personId: null })).since !== null;
}

/**
 * When that was last said, null when it never was; and whether somebody else than this person took
 * the number out, alone or too.
 */
export async function findSuppression(
  tx: Executor,
  asked: Asked & { personId: string | null },
): Promise<{ since: Date | null; isByOther: boolean }> {
  const { phone, email, channel, personId } = asked;
  if (phone === null && email === null) return { since: null, isByOther: false };
  const keyOf = await keyMaker(tx);
  const number = phone === null ? null : numberKeys(keyOf, phone, personId ?? "");
  const address = email === null ? [] : [keyOf("email", email)];
  const rows = await readKeys(tx, [...address, ...Object.values(number ?? {})], ["all", channel]);
  const channelsOf = (key?: string) =>
    rows.filter(({ keyHash }) => keyHash === key).map((row) => row.channel);
  const own = channelsOf(number?.byPerson);
  const isByOther =
    channelsOf(number?.bySeveral).length > 0 ||
    channelsOf(number?.stopped).some((stopped) => !own.includes(stopped));
  const since = Math.max(0, ...rows.map((row) => row.since.getTime()));
  return { since: since > 0 ? new Date(since) : null, isByOther };
}

async function readKeys(tx: Executor, keys: string[], channels: ConsentChannel[]) {
  if (keys.length === 0) return [];
  return tx
    .select()
    .from(suppressions)
    .where(and(inArray(suppressions.keyHash, keys), inArray(suppressions.channel, channels)));
}

function numberKeys(keyOf: KeyMaker, phone: string, personId: string): NumberKeys {
  return {
    stopped: keyOf("phone", phone),
    byPerson: keyOf("phone", `${phone}\0${personId}`),
    bySeveral: keyOf("phone", `${phone}\0several`),
  };
}

type KeyMaker = (kind: Kind, value: string) => string;

async function keyMaker(tx: Executor): Promise<KeyMaker> {
  const [institution] = await tx.select({ salt: institutions.suppressionSalt }).from(institutions);
  if (!institution) throw unavailable("no_institution");
  // Parts are divided by a byte that stands in none: no two keys are of one text.
  return (kind, value) =>
    createHash("sha256").update(`${institution.salt}\0${kind}\0${value}`).digest("hex");
}
