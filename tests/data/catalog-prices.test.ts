// Prices by their day, courses in their order, and the one address that no track may take.
import { afterAll, beforeAll, expect, test } from "vitest";
import { findProgram, listProgramCourses, listPrograms } from "@/db/queries/catalog";
import { programCourses, programPrices, programs, schools, tracks } from "@/db/schema";
import { makeWorld, now, type World } from "../support/world";

let world: World;
const words = {
  credential: "B.S.",
  level: "bachelor" as const,
  schoolId: "s",
  teaser: "t",
  summary: [],
  courseCounts: [2],
  skills: [],
  teaches: [],
  completionMonths: 24,
  completionCohort: "graduates",
  faqs: [],
};
const term = { programId: "p", model: "flat_per_term" as const, termMonths: 6 };

beforeAll(async () => {
  world = await makeWorld();
  await world.db.insert(schools).values({ id: "s", slug: "s", name: "School", queueId: "tech" });
  await world.db.insert(programs).values([
    { id: "p", slug: "p", title: "Open", publishedAt: now, ...words, admission: ["A", "B"] },
    { id: "draft", slug: "draft", title: "Draft", ...words, licensureFor: "Registered nurse" },
    { id: "later", slug: "later", title: "Later", publishedAt: now, ...words },
  ]);
  await world.db.insert(programPrices).values([
    { id: "new", ...term, amountCents: 410_000, effectiveOn: "2027-07-01" },
    { id: "old", ...term, amountCents: 390_000, effectiveOn: "2024-07-01" },
    { id: "now", ...term, amountCents: 398_500, effectiveOn: "2025-07-01", feesCents: 5000 },
    { id: "first", ...term, programId: "later", amountCents: 1, effectiveOn: "2030-01-01" },
  ]);
  const course = (id: string, position: number, more: object = {}) => ({
    id,
    programId: "p",
    title: `Course ${id}`,
    position,
    ...more,
  });
  await world.db
    .insert(programCourses)
    .values([
      course("second", 2),
      course("first", 1, { credits: 4, about: "What comes first" }),
      { ...course("hidden", 1), programId: "draft" },
    ]);
});
afterAll(() => world.close());

test.each([
  ["2024-06-30", null],
  ["2025-06-30", 390_000],
  ["2025-07-01", 398_500],
  ["2026-11-22", 398_500],
  ["2027-07-01", 410_000],
])("on %s the price is %s, and the whole history is told, newest first", async (day, cents) => {
  const program = await findProgram("p", day);
  expect(program?.tuition?.price.amountCents ?? null).toBe(cents);
  expect(program?.prices.map(({ effectiveOn }) => effectiveOn)).toEqual([
    "2027-07-01",
    "2025-07-01",
    "2024-07-01",
  ]);
  expect(program?.prices.map(({ feesCents }) => feesCents)).toEqual([null, 5000, null]);
});

test("a program whose first price is announced has none in force, and says what comes", async () => {
  const open = await listPrograms("2026-11-22");
  expect(open.map(({ slug }) => slug)).toEqual(["later", "p"]);
  expect(open[0]).toMatchObject({ tuition: null, prices: [{ effectiveOn: "2030-01-01" }] });
  expect(open[1]).toMatchObject({ admission: ["A", "B"], licensureFor: null });
});

test("courses stand in their order, with what is not published left out", async () => {
  expect(await listProgramCourses("p")).toEqual([
    { title: "Course first", about: "What comes first", credits: 4 },
    { title: "Course second", about: null, credits: null },
  ]);
  expect(await listProgramCourses("draft")).toEqual([]);
  expect(await listProgramCourses("no-such-program")).toEqual([]);
});

test("no track is called as the page of the estimate is", async () => {
  const track = { id: "t", programId: "p", title: "T", summary: "s", position: 0 };
  await expect(world.db.insert(tracks).values({ ...track, slug: "price" })).rejects.toMatchObject({
    cause: { constraint_name: "no_track_is_called_price" },
  });
  await world.db.insert(tracks).values({ ...track, slug: "prices" });
});
