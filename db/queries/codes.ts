// Six-digit mail codes: hashed, five tries, ten minutes, one use; a new one ends the older ones.
import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { and, desc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { env } from "../../lib/env";
import { newId } from "../../lib/id";
import { database, type Executor } from "../client";
import { mailCodes } from "../schema";

export type CodePurpose = "sign_in" | "confirm_request";
export const CODE_MINUTES = 10;
const MAX_TRIES = 5;
const ON_ITS_WAY_MS = 30_000;

function hashOf(purpose: CodePurpose, subject: string, code: string): string {
  return createHmac("sha256", env().authSecret)
    .update(`mail-code\0${purpose}\0${subject}\0${code}`)
    .digest("hex");
}

/** Makes a code for `subject` (an address, or a request's id) and returns it for the mail. */
export async function issueCode(
  tx: Executor,
  purpose: CodePurpose,
  subject: string,
  now: Date,
  minutes = CODE_MINUTES,
): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  // One lock per subject: of two codes asked for at once the later one still ends the earlier.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`code:${purpose}:${subject}`}, 0))`,
  );
  await tx
    .update(mailCodes)
    .set({ usedAt: now })
    .where(
      and(eq(mailCodes.purpose, purpose), eq(mailCodes.subject, subject), isNull(mailCodes.usedAt)),
    );
  await tx.insert(mailCodes).values({
    id: newId(),
    purpose,
    subject,
    codeHash: hashOf(purpose, subject, code),
    createdAt: now,
    expiresAt: new Date(now.getTime() + minutes * 60_000),
  });
  return code;
}

/**
 * Ends the codes of `subject` where no mail may bring a new one. Its place is taken by one that has
 * expired already: whoever typed the last one a moment ago is still told that it does not count.
 */
export async function endCodes(tx: Executor, purpose: CodePurpose, subject: string, now: Date) {
  await issueCode(tx, purpose, subject, now, 0);
}

export type CodeAnswer = "right" | "wrong" | "expired" | "too_many_tries";

/** Checks and, when right, uses up the newest code. Counting the try and reading it is one lock. */
export async function useCode(
  purpose: CodePurpose,
  subject: string,
  code: string,
  now: Date,
): Promise<CodeAnswer> {
  return database().transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(mailCodes)
      .where(
        and(
          eq(mailCodes.purpose, purpose),
          eq(mailCodes.subject, subject),
          isNull(mailCodes.usedAt),
          gt(mailCodes.expiresAt, now),
        ),
      )
      .orderBy(desc(mailCodes.createdAt))
      .limit(1)
      .for("update");
    if (!row) return "expired";
    if (row.tries >= MAX_TRIES) return "too_many_tries";
    const given = Buffer.from(hashOf(purpose, subject, code));
    if (timingSafeEqual(given, Buffer.from(row.codeHash))) {
      await tx.update(mailCodes).set({ usedAt: now }).where(eq(mailCodes.id, row.id));
      return "right";
    }
    await tx
      .update(mailCodes)
      .set({ tries: sql`${mailCodes.tries} + 1` })
      .where(eq(mailCodes.id, row.id));
    return row.tries + 1 >= MAX_TRIES ? "too_many_tries" : "wrong";
  });
}

/** True while a code made less than half a minute ago can still be typed: its mail is on the way. */
export async function isCodeOnItsWay(
  tx: Executor,
  purpose: CodePurpose,
  subject: string,
  now: Date,
): Promise<boolean> {
  const isNew = gt(mailCodes.createdAt, new Date(now.getTime() - ON_ITS_WAY_MS));
  return isThere(tx, purpose, subject, isNew, gt(mailCodes.expiresAt, now));
}

/** True while the newest code can be typed. */
export async function isCodeOpen(
  tx: Executor,
  purpose: CodePurpose,
  subject: string,
  now: Date,
): Promise<boolean> {
  return isThere(tx, purpose, subject, gt(mailCodes.expiresAt, now));
}

/** True while a code was neither typed nor ended by a newer one. */
export async function isCodeAwaited(
  tx: Executor,
  purpose: CodePurpose,
  subject: string,
): Promise<boolean> {
  return isThere(tx, purpose, subject);
}

/** Whether a mail with this code still has something to bring. */
export async function isCodeCurrent(
  purpose: CodePurpose,
  subject: string,
  code: string,
): Promise<boolean> {
  const isSame = eq(mailCodes.codeHash, hashOf(purpose, subject, code));
  return isThere(database(), purpose, subject, isSame);
}

async function isThere(
  tx: Executor,
  purpose: CodePurpose,
  subject: string,
  ...more: SQL[]
): Promise<boolean> {
  const known = [eq(mailCodes.purpose, purpose), eq(mailCodes.subject, subject)];
  return (await tx.$count(mailCodes, and(...known, isNull(mailCodes.usedAt), ...more))) > 0;
}
