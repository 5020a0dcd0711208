// Whoever reaches a person, and whoever stops that, holds the person's row: one after the other.
// Rows are locked in one order everywhere: request, conversation, person. Writing a row that only
// points at one of them locks it, too (FOR KEY SHARE), which "no key update" leaves free.
import { eq, sql } from "drizzle-orm";
import type { Executor } from "../client";
import { conversations, people, requests } from "../schema";

/**
 * Holds the person until the transaction ends. A sender holds them while its mail is on the wire,
 * for seconds where the mail server is slow; a stop waits for that rather than fail, and the
 * statement's own limit would cut the wait. Rows that only point at the person are not held up.
 */
export async function holdPerson(tx: Executor, personId: string): Promise<void> {
  await waitForMail(tx);
  await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.id, personId))
    .for("no key update");
}

/**
 * Holds what a mail is about, and then whom it reaches. The decision that is written later points
 * at all three; taken after the person, its locks would cross those of a change to the request.
 */
export async function holdSubjects(
  tx: Executor,
  about: { requestId: string | null; conversationId: string | null; personId: string | null },
): Promise<void> {
  const { requestId, conversationId, personId } = about;
  await waitForMail(tx);
  if (requestId) {
    const isIt = eq(requests.id, requestId);
    await tx.select({ id: requests.id }).from(requests).where(isIt).for("key share");
  }
  if (conversationId) {
    const isIt = eq(conversations.id, conversationId);
    await tx.select({ id: conversations.id }).from(conversations).where(isIt).for("key share");
  }
  if (personId) await holdPerson(tx, personId);
}

/** Holds a conversation that a request is about to be linked to, before its person. */
export async function holdConversation(tx: Executor, conversationId: string): Promise<void> {
  await waitForMail(tx);
  // The link is unique, so writing it needs the row's full lock: taken at once, not raised later.
  const isIt = eq(conversations.id, conversationId);
  await tx.select({ id: conversations.id }).from(conversations).where(isIt).for("update");
}

async function waitForMail(tx: Executor): Promise<void> {
  await tx.execute(sql`set local lock_timeout = '25s'`);
  await tx.execute(sql`set local statement_timeout = '28s'`);
}
