import { readFileSync, rmSync } from "node:fs";
import { z } from "zod";

export type Tally = { name: string; passed: number; failed: number; skipped: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A file that fails before its first test counts as one failure. */
export function tallyVitest(name: string, file: string, code: number): Tally {
  const report = vitestReport.safeParse(readReport(file));
  if (!report.success) return { name, passed: 0, failed: 1, skipped: 0 };
  const failed = report.data.testResults.flatMap(({ status, assertionResults }) => {
    const failures = assertionResults.filter((result) => result.status === "failed").length;
    return status === "failed" ? Math.max(1, failures) : failures;
  });
  const { numPassedTests: passed, numPendingTests, numTodoTests } = report.data;
  const sum = failed.reduce((total, count) => total + count, 0);
  return notNothing({ name, passed, failed: sum, skipped: numPendingTests + numTodoTests }, code);
}

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** Errors outside any test (a file that can't be read) count as failures. */
export function tallyPlaywright(name: string, file: string, code: number): Tally {
  const report = playwrightReport.safeParse(readReport(file));
  if (!report.success) return { name, passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = report.data;
  const failed = stats.unexpected + errors.length;
  const isUnnamed = code !== 0 && failed === 0;
  // A second try shows a race worth mending: it is never silent.
  if (stats.flaky > 0) console.log(`  ${name}: ${stats.flaky} passed only when tried again`);
  const passed = stats.expected + stats.flaky;
  return { name, passed, failed: failed + Number(isUnnamed), skipped: stats.skipped };
}

/** Several runs of one runner as one. */
export function sumUp(name: string, tallies: Tally[]): Tally {
  const sum = (key: "passed" | "failed" | "skipped") =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return notNothing(
    { name, passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") },
    0,
  );
}

/** A runner that ran nothing, or that failed without naming a test, is a failure of its own. */
function notNothing(tally: Tally, code: number): Tally {
  const isSilent = tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0);
  return isSilent ? { ...tally, failed: tally.failed + 1 } : tally;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
