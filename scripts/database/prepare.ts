import { existsSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type postgres from "postgres";
import { now } from "../../lib/clock";
import { codeOf, inPlainWords, PlainError } from "../launcher/plain-error";
import { connectFor } from "./connect";
import { fingerprint } from "./fingerprint";
import { grantToPortal } from "./grants";
import { requireDurability, requireMatchingPeople } from "./guards";
import { seed } from "./seeds";
import { readStamp, writeStamp } from "./stamp";

/** Any number, the same for every launcher: migrations run one after the other. */
const migrationLock = 7_274_019;

export type Preparation = {
  root: string;
  databaseUrl: string;
  migrationDatabaseUrl: string;
  isDemo: boolean;
};

export type Prepared = { migrations: string; seeds: string };

/** Brings the database to this version of the code: migrations, rights, seeds. */
export async function prepareDatabase(preparation: Preparation): Promise<Prepared> {
  const { databaseUrl, migrationDatabaseUrl, isDemo } = preparation;
  const portal = await connectFor("DATABASE_URL", databaseUrl);
  try {
    await requireDurability(portal);
    const [role] = await portal<{ name: string }[]>`select current_user as name`;
    const owner = await connectFor("MIGRATION_DATABASE_URL", migrationDatabaseUrl);
    try {
      await owner`select pg_advisory_lock(${migrationLock})`;
      await requireMatchingPeople(owner, isDemo);
      return await bringUpToDate(preparation, owner, role?.name ?? "");
    } finally {
      await owner.end();
    }
  } finally {
    await portal.end();
  }
}

async function bringUpToDate(
  { root, isDemo }: Preparation,
  owner: postgres.Sql,
  portalRole: string,
): Promise<Prepared> {
  // Demo people are in situations relative to today, so they are looked after once a day.
  const today = now().toISOString().slice(0, 10);
  const stamp = [
    fingerprint(root, ["db/migrations"]),
    fingerprint(root, ["db/seed", "db/schema", "lib/domain"]),
    portalRole,
    isDemo ? `demo ${today}` : "",
  ].join(":");
  if ((await readStamp(owner)) === stamp) {
    return { migrations: "up to date", seeds: isDemo ? "in place" : "none wanted" };
  }
  const applied = await runMigrations(root, owner);
  await grantToPortal(owner, portalRole);
  await inOneSentence("The demo data could not be written", () => seed(root, owner, isDemo, now()));
  await writeStamp(owner, stamp);
  // Portals that already run on this database show the change at once.
  await owner.notify("catalog", "seed");
  return {
    migrations: applied === 0 ? "up to date" : `${applied} applied`,
    seeds: isDemo ? "written" : "none wanted",
  };
}

async function runMigrations(root: string, owner: postgres.Sql): Promise<number> {
  const folder = path.join(root, "db/migrations");
  if (!existsSync(path.join(folder, "meta/_journal.json"))) return 0;
  const before = await countMigrations(owner);
  await inOneSentence("A migration could not be applied", () =>
    migrate(drizzle(owner), { migrationsFolder: folder }),
  );
  return (await countMigrations(owner)) - before;
}

async function countMigrations(owner: postgres.Sql): Promise<number> {
  const [found] = await owner`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!found?.name) return 0;
  const [row] = await owner<{ count: number }[]>`
    select count(*)::int as count from drizzle.__drizzle_migrations
  `;
  return row?.count ?? 0;
}

async function inOneSentence<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const innermost = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    // A table that is missing here is a fault of ours, and "not set up yet" would hide it.
    const isOurs = innermost instanceof Error && codeOf(innermost) === "42P01";
    throw new PlainError(`${what}: ${isOurs ? innermost.message : inPlainWords(innermost)}`);
  }
}
