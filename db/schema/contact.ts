// Decisions of the contact gate and the touches they allowed. No touch without a decision.
import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, pgTable, text, unique } from "drizzle-orm/pg-core";
import { callOutcomes } from "../../lib/domain/call-outcomes";
import { contactChannels } from "../../lib/domain/contact-channels";
import { users } from "./auth";
import { instant } from "./columns";
import { conversations } from "./conversations";
import { people } from "./people";
import { requests } from "./requests";

export const gateDecisions = pgTable(
  "gate_decisions",
  {
    id: text().primaryKey(),
    requestId: text().references(() => requests.id),
    conversationId: text().references(() => conversations.id),
    /** The job that asked, for mail. */
    jobId: text(),
    personId: text().references(() => people.id),
    channel: text({ enum: contactChannels }).notNull(),
    purpose: text().notNull(),
    isAllowed: boolean().notNull(),
    /** The basis of an allowance or the reason of a refusal, as the pure rule named it. */
    reason: text().notNull(),
    nextAllowedAt: instant(),
    actorId: text().references(() => users.id),
    decidedAt: instant().notNull(),
  },
  (t) => [
    index("decisions_of_request").on(t.requestId, t.decidedAt),
    unique("decisions_name_their_answer").on(t.id, t.isAllowed),
  ],
);

export const touches = pgTable(
  "touches",
  {
    id: text().primaryKey(),
    decisionId: text().notNull().unique(),
    /** Always true, so that the foreign key admits only a decision that allowed the touch. */
    isAllowed: boolean().notNull().default(true),
    requestId: text().references(() => requests.id),
    conversationId: text().references(() => conversations.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    channel: text({ enum: contactChannels }).notNull(),
    /** True when nobody had asked: counted by the budgets. */
    isUnsolicited: boolean().notNull().default(false),
    /** For mail: which kind it was, so that the person can read it. */
    kind: text(),
    outcome: text({ enum: callOutcomes }),
    /** Null when the system sent it. */
    actorId: text().references(() => users.id),
    startedAt: instant().notNull(),
    recordedAt: instant(),
  },
  (t) => [
    index("touches_of_request").on(t.requestId, t.startedAt),
    index("touches_of_person").on(t.personId, t.startedAt),
    foreignKey({
      name: "a_touch_stands_on_an_allowance",
      columns: [t.decisionId, t.isAllowed],
      foreignColumns: [gateDecisions.id, gateDecisions.isAllowed],
    }),
    check("touches_are_allowed", sql`${t.isAllowed}`),
  ],
);
