import path from "node:path";
import { runNode } from "./run-program";
import { type Tally, tallyVitest } from "./tally";

/** One that runs beside something else is shown when it has ended. */
export async function runVitest(
  project: "unit" | "data" | "faults",
  extra: string[],
  { isShown = true } = {},
): Promise<Tally> {
  const file = path.resolve(`.cache/vitest-${project}.json`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", `${project}*`];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code, output } = await runNode([...args, ...reporters, ...extra], { isShown });
  if (!isShown) console.log(output);
  return tallyVitest(project, file, code);
}
