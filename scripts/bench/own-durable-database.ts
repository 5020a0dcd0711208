import path from "node:path";
import postgres from "postgres";
import { prepareDatabase } from "../database/prepare";
import { ensureCluster } from "../embedded/cluster";
import { keepCluster } from "../embedded/keeper";
import { ensureOwnDatabase } from "../embedded/own-database";

/** A fresh database with the portal's tables on durable settings; dropped when `work` has ended. */
export async function inOwnDatabase<T>(
  name: string,
  work: (databaseUrl: string) => Promise<T>,
): Promise<T> {
  const folder = path.resolve(".data/test-pg-durable");
  const cluster = await ensureCluster(folder);
  const keeper = keepCluster(folder, cluster, {});
  const drop = () => dropDatabase(cluster.adminUrl(), name);
  try {
    await drop();
    await ensureOwnDatabase(cluster, name);
    const databaseUrl = cluster.ownerUrl(name);
    const root = path.resolve(".");
    await prepareDatabase({ root, databaseUrl, migrationDatabaseUrl: databaseUrl, isDemo: false });
    return await work(databaseUrl);
  } finally {
    await drop().catch(() => undefined);
    await keeper.leave();
  }
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
  } finally {
    await admin.end();
  }
}
