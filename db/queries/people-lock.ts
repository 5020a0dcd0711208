// Whoever reaches a person, and whoever stops that, holds the person's row: one after the other.
import { eq, sql } from "drizzle-orm";
import type { Executor } from "../client";
import { people } from "../schema";

/**
 * Holds the person until the transaction ends. A sender holds them while its mail is on the wire,
 * for seconds where the mail server is slow; a stop waits for that rather than fail, and the
 * statement's own limit would cut the wait. Rows that only point at the person are not held up.
 */
export async function holdPerson(tx: Executor, personId: string): Promise<void> {
  await tx.execute(sql`set local lock_timeout = '25s'`);
  await tx.execute(sql`set local statement_timeout = '28s'`);
  await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.id, personId))
    .for("no key update");
}
