// What a counselor's hours mean: how many times they give, and which booked calls they leave alone.
import { and, asc, eq, gt, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { coverAt, deriveSlots } from "../../lib/domain/slots";
import { database } from "../client";
import { queueMembers, requests, slots } from "../schema";
import { type Availability, getAvailability, scheduleOf } from "./availability";
import { requestScope } from "./scope";
import { readSchoolCalendar, readSlotInput } from "./slots-input";

export type CallOutside = { id: string; givenName: string; startsAt: Date; isUnowned: boolean };

export type AvailabilityPreview = {
  /** Times for calls that these hours alone give within the horizon. */
  times: number;
  horizonDays: number;
  /** Booked calls, of the counselor or of nobody yet, that nobody would be there for. At most 20. */
  callsOutside: CallOutside[];
};

/** Works out a draft, or what is stored when there is none. Writes nothing. */
export async function previewAvailability(
  actor: Actor,
  userId: string,
  draft: Availability | null,
  now: Date,
): Promise<AvailabilityPreview> {
  const stored = await getAvailability(actor, userId, now);
  const own = scheduleOf(userId, draft ?? stored);
  const school = await readSchoolCalendar(database(), now);
  const times = deriveSlots({ ...school, counselors: [own] }).length;
  const memberships = await database()
    .select({ queueId: queueMembers.queueId })
    .from(queueMembers)
    .where(eq(queueMembers.userId, userId));
  const queueIds = memberships.map(({ queueId }) => queueId);
  const calls = await bookedCalls(actor, userId, queueIds, now);
  const others = new Map<string, Awaited<ReturnType<typeof readSlotInput>>["counselors"]>();
  for (const queueId of queueIds) {
    const { counselors } = await readSlotInput(database(), queueId, now);
    others.set(
      queueId,
      counselors.filter((counselor) => counselor.userId !== userId),
    );
  }
  const callsOutside = calls
    .filter(({ queueId, startsAt, isUnowned }) => {
      const there = isUnowned ? [own, ...(others.get(queueId) ?? [])] : [own];
      return coverAt(there, startsAt, school.slotMinutes) === 0;
    })
    .map(({ queueId: _queueId, ...call }) => call);
  return { times, horizonDays: school.horizonDays, callsOutside: callsOutside.slice(0, 20) };
}

/** Calls to come that are the counselor's, or unowned in their queues; first names only. */
async function bookedCalls(actor: Actor, userId: string, queueIds: string[], now: Date) {
  const unowned = and(isNull(requests.ownerId), inArray(requests.queueId, queueIds));
  const rows = await database()
    .select({
      id: requests.id,
      givenName: requests.givenName,
      ownerId: requests.ownerId,
      queueId: requests.queueId,
      startsAt: slots.startsAt,
    })
    .from(requests)
    .innerJoin(slots, eq(slots.id, requests.slotId))
    .where(
      and(
        requestScope(actor, "request.list"),
        isNotNull(requests.confirmedAt),
        isNull(requests.closedAt),
        isNull(requests.cancelledAt),
        gt(slots.startsAt, now),
        queueIds.length > 0
          ? or(eq(requests.ownerId, userId), unowned)
          : eq(requests.ownerId, userId),
      ),
    )
    .orderBy(asc(slots.startsAt), asc(requests.id))
    .limit(200);
  return rows.map(({ ownerId, ...row }) => ({ ...row, isUnowned: ownerId === null }));
}
