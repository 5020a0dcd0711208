// Published programs page by page, for the open interface. A page goes by the id, which no edit
// changes: a program that is added or renamed meanwhile moves no other one.
import { and, asc, gt, inArray, isNotNull } from "drizzle-orm";
import { database } from "../client";
import { programCourses, programs } from "../schema";

export type OpenRow = { id: string; slug: string };

/** At most `limit` rows after `after`, which need not exist any more; retired ones are among them. */
export function pageOfPrograms(after: string | null, limit: number): Promise<OpenRow[]> {
  return database()
    .select({ id: programs.id, slug: programs.slug })
    .from(programs)
    .where(
      and(isNotNull(programs.publishedAt), after === null ? undefined : gt(programs.id, after)),
    )
    .orderBy(asc(programs.id))
    .limit(limit);
}

export type ProgramDetails = {
  cipCode: string | null;
  courses: { title: string; about: string | null; credits: number | null }[];
};

/** What the interface says beside `ProgramPublic`, by slug. */
export async function listProgramDetails(
  slugs: readonly string[],
): Promise<Map<string, ProgramDetails>> {
  if (slugs.length === 0) return new Map();
  const rows = await database()
    .select({ id: programs.id, slug: programs.slug, cipCode: programs.cipCode })
    .from(programs)
    .where(and(isNotNull(programs.publishedAt), inArray(programs.slug, [...slugs])));
  if (rows.length === 0) return new Map();
  const courses = await coursesOf(rows.map((row) => row.id));
  return new Map(
    rows.map(({ id, slug, cipCode }) => [
      slug,
      {
        cipCode,
        courses: courses
          .filter((course) => course.programId === id)
          .map(({ programId: _, ...course }) => course),
      },
    ]),
  );
}

function coursesOf(programIds: string[]) {
  return database()
    .select({
      programId: programCourses.programId,
      title: programCourses.title,
      about: programCourses.about,
      credits: programCourses.credits,
    })
    .from(programCourses)
    .where(inArray(programCourses.programId, programIds))
    .orderBy(asc(programCourses.position), asc(programCourses.title));
}
