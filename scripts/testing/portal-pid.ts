import { readdirSync, readFileSync } from "node:fs";

/** The serving process below a launcher, for measuring and killing it. Linux only. */
export function portalPid(launcherPid: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => parentOf(pid) === launcherPid && commandOf(pid).includes("server/http.mjs"));
}

function parentOf(pid: number): number | undefined {
  const status = read(`/proc/${pid}/status`);
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) || undefined;
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
