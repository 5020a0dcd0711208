// What the commands say when the database can't be worked with.
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectFor } from "../../scripts/database/connect";
import { inPlainWords } from "../../scripts/launcher/plain-error";
import { type TestDatabase, testDatabase } from "../support/postgres";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

/** The address of the test database, changed. */
const addressWith = (change: Partial<URL>) => Object.assign(new URL(database.url), change).href;

const wrong: [string, Partial<URL>, string][] = [
  ["a wrong password", { password: "hunter2" }, "refuses the sign-in"],
  ["a database that is not there", { pathname: "/hunter2" }, "does not exist"],
  ["a port where nobody listens", { port: "1" }, "does not answer"],
];

test.each(wrong)("%s has its sentence, by the name of the setting", async (_name, change, does) => {
  const url = addressWith(change);
  await expect(connectFor("MIGRATION_DATABASE_URL", url)).rejects.toThrow(
    `The database that MIGRATION_DATABASE_URL names ${does}.`,
  );
  // As an import meets it: on the portal's own pool, inside an error of the query builder.
  const client = postgres(url, { max: 1 });
  const error = await drizzle(client)
    .execute(sql`select 1`)
    .catch((thrown: unknown) => thrown);
  await client.end();
  expect(inPlainWords(error)).toBe(`The database that DATABASE_URL names ${does}.`);
});

test("a database without tables, and a role without rights, have theirs", async () => {
  const said = (statement: string) =>
    database.sql.begin((tx) => tx.unsafe(statement)).then(() => "", inPlainWords);
  expect(await said("select * from nothing_here")).toContain("npm run migrate");
  expect(await said("set local role pg_monitor; create table more (id int)")).toContain(
    "MIGRATION_DATABASE_URL",
  );
});

test("a fault of another kind keeps its stack", () => {
  const missing = Object.assign(new Error("no such file"), { code: "ENOENT" });
  expect(inPlainWords(missing)).toContain("plain-words.test");
  expect(inPlainWords(new Error("odd"))).toContain("plain-words.test");
});
