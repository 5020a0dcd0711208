import { existsSync } from "node:fs";
import path from "node:path";
import { type Env, parseEnv } from "../../lib/env";
import { type Cluster, ensureCluster } from "../embedded/cluster";
import { chooseDataFolder } from "../embedded/data-folder";
import { keepCluster } from "../embedded/keeper";
import { ensureOwnDatabase } from "../embedded/own-database";
import { serverUser } from "../embedded/server-user";
import type { Stop } from "./stop-signals";

export type Mode = "start" | "dev" | "build" | "migrate";

export type Launch = {
  settings: Env;
  outcome: string;
  remark?: string;
  /** Stops the built-in database if nobody else uses it. */
  leave: () => Promise<string | undefined>;
};

/** The optional `.env` file beside package.json; what the shell sets wins. */
export function loadDotEnv(root: string): void {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Stand in for what the built-in database brings along once it runs. */
const broughtAlong = {
  DATABASE_URL: "postgres://built-in/waymark",
  AUTH_SECRET: "-".repeat(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32).toString("base64"),
  DEMO: "1",
};

/** Checks what is given, before anything is begun. */
export function checkSettings(given: NodeJS.ProcessEnv): Env {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  return parseEnv(set.DATABASE_URL ? set : { ...broughtAlong, ...set });
}

/** What a portal outside the demonstration may start without, and can hardly be without. */
export function whatIsMissing({ demo, smtpUrl, oidc }: Env): [name: string, text: string][] {
  const missing: [name: string, text: string][] = [];
  if (!demo && !smtpUrl) missing.push(["No SMTP_URL", "no mail goes out"]);
  if (!demo && !oidc) missing.push(["No OIDC_*", "staff can't sign in"]);
  return missing;
}

/**
 * Completes the settings in `process.env` and checks them: with `DATABASE_URL` they are all given,
 * without it the built-in database fills in what is missing.
 */
export async function openDatabase(root: string, stop?: Stop): Promise<Launch> {
  const given = process.env;
  given.PORT ||= "3000";
  if (given.DATABASE_URL) {
    given.DEMO ||= "0";
    const settings = parseEnv(given);
    given.APP_URL = settings.appUrl;
    return { settings, outcome: "your own, by DATABASE_URL", leave: async () => undefined };
  }
  checkSettings(given);
  const { folder, remark } = chooseDataFolder(root, given.PGDATA_DIR, serverUser());
  const options = { isUnsafe: given.WAYMARK_TEST_UNSAFE_DB === "1" };
  const cluster = await ensureCluster(folder, { ...options, stop });
  const keeper = keepCluster(folder, cluster, options);
  const leave = async () => `database ${await keeper.leave()}`;
  try {
    await ensureOwnDatabase(cluster, "waymark");
    fillIn(given, cluster);
    const settings = parseEnv(given);
    given.APP_URL = settings.appUrl;
    const how = cluster.hasStarted ? "started" : "joined";
    return {
      settings,
      outcome: `${how}, PostgreSQL on port ${cluster.kept.port}`,
      remark,
      leave,
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

function fillIn(given: NodeJS.ProcessEnv, cluster: Cluster): void {
  given.DATABASE_URL = cluster.ownerUrl("waymark");
  given.MIGRATION_DATABASE_URL = given.DATABASE_URL;
  given.AUTH_SECRET ||= cluster.kept.authSecret;
  given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ||= cluster.kept.actionsKey;
  given.DEMO ||= "1";
}
