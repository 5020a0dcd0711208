import { renameSync, writeFileSync } from "node:fs";

/** A Wednesday, 11:00 in New York: where every browser test and seeded data test begins. */
export const frozenTime = "2026-11-18T16:00:00Z";

/**
 * Moves the portal's clock; every process sees it at once and renders cached pages afresh. Only
 * for `*.clock.spec.ts`, which run alone; put it back to `frozenTime` afterwards.
 */
export function setClock(iso: string): void {
  const file = process.env.WAYMARK_TEST_CLOCK;
  if (!file) throw new Error("WAYMARK_TEST_CLOCK names no file: run this through npm test.");
  // Replaced in one piece: a reader never finds it empty.
  writeFileSync(`${file}.new`, new Date(iso).toISOString());
  renameSync(`${file}.new`, file);
}
