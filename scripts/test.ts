// All tests in one command: types and lint, unit, data (a real Postgres), browser (a real portal), faults (kills).
//   npm test [-- --full] [-- --only checks|unit|data|e2e|faults] [-- further arguments of that runner]
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeReady, runBrowserTests } from "./testing/browser-tests";
import { checkLint, checkTypes } from "./testing/checks";
import type { Tally } from "./testing/tally";
import { keepTestDataInMemory } from "./testing/test-data";
import { runVitest } from "./testing/vitest-project";

const stages = ["checks", "unit", "data", "e2e", "faults"] as const;
type Stage = (typeof stages)[number];

function readArguments(given: string[]): {
  wanted: readonly Stage[];
  isFull: boolean;
  extra: string[];
} {
  const extra = [...given];
  const isFull = take(extra, "--full").length > 0;
  const named = take(extra, "--only", 1)[1];
  const only = stages.find((stage) => stage === named);
  if (named && !only) throw new Error(`--only takes ${stages.join(", ")}.`);
  return { wanted: only ? [only] : stages, isFull, extra };
}

/** Removes a flag and the values after it. */
function take(list: string[], flag: string, values = 0): string[] {
  const index = list.indexOf(flag);
  return index === -1 ? [] : list.splice(index, 1 + values);
}

/** Begun beside the tests that need no portal: they leave the machine some room. */
let ready: ReturnType<typeof makeReady> | undefined;
/** Begun beside others, because each waits more than it works; shown when its turn comes. */
const beside: Partial<Record<Stage, Promise<Tally>>> = {};

async function runStage(stage: Stage, extra: string[], wanted: readonly Stage[]) {
  const begin = (name: "data" | "faults") => {
    if (wanted.includes(name)) beside[name] = runVitest(name, extra, { isShown: false });
  };
  switch (stage) {
    case "checks":
      return Promise.all([checkTypes(), checkLint()]);
    case "unit":
      if (wanted.includes("e2e")) ready = makeReady(extra.length > 0);
      // Said where it is waited for.
      ready?.catch(() => undefined);
      begin("data");
      return [await runVitest(stage, extra)];
    case "e2e":
      ready ??= makeReady(extra.length > 0);
      return runBrowserTests(await ready, extra, () => begin("faults"));
    case "data":
    case "faults":
      return [await (beside[stage] ?? runVitest(stage, extra))];
  }
}

async function runAll(): Promise<number> {
  const { wanted, isFull, extra } = readArguments(process.argv.slice(2));
  if (isFull) process.env.WAYMARK_FULL = "1";
  mkdirSync(".cache", { recursive: true });
  const tallies: Tally[] = [];
  for (const [index, stage] of wanted.entries()) {
    const began = performance.now();
    console.log(`\n[${index + 1} of ${wanted.length}] ${stage}`);
    const results: Tally[] = await runStage(stage, extra, wanted).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return [{ name: stage, passed: 0, failed: 1, skipped: 0 }];
    });
    tallies.push(...results);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    for (const { name, passed, failed, skipped } of results) {
      const left = skipped > 0 ? `, ${skipped} skipped` : "";
      console.log(`  ${name}: ${passed} passed, ${failed} failed${left}  (${seconds} s)`);
    }
  }
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), ".."));
const takeAway = keepTestDataInMemory();
const code = await runAll();
takeAway();
process.exit(code);
