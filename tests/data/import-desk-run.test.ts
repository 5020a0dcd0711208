// Imports that go on after the answer: whose file it is at each moment, and what a stop does.
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findRun } from "@/db/queries/import-desk";
import type { Actor } from "@/lib/auth/actor";
import { importLookedAt, startDeskImport } from "@/server/imports/desk-run";
import { type HeldFile, isFileKept } from "@/server/imports/kept-files";
import { beginImport } from "@/server/imports/run-import";
import { makeUploadFolder } from "@/server/imports/upload-folder";
import { makeWorld, outcomeOf, type World } from "../support/world";

const sample = path.join(import.meta.dirname, "../../public/samples/programs.csv");
const hooks = globalThis as typeof globalThis & { __waymarkOnDrain?: Set<() => unknown> };
let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  edith = await world.signedIn("edith");
  for (const name of ["technology", "health", "business"]) {
    const id = `school-of-${name}`;
    await world.sql`insert into schools (id, slug, name, queue_id) values (${id}, ${id}, ${id}, 'tech')`;
  }
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.sql`truncate programs, import_parts, import_runs cascade`;
});

async function heldFile(text?: string): Promise<HeldFile> {
  const folder = await makeUploadFolder();
  const file = path.join(folder, "content");
  if (text === undefined) copyFileSync(sample, file);
  else writeFileSync(file, text);
  return { kind: "programs", fileName: "spring.csv", folder, path: file };
}

const found = async (id: string) => {
  const run = await findRun(edith, id);
  if (!run) throw new Error("There is no such run.");
  return run;
};
async function ended(id: string, isFileGone: () => boolean) {
  await expect.poll(async () => (await found(id)).state, { timeout: 10_000 }).not.toBe("running");
  await expect.poll(isFileGone).toBe(true);
  return found(id);
}
const stopPortal = () => Promise.all([...(hooks.__waymarkOnDrain ?? [])].map((hook) => hook()));

test("the file of a look is kept, and imported without being sent again, once", async () => {
  const file = await heldFile();
  const dry = await startDeskImport(edith, file, true);
  const looked = await ended(dry, () => isFileKept(dry));
  expect(looked).toMatchObject({ state: "done", isDryRun: true, fileName: "spring.csv" });
  expect(looked.counts.added).toBe(3);
  expect(existsSync(file.path)).toBe(true);

  const real = await importLookedAt(edith, dry);
  expect(await outcomeOf(importLookedAt(edith, dry))).toBe("conflict:import_file_gone");
  const run = await ended(real, () => !existsSync(file.folder));
  expect(run).toMatchObject({ state: "done", isDryRun: false, startedBy: "edith" });
  expect(run.counts.added).toBe(3);
});

test("only a look can be imported after, and only by who may import", async () => {
  const file = await heldFile();
  const dry = await startDeskImport(edith, file, true);
  await ended(dry, () => isFileKept(dry));
  const dora = await world.signedIn("dora");
  expect(await outcomeOf(importLookedAt(dora, dry))).toBe("forbidden:forbidden");
  expect(await outcomeOf(importLookedAt(edith, "no-such-run"))).toBe("not_found:not_found");
  const real = await importLookedAt(edith, dry);
  await ended(real, () => !existsSync(file.folder));
  expect(await outcomeOf(importLookedAt(edith, real))).toBe("not_found:not_found");
});

test("beside a running import it is refused, and the file of a look stays", async () => {
  const file = await heldFile();
  const dry = await startDeskImport(edith, file, true);
  await ended(dry, () => isFileKept(dry));
  const other = await beginImport("onet", { actor: edith, fileName: "x", isDryRun: true });
  expect(await outcomeOf(importLookedAt(edith, dry))).toBe("conflict:import_running");
  expect(isFileKept(dry)).toBe(true);
  await other.finish(async () => Promise.reject(new Error("enough"))).catch(() => undefined);
  await stopPortal();
});

test("a file that is no such file ends the run with the reason, and is gone", async () => {
  const file = await heldFile("slug,title\na,b\n");
  const id = await startDeskImport(edith, file, true);
  const run = await ended(id, () => !existsSync(file.folder));
  expect(run.state).toBe("failed");
  expect(run.reason).toMatch(/^spring\.csv has no column/);
});

test("a portal that stops ends its imports with a word, and leaves no file", async () => {
  const looked = await heldFile();
  const dry = await startDeskImport(edith, looked, true);
  await ended(dry, () => isFileKept(dry));
  const file = await heldFile();
  const id = await startDeskImport(edith, file, false);
  await stopPortal();
  const run = await found(id);
  expect(run.state).toBe("cancelled");
  expect(run.reason).toMatch(/^The portal was stopped/);
  expect([looked, file].map(({ folder }) => existsSync(folder))).toEqual([false, false]);
});
