import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type ServerUser = { uid: number; gid: number } | undefined;

/** Postgres refuses to run as root: then it runs as `postgres` if that user exists, else `nobody`. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account =
    accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  return { uid: Number(account?.[2] ?? 65_534), gid: Number(account?.[3] ?? 65_534) };
}

export function runAs(
  user: ServerUser,
  command: string,
  args: string[],
  options: SpawnSyncOptions = {},
) {
  const result = spawnSync(command, args, {
    cwd: "/",
    env: { ...process.env, LC_ALL: "C" },
    ...user,
    ...options,
    encoding: "utf8",
  });
  const output = `${result.stderr ?? ""}${result.stdout ?? ""}${result.error?.message ?? ""}`;
  return { status: result.status, output: output.trim() };
}

/** Whether that user can walk to a folder: a 0700 folder above it shuts everyone else out. */
export function canReach(user: ServerUser, target: string): boolean {
  return user === undefined || runAs(user, "test", ["-x", target]).status === 0;
}
