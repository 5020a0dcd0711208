// How somebody asks, step by step, through the portal's own functions.
import { and, desc, eq, sql } from "drizzle-orm";
import { useCode as tryCode } from "@/db/queries/codes";
import { saveAnswers } from "@/db/queries/drafts";
import { confirmByCode, submitDraft } from "@/db/queries/requests";
import { listFreeSlots } from "@/db/queries/slots";
import { auditLog, bookings, consentReceipts, jobs, requests, slots } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { DraftAnswers, RequestKind } from "@/lib/domain/journey";
import { newId } from "@/lib/id";
import { now, visitor, type World } from "./world";

/** Every answer of a callback but its time. */
export const answers: DraftAnswers = {
  topic: "cost",
  question: "May I pay monthly?",
  programSlugs: [],
  zone: "America/Denver",
  givenName: "Nora",
  familyName: "Quinn",
  email: "nora@mail.test",
  phone: "+12125550147",
  needsAsked: true,
  language: "es",
  consents: [],
  consentsAsked: true,
  consentsAnsweredAt: now.toISOString(),
};

/** The secret of a new draft with every answer given. */
export async function fillDraft(
  changes: DraftAnswers = {},
  { kind = "callback", at = now }: { kind?: RequestKind; at?: Date } = {},
): Promise<string> {
  const secret = newId();
  await saveAnswers(secret, kind, { ...answers, ...changes }, at);
  return secret;
}

export function submit(
  secret: string,
  {
    actor = visitor,
    kind = "callback",
    at = now,
  }: { actor?: Actor; kind?: RequestKind; at?: Date } = {},
) {
  return submitDraft(actor, { secret, kind, sharedItems: [], page: "/talk/callback/consent" }, at);
}

/** Times on offer in the default queue, as a page would post them. */
export async function freeTimes(count: number, queueId = "general"): Promise<string[]> {
  const free = await listFreeSlots(queueId, null, now);
  if (free.length < count) throw new Error(`only ${free.length} times are free`);
  return free.slice(0, count).map((slot) => slot.startsAt.toISOString());
}

/** The newest code that was mailed for this request. */
export async function mailedCode({ db }: World, requestId: string): Promise<string> {
  const [job] = await db
    .select({ payload: jobs.payload })
    .from(jobs)
    .where(
      and(eq(jobs.kind, "mail.confirm_code"), sql`${jobs.payload}->>'requestId' = ${requestId}`),
    )
    .orderBy(desc(jobs.createdAt), desc(sql`ctid`))
    .limit(1);
  const code = job?.payload.code;
  if (typeof code !== "string") throw new Error("no code was mailed");
  return code;
}

export async function requestRow({ db }: World, id: string) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id));
  if (!row) throw new Error("there is no such request");
  return row;
}

/** What a time's row says, and how many bookings stand in it: the two must agree. */
export async function placesAt({ db }: World, startsAt: string) {
  const [row] = await db
    .select({ id: slots.id, capacity: slots.capacity, booked: slots.booked })
    .from(slots)
    .where(eq(slots.startsAt, new Date(startsAt)));
  if (!row) return null;
  const inside = await db.$count(bookings, eq(bookings.slotId, row.id));
  return { capacity: row.capacity, booked: row.booked, bookings: inside };
}

export type Asking = Awaited<ReturnType<typeof makeAsking>>;

/** Visitors who ask, each with an address and a time of their own. */
export async function makeAsking(world: World) {
  const free = await freeTimes(60);
  let askers = 0;

  const nextTime = () => {
    const time = free.shift();
    if (!time) throw new Error("no time is left for this test");
    return time;
  };

  /** Every answer given, nothing sent. */
  async function ready(changes: DraftAnswers = {}, at = now) {
    askers += 1;
    const email = changes.email ?? `asker${askers}@mail.test`;
    const startsAt = changes.slotStartsAt ?? nextTime();
    const secret = await fillDraft({ ...changes, email, slotStartsAt: startsAt }, { at });
    return { secret, email, startsAt };
  }

  /** Sent, with the code that was mailed. */
  async function sent(changes: DraftAnswers = {}) {
    const draft = await ready(changes);
    const { requestId } = await submit(draft.secret);
    return { ...draft, requestId, code: await mailedCode(world, requestId) };
  }

  async function confirm(requestId: string, code: string, at = now) {
    const answer = await tryCode("confirm_request", requestId, code, at);
    if (answer !== "right") throw new Error(`the code is ${answer}`);
    await confirmByCode(requestId, at);
  }

  const receiptsOf = (requestId: string) =>
    world.db.select().from(consentReceipts).where(eq(consentReceipts.requestId, requestId));

  async function jobsOf(requestId: string): Promise<string[]> {
    const isOfRequest = sql`${jobs.payload}->>'requestId' = ${requestId}`;
    const rows = await world.db.select({ kind: jobs.kind }).from(jobs).where(isOfRequest);
    return rows.map((job) => job.kind).sort();
  }

  async function auditOf(requestId: string): Promise<string[]> {
    const isOfRequest = eq(auditLog.subjectId, requestId);
    const rows = await world.db
      .select({ action: auditLog.action })
      .from(auditLog)
      .where(isOfRequest)
      .orderBy(auditLog.id);
    return rows.map((line) => line.action);
  }

  return { nextTime, ready, sent, confirm, receiptsOf, jobsOf, auditOf };
}
