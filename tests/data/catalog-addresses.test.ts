// What follows a program or career to its new address: links, lists that people keep, requests.
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { currentSlugs, listLeftAddresses } from "@/db/queries/catalog-addresses";
import { findEdit } from "@/db/queries/catalog-edit";
import { queueForPrograms } from "@/db/queries/drafts";
import { dropKept, keepAll, keepItem, listKept, titlesOf } from "@/db/queries/kept";
import { findLead } from "@/db/queries/lead";
import { moveRevision, saveDraft } from "@/db/queries/revisions";
import { listSitemapCareers, listSitemapPrograms } from "@/db/queries/sitemap";
import { keptItems, occupations, queues, requests } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { KeptItem } from "@/lib/domain/kept";
import { linkedPrograms } from "@/server/thread-view";
import { fillDraft, submit } from "../support/asking";
import { makeCareer, makeProgram } from "../support/programs";
import { makeWorld, minutes, now, times, type World } from "../support/world";

let world: World;
let edith: Actor;
let priya: Actor;
beforeAll(async () => {
  world = await makeWorld();
  edith = await world.signedIn("edith");
  priya = await world.signedIn("priya");
});
afterAll(() => world.close());
beforeEach(() => world.db.delete(keptItems));

const today = "2026-11-18";
const saved = (slug: string, kind: KeptItem["kind"] = "program"): KeptItem => ({
  list: "saved",
  kind,
  slug,
});

/** Gives it this address as an editor would, by publishing an edit at `at`. */
async function move(kind: KeptItem["kind"], slug: string, to: string, at = now) {
  const found = await findEdit(edith, kind, slug);
  if (!found) throw new Error("There is no such thing.");
  const content = { ...found.content, slug: to };
  await saveDraft(edith, { kind, slug, version: 0, content }, at);
  await moveRevision(edith, { kind, slug, version: 1, event: "publish" }, at);
  return to;
}

const moved = async (kind: KeptItem["kind"] = "program") => {
  const old = kind === "program" ? await makeProgram(world) : await makeCareer(world);
  return { old, current: await move(kind, old, `${old.slice(0, 40)}-now`) };
};

test("what was kept under an address that was left is one item, under the new one", async () => {
  const old = await makeProgram(world);
  await keepItem(priya, saved(old), now);
  const current = await move("program", old, `${old.slice(0, 40)}-now`);
  expect(await listKept(priya)).toEqual([saved(current)]);
  expect(await keepItem(priya, saved(current), minutes(1))).toBe(true);
  expect(await keepItem(priya, saved(old), minutes(2))).toBe(true);
  expect(await listKept(priya)).toEqual([saved(current)]);
  expect(await world.db.$count(keptItems), "nothing is stored twice").toBe(1);
  await dropKept(priya, saved(current));
  expect(await listKept(priya)).toEqual([]);
  expect(await world.db.$count(keptItems)).toBe(0);
});

test("Remove on a page from before works, too, and leaves everything else", async () => {
  const { old, current } = await moved();
  const compared = { ...saved(current), list: "compared" as const };
  for (const item of [saved(current), saved("other"), compared]) await keepItem(priya, item, now);
  await dropKept(priya, saved(old));
  expect(await listKept(priya)).toEqual(
    expect.arrayContaining([saved("other"), { ...saved(current), list: "compared" }]),
  );
  expect(await listKept(priya)).toHaveLength(2);
});

test("a list stays as long as it may be, whatever moved meanwhile", async () => {
  const { old, current } = await moved();
  const visitorKept = [saved(old), saved(current), ...times(60, (i) => saved(`program-${i}`))];
  await world.db.transaction((tx) => keepAll(tx, priya.personId ?? "", visitorKept, now));
  const list = await listKept(priya);
  expect(list).toHaveLength(50);
  expect(list.filter(({ slug }) => slug === current)).toHaveLength(1);
  expect(await keepItem(priya, saved(old), now), "it is there already").toBe(true);
  expect(await keepItem(priya, saved("one-more"), now)).toBe(false);
});

test("an address of today comes before whoever left it, an occupation's too", async () => {
  const { old, current } = await moved("career");
  expect(await currentSlugs("career", [old])).toEqual(new Map([[old, current]]));
  expect((await listLeftAddresses("career")).get(old)).toBe(current);
  await world.db
    .insert(occupations)
    .values({ code: "99-9999.00", title: "Late Comers", socCode: "99-9999", slug: old });
  expect(await currentSlugs("career", [old])).toEqual(new Map());
  expect((await listLeftAddresses("career")).has(old)).toBe(false);
});

test("what is not public any more leads nowhere", async () => {
  const { old, current } = await moved();
  await world.sql`update programs set published_at = null where slug = ${current}`;
  expect(await currentSlugs("program", [old])).toEqual(new Map());
  expect(await titlesOf([saved(current)])).toEqual(new Map());
});

test("an occupation is saved like a career, until an editor's career has its address", async () => {
  const slug = await makeCareer(world);
  const occupation = saved("web-developers", "career");
  await keepItem(priya, occupation, now);
  const [item] = await listKept(priya);
  const titles = await titlesOf([occupation, saved("no-such", "career")]);
  expect([item, ...titles]).toEqual([occupation, ["career.web-developers", "Web Developers"]]);
  await world.sql`update careers set slug = 'web-developers' where slug = ${slug}`;
  expect([...(await titlesOf([occupation]))]).toEqual([["career.web-developers", "Page builder"]]);
  await world.sql`update careers set slug = ${slug} where slug = 'web-developers'`;
});

test("a request that names a program by its old address shows its title and finds its desk", async () => {
  const { old } = await moved();
  await world.db
    .insert(queues)
    .values({ id: "own", slug: "own", name: "Own" })
    .onConflictDoNothing();
  await world.sql`update schools set queue_id = 'own' where id = 'school'`;
  expect(await queueForPrograms([old])).toBe("own");
  await world.sql`update schools set queue_id = 'general' where id = 'school'`;
  const sent = await submit(await fillDraft({ programSlugs: [old, "gone"] }, { kind: "message" }), {
    kind: "message",
  });
  expect(sent).toBeTruthy();
  const [row] = await world.db
    .select({ id: requests.id })
    .from(requests)
    .where(sql`${old} = any(${requests.programSlugs})`);
  const lead = await findLead(await world.signedIn("ada"), row?.id ?? "", now);
  expect(lead?.programs).toEqual(["Computer Science, B.S.", "gone"]);
});

test("messages that link to either address show the program's card", async () => {
  const { old, current } = await moved();
  const link = (...programs: string[]) => ({ programs }) as Parameters<typeof linkedPrograms>[0][0];
  const linked = await linkedPrograms([link(old), link(current, "gone"), link(old)], today);
  expect(linked.map(({ linkedAs, program }) => [linkedAs, program.slug])).toEqual([
    [old, current],
    [current, current],
  ]);
});

test("the sitemap has the address of today, changed when its edit was published", async () => {
  const old = await makeProgram(world);
  const career = await makeCareer(world);
  const before = (await listSitemapPrograms(today)).find(({ slug }) => slug === old);
  expect(before?.changedAt).toEqual(minutes(-60 * 24 * 30));
  await move("program", old, `${old.slice(0, 40)}-now`, minutes(5));
  await move("career", career, `${career.slice(0, 40)}-now`, minutes(6));
  const programs = await listSitemapPrograms(today);
  expect(programs.find(({ slug }) => slug === old)).toBeUndefined();
  const find = (rows: typeof programs, slug: string) =>
    rows.find((row) => row.slug === `${slug.slice(0, 40)}-now`)?.changedAt;
  expect(find(programs, old)).toEqual(minutes(5));
  expect(find(await listSitemapCareers(), career)).toEqual(minutes(6));
});
