// One row per deployment, and the calendar it works by.
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { CutOff, StartRule } from "../../lib/domain/start-dates";
import { users } from "./auth";

export const institutions = pgTable(
  "institutions",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    shortName: text().notNull(),
    tagline: text().notNull(),
    /** IANA zone of the school's calendar. */
    zone: text().notNull(),
    /** E.164. */
    phone: text().notNull(),
    startRule: jsonb().$type<StartRule>().notNull(),
    cutOffs: jsonb().$type<CutOff[]>().notNull(),
    /** Minutes of the called person's day, 47 CFR 64.1200(c)(1). */
    callEarliestMinute: integer().notNull().default(480),
    callLatestMinute: integer().notNull().default(1260),
    slotMinutes: integer().notNull().default(30),
    slotHorizonDays: integer().notNull().default(14),
    slotMinNoticeMinutes: integer().notNull().default(60),
    isDemo: boolean().notNull().default(false),
  },
  (t) => [
    check("institutions_have_one_row", sql`${t.id} = 'institution'`),
    check(
      "call_hours_are_in_order",
      sql`${t.callEarliestMinute} >= 0 and ${t.callEarliestMinute} < ${t.callLatestMinute} and ${t.callLatestMinute} <= 1440`,
    ),
  ],
);

export const holidays = pgTable("holidays", {
  /** A day in the institution's zone. */
  heldOn: date({ mode: "string" }).primaryKey(),
  name: text().notNull(),
});

export const queues = pgTable("queues", {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  isDefault: boolean().notNull().default(false),
});

export const queueMembers = pgTable(
  "queue_members",
  {
    queueId: text()
      .notNull()
      .references(() => queues.id, { onDelete: "cascade" }),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    isManager: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.queueId, t.userId] }), index("queues_of_user").on(t.userId)],
);

/** Weekly hours on the counselor's own clock; an end past 1440 runs into the next day. */
export const counselorHours = pgTable(
  "counselor_hours",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    zone: text().notNull(),
    weekday: integer().notNull(),
    fromMinute: integer().notNull(),
    toMinute: integer().notNull(),
  },
  (t) => [
    index("hours_of_counselor").on(t.userId),
    check("hours_have_a_weekday", sql`${t.weekday} between 0 and 6`),
    check(
      "hours_end_after_they_begin",
      sql`${t.fromMinute} between 0 and 1439 and ${t.toMinute} > ${t.fromMinute} and ${t.toMinute} <= 2880`,
    ),
  ],
);
