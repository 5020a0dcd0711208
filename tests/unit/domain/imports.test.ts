import { expect, test } from "vitest";
import { canUndo, type RunFacts, runStateOf, shownFileName } from "@/lib/domain/imports";

const facts: RunFacts = { outcome: null, isAskedToEnd: false, isUndone: false, isSilent: false };

test.each([
  [{}, "running"],
  [{ isAskedToEnd: true }, "ending"],
  [{ isSilent: true }, "silent"],
  [{ isSilent: true, isAskedToEnd: true }, "silent"],
  [{ outcome: "done", isSilent: true }, "done"],
  [{ outcome: "failed" }, "failed"],
  [{ outcome: "cancelled", isAskedToEnd: true }, "cancelled"],
  [{ outcome: "done", isUndone: true }, "undone"],
] as const)("%o is %s", (more, state) => {
  expect(runStateOf({ ...facts, ...more })).toBe(state);
});

const counts = { added: 1, changed: 0, same: 0, removed: 0, rejected: 0 };
const run = { kind: "programs", isDryRun: false, state: "done", counts } as const;

test("only what an import of programs wrote can be taken back", () => {
  expect(canUndo(run)).toBe(true);
  expect(canUndo({ ...run, kind: "onet" })).toBe(false);
  expect(canUndo({ ...run, isDryRun: true })).toBe(false);
  expect(canUndo({ ...run, state: "undone" })).toBe(false);
  expect(canUndo({ ...run, counts: { ...counts, added: 0 } })).toBe(false);
});

test.each([
  ["programs.csv", "programs.csv"],
  ["../../etc/passwd", "passwd"],
  ["C:\\fakepath\\a b.csv", "a b.csv"],
  ["line\nbreak\u0000.csv", "line break.csv"],
  ["gpj\u202Eexe.csv", "gpjexe.csv"],
  ["..", "a file"],
  ["folder/", "a file"],
  ["", "a file"],
])("%j is shown as %j", (given, shown) => {
  expect(shownFileName(given)).toBe(shown);
});

test("a long name keeps its ending", () => {
  const shown = shownFileName(`${"n".repeat(300)}.xlsx`);
  expect(shown).toHaveLength(120);
  expect(shown.endsWith("….xlsx")).toBe(true);
});
