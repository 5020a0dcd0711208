// Booked calls: today's list of the desk, and the flag on a call that nobody has claimed.
// "Today" is the day of the school's calendar.
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import { type Actor, dangerousSystemActor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { type RequestState, stateOf } from "../../lib/domain/request-states";
import type { Topic } from "../../lib/domain/topics";
import { dayBounds, localDate } from "../../lib/domain/zones";
import { database, type Executor } from "../client";
import {
  bookingEvents,
  bookings,
  people,
  queueMembers,
  queues,
  requests,
  slots,
  users,
} from "../schema";
import { audit } from "./audit";
import { enqueue } from "./jobs";
import { ownedBy } from "./lead-views";
import { programTitles } from "./leads";
import { wasReached } from "./my-requests";
import { requestScope } from "./scope";

/** An unowned call is flagged this long before its time. */
export const FLAG_MINUTES = 15;

export type CallbackRow = {
  id: string;
  bookedAt: Date;
  givenName: string;
  topic: Topic;
  programs: string[];
  queueName: string;
  ownerName: string | null;
  isMine: boolean;
  isUnowned: boolean;
  isFlagged: boolean;
  /** The call was made and somebody spoke; a reply by mail does not keep the promise of a call. */
  isDone: boolean;
  /** Said stop after asking: not called. */
  isStopped: boolean;
  canClaim: boolean;
  /** The actor's page of this request has something to show. */
  canOpen: boolean;
  statedZone: string | null;
  state: RequestState;
  /** Its time passed without a talk; null while it may still come, and once it is settled. */
  missed: "missed_by_person" | "missed_by_us" | null;
};

/** Missed calls wait on the list for so many days, until they are moved, reached or closed. */
const MISSED_DAYS = 7;

/** Missed calls that still wait, then today's, each earliest first, masked. At most 200. */
export async function listCallbacks(actor: Actor, zone: string, now: Date): Promise<CallbackRow[]> {
  const { from, to } = dayBounds(localDate(now, zone), zone);
  const isToday = and(gte(slots.startsAt, from), lt(slots.startsAt, to));
  const missedSince = new Date(now.getTime() - MISSED_DAYS * 86_400_000);
  const isMissed = and(isWaitingMissed, gte(slots.startsAt, missedSince));
  const rows = await database()
    .select({
      id: requests.id,
      bookedAt: slots.startsAt,
      givenName: requests.givenName,
      topic: requests.topic,
      programs: programTitles,
      queueId: requests.queueId,
      ownerId: requests.ownerId,
      queueName: queues.name,
      ownerName: users.name,
      isMine: sql<boolean>`coalesce(${ownedBy(actor)}, false)`,
      statedZone: sql<string | null>`coalesce(${requests.statedZone}, ${people.statedZone})`,
      flaggedAt: requests.flaggedAt,
      isDone: wasReached,
      missed: missedKind,
      isStopped: sql<boolean>`coalesce(${requests.createdAt} <= ${people.stoppedAt}, false)`,
      confirmedAt: requests.confirmedAt,
      claimedAt: requests.claimedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
    })
    .from(requests)
    .innerJoin(slots, eq(slots.id, requests.slotId))
    .innerJoin(queues, eq(queues.id, requests.queueId))
    .leftJoin(bookings, eq(bookings.requestId, requests.id))
    .leftJoin(people, eq(people.id, requests.personId))
    .leftJoin(users, eq(users.id, requests.ownerId))
    .where(
      and(
        requestScope(actor, "callback.list"),
        isNotNull(requests.confirmedAt),
        or(isToday, isMissed),
      ),
    )
    .orderBy(sql`coalesce(${isWaitingMissed}, false) desc`, asc(slots.startsAt), asc(requests.id))
    .limit(200);
  return rows.map(
    ({ queueId, ownerId, flaggedAt, confirmedAt, claimedAt, answeredAt, closedAt, ...row }) => {
      const { cancelledAt, ...shown } = row;
      const state = stateOf({ confirmedAt, claimedAt, answeredAt, closedAt, cancelledAt });
      const subject = { queueId, ownerId };
      return {
        ...shown,
        state,
        isUnowned: state === "waiting",
        isFlagged: flaggedAt !== null,
        canClaim: state === "waiting" && can(actor, "request.claim", subject),
        canOpen: ownerId === null || can(actor, "request.open", subject),
      };
    },
  );
}

/** Open, booked for a time that passed, not reached since. */
const isWaitingMissed = sql`(${bookings.missedAt} is not null and ${requests.closedAt} is null
  and ${requests.cancelledAt} is null and not ${wasReached})`;

const missedKind = sql<
  "missed_by_person" | "missed_by_us" | null
>`case when ${isWaitingMissed} then (
  select told.kind from ${bookingEvents} as told where told.request_id = ${requests.id}
    and told.from_starts_at = ${slots.startsAt} and told.kind in ('missed_by_person', 'missed_by_us')
  order by told.seq desc limit 1) end`;

const isUnownedCall = (now: Date) =>
  and(
    isNull(requests.ownerId),
    isNotNull(requests.confirmedAt),
    isNull(requests.closedAt),
    isNull(requests.cancelledAt),
    lte(slots.startsAt, new Date(now.getTime() + FLAG_MINUTES * 60_000)),
    // A call that nobody took stays flagged for the half hour in which it may still be made.
    gt(slots.startsAt, new Date(now.getTime() - 30 * 60_000)),
  );

export type UnownedCall = { id: string; givenName: string; bookedAt: Date };

/** Booked calls of the actor's queues that are about to start without an owner. At most 20. */
export async function listUnownedCalls(actor: Actor, now: Date): Promise<UnownedCall[]> {
  return database()
    .select({ id: requests.id, givenName: requests.givenName, bookedAt: slots.startsAt })
    .from(requests)
    .innerJoin(slots, eq(slots.id, requests.slotId))
    .where(and(requestScope(actor, "callback.list"), isUnownedCall(now)))
    .orderBy(asc(slots.startsAt), asc(requests.id))
    .limit(20);
}

/**
 * For the sweep: flags each unowned call once and mails the managers of its queue; where a queue
 * has none, its members. Returns how many were flagged. Safe to run twice or side by side.
 */
export async function flagUnownedCalls(now: Date): Promise<number> {
  return database().transaction(async (tx) => {
    const due = await tx
      .select({ id: requests.id, queueId: requests.queueId })
      .from(requests)
      .innerJoin(slots, eq(slots.id, requests.slotId))
      .where(and(isUnownedCall(now), isNull(requests.flaggedAt)))
      .orderBy(asc(slots.startsAt), asc(requests.id))
      .limit(50)
      .for("no key update", { of: requests, skipLocked: true });
    for (const { id, queueId } of due) {
      await tx.update(requests).set({ flaggedAt: now }).where(eq(requests.id, id));
      const entry = {
        action: "request.flag_unowned",
        subjectKind: "request",
        subjectId: id,
      } as const;
      await audit(tx, dangerousSystemActor(), entry, now);
      for (const userId of await toTell(tx, queueId)) {
        const job = { kind: "mail.unowned_call", payload: { requestId: id, userId } } as const;
        await enqueue(tx, job, now, { dedupKey: `unowned:${id}:${userId}` });
      }
    }
    return due.length;
  });
}

/** Who hears of a promise in danger: the managers of a queue, or its members where it has none. */
export async function toTell(tx: Executor, queueId: string): Promise<string[]> {
  const members = await tx
    .select({ userId: queueMembers.userId, isManager: queueMembers.isManager })
    .from(queueMembers)
    .innerJoin(users, and(eq(users.id, queueMembers.userId), isNull(users.disabledAt)))
    .where(eq(queueMembers.queueId, queueId));
  const managers = members.filter((member) => member.isManager);
  return (managers.length > 0 ? managers : members).map((member) => member.userId);
}
