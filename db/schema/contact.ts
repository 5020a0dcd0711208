// Decisions of the contact gate and the touches they allowed. No touch without a decision.
import { boolean, index, pgTable, text } from "drizzle-orm/pg-core";
import { callOutcomes } from "../../lib/domain/call-outcomes";
import { users } from "./auth";
import { instant } from "./columns";
import { people } from "./people";
import { requests } from "./requests";

export const gateDecisions = pgTable(
  "gate_decisions",
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    personId: text().references(() => people.id),
    channel: text({ enum: ["call", "email"] }).notNull(),
    purpose: text().notNull(),
    isAllowed: boolean().notNull(),
    /** The basis of an allowance or the reason of a refusal, as the pure rule named it. */
    reason: text().notNull(),
    nextAllowedAt: instant(),
    actorId: text().references(() => users.id),
    decidedAt: instant().notNull(),
  },
  (t) => [index("decisions_of_request").on(t.requestId, t.decidedAt)],
);

export const touches = pgTable(
  "touches",
  {
    id: text().primaryKey(),
    decisionId: text()
      .notNull()
      .unique()
      .references(() => gateDecisions.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    channel: text({ enum: ["call", "email"] }).notNull(),
    outcome: text({ enum: callOutcomes }),
    actorId: text()
      .notNull()
      .references(() => users.id),
    startedAt: instant().notNull(),
    recordedAt: instant(),
  },
  (t) => [index("touches_of_request").on(t.requestId, t.startedAt)],
);
