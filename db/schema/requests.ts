// A person asks for contact. The desk calls the same row a lead.
import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { DraftAnswers, SharedItem } from "../../lib/domain/journey";
import { topics } from "../../lib/domain/topics";
import { users } from "./auth";
import { instant } from "./columns";
import { queues } from "./institution";
import { people } from "./people";

export const requestKinds = ["callback", "message"] as const;

/** What was typed so far. Found by the hash of a cookie; kept so that no answer is lost. */
export const requestDrafts = pgTable(
  "request_drafts",
  {
    id: text().primaryKey(),
    tokenHash: text().notNull(),
    kind: text({ enum: requestKinds }).notNull(),
    answers: jsonb().$type<DraftAnswers>().notNull(),
    requestId: text(),
    createdAt: instant().notNull(),
    touchedAt: instant().notNull(),
  },
  (t) => [
    unique("one_open_draft_of_a_kind").on(t.tokenHash, t.kind),
    index("drafts_by_age").on(t.touchedAt),
  ],
);

/** Made when a time is first held or claimed; times are derived from counselors' hours. */
export const slots = pgTable(
  "slots",
  {
    id: text().primaryKey(),
    queueId: text()
      .notNull()
      .references(() => queues.id),
    startsAt: instant().notNull(),
    capacity: integer().notNull(),
    booked: integer().notNull().default(0),
  },
  (t) => [
    unique("one_slot_per_queue_and_time").on(t.queueId, t.startsAt),
    check("bookings_fit_the_capacity", sql`${t.booked} between 0 and ${t.capacity}`),
  ],
);

export const slotHolds = pgTable(
  "slot_holds",
  {
    draftId: text()
      .primaryKey()
      .references(() => requestDrafts.id, { onDelete: "cascade" }),
    slotId: text()
      .notNull()
      .references(() => slots.id),
    expiresAt: instant().notNull(),
    /** Keyed hash of the network that it was asked from: one network can't hold every time. */
    network: text(),
  },
  (t) => [
    index("holds_of_slot").on(t.slotId, t.expiresAt),
    index("holds_of_network").on(t.network, t.expiresAt),
  ],
);

export const requests = pgTable(
  "requests",
  {
    id: text().primaryKey(),
    /** "WM-7K3F-9QXD": a person can read it out. */
    reference: text().notNull().unique(),
    kind: text({ enum: requestKinds }).notNull(),
    draftId: text().unique(),
    queueId: text()
      .notNull()
      .references(() => queues.id),
    /** Null until the mail code confirms who asks. */
    personId: text().references(() => people.id),
    topic: text({ enum: topics }).notNull(),
    question: text(),
    programSlugs: text().array().notNull(),
    /** What they typed for this request; the person's record is joined on confirmation. */
    givenName: text().notNull(),
    familyName: text(),
    email: text().notNull(),
    phone: text(),
    statedZone: text(),
    language: text(),
    accessNeeds: text(),
    sharedItems: jsonb().$type<SharedItem[]>().notNull(),
    /** Boxes ticked, with the words shown; become receipts on confirmation. */
    consents: jsonb().$type<PendingConsent[]>().notNull(),
    /** The time asked for; the claimed one stands in `bookings`. */
    wantedStartsAt: instant(),
    emailVerifiedAt: instant(),
    slotId: text().references(() => slots.id),
    ownerId: text().references(() => users.id),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    confirmedAt: instant(),
    claimedAt: instant(),
    answeredAt: instant(),
    closedAt: instant(),
    cancelledAt: instant(),
    cancelledBy: text({ enum: ["student", "staff"] }),
    remindedAt: instant(),
    flaggedAt: instant(),
    calendarSequence: integer().notNull().default(0),
  },
  (t) => [
    index("requests_waiting").on(t.queueId, t.confirmedAt, t.id).where(sql`${t.ownerId} is null`),
    index("requests_of_owner").on(t.ownerId, t.confirmedAt),
    index("requests_of_person").on(t.personId, t.createdAt),
    index("requests_of_slot").on(t.slotId),
    check(
      "a_live_request_has_a_person",
      sql`${t.confirmedAt} is null or ${t.personId} is not null`,
    ),
    check(
      "an_owned_request_says_since_when",
      sql`(${t.ownerId} is null) = (${t.claimedAt} is null)`,
    ),
    check(
      "only_live_requests_are_claimed",
      sql`${t.claimedAt} is null or ${t.confirmedAt} is not null`,
    ),
  ],
);

export type PendingConsent = {
  channel: "call" | "text" | "voicemail";
  words: string;
  wordsVersion: string;
  page: string;
  address: string | null;
  userAgent: string | null;
  givenAt: string;
};

/** One booked call. A person has one place in a slot, however often the form is sent. */
export const bookings = pgTable(
  "bookings",
  {
    requestId: text()
      .primaryKey()
      .references(() => requests.id),
    slotId: text()
      .notNull()
      .references(() => slots.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    bookedAt: instant().notNull(),
    /** When the time had passed without a talk, and what follows from it was set going. */
    missedAt: instant(),
  },
  (t) => [unique("a_person_books_a_slot_once").on(t.slotId, t.personId)],
);

export const bookingEventKinds = [
  "booked",
  "moved",
  "cancelled",
  "missed_by_person",
  "missed_by_us",
] as const;

/** What became of a booked call, by whom and why. Append-only. */
export const bookingEvents = pgTable(
  "booking_events",
  {
    id: text().primaryKey(),
    /** Order of writing, where several share an instant. */
    seq: bigserial({ mode: "number" }).notNull(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    kind: text({ enum: bookingEventKinds }).notNull(),
    fromStartsAt: instant(),
    toStartsAt: instant(),
    by: text({ enum: ["student", "staff", "system"] }).notNull(),
    actorId: text().references(() => users.id),
    /** In the words of whoever moved or cancelled; both sides read it. */
    reason: text(),
    at: instant().notNull(),
  },
  (t) => [index("events_of_booking").on(t.requestId, t.at)],
);

/** Internal words. Never selected by a query that a student's page uses. */
export const notes = pgTable(
  "notes",
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    authorId: text()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    submitKey: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  (t) => [index("notes_of_request").on(t.requestId, t.createdAt)],
);

/** What a counselor wrote to the person by e-mail. */
export const replies = pgTable(
  "replies",
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    authorId: text()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    submitKey: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  (t) => [index("replies_of_request").on(t.requestId, t.createdAt)],
);

/** What happens next, in words the student reads too. */
export const nextSteps = pgTable(
  "next_steps",
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    authorId: text()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    dueOn: text(),
    isDone: boolean().notNull().default(false),
    submitKey: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  (t) => [index("steps_of_request").on(t.requestId, t.createdAt)],
);
