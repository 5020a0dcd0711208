// Wages and projections of an occupation. They are keyed by the code they were published for: its
// own SOC code comes first, else an alias that stands for several (domain.md "Codes").
import { and, asc, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { cache } from "react";
import type { WageValues } from "../../lib/domain/pay";
import { database } from "../client";
import { occupationProjections, occupationWages, releases, socAliases } from "../schema";
import { type ReleasePublic, releaseColumns } from "./occupations";

/** The states, the district and the territories. */
const MAX_AREAS = 100;
export const NATION = "US";

export type WagePublic = WageValues & {
  /** The code and title it was published for. */
  code: string;
  title: string;
  /** "US" or a postal code. */
  area: string;
  areaName: string;
  employment: number | null;
  release: ReleasePublic;
};

export type ProjectionPublic = {
  code: string;
  title: string;
  baseYear: number;
  targetYear: number;
  /** Thousands of jobs; percent; thousands a year. */
  employmentBase: number | null;
  employmentTarget: number | null;
  change: number | null;
  changePercent: number | null;
  openings: number | null;
  entryEducation: string | null;
  workExperience: string | null;
  onJobTraining: string | null;
  release: ReleasePublic;
};

const wageColumns = {
  code: occupationWages.code,
  title: occupationWages.title,
  area: occupationWages.area,
  areaName: occupationWages.areaName,
  employment: occupationWages.employment,
  annualMean: occupationWages.annualMean,
  annualP10: occupationWages.annualP10,
  annualP25: occupationWages.annualP25,
  annualMedian: occupationWages.annualMedian,
  annualP75: occupationWages.annualP75,
  annualP90: occupationWages.annualP90,
  hourlyMean: occupationWages.hourlyMean,
  hourlyP10: occupationWages.hourlyP10,
  hourlyP25: occupationWages.hourlyP25,
  hourlyMedian: occupationWages.hourlyMedian,
  hourlyP75: occupationWages.hourlyP75,
  hourlyP90: occupationWages.hourlyP90,
  marks: occupationWages.marks,
  release: releaseColumns,
};

/** `area`: "US" or a postal code in capitals. */
export const findWage = cache(async (socCode: string, area: string): Promise<WagePublic | null> => {
  const [row] = await database()
    .select(wageColumns)
    .from(occupationWages)
    .innerJoin(releases, eq(releases.id, occupationWages.releaseId))
    .where(and(eq(occupationWages.area, area), isPublishedFor(occupationWages.code, socCode)))
    .orderBy(desc(eq(occupationWages.code, socCode)), asc(occupationWages.code))
    .limit(1);
  return row ?? null;
});

/** Every area but the nation, by name. */
export const listAreaWages = cache(async (socCode: string): Promise<WagePublic[]> => {
  const rows = await database()
    .selectDistinctOn([occupationWages.area], wageColumns)
    .from(occupationWages)
    .innerJoin(releases, eq(releases.id, occupationWages.releaseId))
    .where(and(ne(occupationWages.area, NATION), isPublishedFor(occupationWages.code, socCode)))
    .orderBy(
      asc(occupationWages.area),
      desc(eq(occupationWages.code, socCode)),
      asc(occupationWages.code),
    )
    .limit(MAX_AREAS);
  return rows.sort((a, b) => a.areaName.localeCompare(b.areaName, "en"));
});

export const findProjection = cache(async (socCode: string): Promise<ProjectionPublic | null> => {
  const [row] = await database()
    .select({
      code: occupationProjections.code,
      title: occupationProjections.title,
      baseYear: occupationProjections.baseYear,
      targetYear: occupationProjections.targetYear,
      employmentBase: occupationProjections.employmentBase,
      employmentTarget: occupationProjections.employmentTarget,
      change: occupationProjections.change,
      changePercent: occupationProjections.changePercent,
      openings: occupationProjections.openings,
      entryEducation: occupationProjections.entryEducation,
      workExperience: occupationProjections.workExperience,
      onJobTraining: occupationProjections.onJobTraining,
      release: releaseColumns,
    })
    .from(occupationProjections)
    .innerJoin(releases, eq(releases.id, occupationProjections.releaseId))
    .where(isPublishedFor(occupationProjections.code, socCode))
    .orderBy(desc(eq(occupationProjections.code, socCode)), asc(occupationProjections.code))
    .limit(1);
  return row ?? null;
});

/** As one array, so that the key of the table finds the rows. */
function isPublishedFor(code: AnyPgColumn, socCode: string): SQL {
  const aliases = database()
    .select({ code: socAliases.code })
    .from(socAliases)
    .where(eq(socAliases.socCode, socCode));
  return sql`${code} = any(array(select ${socCode}::text union all ${aliases}))`;
}
