import { runNode, runProgram } from "./run-program";
import type { Tally } from "./tally";

/** Route types go to a folder of their own, so a portal that runs beside keeps its build. */
export async function checkTypes(): Promise<Tally> {
  const generated = await runNode(["node_modules/next/dist/bin/next", "typegen"], {
    env: { NEXT_DIST_DIR: ".next-types", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const checked =
    generated.code === 0
      ? await runNode(["node_modules/typescript/bin/tsc", "--noEmit"])
      : generated;
  return report("types", checked);
}

export async function checkLint(): Promise<Tally> {
  return report("lint", await runProgram("node_modules/.bin/biome", ["check", "."]));
}

function report(name: string, { code, output }: { code: number; output: string }): Tally {
  if (code !== 0) console.log(output.trim());
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}
