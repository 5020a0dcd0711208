// The one pool of this process. Postgres cancels what runs too long, so a hung query is an error.
import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "../lib/env";

export type Database = PostgresJsDatabase;
/** The pool or a transaction on it: what every query function works with. */
export type Executor = Pick<
  Database,
  | "select"
  | "selectDistinct"
  | "insert"
  | "update"
  | "delete"
  | "execute"
  | "transaction"
  | "$count"
>;

type Held = { sql: postgres.Sql; db: Database };
const kept = globalThis as typeof globalThis & { __waymarkDatabase?: Held };

function open(): Held {
  const sql = postgres(env().databaseUrl, {
    max: 10,
    idle_timeout: 60,
    connect_timeout: 5,
    onnotice: () => undefined,
    connection: { application_name: "waymark", statement_timeout: 5000, lock_timeout: 4000 },
  });
  return { sql, db: drizzle(sql, { casing: "snake_case" }) };
}

function held(): Held {
  kept.__waymarkDatabase ??= open();
  return kept.__waymarkDatabase;
}

const asIf = new AsyncLocalStorage<Database>();

/** Drizzle on the pool, opened on first use: a build without a database imports this freely. */
export function database(): Database {
  return asIf.getStore() ?? held().db;
}

const takenBack = new Error("What was written to be looked at is taken back.");

/**
 * What `read` sees after `change`, which is taken back: nobody else ever sees it. All of `read`'s
 * queries run on the one connection.
 */
export async function readAsIf<T>(
  change: (tx: Executor) => Promise<void>,
  read: () => Promise<T>,
): Promise<T> {
  const seen: T[] = [];
  try {
    await held().db.transaction(async (tx) => {
      await change(tx);
      seen.push(await asIf.run(tx as unknown as Database, read));
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) throw error;
  }
  return seen[0] as T;
}

const MOST_TRIES = 3;
const LONGEST_PAUSE_MS = 60;

/**
 * A transaction that is tried again, three times in all, when the database ended it for another's
 * sake: a deadlock or a serialization failure. Nothing of it was kept then, so `work` runs anew as
 * a whole; it has no effect outside of the database. What sends mail is tried again by its queue.
 */
export async function inTransaction<T>(work: (tx: Executor) => Promise<T>): Promise<T> {
  for (let left = MOST_TRIES - 1; ; left -= 1) {
    try {
      return await database().transaction(work);
    } catch (error) {
      if (left === 0 || !isLostToAnother(error)) throw error;
    }
    // By chance, so that the two do not meet again.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_PAUSE_MS));
  }
}

/** The query's error wraps the driver's, which carries the code. */
function isLostToAnother(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  return code === "40P01" || code === "40001" || isLostToAnother(error.cause);
}

/** The driver itself, for LISTEN and health. */
export function driver(): postgres.Sql {
  return held().sql;
}

/**
 * A connection of its own to LISTEN on. The driver's own goes quiet for good when the database is
 * away while it reconnects; whoever holds this one ends it and opens another.
 */
export function openListener(): postgres.Sql {
  const { options } = held().sql;
  return postgres({ ...options, max: 1 } as unknown as postgres.Options<Record<string, never>>);
}

/**
 * A connection of its own for work of minutes: what it stages or locks in it goes when it ends. Close
 * it.
 */
export function openSession(): { db: Database; close: () => Promise<void> } {
  const { options } = held().sql;
  const connection = {
    application_name: "waymark-import",
    statement_timeout: 0,
    lock_timeout: 4000,
  };
  const own = { ...options, connection, max: 1, idle_timeout: 0, max_lifetime: null };
  const sql = postgres(own as unknown as postgres.Options<Record<string, never>>);
  const close = () => sql.end({ timeout: 5 });
  return { db: drizzle(sql, { casing: "snake_case" }), close };
}

/** Tests put their own database here. */
export function useDatabase(sql: postgres.Sql, db: Database): void {
  kept.__waymarkDatabase = { sql, db };
}
