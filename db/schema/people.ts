// People the school may talk to. A person may have no account; an account belongs to one person.
import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { callChannels } from "../../lib/domain/consents";
import { users } from "./auth";
import { instant } from "./columns";

export const people = pgTable("people", {
  id: text().primaryKey(),
  userId: text()
    .unique()
    .references(() => users.id, { onDelete: "set null" }),
  givenName: text(),
  familyName: text(),
  /** IANA zone as the person stated it. */
  statedZone: text(),
  language: text(),
  isServiceMember: boolean().notNull().default(false),
  /** "Stop" was said: nothing is sent or called any more, except answers to a later request. */
  stoppedAt: instant(),
  createdAt: instant().notNull(),
});

export const personEmails = pgTable(
  "person_emails",
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Normalized by lib/domain/email. One verified address belongs to one person. */
    email: text().notNull().unique(),
    verifiedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.email] })],
);

export const personPhones = pgTable(
  "person_phones",
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** E.164. The same number may stand with several people: a phone proves nobody. */
    phone: text().notNull(),
    createdAt: instant().notNull(),
    blockedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.phone] }),
    check("phones_are_e164", sql`${t.phone} ~ '^\\+[1-9][0-9]{6,14}$'`),
  ],
);

/** Saved and compared items of a person; a visitor's stand in a cookie until sign-in. */
export const keptItems = pgTable(
  "kept_items",
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    list: text({ enum: ["saved", "compared"] }).notNull(),
    kind: text({ enum: ["program", "career"] }).notNull(),
    slug: text().notNull(),
    keptAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.list, t.kind, t.slug] })],
);

/** Append-only: a trigger refuses UPDATE and DELETE, and the app's role has no right to either. */
export const consentReceipts = pgTable(
  "consent_receipts",
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    requestId: text(),
    channel: text({ enum: callChannels }).notNull(),
    isGiven: boolean().notNull(),
    /** The exact words that stood beside the box, and their version. */
    words: text().notNull(),
    wordsVersion: text().notNull(),
    phone: text(),
    email: text(),
    page: text().notNull(),
    address: text(),
    userAgent: text(),
    actorId: text(),
    givenAt: instant().notNull(),
  },
  (t) => [index("receipts_of_person").on(t.personId, t.givenAt)],
);
