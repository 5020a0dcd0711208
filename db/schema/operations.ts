// What the machinery keeps: the audit, jobs, the demo mailbox, limits.
import { sql } from "drizzle-orm";
import { bigserial, check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Append-only: a trigger refuses UPDATE and DELETE. Holds ids, never words or addresses. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    at: instant().notNull(),
    actorId: text(),
    actorRole: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text(),
    details: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (t) => [
    index("audit_of_subject").on(t.subjectKind, t.subjectId),
    index("audit_by_time").on(t.at),
  ],
);

export const jobs = pgTable(
  "jobs",
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Two enqueues with one key are one job. */
    dedupKey: text().unique(),
    /** Whom it would reach: "stop" ends what is still queued for them. */
    personId: text(),
    runAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    leasedUntil: instant(),
    doneAt: instant(),
    failedAt: instant(),
    lastError: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("jobs_to_run").on(t.runAt).where(sql`${t.doneAt} is null and ${t.failedAt} is null`),
    index("jobs_of_person")
      .on(t.personId)
      .where(sql`${t.doneAt} is null and ${t.failedAt} is null`),
    check("attempts_are_counted", sql`${t.attempts} >= 0`),
  ],
);

/** Where demo mode delivers mail instead of SMTP. */
export const demoMails = pgTable(
  "demo_mails",
  {
    /** The job's id: delivering twice leaves one mail. */
    id: text().primaryKey(),
    /** Order of arrival, where several share an instant of a frozen clock. */
    seq: bigserial({ mode: "number" }).notNull(),
    toAddress: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    attachmentName: text(),
    attachment: text(),
    /** Where one click ends this kind of mail; null for mail that was asked for. */
    unsubscribe: text(),
    sentAt: instant().notNull(),
  },
  (t) => [index("demo_mails_by_time").on(t.sentAt)],
);

export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: instant(),
});
