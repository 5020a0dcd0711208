import { afterAll, beforeAll, expect, test } from "vitest";
import { useDatabase as pointQueriesAt } from "@/db/client";
import { findCareer } from "@/db/queries/careers";
import {
  countOccupations,
  findOccupation,
  findOccupationByCode,
  listOccupationsOfGroup,
} from "@/db/queries/occupations";
import { readOccupationFacts } from "@/db/queries/occupations-facts";
import { findProjection, findWage, listAreaWages } from "@/db/queries/occupations-pay";
import {
  findCrosswalkRelease,
  listCareersOn,
  listConfirmedProgramSlugs,
  listSubjectProgramSlugs,
} from "@/db/queries/occupations-programs";
import { amountAt } from "@/lib/domain/pay";
import { type TestDatabase, testDatabase } from "../support/postgres";
import { now } from "../support/world";
import { editCareers, importOccupations } from "./occupations-world";

let held: TestDatabase;

beforeAll(async () => {
  held = await testDatabase();
  pointQueriesAt(held.sql, held.db);
  await importOccupations(held.db, now);
  await editCareers(held.db, now);
});
afterAll(() => held?.close());

test("an occupation is found by address and by code, with its release", async () => {
  const found = await findOccupation("web-developers");
  expect(found).toMatchObject({ code: "15-1254.00", socCode: "15-1254", isWithdrawn: false });
  expect(found?.release?.name).toBe("onet-30");
  expect(await findOccupationByCode("15-1254.00")).toEqual(found);
  expect(await findOccupation("no-such-occupation")).toBeNull();
  expect(await findOccupation("gone-from-the-source")).toMatchObject({ isWithdrawn: true });
});

test("groups count and list what the newest release has", async () => {
  expect(await countOccupations()).toEqual([
    { group: "15", count: 2, imported: 2 },
    { group: "25", count: 2, imported: 2 },
    { group: "29", count: 1, imported: 1 },
  ]);
  const titles = (await listOccupationsOfGroup("15")).map(({ title }) => title);
  expect(titles).toEqual(["Computer Programmers", "Web Developers"]);
  expect(await listOccupationsOfGroup("55")).toEqual([]);
});

test("facts come in their order, without what the source advises against showing", async () => {
  const facts = await readOccupationFacts("15-1254.00");
  expect(facts.titles).toEqual(["Web Designer", "Webmaster"]);
  expect(facts.tasks.map(({ text }) => text)).toEqual(["Core", "Unrated", "Extra"]);
  expect(facts.ratings).toEqual([
    { kind: "interest", name: "Investigative", value: 5.01 },
    { kind: "transferable_skill", name: "Programming", value: 4.12 },
  ]);
  expect(facts.software.map(({ example }) => example)).toEqual(["SQL", "jQuery", "Abacus"]);
  expect(facts.education).toEqual([
    { category: 2, percent: 8.33 },
    { category: 6, percent: 45.83 },
  ]);
  expect(facts.related.map(({ slug }) => slug)).toEqual(["computer-programmers", "surgeons"]);
});

test("an occupation of which nothing is imported has empty lists", async () => {
  const facts = await readOccupationFacts("25-2056.00");
  for (const list of Object.values(facts)) expect(list).toEqual([]);
});

test("a wage is its own, else that of the alias it is counted under", async () => {
  expect(await findWage("15-1254", "US")).toMatchObject({ code: "15-1254", annualMedian: 98_090 });
  for (const socCode of ["25-2055", "25-2056"]) {
    expect(await findWage(socCode, "US")).toMatchObject({ code: "25-2052", annualMedian: 68_000 });
    expect(await findProjection(socCode)).toMatchObject({ code: "25-2052", changePercent: -1.5 });
  }
  expect(await findWage("15-1251", "US")).toBeNull();
  expect(await findProjection("15-1254")).toBeNull();
});

test("what is cut off at the top and what is suppressed keep their kind", async () => {
  const surgeons = await findWage("29-1248", "US");
  if (!surgeons) throw new Error("surgeons have a wage");
  expect(amountAt(surgeons, "year", "median")).toEqual({ kind: "at_least", dollars: 239_200 });
  expect(amountAt(surgeons, "year", "mean")).toEqual({ kind: "not_published" });
  expect(surgeons.employment).toBeNull();
});

test("areas come by name, each once, its own code before the alias, without the nation", async () => {
  const areas = await listAreaWages("25-2055");
  expect(areas.map(({ area, code }) => [area, code])).toEqual([
    ["AL", "25-2055"],
    ["WY", "25-2052"],
  ]);
  expect(areas[0]?.release.name).toBe("may-2023");
  const [alabama] = await listAreaWages("25-2056");
  expect(alabama).toMatchObject({ code: "25-2052", annualMedian: null });
});

test("only an editor's word leads somewhere; a shared subject is kept apart", async () => {
  expect(await listConfirmedProgramSlugs("15-1251.00")).toEqual(["confirmed"]);
  expect(await listConfirmedProgramSlugs("29-1248.00")).toEqual(["confirmed"]);
  expect(await listConfirmedProgramSlugs("15-1254.00")).toEqual([]);
  expect(await listSubjectProgramSlugs("15-1254")).toEqual(["same-subject"]);
  expect(await listSubjectProgramSlugs("29-1248")).toEqual([]);
  expect((await findCrosswalkRelease())?.name).toBe("cip-2020");
});

test("a career knows what it stands on, and an occupation who stands on it", async () => {
  const coder = await findCareer("coder");
  expect(coder?.occupation).toMatchObject({ socCode: "15-1251", slug: "computer-programmers" });
  expect(coder?.furtherOccupations).toEqual([{ slug: "surgeons", title: "Surgeons" }]);
  const named = async (code: string) => (await listCareersOn(code)).map(({ slug }) => slug);
  expect(await named("29-1248.00")).toEqual(["coder"]);
  expect(await named("15-1254.00")).toEqual(["back-end-developer"]);
  expect(await findCareer("draft")).toBeNull();
});
