// The newest figures beside the stated ones: adopted, published, brought back.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adoptFigures, listOffers } from "@/db/queries/adopt-figures";
import { refuseUnknownOccupations } from "@/db/queries/career-codes";
import { findCareer } from "@/db/queries/careers";
import { findEdit } from "@/db/queries/catalog-edit";
import { createSubject } from "@/db/queries/catalog-new";
import { moveRevision, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { listStaleFigures } from "@/db/queries/stale-figures";
import { auditLog, occupations, occupationWages, socAliases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { missingFromPassport } from "@/lib/domain/figures";
import { importNewest } from "../support/newest-figures";
import { makeCareer } from "../support/programs";
import { makeWorld, now, outcomeOf, tally, times, type World } from "../support/world";

let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  edith = await world.signedIn("edith");
  await importNewest(world);
});
afterAll(() => world.close());

const edit = async (slug: string) => {
  const found = await findEdit(edith, "career", slug);
  if (!found) throw new Error("There is no such career.");
  return found;
};
const publish = (slug: string, version: number) =>
  moveRevision(edith, { kind: "career", slug, version, event: "publish" }, now);
const publicFigures = async (slug: string) => (await findCareer(slug))?.figures ?? [];
const notesOf = async (slug: string) =>
  (
    await world.db.select().from(auditLog).where(eq(auditLog.subjectId, slug)).orderBy(auditLog.id)
  ).map(({ action, details }) => [action, details.adopted ?? null]);

test("what is adopted is a draft, goes public with its new passport, and is brought back", async () => {
  const slug = await makeCareer(world);
  const before = await publicFigures(slug);
  const adopted = ["wage", "wage_p25", "wage_p90", "openings_per_year"] as const;
  await adoptFigures(edith, { slug, version: 0, kinds: adopted }, now);
  expect(await publicFigures(slug), "a draft is read by nobody").toEqual(before);

  await publish(slug, 1);
  const after = await publicFigures(slug);
  expect(after.map(({ kind }) => kind).sort()).toEqual([...adopted].sort());
  for (const figure of after) expect(missingFromPassport(figure)).toEqual([]);
  const figureOf = (kind: string) => after.find((figure) => figure.kind === kind);
  expect(figureOf("wage")).toEqual({
    ...before[0],
    value: 98_090,
    release: "May 2025",
    asOf: "2025-05",
    goodUntil: "2027-05-31",
  });
  expect(figureOf("wage_p25")?.value, "suppressed").toBeNull();
  expect(figureOf("wage_p90")?.value, "top-coded").toBeNull();
  expect(figureOf("wage_p90")?.doubt).toContain("$239,200");
  expect(figureOf("openings_per_year")?.value, "not published").toBeNull();

  await restoreRevision(edith, { kind: "career", slug, number: 1 }, now);
  await publish(slug, 1);
  expect(await publicFigures(slug)).toEqual(before);
  expect(await notesOf(slug)).toEqual([
    ["catalog.save_draft", "wage wage_p25 wage_p90 openings_per_year"],
    ["catalog.publish", null],
    ["catalog.save_draft", null],
    ["catalog.publish", null],
  ]);
});

test("adopting keeps what the edit under way says besides", async () => {
  const slug = await makeCareer(world);
  const { content } = await edit(slug);
  const typed = { ...content, lede: "Typed before." };
  await saveDraft(edith, { kind: "career", slug, version: 0, content: typed }, now);
  await adoptFigures(edith, { slug, version: 1, kinds: ["growth_percent"] }, now);
  const { open } = await edit(slug);
  expect(open).toMatchObject({ version: 2, content: { lede: "Typed before." } });
  expect(open?.content.figures.map(({ kind, value }) => [kind, value])).toEqual([
    ["wage", 90_000],
    ["growth_percent", 7.5],
  ]);
});

test("who saw an older edit is told, and of ten at once one adopts", async () => {
  const slug = await makeCareer(world);
  const { content } = await edit(slug);
  await saveDraft(
    edith,
    { kind: "career", slug, version: 0, content: { ...content, lede: "First." } },
    now,
  );
  const adopting = (version: number) =>
    adoptFigures(edith, { slug, version, kinds: ["wage"] }, now);
  expect(await outcomeOf(adopting(0))).toBe("conflict:changed_meanwhile");
  const counts = await tally(times(10, () => adopting(1)));
  expect(counts.done).toBeGreaterThan(0);
  expect((await edit(slug)).open).toMatchObject({ version: 2, content: { lede: "First." } });
});

test("nothing chosen is said at its field; an unknown career is not here", async () => {
  const slug = await makeCareer(world);
  const none = adoptFigures(edith, { slug, version: 0, kinds: [] }, now);
  await expect(none).rejects.toMatchObject({
    reason: "nothing_to_adopt",
    details: { field: "kinds" },
  });
  expect(
    await outcomeOf(adoptFigures(edith, { slug: "nowhere", version: 0, kinds: ["wage"] }, now)),
  ).toBe("not_found:not_found");
});

test("a career on an occupation without imported figures is offered none", async () => {
  const { content } = await edit(await makeCareer(world));
  expect(await listOffers(edith, content)).not.toEqual([]);
  expect(await listOffers(edith, { ...content, occupationCode: "99-9999.00" })).toEqual([]);
});

test("a career that never was public adopts its first figures", async () => {
  await makeCareer(world);
  const occupation = { field: "Technology", occupationCode: "15-1254.00" };
  const slug = await createSubject(
    edith,
    { kind: "career", title: "Page maker", slug: "", ...occupation },
    now,
  );
  const version = (await edit(slug)).open?.version ?? 0;
  await adoptFigures(edith, { slug, version, kinds: ["wage"] }, now);
  expect((await edit(slug)).open?.content.figures).toMatchObject([
    // Until an editor says otherwise: the occupation may be broader than the work.
    { value: 98_090, release: "May 2025", isProxy: true, proxyFor: "Page maker" },
  ]);
});

test("figures published for several occupations together are found, and stay a proxy", async () => {
  const slug = await makeCareer(world);
  await world.db.insert(occupations).values({
    code: "29-1248.00",
    title: "Surgeons",
    socCode: "29-1248",
    slug: "surgeons",
  });
  await world.db.insert(socAliases).values({ code: "29-1240", socCode: "29-1248" });
  await world.db.insert(occupationWages).values({
    code: "29-1240",
    title: "Surgeons, all",
    area: "US",
    areaName: "U.S.",
    releaseId: "oews-2025",
    annualMedian: 239_200,
    marks: { annualMedian: "top" },
  });
  await world.sql`update careers set occupation_code = '29-1248.00' where id = ${slug}`;
  const [offer] = await listOffers(edith, (await edit(slug)).content);
  expect(offer?.newest).toMatchObject({
    kind: "wage",
    value: null,
    publishedFor: "Surgeons, all",
    publishedForCode: "29-1240",
    isProxy: true,
  });
  const stale = (await listStaleFigures(edith, now)).filter((figure) => figure.slug === slug);
  expect(stale).toMatchObject([{ kind: "wage", reasons: ["newer_imported"] }]);
});

test.each([
  ["occupationCode", { occupationCode: "99-9999.00", furtherCodes: [] }],
  ["furtherCodes", { occupationCode: "15-1254.00", furtherCodes: ["15-1254.00", "99-9999.00"] }],
])("an unknown code is said at %s", async (field, codes) => {
  await makeCareer(world);
  const refused = refuseUnknownOccupations(edith, codes);
  await expect(refused).rejects.toMatchObject({
    reason: "no_such_occupation",
    details: { field },
  });
});

test("known codes, and none in a draft, are no problem", async () => {
  await makeCareer(world);
  const known = { occupationCode: "15-1254.00", furtherCodes: [] };
  expect(await outcomeOf(refuseUnknownOccupations(edith, known))).toBe("done");
  const none = { occupationCode: "", furtherCodes: [] };
  expect(await outcomeOf(refuseUnknownOccupations(edith, none))).toBe("done");
});
