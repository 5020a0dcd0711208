import { existsSync } from "node:fs";
import path from "node:path";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type postgres from "postgres";

type Seed = (database: PostgresJsDatabase, now: Date) => Promise<unknown>;

/** The institution's one row always, demo people and their situations only in the demo. */
export async function seed(
  root: string,
  owner: postgres.Sql,
  isDemo: boolean,
  at: Date,
): Promise<void> {
  const database = drizzle(owner, { casing: "snake_case" });
  const institution = await load(root, "institution.ts", "seedInstitution");
  await institution?.(database, at);
  if (!isDemo) return;
  const demo = await load(root, "index.ts", "seedDemo");
  await demo?.(database, at);
}

async function load(root: string, file: string, name: string): Promise<Seed | undefined> {
  const full = path.join(root, "db/seed", file);
  if (!existsSync(full)) return undefined;
  const module: Record<string, unknown> = await import(full);
  const found = module[name];
  if (typeof found !== "function") throw new Error(`db/seed/${file} exports no ${name}.`);
  return async (database, at) => found(database, at);
}
