import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { inPlainWords, isDiskFull, PlainError } from "../launcher/plain-error";
import type { Stop } from "../launcher/stop-signals";
import { withLock } from "../launcher/with-lock";
import { postgresBinaries } from "./binaries";
import { holdsCluster } from "./data-folder";
import { freePort, isPortFree } from "./free-port";
import { type Kept, readKept, writeKept } from "./kept-secrets";
import { makeCluster, writeServerSettings } from "./make-cluster";
import { runAs, serverUser } from "./server-user";

const startPatienceMs = 30_000;

export type Cluster = {
  kept: Kept;
  hasStarted: boolean;
  adminUrl: (database?: string) => string;
  ownerUrl: (database: string) => string;
  stop: () => void;
};

/** Joins the server that runs on this data folder, or starts it; makes the folder when it is new. */
export function ensureCluster(
  folder: string,
  { isUnsafe = false, stop }: { isUnsafe?: boolean; stop?: Stop } = {},
): Promise<Cluster> {
  const user = serverUser();
  const control = (binaries: string, args: string[]) =>
    runAs(user, path.join(binaries, "bin", "pg_ctl"), ["-D", folder, ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });

  const joinOrStart = async () => {
    const binaries = postgresBinaries(user);
    const isNew = !holdsCluster(folder, user);
    let kept = readKept(folder);
    if (isNew) makeCluster(binaries, folder, user, kept.adminPassword);
    const describe = (hasStarted: boolean): Cluster => ({
      kept,
      hasStarted,
      adminUrl: (database = "postgres") =>
        urlFor("postgres", kept.adminPassword, kept.port, database),
      ownerUrl: (database) => urlFor("waymark", kept.ownerPassword, kept.port, database),
      stop: () => void control(binaries, ["-m", "fast", "-w", "stop"]),
    });

    const until = Date.now() + startPatienceMs;
    // After a kill the old server's children may live a moment longer: they hold the port and memory.
    let reason = "";
    for (; Date.now() < until; await sleep(150)) {
      const runningPort = portInPidFile(folder);
      if (
        runningPort &&
        (await answers(urlFor("postgres", kept.adminPassword, runningPort, "postgres")))
      ) {
        if (runningPort !== kept.port) kept = writeKept(folder, { ...kept, port: runningPort });
        return describe(false);
      }
      if (isUnreaped(folder)) rmSync(pidFile(folder), { force: true });
      // The port stays the same over restarts, so a portal that runs finds its database again.
      const port =
        (await isPortFree(kept.port, "127.0.0.1")) && kept.port ? kept.port : await freePort();
      writeServerSettings(folder, user, { port, isUnsafe });
      const log = path.join(folder, "server.log");
      const logged = textOf(log).length;
      const started = control(binaries, ["-w", "-t", "60", "-l", log, "start"]);
      if (started.status === 0) {
        kept = writeKept(folder, { ...kept, port });
        return describe(true);
      }
      reason = textOf(log).slice(logged).trim() || started.output;
      if (isDiskFull(reason.slice(-600))) throw new PlainError(inPlainWords(new Error("ENOSPC")));
    }
    throw new PlainError(
      `The built-in database did not start: ${mainLine(reason)}. Its log is ${path.join(folder, "server.log")}.`,
    );
  };
  return withLock(`${folder}.lock`, joinOrStart, stop);
}

function urlFor(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Of all that the server wrote, what it died of. */
function mainLine(output: string): string {
  const lines = output.split("\n");
  const line = lines.find((text) => /(FATAL|PANIC):/.test(text)) ?? lines.at(-1) ?? "";
  return line.replace(/^.*(FATAL|PANIC):\s*/, "").replace(/\.$/, "");
}

const pidFile = (folder: string) => path.join(folder, "postmaster.pid");

function pidFileLines(folder: string): string[] {
  try {
    return readFileSync(pidFile(folder), "utf8").split("\n");
  } catch {
    return [];
  }
}

function portInPidFile(folder: string): number | undefined {
  return Number(pidFileLines(folder)[3]) || undefined;
}

/** Where process 1 collects no dead children, a killed server stays as a name without a body. */
function isUnreaped(folder: string): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pidFileLines(folder)[0]}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Only the server of this folder knows the password, so an answer also says whose it is. */
async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, fetch_types: false, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}
