// What a mail needs to know, read when it is sent. For jobs: the system is the actor.
import { and, desc, eq, inArray } from "drizzle-orm";
import { database } from "../client";
import { bookingEvents, institutions, replies, requests, slots, users } from "../schema";

export async function getMailSignature() {
  const [row] = await database()
    .select({
      name: institutions.name,
      phone: institutions.phone,
      zone: institutions.zone,
      slotMinutes: institutions.slotMinutes,
    })
    .from(institutions);
  if (!row) throw new Error("The institution's settings are missing.");
  return row;
}

export async function findRequestForMail(requestId: string) {
  const [row] = await database()
    .select({
      id: requests.id,
      personId: requests.personId,
      reference: requests.reference,
      kind: requests.kind,
      email: requests.email,
      givenName: requests.givenName,
      statedZone: requests.statedZone,
      confirmedAt: requests.confirmedAt,
      answeredAt: requests.answeredAt,
      closedAt: requests.closedAt,
      cancelledAt: requests.cancelledAt,
      calendarSequence: requests.calendarSequence,
      startsAt: slots.startsAt,
      wantedStartsAt: requests.wantedStartsAt,
    })
    .from(requests)
    .leftJoin(slots, eq(slots.id, requests.slotId))
    .where(eq(requests.id, requestId));
  return row ?? null;
}

export type RequestForMail = NonNullable<Awaited<ReturnType<typeof findRequestForMail>>>;

export async function findReplyForMail(replyId: string) {
  const [row] = await database()
    .select({
      body: replies.body,
      author: users.name,
      requestId: requests.id,
      personId: requests.personId,
      reference: requests.reference,
      email: requests.email,
      givenName: requests.givenName,
    })
    .from(replies)
    .innerJoin(requests, eq(requests.id, replies.requestId))
    .innerJoin(users, eq(users.id, replies.authorId))
    .where(eq(replies.id, replyId));
  return row ?? null;
}

export type CallChange = {
  by: "student" | "staff" | "system";
  name: string | null;
  reason: string | null;
};

/** Who last booked, moved or ended the call, and why; null for a request without one. */
export async function findCallChange(requestId: string): Promise<CallChange | null> {
  const [row] = await database()
    .select({ by: bookingEvents.by, name: users.name, reason: bookingEvents.reason })
    .from(bookingEvents)
    .leftJoin(users, eq(users.id, bookingEvents.actorId))
    .where(eq(bookingEvents.requestId, requestId))
    .orderBy(desc(bookingEvents.at), desc(bookingEvents.seq))
    .limit(1);
  return row ?? null;
}

export type MissedCall = { startsAt: Date; by: "us" | "person" };

/** How the call at `startsAt` came to be missed; null when it was not. */
export async function findMissedCall(
  requestId: string,
  startsAt: Date,
): Promise<MissedCall | null> {
  const [row] = await database()
    .select({ kind: bookingEvents.kind })
    .from(bookingEvents)
    .where(
      and(
        eq(bookingEvents.requestId, requestId),
        eq(bookingEvents.fromStartsAt, startsAt),
        inArray(bookingEvents.kind, ["missed_by_person", "missed_by_us"]),
      ),
    )
    .orderBy(desc(bookingEvents.at))
    .limit(1);
  if (!row) return null;
  return { startsAt, by: row.kind === "missed_by_us" ? "us" : "person" };
}

export async function findUserEmail(userId: string): Promise<string | null> {
  const [row] = await database()
    .select({ email: users.email })
    .from(users)
    .where(eq(users.id, userId));
  return row?.email ?? null;
}
