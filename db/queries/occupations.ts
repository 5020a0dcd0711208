// Occupations as the official sources describe them, read by everybody. Imported, never edited.
import { and, asc, eq, isNull, like, type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import type { ImportKind } from "../../lib/domain/imports";
import { database } from "../client";
import { occupations, releases } from "../schema";

/** The largest group has about 120. */
const MAX_OF_A_GROUP = 400;

/** An edition of a source, with the words that its licence asks a page to show. */
export type ReleasePublic = {
  kind: ImportKind;
  name: string;
  source: string;
  licence: string;
  attribution: string | null;
  url: string | null;
  goodUntil: string | null;
};

export const releaseColumns = {
  kind: releases.kind,
  name: releases.name,
  source: releases.source,
  licence: releases.licence,
  attribution: releases.attribution,
  url: releases.url,
  goodUntil: releases.goodUntil,
};

export type OccupationLink = { slug: string; title: string };

export type OccupationPublic = OccupationLink & {
  /** O*NET-SOC 2019, and the SOC 2018 code that figures are published for. */
  code: string;
  socCode: string;
  description: string | null;
  jobZone: number | null;
  /** The newest release has it no longer. */
  isWithdrawn: boolean;
  /** Null: typed in by hand, nothing of it is imported. */
  release: ReleasePublic | null;
};

export const findOccupation = cache((slug: string) => readOccupation(eq(occupations.slug, slug)));

export const findOccupationByCode = cache((code: string) =>
  readOccupation(eq(occupations.code, code)),
);

async function readOccupation(condition: SQL): Promise<OccupationPublic | null> {
  const [row] = await database()
    .select({
      slug: occupations.slug,
      title: occupations.title,
      code: occupations.code,
      socCode: occupations.socCode,
      description: occupations.description,
      jobZone: occupations.jobZone,
      isWithdrawn: sql<boolean>`${occupations.withdrawnAt} is not null`,
      release: releaseColumns,
    })
    .from(occupations)
    .leftJoin(releases, eq(releases.id, occupations.releaseId))
    .where(condition);
  return row ?? null;
}

export type GroupCount = { group: string; count: number; imported: number };

/** How many occupations each major group ("15") has, and how many of them are imported. */
export const countOccupations = cache((): Promise<GroupCount[]> => {
  const group = sql<string>`left(${occupations.code}, 2)`;
  return database()
    .select({
      group,
      count: sql<number>`count(*)::int`,
      imported: sql<number>`count(${occupations.releaseId})::int`,
    })
    .from(occupations)
    .where(isNull(occupations.withdrawnAt))
    .groupBy(group)
    .orderBy(group);
});

/** The occupations of a major group by title; `group` is its two digits. */
export const listOccupationsOfGroup = cache((group: string): Promise<OccupationLink[]> => {
  return database()
    .select({ slug: occupations.slug, title: occupations.title })
    .from(occupations)
    .where(and(like(occupations.code, `${group}-%`), isNull(occupations.withdrawnAt)))
    .orderBy(asc(occupations.title))
    .limit(MAX_OF_A_GROUP);
});
