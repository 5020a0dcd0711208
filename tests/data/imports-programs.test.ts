// The school's own programs by file: new ones are drafts, known ones change, prices and courses follow.
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findEdit } from "@/db/queries/catalog-edit";
import { undoImport } from "@/db/queries/imports-undo";
import { moveRevision, publishScheduled, saveDraft } from "@/db/queries/revisions";
import { dangerousSystemActor } from "@/lib/auth/actor";
import { openSource } from "@/lib/importers/open-source";
import type { ProgramRow, Source } from "@/lib/importers/types";
import { type ImportOptions, runImport } from "@/server/imports/run-import";
import { sourceOf } from "../support/sources";
import { makeWorld, minutes, now, outcomeOf, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await world.sql`insert into schools (id, slug, name, queue_id) values ('it', 'it', 'IT', 'tech')`;
});
afterAll(() => world?.close());

const row = (slug: string, more: Partial<ProgramRow> = {}): ProgramRow => ({
  ...{ slug, title: `About ${slug}`, credential: "B.S.", level: "bachelor", schoolSlug: "it" },
  ...{ cipCode: "11.0701", teaser: "A teaser.", summary: ["One.", "Two."], courseCounts: [38] },
  ...{ courseCountReason: null, skills: ["SQL"], teaches: [], certificationTerms: null },
  ...{ fasterNote: null, leadsToNote: null, preparesFor: null, completionPercent: null },
  ...{ completionMonths: 30, completionCohort: "All", admission: [], licensureFor: null },
  price: {
    ...{ model: "flat_per_term", amountCents: 398_500, termMonths: 6, credits: null },
    ...{ effectiveOn: "2026-07-01", feesCents: null },
  },
  courses: [
    { title: "Logic", credits: 4 },
    { title: "Data", credits: null },
  ],
  ...more,
});

const run = (source: Source, options: Partial<ImportOptions> = {}) =>
  runImport(source, {
    actor: dangerousSystemActor(),
    fileName: "programs.csv",
    isDryRun: false,
    ...options,
  });
const importRows = (rows: ProgramRow[], options?: Partial<ImportOptions>) =>
  run(sourceOf("programs", { programs: rows }), options);
const edith = dangerousSystemActor();
const editOf = async (slug: string) => {
  const edit = await findEdit(edith, "program", slug);
  if (!edit) throw new Error("There is no such program.");
  return edit;
};
const publish = async (slug: string) =>
  moveRevision(
    edith,
    { kind: "program", slug, version: (await editOf(slug)).open?.version ?? 0, event: "publish" },
    now,
  );
const programOf = async (slug: string) => {
  const [found] = await world.sql`
    select p.title, p.version, p.published_at is not null as "isPublished",
      (select array_agg(effective_on::text || ' ' || amount_cents order by effective_on)
        from program_prices where program_id = p.id) as prices,
      (select array_agg(title order by position) from program_courses where program_id = p.id) as courses
    from programs p where slug = ${slug}`;
  return found;
};

test("a new program is a draft, with its price and courses", async () => {
  const { counts } = await importRows([row("new-one"), row("lost", { schoolSlug: "nowhere" })]);
  expect(counts).toMatchObject({ added: 1, rejected: 1 });
  expect(await programOf("lost")).toBeUndefined();
  expect(await programOf("new-one")).toEqual({
    title: "About new-one",
    version: 1,
    isPublished: false,
    prices: ["2026-07-01 398500"],
    courses: ["Logic", "Data"],
  });
});

test("a known one changes where it differs, keeps its earlier prices, and is not removed", async () => {
  await importRows([row("changes"), row("stays")]);
  const price = { ...row("changes").price, amountCents: 410_000, effectiveOn: "2027-01-01" };
  const courses = [
    { title: "Data", credits: 3 },
    { title: "Proof", credits: 4 },
  ];
  const changed = row("changes", { title: "Renamed", price, courses });
  const before = await world.sql`select xmin::text from programs where slug = 'stays'`;
  expect((await importRows([changed, row("stays")])).counts).toMatchObject({ changed: 1, same: 1 });
  expect(await programOf("changes")).toMatchObject({
    title: "Renamed",
    version: 2,
    prices: ["2026-07-01 398500", "2027-01-01 410000"],
    courses: ["Data", "Proof"],
  });
  expect(await world.sql`select xmin::text from programs where slug = 'stays'`).toEqual(before);
  const again = await importRows([changed, row("stays"), row("more")]);
  expect(again.counts).toMatchObject({ added: 1, changed: 0, same: 2, removed: 0 });
});

test("a file without courses leaves the ones that are there", async () => {
  await importRows([row("with-courses")]);
  const { counts } = await importRows([row("with-courses", { courses: null })]);
  expect(counts).toMatchObject({ changed: 0, same: 1 });
  expect((await programOf("with-courses"))?.courses).toEqual(["Logic", "Data"]);
});

test("what an editor publishes while an import goes on is published, and the import's words stand", async () => {
  await importRows([row("draft")]);
  const source = sourceOf("programs", { programs: [row("draft", { title: "New words" })] });
  const [part] = source.parts;
  if (!part) throw new Error("no part");
  const { rows } = part;
  part.rows = async function* () {
    yield* rows();
    await world.sql`update programs set published_at = ${now.toISOString()}, version = version + 1
      where slug = 'draft'`;
  } as typeof part.rows;
  expect((await run(source)).counts).toMatchObject({ changed: 1 });
  // An editor who still has the form of version 2 open is told that it changed.
  expect(await programOf("draft")).toMatchObject({
    title: "New words",
    version: 3,
    isPublished: true,
  });
});

test("a dry run of programs says which words and writes none", async () => {
  await importRows([row("dry")]);
  const changed = row("dry", { teaser: "Other words.", courses: [] });
  const { parts } = await importRows([changed], { isDryRun: true });
  expect(parts[0]?.samples).toEqual([
    {
      sign: "~",
      line: 2,
      what: "dry",
      detail: expect.stringContaining("teaser: A teaser. → Other words."),
    },
  ]);
  expect((await programOf("dry"))?.courses).toEqual(["Logic", "Data"]);
});

test("the sample file comes in as it stands, for the schools of the demo", async () => {
  for (const name of ["technology", "health", "business"]) {
    const id = `school-of-${name}`;
    await world.sql`insert into schools (id, slug, name, queue_id) values (${id}, ${id}, ${id}, 'tech')`;
  }
  const file = path.join(import.meta.dirname, "../../public/samples/programs.csv");
  const source = await openSource("programs", file);
  try {
    expect((await run(source)).counts).toMatchObject({ added: 3, rejected: 0 });
    expect((await run(source)).parts).toMatchObject([{ isKnown: true, read: 0 }]);
  } finally {
    await source.close();
  }
});

test("an import is a version, an edit under way follows where its editor had changed nothing, and undo brings all back", async () => {
  const { runId: first } = await importRows([row("joined"), row("plain"), row("fresh-since")]);
  await publish("joined");
  await publish("plain");
  const before = (await editOf("joined")).content;
  const draft = { ...before, teaser: "The editor's own." };
  await saveDraft(edith, { kind: "program", slug: "joined", version: 0, content: draft }, now);
  const later = { ...row("joined"), title: "Renamed by file", teaser: "By file." };
  const { runId } = await importRows([later, row("plain", { credential: "B.A." }), row("newest")]);

  const { content, open, history } = await editOf("joined");
  expect(content).toMatchObject({ title: "Renamed by file", teaser: "By file." });
  expect(open).toMatchObject({
    state: "draft",
    wasJoined: true,
    content: { title: "Renamed by file", teaser: "The editor's own." },
  });
  expect(history.map(({ number, state }) => `${number} ${state}`)).toEqual([
    "3 draft",
    "2 published",
    "1 replaced",
  ]);

  expect(await undoImport(edith, runId, now)).toEqual({ restored: 2, removed: 1, left: 0 });
  expect((await editOf("joined")).content).toEqual(before);
  expect((await editOf("joined")).open?.content).toEqual(draft);
  expect((await editOf("plain")).content.credential).toBe("B.S.");
  expect(await findEdit(edith, "program", "newest")).toBeNull();
  expect(await outcomeOf(undoImport(edith, runId, now))).toBe("conflict:undone_already");
  // What is public since then stays, and so does what the first import brought and nobody touched.
  expect(await undoImport(edith, first, now)).toEqual({ restored: 0, removed: 1, left: 2 });
  // The same file works again.
  expect((await importRows([later])).counts).toMatchObject({ changed: 1 });
});

test("a scheduled edit that an import has changed waits for its editor again", async () => {
  await importRows([row("waits")]);
  await publish("waits");
  const content = { ...(await editOf("waits")).content, teaser: "Soon." };
  await saveDraft(edith, { kind: "program", slug: "waits", version: 0, content }, now);
  const publishAt = minutes(60);
  const scheduled = { kind: "program", slug: "waits", version: 1, event: "schedule" } as const;
  await moveRevision(edith, { ...scheduled, publishAt }, now);
  await importRows([row("waits", { title: "By file" })]);
  await publishScheduled(minutes(61));
  expect((await editOf("waits")).open).toMatchObject({ state: "draft", publishAt: null });
});
