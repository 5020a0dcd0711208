// Live chat: a thread, its messages, and how it moved between people.
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { SharedItem } from "../../lib/domain/journey";
import { topics } from "../../lib/domain/topics";
import { users } from "./auth";
import { instant } from "./columns";
import { queues } from "./institution";
import { people } from "./people";
import { requests } from "./requests";

export const conversations = pgTable(
  "conversations",
  {
    id: text().primaryKey(),
    queueId: text()
      .notNull()
      .references(() => queues.id),
    /** Null until the visitor signs in. */
    personId: text().references(() => people.id),
    /** Hash of the secret in the visitor's cookie: whoever holds it holds the thread. */
    visitorKey: text(),
    topic: text({ enum: topics }).notNull(),
    programSlugs: text().array().notNull(),
    sharedItems: jsonb().$type<SharedItem[]>().notNull(),
    givenName: text(),
    /** IANA zone, as the visitor's browser or words gave it. */
    zone: text(),
    openedAt: instant().notNull(),
    /** When an answer was promised; null when chat was closed at the opening. */
    promisedBy: instant(),
    offeredToId: text().references(() => users.id),
    ownerId: text().references(() => users.id),
    claimedAt: instant(),
    firstAnsweredAt: instant(),
    snoozedUntil: instant(),
    resolvedAt: instant(),
    resolvedBy: text({ enum: ["person", "staff", "system"] }),
    rating: integer(),
    ratingWords: text(),
    /** Sequence of the last message: the row's lock makes it gapless. */
    lastSeq: integer().notNull().default(0),
    /** The highest sequence that reached the other side. */
    personSeq: integer().notNull().default(0),
    staffSeq: integer().notNull().default(0),
    lastPersonAt: instant(),
    lastStaffAt: instant(),
    /** The call that was promised in this thread. */
    promisedRequestId: text()
      .unique()
      .references(() => requests.id),
    transcriptMailedAt: instant(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex("one_open_chat_per_visitor")
      .on(t.visitorKey)
      .where(sql`${t.resolvedAt} is null and ${t.visitorKey} is not null`),
    index("chats_waiting")
      .on(t.queueId, t.openedAt)
      .where(sql`${t.ownerId} is null and ${t.resolvedAt} is null`),
    index("chats_of_owner").on(t.ownerId, t.openedAt).where(sql`${t.resolvedAt} is null`),
    index("chats_of_person").on(t.personId, t.openedAt),
    index("chats_answered").on(t.firstAnsweredAt).where(sql`${t.firstAnsweredAt} is not null`),
    check(
      "a_chat_belongs_to_somebody",
      sql`${t.personId} is not null or ${t.visitorKey} is not null`,
    ),
    check("an_owned_chat_says_since_when", sql`(${t.ownerId} is null) = (${t.claimedAt} is null)`),
    check("chat_ratings_are_1_to_5", sql`${t.rating} between 1 and 5`),
  ],
);

/** Numbered without a gap in each conversation; the sender made the id, so sending twice is once. */
export const messages = pgTable(
  "messages",
  {
    conversationId: text()
      .notNull()
      .references(() => conversations.id),
    seq: integer().notNull(),
    id: text().notNull(),
    sender: text({ enum: ["person", "staff", "system"] }).notNull(),
    authorId: text().references(() => users.id),
    /** What was typed, exactly. Empty for a system event. */
    body: text().notNull(),
    /** What happened, for messages of the system: lib/content words it. */
    event: text(),
    eventDetails: jsonb().$type<Record<string, string>>(),
    sentAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.seq] }),
    unique("a_message_is_sent_once").on(t.conversationId, t.id),
    check("messages_are_bounded", sql`char_length(${t.body}) <= 4000`),
    check("system_messages_are_events", sql`(${t.sender} = 'system') = (${t.event} is not null)`),
    check(
      "staff_messages_have_an_author",
      sql`${t.sender} <> 'staff' or ${t.authorId} is not null`,
    ),
  ],
);

/** Internal words. Never selected by a query that a student's page uses. */
export const conversationNotes = pgTable(
  "conversation_notes",
  {
    id: text().primaryKey(),
    conversationId: text()
      .notNull()
      .references(() => conversations.id),
    authorId: text()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    submitKey: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  (t) => [index("notes_of_conversation").on(t.conversationId, t.createdAt)],
);

export const conversationMoveKinds = [
  "claimed",
  "offered",
  "taken_over",
  "released",
  "returned",
] as const;

/** Who had the thread, and why it moved. `returned`: by the system, when its owner was gone. */
export const conversationMoves = pgTable(
  "conversation_moves",
  {
    id: text().primaryKey(),
    conversationId: text()
      .notNull()
      .references(() => conversations.id),
    kind: text({ enum: conversationMoveKinds }).notNull(),
    fromId: text().references(() => users.id),
    toId: text().references(() => users.id),
    reason: text(),
    actorId: text().references(() => users.id),
    movedAt: instant().notNull(),
  },
  (t) => [index("moves_of_conversation").on(t.conversationId, t.movedAt)],
);

/** A lease: Available lasts as long as heartbeats come. Times are the database's own clock. */
export const counselorPresence = pgTable("counselor_presence", {
  userId: text()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  status: text({ enum: ["available", "away"] }).notNull(),
  heartbeatAt: instant().notNull(),
  changedAt: instant().notNull(),
});

export const savedReplies = pgTable(
  "saved_replies",
  {
    id: text().primaryKey(),
    queueId: text()
      .notNull()
      .references(() => queues.id),
    /** Null: shared by everybody in the queue. */
    ownerId: text().references(() => users.id, { onDelete: "cascade" }),
    title: text().notNull(),
    body: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [index("saved_replies_of_queue").on(t.queueId, t.title)],
);
