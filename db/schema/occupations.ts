// What the official sources say of each occupation. Imported, never edited; a value that its source
// suppressed or left out is null, never 0.
import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  numeric,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { WageMarks } from "../../lib/domain/wages";
import { instant } from "./columns";
import { releases } from "./releases";

const amount = () => numeric({ mode: "number" });
/** The search asks by this very expression (db/queries/search-statement.ts). */
const wordsOf = (title: PgColumn) => sql`to_tsvector('simple', translate(${title}, '/.', '  '))`;

export const occupations = pgTable(
  "occupations",
  {
    /** O*NET-SOC 2019: "15-1254.00". */
    code: text().primaryKey(),
    title: text().notNull(),
    /** SOC 2018, the code that wages and projections are published for: "15-1254". */
    socCode: text().notNull(),
    /** The address of its page; made from the title once, and never changed by an import. */
    slug: text().notNull().unique(),
    description: text(),
    /** 1 to 5; since O*NET 30.2 the first two are one, written 2. */
    jobZone: integer(),
    /** Null: typed in by hand. */
    releaseId: text().references(() => releases.id),
    /** Since when the newest release has it no longer. */
    withdrawnAt: instant(),
  },
  (t) => [
    index("occupations_of_a_soc_code").on(t.socCode),
    index("occupations_by_word").using("gin", wordsOf(t.title)),
  ],
);

const ofOccupation = () =>
  text()
    .notNull()
    .references(() => occupations.code, { onDelete: "cascade" });

/** What people call it: O*NET's job titles and those that workers reported. */
export const occupationTitles = pgTable(
  "occupation_titles",
  {
    occupationCode: ofOccupation(),
    title: text().notNull(),
    isReported: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.occupationCode, t.title, t.isReported] }),
    index("occupation_titles_by_word").using("gin", wordsOf(t.title)),
  ],
);

export const occupationTasks = pgTable(
  "occupation_tasks",
  {
    occupationCode: ofOccupation(),
    taskId: integer().notNull(),
    text: text().notNull(),
    /** Null where the source has not rated it. */
    isCore: boolean(),
  },
  (t) => [primaryKey({ columns: [t.occupationCode, t.taskId] })],
);

/** One value of an element on one scale of O*NET: a skill's importance, an interest … */
export const occupationRatings = pgTable(
  "occupation_ratings",
  {
    occupationCode: ofOccupation(),
    kind: text({
      enum: ["essential_skill", "transferable_skill", "interest", "work_style"],
    }).notNull(),
    elementId: text().notNull(),
    scale: text().notNull(),
    name: text().notNull(),
    value: amount(),
    /** The source itself advises against showing it. */
    isSuppressed: boolean().notNull(),
    isNotRelevant: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.occupationCode, t.kind, t.elementId, t.scale] })],
);

export const occupationSoftware = pgTable(
  "occupation_software",
  {
    occupationCode: ofOccupation(),
    example: text().notNull(),
    /** The kind of software; a commodity title up to O*NET 30.1. */
    category: text().notNull(),
    isHot: boolean().notNull(),
    isInDemand: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.occupationCode, t.example, t.category] })],
);

/** The share of workers whose job requires this level. */
export const occupationEducation = pgTable(
  "occupation_education",
  {
    occupationCode: ofOccupation(),
    /** 1 to 12, O*NET's categories. */
    category: integer().notNull(),
    percent: amount(),
    isSuppressed: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.occupationCode, t.category] })],
);

export const occupationRelated = pgTable(
  "occupation_related",
  {
    occupationCode: ofOccupation(),
    relatedCode: ofOccupation(),
    tier: text().notNull(),
    rank: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.occupationCode, t.relatedCode] })],
);

/** OEWS: wages of a code in an area. The code is the one published, SOC 2018 or an alias. */
export const occupationWages = pgTable(
  "occupation_wages",
  {
    code: text().notNull(),
    /** "US" or a postal code of a state or territory: "CA". */
    area: text().notNull(),
    areaName: text().notNull(),
    title: text().notNull(),
    releaseId: text()
      .notNull()
      .references(() => releases.id),
    employment: integer(),
    /** US dollars a year. */
    annualMean: integer(),
    annualP10: integer(),
    annualP25: integer(),
    annualMedian: integer(),
    annualP75: integer(),
    annualP90: integer(),
    /** US dollars an hour. */
    hourlyMean: amount(),
    hourlyP10: amount(),
    hourlyP25: amount(),
    hourlyMedian: amount(),
    hourlyP75: amount(),
    hourlyP90: amount(),
    /** Why a value is missing, or that it is the top code: "at or above". */
    marks: jsonb().$type<WageMarks>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.code, t.area] })],
);

/** BLS Employment Projections of a code, national. */
export const occupationProjections = pgTable("occupation_projections", {
  code: text().primaryKey(),
  title: text().notNull(),
  releaseId: text()
    .notNull()
    .references(() => releases.id),
  baseYear: integer().notNull(),
  targetYear: integer().notNull(),
  /** Jobs, in thousands. */
  employmentBase: amount(),
  employmentTarget: amount(),
  /** Thousands; percent; thousands a year. */
  change: amount(),
  changePercent: amount(),
  openings: amount(),
  entryEducation: text(),
  workExperience: text(),
  onJobTraining: text(),
});

/** The codes of OEWS and EP that are not SOC 2018 codes, and what they stand for. */
export const socAliases = pgTable(
  "soc_aliases",
  { code: text().notNull(), socCode: text().notNull() },
  (t) => [primaryKey({ columns: [t.code, t.socCode] })],
);

export const cipCodes = pgTable("cip_codes", {
  /** CIP 2020: "11.0701". */
  code: text().primaryKey(),
  title: text().notNull(),
});

/** The crosswalk says "related", without a weight; it never says that a program leads somewhere. */
export const cipOccupations = pgTable(
  "cip_occupations",
  {
    cipCode: text()
      .notNull()
      .references(() => cipCodes.code, { onDelete: "cascade" }),
    socCode: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.cipCode, t.socCode] }),
    index("cip_codes_of_an_occupation").on(t.socCode),
  ],
);
