// What was imported from where: releases with their licence, runs with what they did, rows refused.
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { IMPORT_KINDS, type PartResult } from "../../lib/domain/imports";
import { users } from "./auth";
import { instant } from "./columns";

/** An edition of a source, as its publisher names it. Kept for good: pages show its attribution. */
export const releases = pgTable(
  "releases",
  {
    id: text().primaryKey(),
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    /** "30.3", "May 2025", "2024–34". */
    name: text().notNull(),
    /** "O*NET", "BLS OEWS" … */
    source: text().notNull(),
    licence: text().notNull(),
    /** The words that the licence asks a page to show; null where it asks for none. */
    attribution: text(),
    url: text(),
    /** The last day it is good; null: no newer edition is expected. */
    goodUntil: date({ mode: "string" }),
    importedAt: instant().notNull(),
  },
  (t) => [unique("one_release_of_a_kind_and_name").on(t.kind, t.name)],
);

export const importRuns = pgTable(
  "import_runs",
  {
    id: text().primaryKey(),
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    fileName: text().notNull(),
    /** Null: started at the command line. */
    startedById: text().references(() => users.id),
    isDryRun: boolean().notNull(),
    releaseId: text().references(() => releases.id),
    startedAt: instant().notNull(),
    /** By the database's clock: a run that stopped beating was killed and may be resumed. */
    beatAt: instant().notNull(),
    cancelRequestedAt: instant(),
    endedAt: instant(),
    outcome: text({ enum: ["done", "cancelled", "failed"] }),
    reason: text(),
    part: text(),
    rowsRead: integer().notNull().default(0),
    /** Null until it is known how many there are. */
    rowsTotal: integer(),
    added: integer().notNull().default(0),
    changed: integer().notNull().default(0),
    same: integer().notNull().default(0),
    removed: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    /** Of programs: brought back to what they were before it. */
    undoneAt: instant(),
    /** By part: what it did, or would do, with the first changes of a dry run. Null until its end. */
    report: jsonb().$type<PartResult[]>(),
  },
  (t) => [index("import_runs_by_start").on(t.startedAt)],
);

/** The parts of a source that are in, whole: a run that was killed goes on after them. */
export const importParts = pgTable(
  "import_parts",
  {
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    part: text().notNull(),
    /** SHA-256 of the content, so that the same file is not read twice. */
    checksum: text().notNull(),
    releaseId: text()
      .notNull()
      .references(() => releases.id),
    finishedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.part] })],
);

/** What was refused, with the row as it stood. At most 10,000 of a run. */
export const importRejects = pgTable(
  "import_rejects",
  {
    runId: text()
      .notNull()
      .references(() => importRuns.id, { onDelete: "cascade" }),
    part: text().notNull(),
    line: integer().notNull(),
    reason: text().notNull(),
    content: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.part, t.line] })],
);
