import { readFileSync } from "node:fs";

/**
 * The one place that asks what time it is. Tests freeze and move time by writing an ISO instant
 * into the file that WAYMARK_TEST_CLOCK names; the file is read on each call, so every process
 * sees the move at once.
 */
export function now(): Date {
  const file = process.env.WAYMARK_TEST_CLOCK;
  if (!file) return new Date();
  const frozen = new Date(readFileSync(file, "utf8").trim());
  if (Number.isNaN(frozen.getTime())) {
    throw new Error("The file that WAYMARK_TEST_CLOCK names does not hold an ISO time.");
  }
  return frozen;
}
