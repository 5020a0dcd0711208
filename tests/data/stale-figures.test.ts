// What of the public catalogue time has overtaken, and what is doubted.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adoptFigures } from "@/db/queries/adopt-figures";
import { moveRevision } from "@/db/queries/revisions";
import { listStaleFigures } from "@/db/queries/stale-figures";
import { programPrices, programs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { importNewest } from "../support/newest-figures";
import { makeCareer, makeProgram } from "../support/programs";
import { makeWorld, minutes, now, type World } from "../support/world";

let world: World;
let edith: Actor;
beforeAll(async () => {
  world = await makeWorld();
  edith = await world.signedIn("edith");
  await importNewest(world);
});
afterAll(() => world.close());

test("what time has overtaken is listed with why, and not once it is adopted", async () => {
  const [slug, hidden] = [await makeCareer(world), await makeCareer(world)];
  await world.sql`update figures set doubt = 'Few were asked.', good_until = '2026-11-17'
    where career_id in (${slug}, ${hidden})`;
  await world.sql`update careers set published_at = null where id = ${hidden}`;
  const of = async (subject: string) =>
    (await listStaleFigures(edith, now)).filter((figure) => figure.slug === subject);
  expect(await of(slug)).toEqual([
    {
      of: "career",
      slug,
      title: "Page builder",
      kind: "wage",
      edition: "May 2024",
      reasons: ["past_its_day", "newer_imported", "doubted"],
    },
  ]);
  expect(await of(hidden)).toEqual([]);
  await adoptFigures(edith, { slug, version: 0, kinds: ["wage"] }, now);
  expect(await of(slug), "a draft changes nothing yet").toHaveLength(1);
  const publishing = { kind: "career", slug, version: 1, event: "publish" } as const;
  await moveRevision(edith, publishing, now);
  // The same people counted in the same way: the doubt stays until an editor takes it away.
  expect(await of(slug)).toMatchObject([{ edition: "May 2025", reasons: ["doubted"] }]);
});

test("a program is listed with its old price and its old cohort, while it takes students", async () => {
  const slug = await makeProgram(world);
  const of = async () =>
    (await listStaleFigures(edith, now))
      .filter((figure) => figure.slug === slug)
      .map(({ kind, edition, reasons }) => [kind, edition, ...reasons]);
  expect(await of()).toEqual([]);
  await world.db
    .update(programPrices)
    .set({ effectiveOn: "2025-01-01" })
    .where(eq(programPrices.programId, slug));
  await world.db
    .update(programs)
    .set({ completionCohort: "graduates of 2019" })
    .where(eq(programs.id, slug));
  expect(await of()).toEqual([
    ["price", "2025-01-01", "price_over_a_year"],
    ["completion", "graduates of 2019", "cohort_over_three_years"],
  ]);
  await world.db
    .update(programs)
    .set({ retiredAt: minutes(-1) })
    .where(eq(programs.id, slug));
  expect(await of()).toEqual([]);
});
