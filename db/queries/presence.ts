// Who is there to chat. Presence is a lease on the database's own clock, as job leases are, so that
// processes with different clocks agree; what a person reads (hours, promises) uses `now`.
import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { grantOf } from "../../lib/auth/permissions";
import {
  type ClosedReason,
  type CounselorPresence,
  DEFAULT_CHAT_CAPACITY,
  decideAvailability,
  HEARTBEAT_LIMIT_SECONDS,
  LAPSE_LIMIT_SECONDS,
  shownWaitSeconds,
} from "../../lib/domain/chat-availability";
import { forbidden } from "../../lib/errors";
import { database, type Executor } from "../client";
import {
  conversations,
  counselorPresence,
  counselorSettings,
  institutions,
  queueMembers,
  users,
} from "../schema";
import { deskHours } from "./presence-hours";

export type PresenceStatus = "available" | "away";

export type Presence = {
  /** What the counselor last chose, or what an open page fell back to. */
  status: PresenceStatus;
  /** Available and seen in the last 45 seconds: chats come. */
  isLive: boolean;
};

const age = sql<number>`extract(epoch from clock_timestamp() - ${counselorPresence.heartbeatAt})::float8`;

function counselorOf(actor: Actor): string {
  if (grantOf(actor, "presence.set") === "never" || actor.kind !== "user") throw forbidden();
  return actor.userId;
}

/** Says Available or Away. The lease begins now. */
export async function setPresence(
  actor: Actor,
  status: PresenceStatus,
  _now: Date,
): Promise<Presence> {
  const userId = counselorOf(actor);
  const times = { heartbeatAt: sql`clock_timestamp()`, changedAt: sql`clock_timestamp()` };
  await database().transaction(async (tx) => {
    await tx
      .insert(counselorPresence)
      .values({ userId, status, ...times })
      .onConflictDoUpdate({ target: counselorPresence.userId, set: { status, ...times } });
    await tellQueues(tx, actor);
  });
  return { status, isLive: status === "available" };
}

/**
 * An open inbox says that it is open. An idle one does not renew the lease, so that it runs out by
 * itself. After a long pause (a lid closed on Friday) Available has to be chosen anew.
 */
export async function beat(actor: Actor, { isIdle }: { isIdle: boolean }): Promise<Presence> {
  const userId = counselorOf(actor);
  const isLapsed = sql`clock_timestamp() - ${counselorPresence.heartbeatAt} > make_interval(secs => ${LAPSE_LIMIT_SECONDS})`;
  await database()
    .update(counselorPresence)
    .set({
      status: sql`case when ${isLapsed} then 'away' else ${counselorPresence.status} end`,
      heartbeatAt: isIdle ? sql`${counselorPresence.heartbeatAt}` : sql`clock_timestamp()`,
    })
    .where(eq(counselorPresence.userId, userId));
  return findPresence(actor);
}

export async function findPresence(actor: Actor): Promise<Presence> {
  const userId = counselorOf(actor);
  const [row] = await database()
    .select({ status: counselorPresence.status, age })
    .from(counselorPresence)
    .where(eq(counselorPresence.userId, userId));
  if (!row) return { status: "away", isLive: false };
  const isLive = row.status === "available" && row.age < HEARTBEAT_LIMIT_SECONDS;
  return { status: row.status, isLive };
}

async function tellQueues(tx: Executor, actor: Actor): Promise<void> {
  if (actor.kind !== "user") return;
  for (const queueId of actor.queueIds) {
    await tx.execute(sql`select pg_notify('inbox', ${queueId})`);
  }
}

export type QueueCounselor = CounselorPresence & { name: string | null };

/** Everybody who answers chats of the queue; of all queues when it is null. */
export async function counselorsOf(
  tx: Executor,
  queueId: string | null,
  now: Date,
): Promise<QueueCounselor[]> {
  const member = tx
    .select({ userId: queueMembers.userId })
    .from(queueMembers)
    .where(queueId === null ? sql`true` : eq(queueMembers.queueId, queueId));
  return tx
    .select({
      userId: users.id,
      name: users.name,
      status: sql<PresenceStatus>`coalesce(${counselorPresence.status}, 'away')`,
      heartbeatAgeSeconds: sql<number | null>`${age}`,
      capacity: sql<number>`coalesce(${counselorSettings.chatCapacity}, ${DEFAULT_CHAT_CAPACITY})::int`,
      openChats: openChatsOf(now),
    })
    .from(users)
    .leftJoin(counselorPresence, eq(counselorPresence.userId, users.id))
    .leftJoin(counselorSettings, eq(counselorSettings.userId, users.id))
    .where(
      and(
        inArray(users.id, member),
        inArray(users.role, ["counselor", "manager"]),
        isNull(users.disabledAt),
      ),
    )
    .orderBy(users.name)
    .limit(500);
}

/** A snoozed chat takes no place until it wakes. */
function openChatsOf(now: Date) {
  return sql<number>`(select count(*)::int from ${conversations}
    where ${conversations.ownerId} = ${users.id} and ${conversations.resolvedAt} is null
    and (${conversations.snoozedUntil} is null or ${conversations.snoozedUntil} <= ${now.toISOString()}))`;
}

export type ChatStatus = {
  isOpen: boolean;
  reason: ClosedReason | null;
  /** Median of the last waits; null under five of them. */
  waitSeconds: number | null;
  promiseSeconds: number;
  /** When the desk is planned to be back; null while it is in its hours, or has none. */
  opensAt: Date | null;
};

/** Whether a chat begun now would be answered. Decided here and nowhere else. */
export async function chatStatus(queueId: string | null, now: Date): Promise<ChatStatus> {
  return chatStatusIn(database(), queueId, now);
}

export async function chatStatusIn(
  tx: Executor,
  queueId: string | null,
  now: Date,
): Promise<ChatStatus> {
  const counselors = await counselorsOf(tx, queueId, now);
  const { isInHours, opensAt } = await deskHours(tx, queueId, now);
  const [school] = await tx.select({ seconds: institutions.chatPromiseSeconds }).from(institutions);
  const decided = decideAvailability({ counselors, isInHours });
  return {
    isOpen: decided.isOpen,
    reason: decided.isOpen ? null : decided.reason,
    waitSeconds: shownWaitSeconds(await lastWaits(tx, queueId)),
    promiseSeconds: school?.seconds ?? 120,
    opensAt: decided.isOpen || isInHours ? null : opensAt,
  };
}

/** Of chats that were promised an answer: one begun while chat was closed says nothing of waiting. */
async function lastWaits(tx: Executor, queueId: string | null): Promise<number[]> {
  const rows = await tx
    .select({
      seconds: sql<number>`extract(epoch from ${conversations.firstAnsweredAt} - ${conversations.openedAt})::float8`,
    })
    .from(conversations)
    .where(
      and(
        isNotNull(conversations.firstAnsweredAt),
        isNotNull(conversations.promisedBy),
        queueId === null ? undefined : eq(conversations.queueId, queueId),
      ),
    )
    .orderBy(desc(conversations.firstAnsweredAt))
    .limit(20);
  return rows.map(({ seconds }) => Math.max(0, seconds));
}
