// All of a page is edited: its address, its parts, a career's figures; and looked at before.
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCareer } from "@/db/queries/careers";
import { findProgram } from "@/db/queries/catalog";
import { currentSlugs } from "@/db/queries/catalog-addresses";
import { findEdit } from "@/db/queries/catalog-edit";
import { previewEdit } from "@/db/queries/catalog-preview";
import { moveRevision, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { programs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { CareerEntry } from "@/lib/domain/career-entry";
import { editingOf, today } from "../support/editing";
import { makeCareer, makeProgram } from "../support/programs";
import { makeWorld, now, outcomeOf, type World } from "../support/world";

let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld();
  edith = await world.signedIn("edith");
});
afterAll(() => world.close());

const { edit, draft, move } = editingOf(() => ({ world, edith }));

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
