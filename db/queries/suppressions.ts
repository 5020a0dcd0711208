// "Do not contact", kept as a salted hash of the number or address: it holds for whoever has it,
// a new person from an import too, and tells nobody whose it was.
import { createHash } from "node:crypto";
import { and, inArray, max, sql } from "drizzle-orm";
import type { ConsentChannel } from "../../lib/domain/consents";
import { unavailable } from "../../lib/errors";
import type { Executor } from "../client";
import { institutions, suppressions } from "../schema";

type Key = { keyHash: string; kind: "phone" | "email" };
/** E.164 numbers; addresses as lib/domain/email normalizes them. */
type Contacts = { phones: readonly string[]; emails: readonly string[] };

/**
 * Keeps these numbers and addresses from contact on `channel`. The latest stop is the date: what
 * anybody asked from the same number before it is not answered any more.
 */
export async function suppress(
  tx: Executor,
  contacts: Contacts & { channel: ConsentChannel },
  now: Date,
): Promise<void> {
  const keys = await keysOf(tx, contacts);
  if (keys.length === 0) return;
  const rows = keys.map((key) => ({ ...key, channel: contacts.channel, since: now }));
  await tx
    .insert(suppressions)
    .values(rows)
    .onConflictDoUpdate({
      target: [suppressions.keyHash, suppressions.channel],
      set: { since: sql`greatest(${suppressions.since}, excluded.since)` },
    });
}

/** True when the number or the address was taken out of contact, on this channel or on all. */
export async function isSuppressed(
  tx: Executor,
  asked: { phone: string | null; email: string | null; channel: Exclude<ConsentChannel, "all"> },
): Promise<boolean> {
  return (await suppressedSince(tx, asked)) !== null;
}

/** When that was last said; null when it never was. */
export async function suppressedSince(
  tx: Executor,
  asked: { phone: string | null; email: string | null; channel: Exclude<ConsentChannel, "all"> },
): Promise<Date | null> {
  const keys = await keysOf(tx, {
    phones: asked.phone ? [asked.phone] : [],
    emails: asked.email ? [asked.email] : [],
  });
  if (keys.length === 0) return null;
  const [row] = await tx
    .select({ since: max(suppressions.since) })
    .from(suppressions)
    .where(
      and(
        inArray(
          suppressions.keyHash,
          keys.map((key) => key.keyHash),
        ),
        inArray(suppressions.channel, ["all", asked.channel]),
      ),
    );
  return row?.since ?? null;
}

async function keysOf(tx: Executor, { phones, emails }: Contacts): Promise<Key[]> {
  const [institution] = await tx.select({ salt: institutions.suppressionSalt }).from(institutions);
  if (!institution) throw unavailable("no_institution");
  const key = (kind: Key["kind"]) => (value: string) => ({
    kind,
    // Parts are divided by a byte that stands in neither: no two pairs give one text.
    keyHash: createHash("sha256").update(`${institution.salt}\0${kind}\0${value}`).digest("hex"),
  });
  return [...new Set(phones)].map(key("phone")).concat([...new Set(emails)].map(key("email")));
}
