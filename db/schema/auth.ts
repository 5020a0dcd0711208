// Sign-ins. The first four tables have the shape that the next-auth adapter expects.

import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import { roles } from "../../lib/auth/roles";
import { instant } from "./columns";

export const users = pgTable(
  "users",
  {
    id: text().primaryKey(),
    name: text(),
    email: text().notNull().unique(),
    emailVerified: timestamp({ withTimezone: true, mode: "date" }),
    image: text(),
    role: text({ enum: roles }).notNull().default("student"),
    /** The person's situation, shown on the demo sign-in button. Only demo people have one. */
    situation: text(),
    isDemo: boolean().notNull().default(false),
    disabledAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    check(
      "users_role_is_known",
      sql`${t.role} in ('student','counselor','manager','editor','admin')`,
    ),
  ],
);

export const accounts = pgTable(
  "accounts",
  {
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    type: text().notNull(),
    provider: text().notNull(),
    providerAccountId: text().notNull(),
    refresh_token: text(),
    access_token: text(),
    expires_at: integer(),
    token_type: text(),
    scope: text(),
    id_token: text(),
    session_state: text(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] })],
);

export const sessions = pgTable(
  "sessions",
  {
    sessionToken: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expires: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [index("sessions_by_user").on(t.userId)],
);

export const verificationTokens = pgTable(
  "verification_tokens",
  {
    identifier: text().notNull(),
    token: text().notNull(),
    expires: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.identifier, t.token] })],
);

/** Six-digit mail codes: hashed, five tries, ten minutes, one use. */
export const mailCodes = pgTable(
  "mail_codes",
  {
    id: text().primaryKey(),
    purpose: text({ enum: ["sign_in", "confirm_request"] }).notNull(),
    /** What the code proves: an address, to the browser that asked (sign-in), or a request id. */
    subject: text().notNull(),
    codeHash: text().notNull(),
    tries: integer().notNull().default(0),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [
    index("mail_codes_by_subject").on(t.purpose, t.subject, t.createdAt),
    check("mail_codes_allow_five_tries", sql`${t.tries} between 0 and 5`),
  ],
);
