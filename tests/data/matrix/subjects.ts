// Requests to order: Priya's, in the technology queue, in any state. Each is new, so that what one
// principal does to it is nothing to the next.
import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import {
  bookings,
  consentReceipts,
  gateDecisions,
  notes,
  people,
  replies,
  requests,
  slots,
  suppressions,
  touches,
} from "@/db/schema";
import { formatReference } from "@/lib/domain/reference";
import { newId } from "@/lib/id";
import { minutes, minutesFrom, now, type World } from "../../support/world";
import type { State } from "./principals";

export type Subjects = ReturnType<typeof makeSubjects>;
type Values = Partial<typeof requests.$inferInsert>;

export function makeSubjects(world: World) {
  const { db } = world;
  let made = 0;

  async function make(state: State, values: Values = {}): Promise<string> {
    made += 1;
    const id = newId();
    // Each later than the last, so that a list that begins with the newest begins with it.
    const at = minutesFrom(minutes(-600), made / 60);
    const isLive = state !== "unconfirmed";
    await db.insert(requests).values({
      id,
      reference: formatReference(randomBytes(5)),
      kind: "message",
      queueId: "tech",
      personId: isLive ? "p-priya" : null,
      topic: "cost",
      question: "May I pay monthly?",
      programSlugs: [],
      givenName: "Priya",
      familyName: "Raman",
      email: "priya@school.test",
      phone: "+12125550147",
      statedZone: "America/Denver",
      sharedItems: [],
      consents: [],
      createdAt: at,
      confirmedAt: isLive ? at : null,
      ownerId: state === "claimed" ? "dora" : null,
      claimedAt: state === "claimed" ? at : null,
      ...values,
    });
    return id;
  }

  async function booked(state: State, startsAt: Date): Promise<string> {
    const slotId = newId();
    await db
      .insert(slots)
      .values({ id: slotId, queueId: "tech", startsAt, capacity: 9, booked: 1 })
      .onConflictDoNothing();
    const [slot] = await db.select().from(slots).where(eq(slots.startsAt, startsAt));
    const values = { kind: "callback", slotId: slot?.id ?? "", wantedStartsAt: startsAt } as const;
    return make(state, values);
  }

  const written = (requestId: string) => ({
    id: newId(),
    requestId,
    authorId: "dora",
    body: "Words",
    submitKey: newId(),
    createdAt: now,
  });
  const note = (requestId: string) => db.insert(notes).values(written(requestId));
  const reply = (requestId: string) => db.insert(replies).values(written(requestId));

  /** A call under way, by this member of staff. */
  async function call(requestId: string, actorId: string): Promise<string> {
    const id = newId();
    const common = { requestId, personId: "p-priya", channel: "call", actorId } as const;
    const decided = { purpose: "reply", isAllowed: true, reason: "hours", decidedAt: now };
    await db.insert(gateDecisions).values({ id, ...common, ...decided });
    await db.insert(touches).values({ id, decisionId: id, ...common, startedAt: now });
    return id;
  }

  async function callOf(requestId: string): Promise<string> {
    const [touch] = await db.select().from(touches).where(eq(touches.requestId, requestId));
    return touch?.id ?? "";
  }

  async function receipt() {
    await db.insert(consentReceipts).values({
      id: newId(),
      personId: "p-priya",
      channel: "call",
      isGiven: true,
      words: "You may call me.",
      wordsVersion: "1",
      page: "/talk",
      givenAt: now,
    });
  }

  /** As if nothing was asked, stopped or tried before. */
  async function clear() {
    await db.delete(suppressions);
    await db.delete(touches);
    await db.update(people).set({ stoppedAt: null, heldAt: null });
    await db.delete(bookings);
    await db.update(requests).set({ closedAt: now, slotId: null });
  }

  /** What a write would leave somewhere; the same before and after a refusal. */
  async function traces(): Promise<string> {
    const rows = await world.sql`
      select (select count(*) from audit_log) as audit, (select count(*) from jobs) as jobs,
        (select count(*) from notes) as notes, (select count(*) from replies) as replies,
        (select count(*) from next_steps) as steps, (select count(*) from touches) as touches,
        (select count(*) from touches where outcome is not null) as outcomes,
        (select count(*) from gate_decisions) as decisions, (select count(*) from bookings) as bookings,
        (select count(*) from consent_receipts) as receipts, (select count(*) from kept_items) as kept,
        (select count(*) from people where stopped_at is not null) as stops,
        (select count(*) from messages) as messages, (select count(*) from conversation_notes) as chat_notes,
        (select count(*) from conversation_moves) as moves,
        (select md5(string_agg(id || version || last_seq || person_seq || staff_seq, ',' order by id))
          from conversations) as chats,
        (select md5(string_agg(id || version, ',' order by id)) from saved_replies) as saved_replies,
        (select md5(string_agg(id || version || coalesce(owner_id, '') || coalesce(cancelled_at::text, '')
          || coalesce(closed_at::text, ''), ',' order by id)) from requests
          where closed_at is null) as requests`;
    return JSON.stringify(rows);
  }

  return { world, make, booked, note, reply, call, callOf, receipt, clear, traces };
}
