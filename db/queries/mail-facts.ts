// What a mail needs to know, read when it is sent. For jobs: the system is the actor.
import { eq, sql } from "drizzle-orm";
import { database } from "../client";
import { institutions, people, replies, requests, slots, users } from "../schema";

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
      reference: requests.reference,
      kind: requests.kind,
      email: requests.email,
      givenName: requests.givenName,
      statedZone: requests.statedZone,
      confirmedAt: requests.confirmedAt,
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
      reference: requests.reference,
      email: requests.email,
      givenName: requests.givenName,
      /** The person said stop since they asked: what was written before is not sent any more. */
      isStopped: sql<boolean>`coalesce(${people.stoppedAt} >= ${requests.createdAt}, false)`,
    })
    .from(replies)
    .innerJoin(requests, eq(requests.id, replies.requestId))
    .leftJoin(people, eq(people.id, requests.personId))
    .innerJoin(users, eq(users.id, replies.authorId))
    .where(eq(replies.id, replyId));
  return row ?? null;
}

export async function findUserEmail(userId: string): Promise<string | null> {
  const [row] = await database()
    .select({ email: users.email })
    .from(users)
    .where(eq(users.id, userId));
  return row?.email ?? null;
}
