// Edits of the catalogue: every version that was published, and at most one under way.
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import type { ProgramContent } from "../../lib/domain/program-content";
import { REVISION_STATES } from "../../lib/domain/revisions";
import { users } from "./auth";
import { programs } from "./catalog";
import { instant } from "./columns";

export const programRevisions = pgTable(
  "program_revisions",
  {
    id: text().primaryKey(),
    programId: text()
      .notNull()
      .references(() => programs.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … of the program. */
    number: integer().notNull(),
    state: text({ enum: REVISION_STATES }).notNull(),
    content: jsonb().$type<ProgramContent>().notNull(),
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
  },
  (t) => [
    unique("one_revision_of_a_number").on(t.programId, t.number),
    uniqueIndex("one_edit_of_a_program_under_way")
      .on(t.programId)
      .where(sql`${t.state} in ('draft', 'in_review', 'scheduled')`),
    uniqueIndex("one_published_revision_of_a_program")
      .on(t.programId)
      .where(sql`${t.state} = 'published'`),
    index("revisions_that_wait_for_their_day").on(t.publishAt).where(sql`${t.state} = 'scheduled'`),
  ],
);
