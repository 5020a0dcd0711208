// What the desk reads of imports, and what it may do to them.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSession } from "@/db/client";
import { cancelRun, findRun, listRunRejects, listRuns } from "@/db/queries/import-desk";
import { listReleases } from "@/db/queries/import-releases";
import { startRun } from "@/db/queries/imports";
import type { Actor } from "@/lib/auth/actor";
import type { Source } from "@/lib/importers/types";
import { beginImport, type ImportOptions, runImport } from "@/server/imports/run-import";
import { occupation, type RowsOf, sourceOf, task } from "../support/sources";
import { makeWorld, now, outcomeOf, type World } from "../support/world";

let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld();
  edith = await world.signedIn("edith");
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.sql`truncate occupations, import_parts, import_runs, releases cascade`;
});

const nurse = occupation("29-1141.00", "Registered Nurses");
const run = (rows: RowsOf, options: Partial<ImportOptions> = {}, release?: string) =>
  runImport(sourceOf("onet", rows, release), {
    actor: edith,
    fileName: "db.zip",
    isDryRun: false,
    ...options,
  });
const some = { occupations: [nurse], tasks: [task(nurse.code, 1), { refused: "No number" }] };
const found = async (id: string) => {
  const one = await findRun(edith, id);
  if (!one) throw new Error("There is no such run.");
  return one;
};

test("a run is kept with who, what it did by file, and what it refused", async () => {
  const { runId } = await run(some);
  const one = await found(runId);
  expect(one).toMatchObject({
    kind: "onet",
    fileName: "db.zip",
    startedBy: "edith",
    state: "done",
    isDryRun: false,
    counts: { added: 2, rejected: 1 },
  });
  expect(one.report).toMatchObject([
    { part: "occupations", read: 1, counts: { added: 1 }, samples: [] },
    { part: "tasks", read: 2, counts: { added: 1, rejected: 1 }, samples: [] },
  ]);
  expect(await listRunRejects(edith, runId, 10)).toEqual([
    { part: "tasks", line: 3, reason: "No number", content: "as it stood" },
  ]);
  expect((await listRuns(edith)).map(({ id }) => id)).toEqual([runId]);
});

test("a dry run keeps its first changes with their lines", async () => {
  const { runId } = await run(some, { isDryRun: true });
  const { report } = await found(runId);
  expect(report[0]?.samples).toEqual([
    { sign: "+", line: 2, what: "29-1141.00", detail: expect.stringContaining("Registered") },
  ]);
});

test("what is in is told with its licence and its rows; a dry run brings nothing in", async () => {
  await run(some, { isDryRun: true });
  expect(await listReleases(edith)).toEqual([]);
  await run(some, {}, "30.3");
  expect(await listReleases(edith)).toMatchObject([
    { source: "O*NET", name: "30.3", licence: "CC BY 4.0", attribution: "Shown.", rows: 2 },
  ]);
});

test("a run that was killed is told from one that works", async () => {
  const session = openSession();
  const facts = { kind: "onet", fileName: "x", isDryRun: false, startedById: null } as const;
  const id = await startRun(session.db, facts, now);
  expect((await found(id)).state).toBe("running");
  expect((await found(id)).startedBy).toBeNull();
  await session.close();
  await world.sql`update import_runs set beat_at = clock_timestamp() - interval '31 seconds'`;
  expect((await found(id)).state).toBe("silent");
});

test("a run is asked to end once, and its process hears of it", async () => {
  const begun = await beginImport("onet", { actor: edith, fileName: "x", isDryRun: false });
  await cancelRun(edith, begun.runId, now);
  expect((await found(begun.runId)).state).toBe("ending");
  const source = sourceOf("onet", some);
  const [part] = source.parts;
  if (!part) throw new Error("no part");
  const { checksum } = part;
  // Longer than a beat, after which it hears.
  part.checksum = () => new Promise((resolve) => setTimeout(() => resolve(checksum()), 1100));
  expect((await begun.finish(async () => source)).outcome).toBe("cancelled");
  expect((await found(begun.runId)).state).toBe("cancelled");
  const again = await outcomeOf(cancelRun(edith, begun.runId, now));
  expect(again).toBe("conflict:import_ended");
  const kept = await world.sql`select action, subject_id from audit_log
    where action = 'catalog.cancel_import' and subject_id = ${begun.runId}`;
  expect(kept).toHaveLength(1);
});

test("a file that is refused whole ends the run with its reason, and another can begin", async () => {
  const options = { actor: edith, fileName: "x", isDryRun: true };
  const begun = await beginImport("onet", options);
  const other = outcomeOf(beginImport("onet", options));
  expect(await other).toBe("conflict:import_running");
  const broken = async (): Promise<Source> => {
    throw new Error("anything");
  };
  await expect(begun.finish(broken)).rejects.toThrow("anything");
  expect(await found(begun.runId)).toMatchObject({
    state: "failed",
    reason: "It ended by an error.",
  });
  await expect(run(some)).resolves.toMatchObject({ outcome: "done" });
});

test("a portal that stops says so with the run", async () => {
  const stop = new AbortController();
  const options = { actor: edith, fileName: "x", isDryRun: false, signal: stop.signal };
  const begun = await beginImport("onet", options);
  stop.abort("The portal was stopped.");
  await begun.finish(async () => sourceOf("onet", some));
  expect(await found(begun.runId)).toMatchObject({
    state: "cancelled",
    reason: "The portal was stopped.",
  });
});
