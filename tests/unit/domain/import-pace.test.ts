import { expect, test } from "vitest";
import { paceOf } from "@/lib/domain/import-pace";

test.each([
  { read: 0, total: 1000, ms: 0, pace: { rowsPerSecond: 0, secondsLeft: null } },
  { read: 100, total: 1000, ms: 500, pace: { rowsPerSecond: 200, secondsLeft: null } },
  { read: 2000, total: 10_000, ms: 4000, pace: { rowsPerSecond: 500, secondsLeft: 16 } },
  { read: 2000, total: null, ms: 4000, pace: { rowsPerSecond: 500, secondsLeft: null } },
  // The estimate was too low.
  { read: 2000, total: 1900, ms: 4000, pace: { rowsPerSecond: 500, secondsLeft: null } },
  { read: 0, total: 1900, ms: 4000, pace: { rowsPerSecond: 0, secondsLeft: null } },
])("$read of $total rows after $ms ms", ({ read, total, ms, pace }) => {
  expect(paceOf(read, total, ms)).toEqual(pace);
});
