import type postgres from "postgres";
import { PlainError } from "../launcher/plain-error";

/** A request that was acknowledged must survive a power cut: these settings decide it. */
export async function requireDurability(sql: postgres.Sql): Promise<void> {
  if (process.env.WAYMARK_TEST_UNSAFE_DB === "1") return;
  const off = await sql<{ name: string }[]>`
    select name from pg_settings
    where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
    order by name
  `;
  if (off.length === 0) return;
  const names = off.map((row) => row.name).join(", ");
  throw new PlainError(
    `The database could lose saved requests: switch on ${names} and start again.`,
  );
}

/** Demo sign-ins need no password, so demo people and real people never share a database. */
export async function requireMatchingPeople(sql: postgres.Sql, isDemo: boolean): Promise<void> {
  const [table] = await sql`select to_regclass('public.users') as name`;
  if (!table?.name) return;
  const [stranger] = await sql`select 1 from users where is_demo = ${!isDemo} limit 1`;
  if (!stranger) return;
  throw new PlainError(
    isDemo
      ? "This database holds real people, so the demo does not start on it: set DEMO=0 or use another database."
      : "This database holds demo people, whose sign-ins are open to everyone: use another database, or set DEMO=1.",
  );
}
