// Programs beside an occupation. "Leads to" needs an editor's word (`career_programs`); the
// crosswalk of subjects and occupations alone only says "related".
import { and, asc, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { cache } from "react";
import { database } from "../client";
import {
  careerOccupations,
  careerPrograms,
  careers,
  cipOccupations,
  programs,
  releases,
} from "../schema";
import { type OccupationLink, type ReleasePublic, releaseColumns } from "./occupations";

const MAX_CAREERS = 20;
const MAX_PROGRAMS = 12;

/** Published careers that stand on the occupation ("15-1254.00"), by title. */
export const listCareersOn = cache((code: string): Promise<OccupationLink[]> => {
  return database()
    .select({ slug: careers.slug, title: careers.title })
    .from(careers)
    .where(
      and(isNotNull(careers.publishedAt), or(eq(careers.occupationCode, code), isFurther(code))),
    )
    .orderBy(asc(careers.title))
    .limit(MAX_CAREERS);
});

/** What an editor confirmed as leading to one of those careers; retired ones may be among them. */
export const listConfirmedProgramSlugs = cache(async (code: string): Promise<string[]> => {
  const rows = await database()
    .select({ slug: programs.slug })
    .from(careerPrograms)
    .innerJoin(careers, eq(careers.id, careerPrograms.careerId))
    .innerJoin(programs, eq(programs.id, careerPrograms.programId))
    .where(
      and(
        isNotNull(careers.publishedAt),
        isNotNull(programs.publishedAt),
        or(eq(careers.occupationCode, code), isFurther(code)),
      ),
    )
    .groupBy(programs.slug, programs.title)
    .orderBy(asc(sql`min(${careerPrograms.position})`), asc(programs.title))
    .limit(MAX_PROGRAMS);
  return rows.map(({ slug }) => slug);
});

/** Programs of a subject that the crosswalk pairs with the SOC code, by title. */
export const listSubjectProgramSlugs = cache(async (socCode: string): Promise<string[]> => {
  const subjects = database()
    .select({ code: cipOccupations.cipCode })
    .from(cipOccupations)
    .where(eq(cipOccupations.socCode, socCode));
  const rows = await database()
    .select({ slug: programs.slug })
    .from(programs)
    .where(and(isNotNull(programs.publishedAt), inArray(programs.cipCode, subjects)))
    .orderBy(asc(programs.title))
    .limit(MAX_PROGRAMS);
  return rows.map(({ slug }) => slug);
});

/** The edition of the crosswalk that is in. */
export const findCrosswalkRelease = cache(async (): Promise<ReleasePublic | null> => {
  const [row] = await database()
    .select(releaseColumns)
    .from(releases)
    .where(eq(releases.kind, "cip-soc"))
    .orderBy(desc(releases.importedAt))
    .limit(1);
  return row ?? null;
});

function isFurther(code: string) {
  return inArray(
    careers.id,
    database()
      .select({ id: careerOccupations.careerId })
      .from(careerOccupations)
      .where(eq(careerOccupations.occupationCode, code)),
  );
}
