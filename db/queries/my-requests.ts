// The student's own requests: the same truth as on the desk, without what is the desk's alone.
// Notes are not selected here, nor joined: no column of theirs can reach a student's page.
import {
  and,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  not,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { CallOutcome } from "../../lib/domain/call-outcomes";
import type { RequestKind, SharedItem } from "../../lib/domain/journey";
import { type RequestState, stateOf } from "../../lib/domain/request-states";
import type { Topic } from "../../lib/domain/topics";
import { notFound } from "../../lib/errors";
import { database } from "../client";
import {
  gateDecisions,
  nextSteps,
  people,
  replies,
  requests,
  slots,
  touches,
  users,
} from "../schema";
import { type BookingEvent, listBookingEvents } from "./booking-events";
import { programTitles } from "./leads";
import { requestScope } from "./scope";

/** Somebody spoke with the person by phone since the time was booked: a moved call is still to come. */
export const wasReached = sql<boolean>`exists (
  select 1 from touches as made
  left join bookings as promised on promised.request_id = made.request_id
  where made.request_id = ${requests.id} and made.channel = 'call' and made.outcome = 'reached'
    and (promised.booked_at is null or made.started_at >= promised.booked_at))`;

export type MyRequest = {
  id: string;
  reference: string;
  kind: RequestKind;
  topic: Topic;
  question: string | null;
  programs: string[];
  sharedItems: SharedItem[];
  state: RequestState;
  bookedAt: Date | null;
  /** The booked call took place. */
  isCallDone: boolean;
  statedZone: string | null;
  phone: string | null;
  email: string;
  counselorName: string | null;
  createdAt: Date;
  confirmedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  cancelledAt: Date | null;
  cancelledBy: "student" | "staff" | null;
  /** The person said stop after this request: it is not answered any more. */
  isStopped: boolean;
};

export type MyEvent = { id: string; at: Date; by: string | null } & (
  | { kind: "call"; outcome: CallOutcome | null; isInbound: boolean }
  | { kind: "reply"; body: string }
  | { kind: "next_step"; body: string; dueOn: string | null; isDone: boolean }
  | { kind: "booking"; event: BookingEvent }
);

/** The person's requests, newest first, at most 50. */
export async function listMyRequests(actor: Actor): Promise<MyRequest[]> {
  return select(requestScope(actor, "request.read_own"), 50);
}

export async function getMyRequest(actor: Actor, requestId: string): Promise<MyRequest> {
  const scope = requestScope(actor, "request.read_own");
  const [row] = await select(and(eq(requests.id, requestId), scope) ?? sql`false`, 1);
  if (!row) throw notFound();
  return row;
}

async function select(condition: SQL, limit: number): Promise<MyRequest[]> {
  const rows = await database()
    .select({
      id: requests.id,
      reference: requests.reference,
      kind: requests.kind,
      topic: requests.topic,
      question: requests.question,
      programs: programTitles,
      sharedItems: requests.sharedItems,
      bookedAt: slots.startsAt,
      isCallDone: wasReached,
      statedZone: sql<string | null>`coalesce(${requests.statedZone}, ${people.statedZone})`,
      phone: requests.phone,
      email: requests.email,
      counselorName: users.name,
      createdAt: requests.createdAt,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
      cancelledBy: requests.cancelledBy,
      stoppedAt: people.stoppedAt,
    })
    .from(requests)
    .leftJoin(people, eq(people.id, requests.personId))
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .leftJoin(users, eq(users.id, requests.ownerId))
    .where(condition)
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(limit);
  return rows.map(({ claimedAt, stoppedAt, ...row }) => ({
    ...row,
    state: stateOf({ ...row, claimedAt }),
    isStopped: stoppedAt !== null && row.createdAt <= stoppedAt,
  }));
}

/** What was done about these requests, newest first: each call tried, each reply, each next step. */
export async function listMyEvents(
  actor: Actor,
  requestIds: string[],
): Promise<Map<string, MyEvent[]>> {
  const byRequest = new Map<string, MyEvent[]>(requestIds.map((id) => [id, []]));
  if (requestIds.length === 0) return byRequest;
  const mine =
    and(inArray(requests.id, requestIds), requestScope(actor, "request.read_own")) ?? sql`false`;
  const parts = await Promise.all([
    myCalls(mine),
    myReplies(mine),
    myNextSteps(mine),
    myBookings(mine),
  ]);
  for (const { requestId, ...event } of parts.flat()) byRequest.get(requestId)?.push(event);
  for (const events of byRequest.values()) events.sort((a, b) => b.at.getTime() - a.at.getTime());
  return byRequest;
}

type EventOfRequest = MyEvent & { requestId: string };
const MOST = 500;

async function myCalls(mine: SQL): Promise<EventOfRequest[]> {
  const rows = await database()
    .select({
      id: touches.id,
      requestId: requests.id,
      at: touches.startedAt,
      by: users.name,
      outcome: touches.outcome,
      isInbound: sql<boolean>`${gateDecisions.purpose} = 'inbound'`,
    })
    .from(touches)
    .innerJoin(gateDecisions, eq(gateDecisions.id, touches.decisionId))
    .innerJoin(requests, eq(requests.id, touches.requestId))
    .innerJoin(users, eq(users.id, touches.actorId))
    .where(and(eq(touches.channel, "call"), mine))
    .orderBy(desc(touches.startedAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "call" }));
}

async function myBookings(mine: SQL): Promise<EventOfRequest[]> {
  const events = await listBookingEvents(database(), mine);
  return events.map((event) => ({
    id: event.id,
    requestId: event.requestId,
    at: event.at,
    by: event.byName,
    kind: "booking",
    event,
  }));
}

async function myReplies(mine: SQL): Promise<EventOfRequest[]> {
  const rows = await database()
    .select({
      id: replies.id,
      requestId: replies.requestId,
      at: replies.createdAt,
      by: users.name,
      body: replies.body,
    })
    .from(replies)
    .innerJoin(requests, eq(requests.id, replies.requestId))
    .innerJoin(users, eq(users.id, replies.authorId))
    .where(mine)
    .orderBy(desc(replies.createdAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "reply" }));
}

async function myNextSteps(mine: SQL): Promise<EventOfRequest[]> {
  const rows = await database()
    .select({
      id: nextSteps.id,
      requestId: nextSteps.requestId,
      at: nextSteps.createdAt,
      by: users.name,
      body: nextSteps.body,
      dueOn: nextSteps.dueOn,
      isDone: nextSteps.isDone,
    })
    .from(nextSteps)
    .innerJoin(requests, eq(requests.id, nextSteps.requestId))
    .innerJoin(users, eq(users.id, nextSteps.authorId))
    .where(mine)
    .orderBy(desc(nextSteps.createdAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "next_step" }));
}

export type NextCall = { requestId: string; startsAt: Date; statedZone: string | null };

/** The person's next booked call that can still come: up to half an hour past its time. */
export async function findNextCall(actor: Actor, now: Date): Promise<NextCall | null> {
  const [row] = await database()
    .select({
      requestId: requests.id,
      startsAt: slots.startsAt,
      statedZone: requests.statedZone,
    })
    .from(requests)
    .innerJoin(slots, eq(slots.id, requests.slotId))
    .where(
      and(
        requestScope(actor, "request.read_own"),
        isNotNull(requests.confirmedAt),
        not(wasReached),
        isNull(requests.closedAt),
        isNull(requests.cancelledAt),
        gte(slots.startsAt, new Date(now.getTime() - 30 * 60_000)),
      ),
    )
    .orderBy(asc(slots.startsAt))
    .limit(1);
  return row ?? null;
}
