import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "../database/fingerprint";
import { compressBuiltFiles } from "./compress";
import { inPlainWords, isDiskFull, PlainError } from "./plain-error";
import type { Stop } from "./stop-signals";
import { withLock } from "./with-lock";

const sources = [
  "app",
  "components",
  "db/client.ts",
  "db/queries",
  "db/schema",
  "instrumentation.ts",
  "lib",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "public",
  "server",
  "tsconfig.json",
];

/** Builds when the sources or the key that form ids hang on have changed since the last build. */
export async function buildWhenChanged(root: string, stop: Stop): Promise<string> {
  const folder = path.join(root, process.env.NEXT_DIST_DIR || ".next");
  const stampFile = path.join(folder, "waymark-sources");
  const key = createHash("sha256").update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "");
  const wanted = `${fingerprint(root, sources)}:${key.digest("hex").slice(0, 16)}`;
  const lock = path.join(root, `.cache/build${path.basename(folder)}.lock`);
  const build = async () => {
    const isBuilt = existsSync(path.join(folder, "BUILD_ID")) && existsSync(stampFile);
    if (isBuilt && readFileSync(stampFile, "utf8") === wanted) return "up to date";
    mkdirSync(folder, { recursive: true });
    rmSync(stampFile, { force: true });
    // Pages stored by an earlier build would outlive their styles.
    rmSync(path.join(folder, "server"), { recursive: true, force: true });
    await runBuild(root, stop);
    if (stop.isRequested) return "interrupted";
    await compressBuiltFiles(path.join(folder, "static"));
    writeFileSync(stampFile, wanted);
    return "built";
  };
  return withLock(lock, build, stop);
}

async function runBuild(root: string, stop: Stop): Promise<void> {
  const child = spawn(
    process.execPath,
    [path.join(root, "node_modules/next/dist/bin/next"), "build"],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  stop.whenRequested(() => void child.kill("SIGTERM"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code === 0 || stop.isRequested) return;
  if (isDiskFull(output)) throw new PlainError(inPlainWords(new Error("ENOSPC")));
  throw new PlainError(`The build failed:\n${output.trim()}`);
}
