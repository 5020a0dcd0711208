import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../../..");

/** What a process of its own writes that runs these lines. */
function logged(...lines: string[]): string {
  const args = ["--import", "tsx", "--input-type=module", "--eval", lines.join("\n")];
  const env = { ...process.env, LOG_LEVEL: "info" };
  return execFileSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
}

const refusal = "new Error(\"550 5.1.1 <jane.doe@mail.test>: 'j.d@mail.test' unknown\")";
const blanked = "550 5.1.1 <[address]>: '[address]' unknown";

test("an error that quotes an address is logged without it", () => {
  const line = logged(
    'import { log } from "./lib/log.ts";',
    `const err = new Error("away", { cause: ${refusal} });`,
    'log.warn({ err }, "job put back");',
  );
  expect(line).toContain(blanked);
  expect(line).not.toContain("mail.test");
});

test("so is what libraries write to the console", () => {
  const lines = logged(
    'import { makeConsoleSafe } from "./server/safe-console.mjs";',
    "makeConsoleSafe();",
    `console.error(${refusal});`,
    `console.warn(String(${refusal}));`,
  );
  expect(lines.split(blanked)).toHaveLength(3);
  expect(lines).not.toContain("mail.test");
});
