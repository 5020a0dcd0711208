import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { fingerprint } from "../../scripts/database/fingerprint";
import { seed } from "../../scripts/database/seeds";
import { type Cluster, ensureCluster } from "../../scripts/embedded/cluster";
import { keepCluster } from "../../scripts/embedded/keeper";
import { ensureOwnDatabase } from "../../scripts/embedded/own-database";
import { withLock } from "../../scripts/launcher/with-lock";
import { testDataFolder } from "../../scripts/testing/test-data";
import { frozenTime } from "./clock";

const root = path.join(import.meta.dirname, "../..");
const options = { isUnsafe: true };

/**
 * A Postgres of the tests' own, without fsync, and two databases to copy from: the migrated schema,
 * and the same with institution and demo people as of `frozenTime`.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = testDataFolder("test-pg");
  const cluster = await ensureCluster(folder, options);
  const keeper = keepCluster(folder, cluster, options);
  const version = fingerprint(root, ["db", "lib/domain"]).slice(0, 12);
  await withLock(`${folder}.templates.lock`, async () => {
    await dropLeftovers(cluster);
    await makeTemplate(cluster, `template_empty_${version}`, async () => {});
    await makeTemplate(cluster, `template_seeded_${version}`, (sql) =>
      seed(root, sql, true, new Date(frozenTime)),
    );
  });
  process.env.WAYMARK_TEST_SERVER = cluster.ownerUrl("postgres");
  process.env.WAYMARK_TEST_TEMPLATES = version;
  return async () => {
    await keeper.leave();
  };
}

async function makeTemplate(
  cluster: Cluster,
  name: string,
  fill: (sql: postgres.Sql) => Promise<void>,
): Promise<void> {
  const admin = postgres(cluster.adminUrl(), { max: 1, onnotice: () => {} });
  try {
    const [found] = await admin`select 1 from pg_database where datname = ${name}`;
    if (found) return;
    // Renamed when whole, so an interrupted run leaves no half-filled template.
    const unfinished = `unfinished_${name}`;
    await ensureOwnDatabase(cluster, unfinished);
    const sql = postgres(cluster.ownerUrl(unfinished), { max: 1, onnotice: () => {} });
    try {
      await migrate(drizzle(sql), { migrationsFolder: path.join(root, "db/migrations") });
      await fill(sql);
    } finally {
      await sql.end();
    }
    await admin.unsafe(`alter database "${unfinished}" rename to "${name}"`);
  } finally {
    await admin.end();
  }
}

/** Copies and templates of earlier runs; another run may be under way, so only what is old goes. */
async function dropLeftovers(cluster: Cluster): Promise<void> {
  const admin = postgres(cluster.adminUrl(), { max: 1, onnotice: () => {} });
  const names = await admin<{ name: string }[]>`
    select datname as name from pg_database
    where datname ~ '^(copy|unfinished|template)_'
      and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '3 hours'
      and not exists (select from pg_stat_activity a where a.datname = pg_database.datname)
  `;
  for (const { name } of names) await admin.unsafe(`drop database if exists "${name}"`);
  await admin.end();
}
