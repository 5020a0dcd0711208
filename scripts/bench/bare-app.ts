import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../embedded/free-port";
import { runNode } from "../testing/run-program";

export type BareApp = { url: string; pid: number; stop: () => void };

const files = {
  "app/layout.jsx":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  "app/page.jsx": "export default function Page() { return <h1>Empty</h1>; }",
  // Without one of its own the bundler takes the portal's, two folders up.
  "instrumentation.js": "export function register() {}",
  "next.config.mjs": `import path from "node:path";
export default { turbopack: { root: path.resolve("../..") } };`,
};

/** The framework's own empty static page, built and served by itself: what ours is held against. */
export async function startBareApp(): Promise<BareApp> {
  const folder = path.resolve(".cache/bare-app");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `${text}\n`);
  }
  const next = path.resolve("node_modules/next/dist/bin/next");
  const settings = { NEXT_TELEMETRY_DISABLED: "1" };
  const built = await runNode([next, "build", folder], { env: settings });
  if (built.code !== 0) throw new Error(`The bare app did not build:\n${built.output}`);
  const port = await freePort();
  const child = spawn(process.execPath, [next, "start", folder, "--port", String(port)], {
    env: { ...process.env, ...settings, NODE_ENV: "production" },
    stdio: "ignore",
  });
  const url = `http://localhost:${port}`;
  await answers(url, child);
  return { url, pid: child.pid ?? 0, stop: () => void child.kill("SIGTERM") };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000;
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    const isUp = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await sleep(100);
  }
  child.kill("SIGTERM");
  throw new Error("The bare app did not start.");
}
