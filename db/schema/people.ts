// People the school may talk to. A person may have no account; an account belongs to one person.
import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { callChannels } from "../../lib/domain/consents";
import { notificationKinds } from "../../lib/domain/notifications";
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
  /** What suggests where the person is, when no zone was stated. ISO 3166-2, ZIP, IANA. */
  stateCode: text(),
  postalCode: text(),
  browserZone: text(),
  language: text(),
  isServiceMember: boolean().notNull().default(false),
  /** "Stop" was said: nothing is sent or called any more, except answers to a later request. */
  stoppedAt: instant(),
  /** Words that read like a stop, for a counselor to confirm: what is queued waits meanwhile. */
  heldAt: instant(),
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

/**
 * Append-only: a trigger refuses UPDATE and DELETE, and the app's role has no right to either.
 * Another trigger numbers each receipt and chains it to the one before by hash.
 */
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
    /** Set by the trigger; what is written here is ignored. */
    seq: bigint({ mode: "number" }).notNull().default(0).unique("receipts_are_numbered"),
    previousHash: text().notNull().default(""),
    hash: text().notNull().default(""),
  },
  (t) => [index("receipts_of_person").on(t.personId, t.givenAt)],
);

/** Where the chain ends: a receipt cut off its end is missed. One row, and the chain's lock. */
export const consentChain = pgTable(
  "consent_chain",
  {
    id: text().primaryKey(),
    lastSeq: bigint({ mode: "number" }).notNull(),
    lastHash: text().notNull(),
  },
  (t) => [check("the_chain_has_one_end", sql`${t.id} = 'consent'`)],
);

/** "Do not contact", without saying whom: a salted hash of the number or address. Outlives erasure. */
export const suppressions = pgTable(
  "suppressions",
  {
    keyHash: text().notNull(),
    kind: text({ enum: ["phone", "email"] }).notNull(),
    channel: text({ enum: ["all", "call", "text", "voicemail", "email"] }).notNull(),
    since: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.keyHash, t.channel] })],
);

/** What the person switched off or on again. Without a row a kind is on. */
export const notificationPreferences = pgTable(
  "notification_preferences",
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    kind: text({ enum: notificationKinds }).notNull(),
    isOn: boolean().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.kind] })],
);
