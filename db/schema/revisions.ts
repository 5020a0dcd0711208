// Edits of the catalogue: every version that was published, and at most one under way. A revision
// is of a program or of a career.
import { type SQL, sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { CareerEntry } from "../../lib/domain/career-entry";
import type { ProgramContent } from "../../lib/domain/program-content";
import { REVISION_STATES } from "../../lib/domain/revisions";
import { users } from "./auth";
import { careers, programs } from "./catalog";
import { instant } from "./columns";
import { importRuns } from "./releases";

const isUnderWay = (state: unknown): SQL => sql`${state} in ('draft', 'in_review', 'scheduled')`;

export const catalogRevisions = pgTable(
  "catalog_revisions",
  {
    id: text().primaryKey(),
    programId: text().references(() => programs.id, { onDelete: "cascade" }),
    careerId: text().references(() => careers.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … of its program or career. */
    number: integer().notNull(),
    state: text({ enum: REVISION_STATES }).notNull(),
    /** What an older portal stored may lack fields: they stay as they are. */
    content: jsonb().$type<Partial<ProgramContent> | Partial<CareerEntry>>().notNull(),
    /** Rises with each save, so that two editors do not write over each other. */
    version: integer().notNull().default(1),
    /** Null: what stood there before anybody edited. */
    authorId: text().references(() => users.id),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    /** Of a scheduled one: when it goes public. */
    publishAt: instant(),
    publishedAt: instant(),
    publishedById: text().references(() => users.id),
    /** Brought back from this number. */
    restoredFrom: integer(),
    /** Written by this import. */
    importRunId: text().references(() => importRuns.id, { onDelete: "set null" }),
    /** Of an edit under way: an import changed the public page since, and it was joined with that. */
    joinedRunId: text().references(() => importRuns.id, { onDelete: "set null" }),
  },
  (t) => [
    check("a_revision_is_of_one_thing", sql`num_nonnulls(${t.programId}, ${t.careerId}) = 1`),
    uniqueIndex("one_revision_of_a_number").on(t.programId, t.number),
    uniqueIndex("one_career_revision_of_a_number").on(t.careerId, t.number),
    uniqueIndex("one_edit_of_a_program_under_way").on(t.programId).where(isUnderWay(t.state)),
    uniqueIndex("one_edit_of_a_career_under_way").on(t.careerId).where(isUnderWay(t.state)),
    uniqueIndex("one_published_revision_of_a_program")
      .on(t.programId)
      .where(sql`${t.state} = 'published'`),
    uniqueIndex("one_published_revision_of_a_career")
      .on(t.careerId)
      .where(sql`${t.state} = 'published'`),
    index("revisions_that_wait_for_their_day").on(t.publishAt).where(sql`${t.state} = 'scheduled'`),
    index("revisions_of_an_import").on(t.importRunId),
  ],
);

/** Addresses that were left for another: whoever kept one still gets there. */
export const catalogAddresses = pgTable(
  "catalog_addresses",
  {
    kind: text({ enum: ["program", "career"] }).notNull(),
    /** The address that was left. */
    slug: text().notNull(),
    programId: text().references(() => programs.id, { onDelete: "cascade" }),
    careerId: text().references(() => careers.id, { onDelete: "cascade" }),
    leftAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.slug] }),
    check(
      "an_address_leads_to_what_it_says",
      sql`(${t.kind} = 'program') = (${t.programId} is not null)
        and (${t.kind} = 'career') = (${t.careerId} is not null)`,
    ),
  ],
);
