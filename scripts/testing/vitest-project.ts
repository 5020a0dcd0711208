import path from "node:path";
import { runNode } from "./run-program";
import { type Tally, tallyVitest } from "./tally";

export async function runVitest(
  project: "unit" | "data" | "faults",
  extra: string[],
): Promise<Tally> {
  const file = path.resolve(`.cache/vitest-${project}.json`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", project];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runNode([...args, ...reporters, ...extra], { isShown: true });
  return tallyVitest(project, file, code);
}
