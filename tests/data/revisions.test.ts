// Edits of a program: drafts that nobody reads, publishing that everybody reads at once, and every
// version kept.
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findProgram } from "@/db/queries/catalog";
import { listForEditing } from "@/db/queries/catalog-edit";
import { moveRevision, publishScheduled, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { catalogRevisions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ProgramContent } from "@/lib/domain/program-content";
import { editingOf, today } from "../support/editing";
import { makeProgram } from "../support/programs";
import { makeWorld, minutes, now, outcomeOf, tally, times, type World } from "../support/world";

let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  edith = await world.signedIn("edith");
});
afterAll(() => world.close());

const { edit, draft, move, auditOf } = editingOf(() => ({ world, edith }));

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

test("one that can't be published on its day is a draft again, and keeps no other from its own", async () => {
  const [broken, whole] = [await makeProgram(world), await makeProgram(world)];
  await world.sql`insert into certifications (id, slug, name, vendor) values ('c9', 'gone', 'G', 'V')`;
  const use = { slug: "gone", isStacked: false, statedAs: null };
  await draft(broken, { certifications: [use] });
  await draft(whole, { teaser: "On its day." });
  for (const slug of [broken, whole]) {
    const day = { kind: "program", slug, version: 1, event: "schedule" } as const;
    await moveRevision(edith, { ...day, publishAt: minutes(5) }, now);
  }
  await world.sql`delete from certifications where slug = 'gone'`;
  await publishScheduled(minutes(6));
  expect((await edit(broken)).open).toMatchObject({ state: "draft", publishAt: null });
  expect((await findProgram(whole, today))?.teaser).toBe("On its day.");
  expect(await auditOf(broken)).toContain("catalog.send_back 2");
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
