// What O*NET says of an occupation. What it advises against showing is left out here, so that no
// page can show it by mistake.
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import { database } from "../client";
import {
  occupationEducation,
  occupationRatings,
  occupationRelated,
  occupationSoftware,
  occupations,
  occupationTasks,
  occupationTitles,
} from "../schema";
import type { OccupationLink } from "./occupations";

const MAX_TITLES = 12;
const MAX_TASKS = 60;
const MAX_RATINGS = 80;
const MAX_SOFTWARE = 40;
const MAX_RELATED = 12;

export type TaskPublic = { text: string; isCore: boolean };
/** `value`: importance from 1 to 5 of a skill, or how well an interest fits from 1 to 7. */
export type RatingPublic = {
  kind: "essential_skill" | "transferable_skill" | "interest";
  name: string;
  value: number;
};
export type SoftwarePublic = {
  example: string;
  category: string;
  isHot: boolean;
  isInDemand: boolean;
};
/** `percent` of workers whose job requires the level; `category` 1 to 12. */
export type EducationPublic = { category: number; percent: number };

export type OccupationFacts = {
  titles: string[];
  tasks: TaskPublic[];
  ratings: RatingPublic[];
  software: SoftwarePublic[];
  education: EducationPublic[];
  related: OccupationLink[];
};

/** All of it for one occupation ("15-1254.00"); each list is empty where the source has nothing. */
export const readOccupationFacts = cache(async (code: string): Promise<OccupationFacts> => {
  const [titles, tasks, ratings, software, education, related] = await Promise.all([
    titlesOf(code),
    tasksOf(code),
    ratingsOf(code),
    softwareOf(code),
    educationOf(code),
    listRelatedOccupations(code),
  ]);
  return { titles, tasks, ratings, software, education, related };
});

/** Titles that workers reported come first. */
async function titlesOf(code: string): Promise<string[]> {
  const rows = await database()
    .select({ title: occupationTitles.title })
    .from(occupationTitles)
    .innerJoin(occupations, eq(occupations.code, occupationTitles.occupationCode))
    .where(
      and(eq(occupationTitles.occupationCode, code), ne(occupationTitles.title, occupations.title)),
    )
    .groupBy(occupationTitles.title)
    .orderBy(desc(sql`bool_or(${occupationTitles.isReported})`), asc(occupationTitles.title))
    .limit(MAX_TITLES);
  return rows.map(({ title }) => title);
}

function tasksOf(code: string): Promise<TaskPublic[]> {
  const isCore = sql<boolean>`coalesce(${occupationTasks.isCore}, false)`;
  return database()
    .select({ text: occupationTasks.text, isCore })
    .from(occupationTasks)
    .where(eq(occupationTasks.occupationCode, code))
    .orderBy(desc(isCore), asc(occupationTasks.taskId))
    .limit(MAX_TASKS);
}

/** Importance (IM) of skills and interests (OI), strongest first. */
async function ratingsOf(code: string): Promise<RatingPublic[]> {
  const same = alias(occupationRatings, "same");
  const rows = await database()
    .select({
      kind: occupationRatings.kind,
      name: occupationRatings.name,
      value: occupationRatings.value,
    })
    .from(occupationRatings)
    .where(
      and(
        eq(occupationRatings.occupationCode, code),
        inArray(occupationRatings.scale, ["IM", "OI"]),
        isNotNull(occupationRatings.value),
        eq(occupationRatings.isSuppressed, false),
        // "Not relevant" stands on the row of the level, and is meant of the skill.
        notExists(
          database()
            .select({ one: sql`1` })
            .from(same)
            .where(
              and(
                eq(same.occupationCode, occupationRatings.occupationCode),
                eq(same.kind, occupationRatings.kind),
                eq(same.elementId, occupationRatings.elementId),
                eq(same.isNotRelevant, true),
              ),
            ),
        ),
      ),
    )
    .orderBy(desc(occupationRatings.value), asc(occupationRatings.name))
    .limit(MAX_RATINGS);
  return rows.flatMap(({ kind, name, value }) =>
    kind === "work_style" || value === null ? [] : [{ kind, name, value }],
  );
}

/** In demand first, then hot; one that stands under several kinds is named once. */
function softwareOf(code: string): Promise<SoftwarePublic[]> {
  const isHot = sql<boolean>`bool_or(${occupationSoftware.isHot})`;
  const isInDemand = sql<boolean>`bool_or(${occupationSoftware.isInDemand})`;
  return database()
    .select({
      example: occupationSoftware.example,
      category: sql<string>`min(${occupationSoftware.category})`,
      isHot,
      isInDemand,
    })
    .from(occupationSoftware)
    .where(eq(occupationSoftware.occupationCode, code))
    .groupBy(occupationSoftware.example)
    .orderBy(desc(isInDemand), desc(isHot), asc(occupationSoftware.example))
    .limit(MAX_SOFTWARE);
}

async function educationOf(code: string): Promise<EducationPublic[]> {
  const rows = await database()
    .select({ category: occupationEducation.category, percent: occupationEducation.percent })
    .from(occupationEducation)
    .where(
      and(
        eq(occupationEducation.occupationCode, code),
        eq(occupationEducation.isSuppressed, false),
        isNotNull(occupationEducation.percent),
      ),
    )
    .orderBy(asc(occupationEducation.category));
  return rows.flatMap(({ category, percent }) => (percent === null ? [] : [{ category, percent }]));
}

/** The nearest ones that are still in the source, nearest first. */
export const listRelatedOccupations = cache((code: string): Promise<OccupationLink[]> => {
  return database()
    .select({ slug: occupations.slug, title: occupations.title })
    .from(occupationRelated)
    .innerJoin(occupations, eq(occupations.code, occupationRelated.relatedCode))
    .where(and(eq(occupationRelated.occupationCode, code), isNull(occupations.withdrawnAt)))
    .orderBy(asc(occupationRelated.rank))
    .limit(MAX_RELATED);
});
