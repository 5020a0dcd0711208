// Everything that happened to one request, newest first: what the person did, what the desk did,
// each call with the gate's answer. Notes come only to who may read notes; the rest to whoever
// opens the request, claimed or by its reference.
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import type { CallOutcome } from "../../lib/domain/call-outcomes";
import { notFound } from "../../lib/errors";
import { database } from "../client";
import {
  auditLog,
  gateDecisions,
  nextSteps,
  notes,
  replies,
  requests,
  touches,
  users,
} from "../schema";
import { type BookingEvent, listBookingEvents } from "./booking-events";
import { referenceScope } from "./lead-by-reference";
import { either, requestScope } from "./scope";

const MOST = 200;

/** Audited changes that are part of the story; reads and what has its own entry are not. */
const changes = [
  "request.create",
  "request.confirm",
  "request.claim",
  "request.release",
  "request.close",
  "request.reopen",
  "next_step.done",
  "request.cancel",
  "request.change_time",
  "request.open_by_reference",
  "request.flag_unowned",
  "request.ask_time",
] as const;
export type LeadChange = (typeof changes)[number];

/** `submitKey` of what the actor wrote: the form that it came from knows by it that it arrived. */
type Written = { body: string; submitKey: string | null };

export type TimelineEntry = { id: string; at: Date; by: string | null } & (
  | { kind: "change"; change: LeadChange; byRole: string }
  | { kind: "booking"; event: BookingEvent }
  | ({ kind: "note" } & Written)
  | ({ kind: "reply" } & Written)
  | ({ kind: "next_step"; dueOn: string | null; isDone: boolean } & Written)
  | { kind: "call"; basis: string; outcome: CallOutcome | null }
  | { kind: "refused_call"; reason: string; nextAllowedAt: Date | null }
);

export async function listTimeline(
  actor: Actor,
  requestId: string,
  now: Date,
): Promise<TimelineEntry[]> {
  const opened = either(requestScope(actor, "request.open"), referenceScope(actor, now));
  const isIt = and(eq(requests.id, requestId), opened) ?? sql`false`;
  const [row] = await database()
    .select({
      createdAt: requests.createdAt,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
      ownerName: users.name,
    })
    .from(requests)
    .leftJoin(users, eq(users.id, requests.ownerId))
    .where(isIt);
  if (!row) throw notFound();
  const noted = and(eq(requests.id, requestId), requestScope(actor, "note.read")) ?? sql`false`;
  const parts = await Promise.all([
    listChanges(requestId, row),
    listNotes(actor, noted),
    listReplies(actor, requestId),
    listNextSteps(actor, requestId),
    listCalls(requestId),
  ]);
  const bookings = await listBookings(requestId);
  const told = parts.flat().filter((entry) => !isToldByBooking(entry, bookings));
  return [...told, ...bookings].sort((a, b) => b.at.getTime() - a.at.getTime());
}

async function listBookings(requestId: string): Promise<TimelineEntry[]> {
  const events = await listBookingEvents(database(), eq(requests.id, requestId));
  return events.map((event) => ({
    id: event.id,
    at: event.at,
    by: event.byName,
    kind: "booking",
    event,
  }));
}

/** A move or an end of the call stands in the audit, too; its event says more. */
function isToldByBooking(entry: TimelineEntry, bookings: TimelineEntry[]): boolean {
  if (entry.kind !== "change") return false;
  if (entry.change !== "request.change_time" && entry.change !== "request.cancel") return false;
  return bookings.some((booking) => booking.at.getTime() === entry.at.getTime());
}

type Marks = Record<
  "createdAt" | "confirmedAt" | "claimedAt" | "closedAt" | "cancelledAt",
  Date | null
> & {
  ownerName: string | null;
};

/** The audit tells each change; a mark on the row that no audit row explains (imports) is told too. */
async function listChanges(requestId: string, row: Marks): Promise<TimelineEntry[]> {
  const audited = await listAudited(requestId);
  const marks: [LeadChange, Date | null, string | null][] = [
    ["request.cancel", row.cancelledAt, null],
    ["request.close", row.closedAt, null],
    ["request.claim", row.claimedAt, row.ownerName],
    ["request.confirm", row.confirmedAt, null],
    ["request.create", row.createdAt, null],
  ];
  const unexplained = marks.flatMap(([change, at, by]): TimelineEntry[] => {
    const isTold = audited.some((entry) => entry.kind === "change" && entry.change === change);
    return at === null || isTold
      ? []
      : [{ id: change, at, by, kind: "change", change, byRole: "" }];
  });
  return [...audited, ...unexplained];
}

async function listAudited(requestId: string): Promise<TimelineEntry[]> {
  const rows = await database()
    .select({
      id: auditLog.id,
      at: auditLog.at,
      by: users.name,
      byRole: auditLog.actorRole,
      action: auditLog.action,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(
      and(
        eq(auditLog.subjectKind, "request"),
        eq(auditLog.subjectId, requestId),
        inArray(auditLog.action, [...changes]),
      ),
    )
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(MOST);
  return rows.map(({ id, action, ...row }) => ({
    ...row,
    id: `change-${id}`,
    kind: "change",
    change: action as LeadChange,
  }));
}

type WritingTable = typeof notes | typeof replies | typeof nextSteps;

const ownKey = (actor: Actor, table: WritingTable) =>
  sql<string | null>`case when ${table.authorId} = ${actor.userId} then ${table.submitKey} end`;

async function listNotes(actor: Actor, condition: SQL): Promise<TimelineEntry[]> {
  const rows = await database()
    .select({
      id: notes.id,
      at: notes.createdAt,
      by: users.name,
      body: notes.body,
      submitKey: ownKey(actor, notes),
    })
    .from(notes)
    .innerJoin(requests, eq(requests.id, notes.requestId))
    .innerJoin(users, eq(users.id, notes.authorId))
    .where(condition)
    .orderBy(desc(notes.createdAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "note" }));
}

async function listReplies(actor: Actor, requestId: string): Promise<TimelineEntry[]> {
  const rows = await database()
    .select({
      id: replies.id,
      at: replies.createdAt,
      by: users.name,
      body: replies.body,
      submitKey: ownKey(actor, replies),
    })
    .from(replies)
    .innerJoin(users, eq(users.id, replies.authorId))
    .where(eq(replies.requestId, requestId))
    .orderBy(desc(replies.createdAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "reply" }));
}

async function listNextSteps(actor: Actor, requestId: string): Promise<TimelineEntry[]> {
  const rows = await database()
    .select({
      id: nextSteps.id,
      at: nextSteps.createdAt,
      by: users.name,
      body: nextSteps.body,
      submitKey: ownKey(actor, nextSteps),
      dueOn: nextSteps.dueOn,
      isDone: nextSteps.isDone,
    })
    .from(nextSteps)
    .innerJoin(users, eq(users.id, nextSteps.authorId))
    .where(eq(nextSteps.requestId, requestId))
    .orderBy(desc(nextSteps.createdAt))
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "next_step" }));
}

/** Decisions about calls; e-mails stand as the replies they were. */
async function listCalls(requestId: string): Promise<TimelineEntry[]> {
  const rows = await database()
    .select({
      id: gateDecisions.id,
      at: gateDecisions.decidedAt,
      by: users.name,
      isAllowed: gateDecisions.isAllowed,
      reason: gateDecisions.reason,
      nextAllowedAt: gateDecisions.nextAllowedAt,
      outcome: touches.outcome,
    })
    .from(gateDecisions)
    .leftJoin(touches, eq(touches.decisionId, gateDecisions.id))
    .leftJoin(users, eq(users.id, gateDecisions.actorId))
    .where(and(eq(gateDecisions.requestId, requestId), eq(gateDecisions.channel, "call")))
    .orderBy(desc(gateDecisions.decidedAt))
    .limit(MOST);
  return rows.map(({ isAllowed, reason, nextAllowedAt, outcome, ...row }) =>
    isAllowed
      ? { ...row, kind: "call", basis: reason, outcome }
      : { ...row, kind: "refused_call", reason, nextAllowedAt },
  );
}
