// What the school teaches and the work it leads to. Prices, cohorts and figures are rows, not prose.
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { CareerContent, Faq } from "../../lib/domain/catalog";
import { FIGURE_KINDS } from "../../lib/domain/figures";
import { instant } from "./columns";
import { queues } from "./institution";
import { occupations } from "./occupations";

export const schools = pgTable("schools", {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  /** Who answers people that ask about this school's programs. */
  queueId: text()
    .notNull()
    .references(() => queues.id),
});

export const programs = pgTable(
  "programs",
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    credential: text().notNull(),
    level: text({ enum: ["certificate", "bachelor", "master"] }).notNull(),
    schoolId: text()
      .notNull()
      .references(() => schools.id),
    cipCode: text(),
    teaser: text().notNull(),
    summary: jsonb().$type<string[]>().notNull(),
    courseCounts: integer().array().notNull(),
    courseCountReason: text(),
    skills: text().array().notNull(),
    teaches: text().array().notNull(),
    certificationTerms: text({ enum: ["opportunity", "included", "not_stated"] }),
    /** What can shorten it, in words; null where nothing was published. */
    fasterNote: text(),
    leadsToNote: text(),
    preparesFor: text(),
    completionPercent: integer(),
    completionMonths: integer().notNull(),
    completionCohort: text().notNull(),
    faqs: jsonb().$type<Faq[]>().notNull(),
    /** What one needs to be let in, a line each. */
    admission: text().array().notNull().default([]),
    /** The licensed work it prepares for ("Registered nurse"); null: it needs no licence. */
    licensureFor: text(),
    publishedAt: instant(),
    retiredAt: instant(),
    successorId: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index("programs_of_school").on(t.schoolId),
    check(
      "public_programs_have_course_counts",
      sql`${t.publishedAt} is null or cardinality(${t.courseCounts}) > 0`,
    ),
    check(
      "completion_percent_is_a_percent",
      sql`${t.completionPercent} is null or ${t.completionPercent} between 1 and 100`,
    ),
    check(
      "several_course_counts_need_a_reason",
      sql`${t.publishedAt} is null or cardinality(${t.courseCounts}) = 1
        or ${t.courseCountReason} is not null`,
    ),
  ],
);

export const programPrices = pgTable(
  "program_prices",
  {
    id: text().primaryKey(),
    programId: text()
      .notNull()
      .references(() => programs.id, { onDelete: "cascade" }),
    model: text({ enum: ["flat_per_term", "per_credit", "fixed"] }).notNull(),
    amountCents: integer().notNull(),
    termMonths: integer(),
    credits: integer(),
    effectiveOn: date({ mode: "string" }).notNull(),
    /** Null: fees are not published, and the page says so. */
    feesCents: integer(),
  },
  (t) => [
    unique("one_price_per_program_and_day").on(t.programId, t.effectiveOn),
    check("prices_are_positive", sql`${t.amountCents} > 0`),
    check(
      "a_price_has_what_its_model_needs",
      sql`(${t.model} = 'flat_per_term' and ${t.termMonths} > 0 and ${t.credits} is null)
        or (${t.model} = 'per_credit' and ${t.credits} > 0 and ${t.termMonths} is null)
        or (${t.model} = 'fixed' and ${t.termMonths} is null and ${t.credits} is null)`,
    ),
  ],
);

export const programCourses = pgTable(
  "program_courses",
  {
    id: text().primaryKey(),
    programId: text()
      .notNull()
      .references(() => programs.id, { onDelete: "cascade" }),
    title: text().notNull(),
    /** What it is about, in a sentence. */
    about: text(),
    credits: integer(),
    position: integer().notNull(),
  },
  (t) => [unique("a_course_stands_once").on(t.programId, t.title)],
);

export const tracks = pgTable(
  "tracks",
  {
    id: text().primaryKey(),
    programId: text()
      .notNull()
      .references(() => programs.id, { onDelete: "cascade" }),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    /** Null where the count per track is not published. */
    courseCounts: integer().array(),
    position: integer().notNull(),
  },
  (t) => [
    unique("track_slugs_are_unique_in_a_program").on(t.programId, t.slug),
    // The estimate has this address below the program's.
    check("no_track_is_called_price", sql`${t.slug} <> 'price'`),
  ],
);

export const certifications = pgTable("certifications", {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  vendor: text().notNull(),
});

export const programCertifications = pgTable(
  "program_certifications",
  {
    id: text().primaryKey(),
    programId: text()
      .notNull()
      .references(() => programs.id, { onDelete: "cascade" }),
    certificationId: text()
      .notNull()
      .references(() => certifications.id),
    /** Null: every student of the program; else only this track adds it. */
    trackId: text().references(() => tracks.id, { onDelete: "cascade" }),
    isStacked: boolean().notNull().default(false),
    /** The name as this program states it, where it differs from the entity's. */
    statedAs: text(),
    position: integer().notNull(),
  },
  (t) => [
    unique("a_certification_stands_once")
      .on(t.programId, t.trackId, t.certificationId)
      .nullsNotDistinct(),
  ],
);

export const careers = pgTable("careers", {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  field: text().notNull(),
  lede: text().notNull(),
  occupationCode: text()
    .notNull()
    .references(() => occupations.code),
  usualWayIn: text().notNull(),
  content: jsonb().$type<CareerContent>().notNull(),
  publishedAt: instant(),
  /** Rises with each edit that is published. 1: no editor has touched it. */
  version: integer().notNull().default(1),
});

/** What a career stands on besides its own occupation. */
export const careerOccupations = pgTable(
  "career_occupations",
  {
    careerId: text()
      .notNull()
      .references(() => careers.id, { onDelete: "cascade" }),
    occupationCode: text()
      .notNull()
      .references(() => occupations.code),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.careerId, t.occupationCode] })],
);

/** "Leads to": an editor has confirmed it. The CIP–SOC crosswalk alone never does. */
export const careerPrograms = pgTable(
  "career_programs",
  {
    careerId: text()
      .notNull()
      .references(() => careers.id, { onDelete: "cascade" }),
    programId: text()
      .notNull()
      .references(() => programs.id, { onDelete: "cascade" }),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.careerId, t.programId] })],
);

/** Every public number about a career, with its passport (domain rule 10). */
export const figures = pgTable(
  "figures",
  {
    id: text().primaryKey(),
    careerId: text()
      .notNull()
      .references(() => careers.id, { onDelete: "cascade" }),
    kind: text({
      enum: FIGURE_KINDS,
    }).notNull(),
    /** Null: suppressed or missing at the source; shown as "Not published", never as 0. */
    value: numeric({ mode: "number" }),
    unit: text().notNull(),
    /** The statistic in the source's own word: "average", "10th percentile". */
    statistic: text().notNull(),
    source: text().notNull(),
    release: text().notNull(),
    publishedForCode: text().notNull(),
    publishedFor: text().notNull(),
    isProxy: boolean().notNull(),
    proxyFor: text(),
    doubt: text(),
    cohort: text(),
    asOf: text().notNull(),
    goodUntil: date({ mode: "string" }),
    comparison: text(),
  },
  (t) => [
    unique("one_figure_of_a_kind").on(t.careerId, t.kind),
    check("a_proxy_says_for_whom", sql`not ${t.isProxy} or ${t.proxyFor} is not null`),
  ],
);
