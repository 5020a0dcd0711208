import { spawn } from "node:child_process";
import { freePort } from "../embedded/free-port";
import { readKept } from "../embedded/kept-secrets";
import { type TestPortal, testActionsKey } from "./test-portal";

export type SecondPortal = {
  url: string;
  port: number;
  pid: number;
  /** Asks it to stop; milliseconds until it had. */
  stop: () => Promise<number>;
  /** Ends it without a word, as kill -9 does. */
  kill: () => Promise<void>;
  /** What a measured one keeps after a sweep, in kB. */
  kept: () => Promise<number>;
};

/**
 * Another process of the same portal: the same build, database, secrets and clock, on a port of its
 * own or on the one that an earlier process had.
 */
export async function startSecondPortal(
  portal: Pick<TestPortal, "folder" | "databaseUrl">,
  { logLevel = "warn", clockFile = "", at = 0, isMeasured = false } = {},
): Promise<SecondPortal> {
  const port = at || (await freePort());
  const { authSecret } = readKept(portal.folder);
  const measuring = ["--expose-gc", "--import", "./scripts/bench/heap-on-signal.mjs"];
  const nodeArguments = [...(isMeasured ? measuring : []), "server/http.mjs"];
  const child = spawn(process.execPath, nodeArguments, {
    env: {
      ...process.env,
      APP_URL: `http://localhost:${port}`,
      AUTH_SECRET: authSecret,
      DATABASE_URL: portal.databaseUrl,
      DEMO: "1",
      LOG_LEVEL: logLevel,
      MIGRATION_DATABASE_URL: "",
      NEXT_DIST_DIR: ".next-test",
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: testActionsKey,
      NODE_ENV: "production",
      PORT: String(port),
      SMTP_URL: "",
      WAYMARK_TEST_CLOCK: clockFile,
      WAYMARK_TEST_UNSAFE_DB: "1",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const isReady = await Promise.race([
    new Promise<boolean>((resolve) => child.once("message", () => resolve(true))),
    exited.then(() => false),
  ]);
  if (!isReady) throw new Error("The second process of the portal did not start.");
  return {
    url: `http://localhost:${port}`,
    port,
    pid: child.pid ?? 0,
    kept: () =>
      new Promise((resolve) => {
        child.once("message", (answer) => {
          resolve((answer as { keptKilobytes: number }).keptKilobytes);
        });
        child.kill("SIGUSR2");
      }),
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    async stop() {
      const began = performance.now();
      child.kill("SIGTERM");
      await exited;
      return performance.now() - began;
    },
  };
}
