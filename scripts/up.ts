// The portal in one command: database, migrations, demo data, build, server.
//   npm start | npm run dev | npm run build | npm run migrate
import path from "node:path";
import { fileURLToPath } from "node:url";
import { prepareDatabase } from "./database/prepare";
import { buildWhenChanged } from "./launcher/build";
import { inPlainWords, PlainError } from "./launcher/plain-error";
import { startPortal } from "./launcher/portal-process";
import { requirePort } from "./launcher/require-port";
import {
  checkSettings,
  type Launch,
  loadDotEnv,
  type Mode,
  openDatabase,
  whatIsMissing,
} from "./launcher/settings";
import { note, sinceStart, step } from "./launcher/steps";
import { listenForStop } from "./launcher/stop-signals";

const demoSignIns = "student student2 counselor counselor2 manager editor admin".split(" ");
const tooManyEnds = 8;
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const stop = listenForStop();
const modes: readonly string[] = ["start", "dev", "build", "migrate"] satisfies Mode[];

async function up(mode: Mode): Promise<number> {
  process.chdir(root);
  loadDotEnv(root);
  const serves = mode === "start" || mode === "dev";
  const { port } = checkSettings(process.env);
  if (serves) await requirePort(port, process.env.HOST || undefined);
  console.log("Waymark");
  const launch = await step("Database", async () => {
    const value = await openDatabase(root, stop);
    return { outcome: value.outcome, value };
  });
  if (launch.remark) note("", launch.remark);
  try {
    return await run(mode, launch.settings);
  } finally {
    const left = await launch.leave();
    if (left && serves) note("Stopped", left);
  }
}

async function run(mode: Mode, settings: Launch["settings"]): Promise<number> {
  const prepared = await step("Migrations", async () => {
    const value = await prepareDatabase({ root, isDemo: settings.demo, ...settings });
    return { outcome: value.migrations, value };
  });
  note("Demo data", prepared.seeds);
  if (mode === "migrate" || stop.isRequested) return 0;
  if (mode !== "dev") {
    await step("Build", async () => {
      const value = await buildWhenChanged(root, stop);
      return { outcome: value, value };
    });
  }
  if (mode === "build" || stop.isRequested) return 0;

  let portal = startPortal(root, mode);
  stop.whenRequested(() => {
    note("Stopping", "finishing what is under way");
    portal.stop();
  });
  if ((await portal.isReady) && !stop.isRequested) announce(settings);
  else return stop.isRequested ? 0 : (await portal.exited) || 1;
  const ends: number[] = [];
  for (;;) {
    const code = await portal.exited;
    if (stop.isRequested) return 0;
    ends.push(performance.now());
    if (ends.length >= tooManyEnds && endedWithinAMinute(ends)) return code || 1;
    note("Restarting", "the portal ended unexpectedly; nothing that was confirmed is lost");
    portal = startPortal(root, mode);
    await portal.isReady;
  }
}

/** A portal that can't stay up is no use: the last one's exit is then the launcher's. */
function endedWithinAMinute(ends: number[]): boolean {
  return performance.now() - (ends.at(-tooManyEnds) ?? 0) < 60_000;
}

function announce(settings: Launch["settings"]): void {
  note("Ready", `${settings.appUrl}  ${sinceStart().replace(")", " in all)")}`);
  for (const [name, text] of whatIsMissing(settings)) note(name, text);
  if (!settings.demo) return;
  console.log("\n  Demonstration. Sign in at /sign-in as one of:");
  for (const name of demoSignIns) console.log(`    ${name}@demo.test`);
  console.log("");
}

const mode = process.argv[2] ?? "start";
try {
  if (!modes.includes(mode))
    throw new PlainError(`There is no "${mode}": use ${modes.join(", ")}.`);
  process.exitCode = await up(mode as Mode);
} catch (error) {
  console.error(`\n${inPlainWords(error)}`);
  process.exitCode = 1;
}
process.exit();
