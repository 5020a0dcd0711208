// What an import does to the tables: adds, changes, removes, leaves alone, refuses; and its bad days.

import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSession, useDatabase as pointQueriesAt } from "@/db/client";
import { askRunToEnd, startRun } from "@/db/queries/imports";
import { dangerousSystemActor } from "@/lib/auth/actor";
import type { Source } from "@/lib/importers/types";
import { type ImportOptions, runImport } from "@/server/imports/run-import";
import { makePortalRole } from "../support/portal-role";
import { occupation, type RowsOf, sourceOf, task } from "../support/sources";
import { makeWorld, now, outcomeOf, times, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.sql`truncate occupations, occupation_wages, import_parts, import_runs, releases cascade`;
});

const run = (source: Source, options: Partial<ImportOptions> = {}) =>
  runImport(source, {
    actor: dangerousSystemActor(),
    fileName: "a folder",
    isDryRun: false,
    ...options,
  });
const importAll = (rows: RowsOf, options?: Partial<ImportOptions>, release?: string) =>
  run(sourceOf("onet", rows, release), options);

const nurse = occupation("29-1141.00", "Registered Nurses");
const cook = occupation("35-2014.00", "Cooks, Restaurant");
const twoOfThem = { occupations: [nurse, cook], tasks: [task(nurse.code, 1), task(cook.code, 2)] };

/** Where each row of the catalogue stands on disk: the same only if nothing was written. */
async function tablesNow() {
  const tables = [
    "occupations",
    "occupation_tasks",
    "occupation_wages",
    "import_parts",
    "releases",
  ];
  const found = await Promise.all(
    tables.map((table) =>
      world.sql.unsafe(`select ctid::text, xmin::text, * from ${table} order by ctid`),
    ),
  );
  return JSON.stringify(found);
}

test("rows are added, changed, left alone and removed, and each is counted", async () => {
  const first = await importAll(twoOfThem);
  expect(first.counts).toEqual({ added: 4, changed: 0, same: 0, removed: 0, rejected: 0 });
  const second = await importAll({
    occupations: [nurse, { ...cook, description: "Cooks meals" }],
    tasks: [task(nurse.code, 1, "Another text"), task(nurse.code, 3)],
  });
  expect(second.counts).toEqual({ added: 1, changed: 2, same: 1, removed: 1, rejected: 0 });
  const tasks = await world.sql`select task_id, text from occupation_tasks order by task_id`;
  expect(tasks.map((row) => [row.task_id, row.text])).toEqual([
    [1, "Another text"],
    [3, "Task 3"],
  ]);
  const rows = await world.sql`select slug, soc_code from occupations order by code`;
  expect(rows.map((row) => [row.slug, row.soc_code])).toEqual([
    ["registered-nurses", "29-1141"],
    ["cooks-restaurant", "35-2014"],
  ]);
});

test("an address is made once: taken ones get a number, a new title changes none", async () => {
  await importAll({
    occupations: [occupation("11-1011.00", "Chefs!"), occupation("11-1011.03", "Chefs")],
  });
  await importAll({
    occupations: [occupation("11-1011.00", "Bosses"), occupation("11-1011.03", "Chefs")],
  });
  const rows = await world.sql`select title, slug from occupations order by code`;
  expect(rows.map((row) => [row.title, row.slug])).toEqual([
    ["Bosses", "chefs"],
    ["Chefs", "chefs-2"],
  ]);
});

test("an occupation that a release leaves out is withdrawn, and comes back", async () => {
  await importAll({ occupations: [nurse, cook] });
  const { counts } = await importAll({ occupations: [nurse] }, {}, "2.0");
  expect(counts).toMatchObject({ changed: 1, removed: 1 });
  const withdrawn = () =>
    world.sql`select code from occupations where withdrawn_at is not null`.then(
      (rows) => rows.length,
    );
  expect(await withdrawn()).toBe(1);
  await importAll({ occupations: [nurse, cook] }, {}, "3.0");
  expect(await withdrawn()).toBe(0);
});

test("what was typed in by hand stays until a release knows it", async () => {
  await world.sql`insert into occupations (code, title, soc_code, slug)
    values ('99-0000.00', 'Own', '99-0000', 'own'), (${nurse.code}, 'Nurses', '29-1141', 'nurses')`;
  await world.sql`insert into occupation_tasks (occupation_code, task_id, text)
    values ('99-0000.00', 7, 'By hand'), (${nurse.code}, 8, 'By hand')`;
  await importAll({ occupations: [nurse, cook], tasks: [task(nurse.code, 1)] });
  const rows = await world.sql`select slug, withdrawn_at from occupations order by code`;
  expect(rows.map((row) => row.slug)).toEqual(["nurses", "cooks-restaurant", "own"]);
  expect(rows.every((row) => row.withdrawn_at === null)).toBe(true);
  const tasks = await world.sql`select task_id from occupation_tasks order by task_id`;
  expect(tasks.map((row) => row.task_id)).toEqual([1, 7]);
});

test("a second run of the same files reads none of them and writes no row", async () => {
  await importAll(twoOfThem);
  const before = await tablesNow();
  expect(before.length).toBeGreaterThan(200);
  const { parts, counts } = await importAll(twoOfThem);
  expect(parts.map(({ isKnown }) => isKnown)).toEqual([true, true]);
  expect(counts.added + counts.changed + counts.removed).toBe(0);
  expect(await tablesNow()).toBe(before);
});

test("the same rows in another order are read and not written", async () => {
  await importAll(twoOfThem);
  const before = await world.sql`select xmin::text, code from occupations order by code`;
  const { counts } = await importAll({ ...twoOfThem, occupations: [cook, nurse] });
  expect(counts).toMatchObject({ added: 0, changed: 0, same: 2, removed: 0 });
  expect(await world.sql`select xmin::text, code from occupations order by code`).toEqual(before);
});

test("a dry run tells what it would do and changes nothing", async () => {
  await importAll(twoOfThem);
  const before = await tablesNow();
  const { counts, parts } = await importAll(
    {
      occupations: [{ ...nurse, title: "Nurses" }, occupation("15-1254.00", "Web Developers")],
      tasks: [task("15-1254.00", 9), { refused: "No number" }, task("00-0000.00", 1)],
    },
    { isDryRun: true },
  );
  expect(counts).toEqual({ added: 2, changed: 1, same: 0, removed: 3, rejected: 2 });
  expect(parts[0]?.samples).toEqual([
    { sign: "+", line: 3, what: "15-1254.00", detail: expect.stringContaining("Web Developers") },
    { sign: "~", line: 2, what: "29-1141.00", detail: "title: Registered Nurses → Nurses" },
    { sign: "−", line: null, what: "35-2014.00", detail: "" },
  ]);
  expect(await tablesNow()).toBe(before);
});

test("bad rows are refused with line, reason and content, and the rest goes on", async () => {
  const { counts, runId } = await importAll({
    occupations: [nurse, { refused: "The code is no code" }],
    tasks: [
      task(nurse.code, 1),
      task("00-0000.00", 2),
      task(nurse.code, 9_999_999_999),
      task(nurse.code, 1, "Twice"),
      task(nurse.code, 4, "A \u0000 in it"),
      task(nurse.code, 5),
    ],
  });
  expect(counts).toMatchObject({ added: 3, rejected: 5 });
  const rejects = await world.sql`
    select part, line, reason, content from import_rejects where run_id = ${runId} order by part, line`;
  expect(rejects.map(({ part, line, reason }) => `${part} ${line}: ${reason}`)).toEqual([
    "occupations 3: The code is no code",
    "tasks 3: No occupation has the code 00-0000.00",
    "tasks 4: A value does not fit its column",
    "tasks 5: This row stands in the file twice",
    "tasks 6: A value does not fit its column",
  ]);
  expect(rejects.every(({ content }) => content.length > 4)).toBe(true);
});

test("rows that waited for their occupation come in with it", async () => {
  const tasks = [task(nurse.code, 1), task(cook.code, 2)];
  await importAll({ occupations: [nurse], tasks });
  const both = { occupations: [nurse, cook], tasks };
  const cancel = new AbortController();
  await run(
    pausedIn(both, async () => cancel.abort()),
    { signal: cancel.signal },
  );
  expect(await world.sql`select from occupation_tasks`).toHaveLength(1);
  const { counts } = await importAll(both);
  expect(counts).toMatchObject({ added: 1, same: 1, rejected: 0 });
});

test("a file without one good row changes nothing and says so", async () => {
  await importAll(twoOfThem);
  const before = await tablesNow();
  const attempt = importAll({ ...twoOfThem, tasks: [{ refused: "No number" }] });
  await expect(attempt).rejects.toThrow(/None of the 1 rows of tasks.txt .*The first: No number\./);
  expect(await tablesNow()).toBe(before);
  const [last] =
    await world.sql`select outcome, reason from import_runs order by beat_at desc limit 1`;
  expect(last).toMatchObject({ outcome: "failed", reason: expect.stringContaining("tasks.txt") });
});

/** The rows of its second part come only after `meanwhile`. */
function pausedIn(rows: RowsOf, meanwhile: () => Promise<unknown>): Source {
  const source = sourceOf("onet", rows);
  const part = source.parts[1];
  if (!part) throw new Error("no second part");
  const { rows: all } = part;
  part.rows = async function* (signal?: AbortSignal) {
    await meanwhile();
    yield* all(signal);
  } as typeof part.rows;
  return source;
}

test("a run that is cancelled keeps its whole parts, and the next one goes on after them", async () => {
  const cancel = new AbortController();
  const source = pausedIn(twoOfThem, async () => cancel.abort());
  expect(await run(source, { signal: cancel.signal })).toMatchObject({ outcome: "cancelled" });
  expect(await world.sql`select from occupation_tasks`).toHaveLength(0);
  const { parts } = await importAll(twoOfThem);
  expect(parts.map(({ part, isKnown }) => [part, isKnown])).toEqual([
    ["occupations", true],
    ["tasks", false],
  ]);
  expect(await world.sql`select from occupation_tasks`).toHaveLength(2);
});

test("somebody else may ask a run to end", async () => {
  const many = { occupations: [nurse], tasks: times(5000, (i) => task(nurse.code, i)) };
  const source = pausedIn(many, async () => {
    const [row] = await world.sql`select id from import_runs where ended_at is null`;
    await askRunToEnd(world.db, row?.id, now);
    // Past the second after which the run tells where it is and listens.
    await new Promise((resolve) => setTimeout(resolve, 1050));
  });
  expect(await run(source)).toMatchObject({ outcome: "cancelled" });
  expect(await world.sql`select from occupation_tasks`).toHaveLength(0);
});

test("a second import beside a running one is refused in words", async () => {
  const outcomes: string[] = [];
  const source = pausedIn(twoOfThem, async () => {
    outcomes.push(await outcomeOf(importAll(twoOfThem)));
  });
  expect(await run(source)).toMatchObject({ outcome: "done" });
  expect(outcomes).toEqual(["conflict:import_running"]);
});

test("a run whose process is gone is closed by the next one", async () => {
  const session = openSession();
  const facts = { kind: "onet", fileName: "a", isDryRun: false, startedById: null } as const;
  const id = await startRun(session.db, facts, now);
  await session.close();
  await importAll(twoOfThem);
  const [killed] = await world.sql`select outcome, reason from import_runs where id = ${id}`;
  expect(killed).toMatchObject({ outcome: "failed", reason: "It was killed." });
});

test("pages are read and told of the change while an import goes on", async () => {
  const told: string[] = [];
  const { unlisten } = await world.sql.listen("catalog", (word) => void told.push(word));
  let during: unknown;
  await run(
    pausedIn(twoOfThem, async () => {
      during = await world.sql`update occupations set job_zone = 3 where code = ${nurse.code}
        returning code`;
    }),
  );
  await expect.poll(() => told.length).toBe(2);
  expect(during).toHaveLength(1);
  await importAll(twoOfThem);
  await world.sql.notify("catalog", "end");
  await expect.poll(() => told.at(-1)).toBe("end");
  expect(told).toEqual(["import", "import", "end"]);
  await unlisten();
});

test("a role that may only read and write rows imports as well", async () => {
  const portal = await makePortalRole(world.sql, world.url);
  try {
    pointQueriesAt(portal.sql, drizzle(portal.sql, { casing: "snake_case" }));
    expect((await importAll(twoOfThem)).counts).toMatchObject({ added: 4, rejected: 0 });
  } finally {
    pointQueriesAt(world.sql, world.db);
    await portal.drop();
  }
});
