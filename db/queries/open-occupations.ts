// Imported occupations for the open interface. Wages and projections are found by the occupation's
// own SOC code, else by an alias of it; whoever shows them says whom they were published for.
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { database } from "../client";
import {
  occupationProjections,
  occupations,
  occupationTasks,
  occupationWages,
  releases,
  socAliases,
} from "../schema";

const nationwide = "US";

const releaseColumns = {
  source: releases.source,
  name: releases.name,
  goodUntil: releases.goodUntil,
  attribution: releases.attribution,
};

export type OpenRelease = {
  source: string;
  name: string;
  goodUntil: string | null;
  attribution: string | null;
};

type WageRow = Awaited<ReturnType<typeof wagesOf>>[number];
type ProjectionRow = Awaited<ReturnType<typeof projectionsOf>>[number];

export type OpenWages = WageRow;
export type OpenProjection = ProjectionRow;

export type OpenOccupation = {
  code: string;
  socCode: string;
  slug: string;
  title: string;
  description: string | null;
  jobZone: number | null;
  /** Of the O*NET release; null where the row was typed in. */
  attribution: string | null;
  wages: OpenWages | null;
  projection: OpenProjection | null;
};

/** Occupations by slug that no release has withdrawn, in no order. */
export async function listOpenOccupations(slugs: readonly string[]): Promise<OpenOccupation[]> {
  if (slugs.length === 0) return [];
  const rows = await database()
    .select({
      code: occupations.code,
      socCode: occupations.socCode,
      slug: occupations.slug,
      title: occupations.title,
      description: occupations.description,
      jobZone: occupations.jobZone,
      attribution: releases.attribution,
    })
    .from(occupations)
    .leftJoin(releases, eq(releases.id, occupations.releaseId))
    .where(and(isNull(occupations.withdrawnAt), inArray(occupations.slug, [...slugs])));
  if (rows.length === 0) return [];
  const socCodes = rows.map((row) => row.socCode);
  const aliases = await database()
    .select({ code: socAliases.code, socCode: socAliases.socCode })
    .from(socAliases)
    .where(inArray(socAliases.socCode, socCodes));
  const codes = [...new Set([...socCodes, ...aliases.map(({ code }) => code)])];
  const [wages, projections] = await Promise.all([wagesOf(codes), projectionsOf(codes)]);
  return rows.map((row) => {
    const own = <T extends { code: string }>(found: T[]): T | null =>
      found.find(({ code }) => code === row.socCode) ??
      found.find(({ code }) =>
        aliases.some((alias) => alias.code === code && alias.socCode === row.socCode),
      ) ??
      null;
    return { ...row, wages: own(wages), projection: own(projections) };
  });
}

function wagesOf(codes: string[]) {
  return database()
    .select({
      code: occupationWages.code,
      title: occupationWages.title,
      annualP10: occupationWages.annualP10,
      annualP25: occupationWages.annualP25,
      annualMedian: occupationWages.annualMedian,
      annualP75: occupationWages.annualP75,
      annualP90: occupationWages.annualP90,
      marks: occupationWages.marks,
      release: releaseColumns,
    })
    .from(occupationWages)
    .innerJoin(releases, eq(releases.id, occupationWages.releaseId))
    .where(and(eq(occupationWages.area, nationwide), inArray(occupationWages.code, codes)))
    .orderBy(asc(occupationWages.code));
}

function projectionsOf(codes: string[]) {
  return database()
    .select({
      code: occupationProjections.code,
      title: occupationProjections.title,
      baseYear: occupationProjections.baseYear,
      targetYear: occupationProjections.targetYear,
      changePercent: occupationProjections.changePercent,
      openings: occupationProjections.openings,
      entryEducation: occupationProjections.entryEducation,
      release: releaseColumns,
    })
    .from(occupationProjections)
    .innerJoin(releases, eq(releases.id, occupationProjections.releaseId))
    .where(inArray(occupationProjections.code, codes))
    .orderBy(asc(occupationProjections.code));
}

/** What its workers do at the core, in the source's order, at most 60. */
export async function listCoreTasks(occupationCode: string): Promise<string[]> {
  const rows = await database()
    .select({ text: occupationTasks.text })
    .from(occupationTasks)
    .where(
      and(eq(occupationTasks.occupationCode, occupationCode), eq(occupationTasks.isCore, true)),
    )
    .orderBy(asc(occupationTasks.taskId))
    .limit(60);
  return rows.map(({ text }) => text);
}
