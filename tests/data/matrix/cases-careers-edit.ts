// Who edits careers and their figures.
import { adoptFigures, listOffers } from "@/db/queries/adopt-figures";
import { refuseUnknownOccupations } from "@/db/queries/career-codes";
import { findEdit } from "@/db/queries/catalog-edit";
import { listStaleFigures } from "@/db/queries/stale-figures";
import { occupationProjections, releases } from "@/db/schema";
import { dangerousSystemActor } from "@/lib/auth/actor";
import { makeCareer } from "../../support/programs";
import { now } from "../../support/world";
import { type Case, done } from "./case";
import type { Subjects } from "./subjects";

/** On an occupation with an imported projection, and with a doubted figure. */
async function career({ world }: Subjects): Promise<string> {
  const slug = await makeCareer(world);
  const release = { id: "ep-2024", kind: "ep", name: "2024–34", source: "BLS" } as const;
  await world.db
    .insert(releases)
    .values({ ...release, licence: "public domain", importedAt: now })
    .onConflictDoNothing();
  await world.db
    .insert(occupationProjections)
    .values({
      code: "15-1254",
      title: "Web Developers",
      releaseId: release.id,
      baseYear: 2024,
      targetYear: 2034,
    })
    .onConflictDoNothing();
  await world.sql`update figures set doubt = 'Few were asked.' where career_id = ${slug}`;
  return slug;
}

const edits = { permission: "catalog.edit", about: "self", prepare: career } as const;

export const careerEditCases: Case[] = [
  {
    ...edits,
    query: "listOffers",
    run: async (actor, slug) => {
      const edit = await findEdit(dangerousSystemActor(), "career", slug);
      return edit !== null && (await listOffers(actor, edit.content)).length > 0;
    },
  },
  {
    ...edits,
    query: "adoptFigures",
    isWrite: true,
    run: (actor, slug) =>
      done(adoptFigures(actor, { slug, version: 0, kinds: ["growth_percent"] }, now)),
  },
  {
    ...edits,
    query: "refuseUnknownOccupations",
    run: (actor) =>
      done(refuseUnknownOccupations(actor, { occupationCode: "15-1254.00", furtherCodes: [] })),
  },
  {
    ...edits,
    query: "listStaleFigures",
    run: async (actor, slug) =>
      (await listStaleFigures(actor, now)).some((figure) => figure.slug === slug),
  },
];
