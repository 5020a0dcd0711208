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
import type { StateCallingRule } from "../../lib/domain/state-rules";
import { users } from "./auth";
import { instant } from "./columns";

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
    /** Kept free after each call: part of the grid's step. */
    slotBufferMinutes: integer().notNull().default(0),
    /** How soon a chat is answered, as promised to the visitor. */
    chatPromiseSeconds: integer().notNull().default(120),
    /** Keys of suppressions are hashed with it, so that a list of hashes tells no numbers. */
    suppressionSalt: text().notNull().default(sql`gen_random_uuid()::text`),
    version: integer().notNull().default(1),
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

/** Days of the counselor's own calendar on which no shift begins. */
export const counselorDaysOff = pgTable(
  "counselor_days_off",
  {
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    offOn: date({ mode: "string" }).notNull(),
    reason: text(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.offOn] })],
);

/** What a counselor takes on. Without a row the defaults hold. */
export const counselorSettings = pgTable(
  "counselor_settings",
  {
    userId: text()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    chatCapacity: integer().notNull().default(3),
    takesCalls: boolean().notNull().default(true),
    /** Of hours, days off and capacity together: they are edited as one. */
    version: integer().notNull().default(1),
  },
  (t) => [check("chat_capacity_is_0_to_20", sql`${t.chatCapacity} between 0 and 20`)],
);

/** Stricter calling law of a state than the country's, as data that an institution can change. */
export const stateCallingRules = pgTable("state_calling_rules", {
  /** ISO 3166-2: "US-FL". */
  state: text().primaryKey(),
  rule: jsonb().$type<StateCallingRule>().notNull(),
  /** The law it stands on. */
  source: text().notNull(),
});
