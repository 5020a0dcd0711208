// Edits of a program: drafts that nobody reads, publishing that everybody reads at once, and every
// version kept.
import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCareer } from "@/db/queries/careers";
import { findProgram } from "@/db/queries/catalog";
import { currentSlugs } from "@/db/queries/catalog-addresses";
import { findEdit, listForEditing } from "@/db/queries/catalog-edit";
import { previewEdit } from "@/db/queries/catalog-preview";
import { moveRevision, publishScheduled, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { auditLog, catalogRevisions, programs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { CareerEntry } from "@/lib/domain/career-entry";
import type { ProgramContent } from "@/lib/domain/program-content";
import { makeCareer, makeProgram } from "../support/programs";
import { makeWorld, minutes, now, outcomeOf, tally, times, type World } from "../support/world";

let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld();
  edith = await world.signedIn("edith");
});
afterAll(() => world.close());

const today = "2026-11-18";
const edit = async (slug: string) => {
  const found = await findEdit(edith, "program", slug);
  if (!found) throw new Error("There is no such program.");
  return found;
};
const draft = async (slug: string, change: Partial<ProgramContent>, version = 0) =>
  saveDraft(
    edith,
    { kind: "program", slug, version, content: { ...(await edit(slug)).content, ...change } },
    now,
  );
const move = (slug: string, event: "publish" | "discard" | "ask_review", version = 1) =>
  moveRevision(edith, { kind: "program", slug, version, event }, now);
const auditOf = async (slug: string) =>
  (
    await world.db
      .select({ action: auditLog.action, details: auditLog.details })
      .from(auditLog)
      .where(and(eq(auditLog.subjectKind, "program"), eq(auditLog.subjectId, slug)))
      .orderBy(asc(auditLog.id))
  ).map(({ action, details }) => `${action} ${details.number}`);

test("a draft is read by nobody, published by everybody, and restored as it was", async () => {
  const slug = await makeProgram(world);
  const heard: string[] = [];
  const { unlisten } = await world.sql.listen("catalog", (payload) => void heard.push(payload));
  const before = (await edit(slug)).content;
  const dearer = {
    effectiveOn: "2026-11-01",
    feesCents: null,
    price: { model: "flat_per_term", amountCents: 425_000, termMonths: 6 } as const,
  };
  await draft(slug, { prices: [...before.prices, dearer], teaser: "Dearer." });
  expect((await findProgram(slug, today))?.tuition?.price.amountCents).toBe(408_500);
  expect((await edit(slug)).open).toMatchObject({ state: "draft", number: 2, version: 1 });

  await move(slug, "publish");
  const published = await findProgram(slug, today);
  expect(published?.tuition?.price.amountCents).toBe(425_000);
  expect(published?.teaser).toBe("Dearer.");
  expect((await findProgram(slug, "2026-10-31"))?.tuition?.price.amountCents).toBe(408_500);
  expect((await edit(slug)).history).toMatchObject([
    { number: 2, state: "published", author: "edith", publishedBy: "edith" },
    { number: 1, state: "replaced", author: null },
  ]);

  await restoreRevision(edith, { kind: "program", slug, number: 1 }, now);
  await move(slug, "publish");
  expect((await edit(slug)).content).toEqual(before);
  expect((await findProgram(slug, today))?.tuition?.price.amountCents).toBe(408_500);
  expect(await auditOf(slug)).toEqual([
    "catalog.save_draft 2",
    "catalog.publish 2",
    "catalog.save_draft 3",
    "catalog.publish 3",
  ]);
  await expect.poll(() => heard.filter((payload) => payload === slug)).toHaveLength(2);
  await unlisten();
});

test("of ten editors who save at once one is first, the others are told", async () => {
  const slug = await makeProgram(world);
  const { content } = await edit(slug);
  const counts = await tally(
    times(10, (i) =>
      saveDraft(
        edith,
        { kind: "program", slug, version: 0, content: { ...content, teaser: `Words ${i}` } },
        now,
      ),
    ),
  );
  expect(counts).toEqual({ done: 1, "conflict:changed_meanwhile": 9 });
  const { open } = await edit(slug);
  // The same form sent twice is one save.
  await saveDraft(
    edith,
    { kind: "program", slug, version: 0, content: open?.content ?? content },
    now,
  );
  expect((await edit(slug)).open?.version).toBe(1);
});

test("of ten who publish at once one does, and one revision is public", async () => {
  const slug = await makeProgram(world);
  await draft(slug, { teaser: "Once." });
  const counts = await tally(times(10, () => move(slug, "publish")));
  expect(counts.done).toBe(1);
  const rows = await world.db
    .select()
    .from(catalogRevisions)
    .where(and(eq(catalogRevisions.programId, slug), eq(catalogRevisions.state, "published")));
  expect(rows).toHaveLength(1);
});

test.each<[string, Partial<ProgramContent>]>([
  ["invalid:content_missing", { teaser: "" }],
  ["invalid:content_missing", { completionCohort: "" }],
  ["invalid:content_missing", { prices: [] }],
  ["invalid:content_not_retired", { successorSlug: "somewhere" }],
  ["invalid:no_such_successor", { successorSlug: "nowhere", retiredOn: "2027-01-01" }],
])("%s: %j is kept as a draft and not published", async (refusal, change) => {
  const slug = await makeProgram(world);
  await draft(slug, change);
  expect(await outcomeOf(move(slug, "publish"))).toBe(refusal);
  expect((await edit(slug)).open).toMatchObject({ state: "draft", content: change });
  expect((await findProgram(slug, today))?.teaser).toBe("Build what others run on.");
});

test("an edit takes it out of review; a given-up one leaves the page as it was", async () => {
  const slug = await makeProgram(world);
  await draft(slug, { teaser: "Read me." });
  await move(slug, "ask_review");
  expect((await edit(slug)).open?.state).toBe("in_review");
  expect(await outcomeOf(move(slug, "publish", 1))).toBe("conflict:changed_meanwhile");
  await draft(slug, { teaser: "Read me again." }, 2);
  expect((await edit(slug)).open).toMatchObject({ state: "draft", version: 3 });
  expect(await outcomeOf(restoreRevision(edith, { kind: "program", slug, number: 1 }, now))).toBe(
    "conflict:edit_under_way",
  );
  await move(slug, "discard", 3);
  expect((await edit(slug)).open).toBeNull();
  expect((await edit(slug)).content.teaser).toBe("Build what others run on.");
  expect(await outcomeOf(move(slug, "publish", 0))).toBe("conflict:no_edit_under_way");
});

test("a scheduled edit is published on its day, once, and never before", async () => {
  const slug = await makeProgram(world);
  await draft(slug, { teaser: "From tomorrow." });
  const schedule = (publishAt: Date, version: number) =>
    moveRevision(edith, { kind: "program", slug, version, event: "schedule", publishAt }, now);
  expect(await outcomeOf(schedule(now, 1))).toBe("invalid:not_in_the_future");
  await schedule(minutes(60), 1);
  await publishScheduled(minutes(59));
  expect((await edit(slug)).open?.state).toBe("scheduled");
  await Promise.all(times(5, () => publishScheduled(minutes(60))));
  expect((await findProgram(slug, today))?.teaser).toBe("From tomorrow.");
  expect(await auditOf(slug)).toEqual([
    "catalog.save_draft 2",
    "catalog.schedule 2",
    "catalog.publish 2",
  ]);
});

test("a new address leads on from the old one, and nobody else gets it", async () => {
  const [slug, other] = [await makeProgram(world), await makeProgram(world)];
  const later = `${slug.slice(0, 40)}-b`;
  await draft(slug, { slug: later });
  expect(await move(slug, "publish")).toBe(later);
  expect(await findProgram(slug, today)).toBeNull();
  expect(await currentSlugs("program", [slug, other, "nothing"])).toEqual(new Map([[slug, later]]));
  expect((await edit(slug)).slug, "the desk follows too").toBe(later);
  await draft(other, { slug });
  expect(await outcomeOf(move(other, "publish"))).toBe("conflict:address_taken");
  await move(other, "discard");
  await draft(other, { slug: later }, 0);
  expect(await outcomeOf(move(other, "publish"))).toBe("conflict:address_taken");
  // Back again: nothing is left behind.
  await draft(later, { slug });
  await move(later, "publish");
  expect(await currentSlugs("program", [slug, later])).toEqual(new Map([[later, slug]]));
  expect((await findProgram(slug, today))?.slug).toBe(slug);
});

test("courses, tracks and certifications are published as they stand, and brought back so", async () => {
  const slug = await makeProgram(world);
  await world.sql`insert into certifications (id, slug, name, vendor)
    values ('c1', 'one', 'One', 'V'), ('c2', 'two', 'Two', 'V') on conflict do nothing`;
  const before = (await edit(slug)).content;
  const two = { slug: "two", isStacked: true, statedAs: "Two (stated)" };
  const content = {
    courses: [
      { title: "Logic", about: "Proofs.", credits: 3 },
      { title: "Data", about: null, credits: null },
    ],
    certifications: [{ slug: "one", isStacked: false, statedAs: null }],
    tracks: [
      { slug: "cloud", title: "Cloud", summary: "S", courseCounts: [39], certifications: [two] },
      { slug: "web", title: "Web", summary: "S", courseCounts: null, certifications: [] },
    ],
    licensureFor: "Registered nurse",
  };
  await draft(slug, content);
  await move(slug, "publish");
  expect((await edit(slug)).content).toEqual({ ...before, ...content });
  const shown = await findProgram(slug, today);
  expect(shown?.tracks.map(({ adds }) => adds.map(({ name }) => name))).toEqual([
    ["Two (stated)"],
    [],
  ]);
  await draft(slug, { certifications: [{ ...two, slug: "none" }] });
  expect(await outcomeOf(move(slug, "publish"))).toBe("invalid:no_such_certification");
  await move(slug, "discard");
  await restoreRevision(edith, { kind: "program", slug, number: 1 }, now);
  await move(slug, "publish");
  expect((await edit(slug)).content).toEqual(before);
});

test("a career is edited as a program is, and no figure goes public without its passport", async () => {
  const slug = await makeCareer(world);
  const entry = (await findEdit(edith, "career", slug))?.content;
  if (!entry) throw new Error("There is no such career.");
  const stated = entry.figures.map((figure) => ({ ...figure, value: 91_000 }));
  expect(stated).toHaveLength(1);
  const save = (content: CareerEntry, version: number) =>
    saveDraft(edith, { kind: "career", slug, version, content }, now);
  const publish = (version: number) =>
    moveRevision(edith, { kind: "career", slug, version, event: "publish" }, now);
  await save({ ...entry, figures: stated.map((figure) => ({ ...figure, release: "" })) }, 0);
  expect(await outcomeOf(publish(1))).toBe("invalid:content_no_passport");
  await save({ ...entry, figures: stated, lede: "Read anew." }, 1);
  await publish(2);
  expect(await findCareer(slug)).toMatchObject({
    lede: "Read anew.",
    figures: [{ value: 91_000 }],
  });
  await restoreRevision(edith, { kind: "career", slug, number: 1 }, now);
  await publish(1);
  expect((await findEdit(edith, "career", slug))?.content).toEqual(entry);
});

test("the list names every program with its edit", async () => {
  const slug = await makeProgram(world);
  await draft(slug, { teaser: "Listed." });
  const row = (await listForEditing(edith, "program", now)).find((one) => one.slug === slug);
  expect(row).toMatchObject({
    isPublished: true,
    isRetired: false,
    edit: { state: "draft", author: "edith" },
  });
});

test("a preview is what publishing would show, and nobody else ever sees it", async () => {
  const slug = await makeProgram(world);
  const heard: string[] = [];
  const { unlisten } = await world.sql.listen("catalog", (payload) => void heard.push(payload));
  await draft(slug, { teaser: "Soon.", slug: `${slug}-soon` });
  const before = await world.db.select().from(programs);
  const read = async (address: string) => {
    const elsewhere = await world.sql`select teaser from programs where id = ${slug}`;
    return { page: await findProgram(address, today), elsewhere: elsewhere[0]?.teaser };
  };
  const seen = await previewEdit(edith, "program", slug, { read, now });
  expect(seen).toMatchObject({
    outcome: "shown",
    number: 2,
    page: {
      page: { teaser: "Soon.", slug: `${slug}-soon` },
      elsewhere: "Build what others run on.",
    },
  });
  expect(await world.db.select().from(programs)).toEqual(before);
  expect(await currentSlugs("program", [slug])).toEqual(new Map());

  await draft(slug, { teaser: "" }, 1);
  expect(await previewEdit(edith, "program", slug, { read, now })).toMatchObject({
    outcome: "unfinished",
    problem: { field: "teaser", reason: "missing" },
  });
  await draft(slug, { schoolSlug: "none" }, 2);
  expect(await previewEdit(edith, "program", slug, { read, now })).toMatchObject({
    problem: { field: "schoolSlug", reason: "no_such_school" },
  });
  await unlisten();
  expect(heard).toEqual([]);
});
