// A role as DATABASE_URL names one outside a laptop: it reads and writes rows and makes no tables.
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { grantToPortal } from "../../scripts/database/grants";
import { ensureCluster } from "../../scripts/embedded/cluster";
import { testDataFolder } from "../../scripts/testing/test-data";

/** Made in the tests' own server with the launcher's own grants. `drop` it before the database. */
export async function makePortalRole(owner: postgres.Sql, databaseUrl: string) {
  const database = new URL(databaseUrl).pathname.slice(1);
  const cluster = await ensureCluster(testDataFolder("test-pg"), { isUnsafe: true });
  const role = `portal_${randomBytes(6).toString("hex")}`;
  const password = randomBytes(12).toString("hex");

  async function onServer(...statements: string[]) {
    const admin = postgres(cluster.adminUrl(database), { max: 1, onnotice: () => {} });
    try {
      for (const statement of statements) await admin.unsafe(statement);
    } finally {
      await admin.end();
    }
  }

  await onServer(`create role ${role} login password '${password}'`);
  await grantToPortal(owner, role);
  const url = Object.assign(new URL(databaseUrl), { username: role, password });
  const sql = postgres(url.href, { max: 10, onnotice: () => {} });
  return {
    role,
    sql,
    async drop() {
      await sql.end({ timeout: 2 });
      await onServer(`drop owned by ${role}`, `drop role ${role}`);
    },
  };
}
