// The chain of receipts from its first to its last, as text: no date or number is read into a type
// that would lose a digit of it.
import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import {
  type ChainBreak,
  type ChainEnd,
  type ChainedReceipt,
  checkEnd,
  checkLink,
} from "../../lib/domain/consent-chain";
import type { Executor } from "../client";

const BATCH = 500;

export type ChainReport = { receipts: number; broken: ChainBreak | null };

/**
 * Reads every receipt in the order of its number and stops at the first that is not what it was.
 * One snapshot: receipts that are added meanwhile do not look like a broken end.
 */
export async function verifyConsentChain(tx: Executor): Promise<ChainReport> {
  return tx.transaction(walk, { isolationLevel: "repeatable read", accessMode: "read only" });
}

async function walk(tx: Executor): Promise<ChainReport> {
  let last: ChainEnd & { id: string | null } = { seq: "0", hash: "", id: null };
  let receipts = 0;
  let from: SQL = sql`true`;
  for (;;) {
    const rows = await read(tx, from);
    for (const row of rows) {
      const broken = checkLink(last, row, sha256);
      if (broken) return { receipts, broken };
      last = { seq: row.seq ?? "", hash: row.hash, id: row.id };
      receipts += 1;
    }
    if (rows.length < BATCH) break;
    // By both, so that a number that stands twice is read twice.
    from = sql`(consent_receipts.seq, id) > (${last.seq}::bigint, ${last.id})`;
  }
  const [end] = (await tx.execute(
    sql`select last_seq::text as seq, last_hash as hash from consent_chain`,
  )) as unknown as ChainEnd[];
  return { receipts, broken: checkEnd(last, end ?? { seq: "0", hash: "" }) };
}

async function read(tx: Executor, from: SQL): Promise<ChainedReceipt[]> {
  const rows = await tx.execute(sql`
    select seq::text as "seq", previous_hash as "previousHash", id, person_id as "personId",
      request_id as "requestId", channel, is_given::text as "isGiven", words,
      words_version as "wordsVersion", phone, email, page, address, user_agent as "userAgent",
      actor_id as "actorId", hash,
      -- A year before Christ prints like one after it; no receipt is that old.
      to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || case when given_at < timestamptz '0001-01-01 00:00:00+00' then ' BC' else '' end as "givenAt"
    from consent_receipts where ${from} order by consent_receipts.seq, id limit ${BATCH}`);
  return rows as unknown as ChainedReceipt[];
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
