import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, PlainError } from "./plain-error";
import { note } from "./steps";
import type { Stop } from "./stop-signals";

const staleAfterMs = 5 * 60_000;
const silentMs = 2000;

/** One process at a time does the work; a lock whose holder is gone is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>, stop?: Stop): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  const sayAt = performance.now() + silentMs;
  for (let isSaid = false; !tryTake(file); await sleep(200)) {
    if (stop?.isRequested) throw new PlainError("Stopped while waiting for another process.");
    if (isSaid || performance.now() < sayAt) continue;
    note("Waiting", `for process ${holderOf(file)?.pid ?? "?"}, which holds ${file}`);
    isSaid = true;
  }
  const stillHere = setInterval(() => {
    utimes(file, new Date(), new Date(), () => undefined);
  }, staleAfterMs / 5);
  try {
    return await work();
  } finally {
    clearInterval(stillHere);
    rmSync(file, { force: true });
  }
}

function tryTake(file: string): boolean {
  try {
    const text = `${process.pid} ${beginningOf(process.pid) ?? ""}`.trim();
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if (isStale(file)) rmSync(file, { force: true });
    return false;
  }
}

function isStale(file: string): boolean {
  const holder = holderOf(file);
  if (!holder) return isOld(file);
  if (!isAlive(holder.pid)) return true;
  const beginning = beginningOf(holder.pid);
  // Not told apart from another process that was given the same number: then only by age.
  if (!holder.beginning || !beginning) return isOld(file);
  return holder.beginning !== beginning;
}

function holderOf(file: string): { pid: number; beginning: string | undefined } | undefined {
  try {
    const [pid, beginning] = readFileSync(file, "utf8").split(" ");
    return Number(pid) > 0 ? { pid: Number(pid), beginning } : undefined;
  } catch {
    return undefined;
  }
}

function isOld(file: string): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs > staleAfterMs;
  } catch {
    return false;
  }
}

/** When a process began, in ticks of this boot, and which boot that is. Linux alone tells. */
function beginningOf(pid: number): string | undefined {
  try {
    // The name, in parentheses, may hold spaces and parentheses of its own.
    const [, afterName = ""] = /.*\)\s+(.*)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    // Dead and not collected by its parent.
    if (afterName.startsWith("Z")) return "ended";
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${afterName.split(" ")[19]}`;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
