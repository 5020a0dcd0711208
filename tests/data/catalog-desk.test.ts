// The desk's catalogue round its edits: what begins and ends there, what refers to what, and
// certifications.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCareer } from "@/db/queries/careers";
import { findProgram } from "@/db/queries/catalog";
import { currentSlugs } from "@/db/queries/catalog-addresses";
import { findEdit, listForEditing } from "@/db/queries/catalog-edit";
import { createSubject, refuseTaken, removeUnpublished } from "@/db/queries/catalog-new";
import { listReferences, withdrawCareer } from "@/db/queries/catalog-references";
import {
  addCertification,
  editCertification,
  findCertification,
  removeCertification,
} from "@/db/queries/certifications";
import { moveRevision, restoreRevision, saveDraft } from "@/db/queries/revisions";
import { auditLog, careerPrograms, keptItems, programs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ProgramContent } from "@/lib/domain/program-content";
import { makeCareer, makeProgram } from "../support/programs";
import { makeWorld, minutes, now, outcomeOf, tally, times, type World } from "../support/world";
import { makeChat } from "./matrix/chats";
import { makeSubjects } from "./matrix/subjects";

let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  edith = await world.signedIn("edith");
  // A school to begin in.
  await makeProgram(world);
});
afterAll(() => world.close());

const edit = async (slug: string) => {
  const found = await findEdit(edith, "program", slug);
  if (!found) throw new Error("There is no such program.");
  return found;
};
const save = async (slug: string, change: Partial<ProgramContent>, version: number) => {
  const found = await edit(slug);
  const content = { ...(found.open?.content ?? found.content), ...change };
  await saveDraft(edith, { kind: "program", slug, version, content }, now);
};
const publish = (kind: "program" | "career", slug: string, version: number) =>
  moveRevision(edith, { kind, slug, version, event: "publish" }, now);
const begin = (title: string, slug = "") =>
  createSubject(
    edith,
    { kind: "program", title, slug, schoolSlug: "school", level: "master" },
    now,
  );
const actionsOf = async (id: string) =>
  (await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id))).map((r) => r.action);

const whole: Partial<ProgramContent> = {
  credential: "M.S.",
  teaser: "Learn.",
  summary: ["One."],
  completionMonths: 18,
  completionCohort: "graduates",
  courseCounts: [10],
  prices: [
    {
      price: { model: "fixed", amountCents: 100_000 },
      effectiveOn: "2026-01-01",
      feesCents: null,
    },
  ],
};

test("a program begins as a draft that nobody reads, and its first publishing makes it public", async () => {
  const slug = await begin("Data & Analytics");
  expect(slug).toBe("data-analytics");
  expect((await edit(slug)).open).toMatchObject({ number: 1, version: 1, state: "draft" });
  expect(await findProgram(slug, "2026-11-18")).toBeNull();
  expect(await outcomeOf(publish("program", slug, 1))).toBe("invalid:content_missing");
  await save(slug, { ...whole, slug: "analytics" }, 1);
  expect(await publish("program", slug, 2)).toBe("analytics");
  expect((await findProgram("analytics", "2026-11-18"))?.title).toBe("Data & Analytics");
  // Nobody has kept the address that it had before it was public.
  expect(await begin("Other", "data-analytics")).toBe("data-analytics");
  const [row] = await world.db.select().from(programs).where(eq(programs.slug, "analytics"));
  expect(await actionsOf(row?.id ?? "")).toEqual([
    "catalog.create",
    "catalog.save_draft",
    "catalog.publish",
  ]);
});

test("an address of a page of ours, of another program, or of one before it is refused", async () => {
  expect(await outcomeOf(begin("Certifications"))).toBe("invalid:address_reserved");
  expect(await outcomeOf(begin("???"))).toBe("invalid:address_reserved");
  const left = await makeProgram(world);
  expect(await outcomeOf(begin("Again", left))).toBe("conflict:address_taken");
  await save(left, { slug: `${left}-moved` }, 0);
  await publish("program", left, 1);
  expect(await outcomeOf(begin("Again", left))).toBe("conflict:address_taken");
  const career = { kind: "career", title: "All", slug: "", field: "Technology" } as const;
  const all = createSubject(edith, { ...career, occupationCode: "15-1254.00" }, now);
  expect(await outcomeOf(all)).toBe("invalid:address_reserved");
  const none = createSubject(edith, { ...career, title: "X", occupationCode: "99-9999.00" }, now);
  expect(await outcomeOf(none)).toBe("invalid:no_such_occupation");
  const own = { kind: "program", slug: `${left}-moved` } as const;
  expect(await outcomeOf(refuseTaken(edith, { ...own, wanted: left }))).toBe("done");
  const other = await makeProgram(world);
  const taken = refuseTaken(edith, { ...own, wanted: other });
  expect(await outcomeOf(taken)).toBe("conflict:address_taken");
});

test("of two that begin with one address at the same moment, one does", async () => {
  const outcomes = await tally(times(5, () => begin("Twice", "twice-at-once")));
  expect(outcomes).toEqual({ done: 1, "conflict:address_taken": 4 });
});

test("what never was public is removed with its edits, and nothing that was or that others name", async () => {
  const slug = await begin("Short-lived");
  const named = await makeProgram(world);
  const career = await makeCareer(world);
  const [row] = await world.db.select().from(programs).where(eq(programs.slug, slug));
  const link = { careerId: career, programId: row?.id ?? "", position: 0 };
  await world.db.insert(careerPrograms).values(link);
  const remove = (one: string) => removeUnpublished(edith, { kind: "program", slug: one }, now);
  expect(await outcomeOf(remove(slug))).toBe("conflict:still_named");
  await world.db.delete(careerPrograms).where(eq(careerPrograms.careerId, career));
  await remove(slug);
  expect(await findEdit(edith, "program", slug)).toBeNull();
  expect(await outcomeOf(remove(slug))).toBe("not_found:not_found");
  expect(await outcomeOf(remove(named))).toBe("conflict:was_public");
});

test("what refers to a program is counted by every address it has had", async () => {
  const slug = await makeProgram(world);
  const career = await makeCareer(world);
  const before = await makeProgram(world);
  await world.db.insert(careerPrograms).values({ careerId: career, programId: slug, position: 0 });
  await world.db.update(programs).set({ successorId: slug }).where(eq(programs.id, before));
  const kept = { kind: "program", keptAt: now } as const;
  await save(slug, { slug: `${slug}-new` }, 0);
  await publish("program", slug, 1);
  await world.db.insert(keptItems).values([
    { ...kept, personId: "p-priya", list: "saved", slug },
    { ...kept, personId: "p-priya", list: "compared", slug: `${slug}-new` },
    { ...kept, personId: "p-sam", list: "saved", slug: `${slug}-new` },
    { ...kept, personId: "p-drew", list: "saved", slug },
  ]);
  const subjects = makeSubjects(world);
  const programSlugs = [slug];
  await subjects.make("claimed", { programSlugs });
  await subjects.make("waiting", { programSlugs: [`${slug}-new`] });
  await subjects.make("waiting", { programSlugs, cancelledAt: now });
  await subjects.make("unconfirmed", { programSlugs });
  await makeChat(subjects, { programSlugs, resolvedAt: now, resolvedBy: "person" });
  await makeChat(subjects, { programSlugs });
  const found = await listReferences(edith, "program", `${slug}-new`);
  expect(found).toMatchObject({ keptBy: 3, openRequests: 2, openChats: 1 });
  expect(found.careers.map((one) => one.slug)).toEqual([career]);
  expect(found.predecessors.map((one) => one.slug)).toEqual([before]);
});

test("a career that is taken off the site keeps its versions, and comes back by publishing one", async () => {
  const slug = await makeCareer(world);
  await withdrawCareer(edith, slug, now);
  expect(await findCareer(slug)).toBeNull();
  expect(await outcomeOf(withdrawCareer(edith, slug, now))).toBe("conflict:not_public");
  const [row] = (await listForEditing(edith, "career", now)).filter((one) => one.slug === slug);
  expect(row?.isPublished).toBe(false);
  const states = (await findEdit(edith, "career", slug))?.history.map(({ state }) => state);
  expect(states).toEqual(["replaced"]);
  const subject = { kind: "career", slug } as const;
  expect(await outcomeOf(removeUnpublished(edith, subject, now))).toBe("conflict:was_public");
  await restoreRevision(edith, { ...subject, number: 1 }, now);
  const open = (await findEdit(edith, "career", slug))?.open;
  if (!open) throw new Error("Nothing was restored.");
  const content = { ...open.content, slug: `${slug}-again` };
  await saveDraft(edith, { ...subject, version: 1, content }, now);
  expect(await publish("career", slug, 2)).toBe(`${slug}-again`);
  expect((await findCareer(`${slug}-again`))?.title).toBe("Page builder");
  // Whoever kept the address that it had when it was public still gets there.
  expect(await currentSlugs("career", [slug])).toEqual(new Map([[slug, `${slug}-again`]]));
});

test("a career that is taken off does not come back by itself on the day of a scheduled edit", async () => {
  const slug = await makeCareer(world);
  const found = await findEdit(edith, "career", slug);
  if (!found) throw new Error("There is no such career.");
  const content = { ...found.content, lede: "Changed." };
  await saveDraft(edith, { kind: "career", slug, version: 0, content }, now);
  const publishAt = minutes(60);
  await moveRevision(
    edith,
    { kind: "career", slug, version: 1, event: "schedule", publishAt },
    now,
  );
  await withdrawCareer(edith, slug, now);
  const open = (await findEdit(edith, "career", slug))?.open;
  expect(open).toMatchObject({ state: "draft", version: 3, publishAt: null });
});

test("a certification is renamed on every page, once, and removed when nothing names it", async () => {
  const slug = await addCertification(edith, { name: "Clouds A+", vendor: "Sky" }, now);
  expect(slug).toBe("clouds-a");
  const again = addCertification(edith, { name: "CLOUDS a+", vendor: "Sky" }, now);
  expect(await outcomeOf(again)).toBe("invalid:certification_known");
  const program = await makeProgram(world);
  await save(program, { certifications: [{ slug, isStacked: false, statedAs: null }] }, 0);
  const remove = () => removeCertification(edith, slug, now);
  expect((await findCertification(edith, slug))?.uses).toMatchObject([{ isDraft: true }]);
  expect(await outcomeOf(remove())).toBe("conflict:certification_in_use");
  await publish("program", program, 1);
  expect((await findCertification(edith, slug))?.uses).toEqual([
    { programSlug: program, program: "Computer Science, B.S.", track: null, isDraft: false },
  ]);

  const heard: string[] = [];
  const { unlisten } = await world.sql.listen("catalog", (payload) => void heard.push(payload));
  const was = { name: "Clouds A+", vendor: "Sky" };
  const words = { name: "Clouds B+", vendor: "Sky" };
  const rename = (to = words) => editCertification(edith, { slug, was, words: to }, now);
  await rename();
  await rename();
  const other = { name: "Clouds C+", vendor: "Sky" };
  expect(await outcomeOf(rename(other))).toBe("conflict:certification_changed_meanwhile");
  await expect.poll(() => heard.length, { interval: 20 }).toBe(1);
  await unlisten();
  const shown = await findProgram(program, "2026-11-18");
  expect(shown?.certifications.map((one) => one.name)).toEqual(["Clouds B+"]);

  await save(program, { certifications: [] }, 0);
  await publish("program", program, 1);
  await remove();
  expect(await findCertification(edith, slug)).toBeNull();
});
