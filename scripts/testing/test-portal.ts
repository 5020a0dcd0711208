import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { type Cluster, ensureCluster } from "../embedded/cluster";
import { freePort } from "../embedded/free-port";
import { keepCluster } from "../embedded/keeper";
import { portalPid } from "./portal-pid";
import { runNode } from "./run-program";
import { testDataFolder } from "./test-data";

const startPatienceMs = 240_000;

/** Settings of a real portal on this machine, in the shell or in .env, must not leak into tests. */
const noSettings = Object.fromEntries(
  [
    "APP_URL",
    "AUTH_SECRET",
    "DATABASE_URL",
    "HOST",
    "MAIL_FROM",
    "MIGRATION_DATABASE_URL",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_ISSUER",
    "OIDC_NAME",
    "SMTP_URL",
    "TRUSTED_PROXIES",
  ].map((name) => [name, ""]),
);

/**
 * The portals of a test run share one build, and the ids of forms hang on this key: with a key for
 * each data folder the second would build anew under the feet of the first.
 */
export const testActionsKey = Buffer.alloc(32, "portals of one test run").toString("base64");

/** What a build depends on, the same for the build beside other tests and for each portal. */
const buildSettings = {
  ...noSettings,
  DEMO: "1",
  NEXT_DIST_DIR: ".next-test",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: testActionsKey,
};

const launcher = ["--import", "tsx", "--conditions=react-server", "scripts/up.ts"];

/** Builds the test portal where sources changed, so that a later start finds it built. */
export async function buildTestPortal(): Promise<void> {
  // A failure is said by the start, which builds again.
  await runNode([...launcher, "build"], { env: buildSettings });
}

export type TestPortal = {
  url: string;
  databaseUrl: string;
  /** The process that serves, for measuring; Linux only. */
  pid: number | undefined;
  /** The process that serves now: another one after the launcher had to start it again. */
  findPid: () => number | undefined;
  /** The data folder of its database. */
  folder: string;
  stop: () => Promise<void>;
};

/**
 * Builds and starts the portal as `npm start` does, on its own build folder, port and freshly
 * made database. The clock is held by a file, or runs where its name is empty. A durable one has
 * the database settings of a real portal; the others may lose rows and are faster. Two at once need
 * two folders: each drops the database that it finds.
 */
export async function startTestPortal(
  clockFile: string,
  { logLevel = "info", isDurable = false, name = "test-pg" } = {},
): Promise<TestPortal> {
  // A kill of the database is tried on a disk.
  const folder = isDurable ? path.resolve(".data", name) : testDataFolder(name);
  const options = { isUnsafe: !isDurable };
  const cluster = await ensureCluster(folder, options);
  const keeper = keepCluster(folder, cluster, options);
  await dropPortalDatabase(cluster);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  mkdirSync(".cache", { recursive: true });
  const log = createWriteStream(`.cache/${name}-portal.log`);
  const child = spawn(process.execPath, [...launcher, "start"], {
    env: {
      ...process.env,
      ...buildSettings,
      LOG_LEVEL: logLevel,
      PGDATA_DIR: folder,
      PORT: String(port),
      WAYMARK_TEST_CLOCK: clockFile,
      WAYMARK_TEST_UNSAFE_DB: isDurable ? "" : "1",
      // Makes the launcher stop when this runner is gone.
      npm_lifecycle_event: "test",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let output = "";
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        log.write(text);
        output = (output + text).slice(-8000);
        if (/^\s+Ready/m.test(output)) resolve(true);
      });
    }
    setTimeout(resolve, startPatienceMs, false).unref();
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
    await keeper.leave();
  };
  if (!(await Promise.race([ready, exited.then(() => false)]))) {
    await stop();
    throw new Error(`The test portal did not start:\n${output.trim()}`);
  }
  const findPid = () => portalPid(child.pid ?? 0);
  return { url, databaseUrl: cluster.ownerUrl("waymark"), pid: findPid(), findPid, folder, stop };
}

async function dropPortalDatabase(cluster: Cluster): Promise<void> {
  const admin = postgres(cluster.adminUrl(), { max: 1, onnotice: () => {} });
  await admin`drop database if exists waymark with (force)`;
  await admin.end();
}
