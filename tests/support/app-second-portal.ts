// A portal beside the one under test: its own database and settings, the same build.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import postgres from "postgres";
import { freePort } from "../../scripts/embedded/free-port";
import { testPortal } from "./server";

const root = path.join(import.meta.dirname, "../..");
/** Where `npm test` builds; a run by hand may have built elsewhere. */
const buildFolder = process.env.WAYMARK_TEST_BUILD ?? ".next-test";

export type Settings = Record<string, string>;

/** Everything a real institution has to set, with secrets of this run. */
export function realSettings(databaseUrl: string, port: number): Settings {
  return {
    APP_URL: `http://localhost:${port}`,
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    DATABASE_URL: databaseUrl,
    DEMO: "0",
    LOG_LEVEL: "warn",
    MAIL_FROM: "",
    MIGRATION_DATABASE_URL: "",
    NEXT_DIST_DIR: buildFolder,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    PORT: String(port),
    SMTP_URL: "",
    WAYMARK_TEST_UNSAFE_DB: "1",
  };
}

/** A database on the server of the portal under test. */
export async function ownDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `second_${randomBytes(6).toString("hex")}`;
  const { databaseUrl } = testPortal();
  const ask = async (statement: string) => {
    const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
    await sql.unsafe(statement).finally(() => sql.end());
  };
  await ask(`create database "${name}"`);
  const url = Object.assign(new URL(databaseUrl), { pathname: `/${name}` }).href;
  return { url, drop: () => ask(`drop database if exists "${name}" with (force)`) };
}

/** Runs one of the project's commands to its end: `up.ts migrate`, `staff.ts add …`. */
export function runCommand(script: string, args: string[], settings: Settings) {
  const node = ["--import", "tsx", "--conditions=react-server", `scripts/${script}`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    cwd: root,
    env: { ...process.env, ...settings },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, output: `${stdout}${stderr}` };
}

/** The HTTP server alone; it ends with this worker, whose channel it holds. */
export async function startServer(settings: Settings): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ["server/http.mjs"], {
    cwd: root,
    env: { ...process.env, ...settings, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const isReady = new Promise<boolean>((resolve) => child.once("message", () => resolve(true)));
  const didStart = await Promise.race([isReady, exited.then(() => false)]);
  if (!didStart) throw new Error(`The second portal did not start: ${complaint}`);
  return async () => {
    child.kill("SIGTERM");
    await exited;
  };
}

/**
 * A real institution's portal on a database of its own, with its first administrator. `more` are
 * settings beside the required ones. `stop` ends it and drops the database.
 */
export async function startInstitution(more: Settings = {}) {
  const database = await ownDatabase();
  const settings = { ...realSettings(database.url, await freePort()), ...more };
  const commands = [
    runCommand("up.ts", ["migrate"], settings),
    runCommand("staff.ts", ["add", "ada@school.test", "admin"], settings),
  ];
  for (const { status, output } of commands) {
    if (status !== 0) throw new Error(`The institution could not be set up: ${output}`);
  }
  const stopServer = await startServer(settings);
  const stop = async () => {
    await stopServer();
    await database.drop();
  };
  return { settings, databaseUrl: database.url, migrated: commands[0]?.output ?? "", stop };
}
