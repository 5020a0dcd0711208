import { randomBytes } from "node:crypto";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type TestDatabase = {
  sql: postgres.Sql;
  db: PostgresJsDatabase;
  url: string;
  close: () => Promise<void>;
};

/**
 * A database of one's own with every migration applied, copied from a template in well under a
 * second. `seeded` starts from institution and demo people as of `frozenTime`. Call `close` in
 * `afterAll`.
 */
export async function testDatabase({ seeded = false, max = 10 } = {}): Promise<TestDatabase> {
  const server = process.env.WAYMARK_TEST_SERVER;
  const version = process.env.WAYMARK_TEST_TEMPLATES;
  if (!server || !version) throw new Error("No test server: this is for tests/data only.");
  const name = `copy_${process.env.VITEST_POOL_ID ?? "0"}_${randomBytes(6).toString("hex")}`;
  const template = `template_${seeded ? "seeded" : "empty"}_${version}`;
  await onServer(server, `create database "${name}" template "${template}"`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const sql = postgres(url, { max, onnotice: () => {} });
  return {
    sql,
    db: drizzle(sql, { casing: "snake_case" }),
    url,
    async close() {
      await sql.end({ timeout: 2 });
      await onServer(server, `drop database if exists "${name}" with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
