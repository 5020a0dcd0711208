// The moment a request goes live: its person is joined, receipts are written, the time is claimed
// and the desk hears of it. One transaction, with the request's row already locked.
import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { changesOf, stateOf, transition } from "../../lib/domain/request-states";
import { conflict, notFound } from "../../lib/errors";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import {
  consentReceipts,
  people,
  personPhones,
  queueMembers,
  requestDrafts,
  requests,
  users,
} from "../schema";
import { joinPersonByEmail } from "./accounts";
import { audit } from "./audit";
import { recordBookingEvent } from "./booking-events";
import { linkPromise } from "./conversations";
import { minNoticeMinutes } from "./drafts";
import { enqueue } from "./jobs";
import { holdConversation, holdPerson } from "./people-lock";
import { enqueueReminders } from "./reminders";
import { claimSlot, refuseIfFull } from "./slots";

export const MAX_OPEN_REQUESTS = 3;

type RequestRow = typeof requests.$inferSelect;

/** Confirms a request whose address was proven. Confirming twice is once. */
export async function confirmLocked(
  tx: Executor,
  actor: Actor,
  requestId: string,
  now: Date,
): Promise<void> {
  const [row] = await tx.select().from(requests).where(eq(requests.id, requestId));
  if (!row) throw notFound();
  if (row.confirmedAt && !row.cancelledAt) return;
  const step = transition(stateOf(row), "confirm");
  if (!step.ok) throw conflict(step.reason);
  if (!row.emailVerifiedAt) throw conflict("request_unconfirmed");

  // Its thread is locked before its person, like everywhere.
  const conversationId = await findThread(tx, row);
  if (conversationId) await holdConversation(tx, conversationId);
  if (row.wantedStartsAt) {
    const { queueId, wantedStartsAt: startsAt } = row;
    await refuseIfFull(tx, { queueId, startsAt }, now);
  }
  const personId = await joinPerson(tx, row, now);
  if ((await countOpen(tx, personId)) >= MAX_OPEN_REQUESTS) throw conflict("too_many_open");
  const slotId = row.wantedStartsAt
    ? await claimSlot(
        tx,
        {
          requestId,
          personId,
          draftId: row.draftId,
          queueId: row.queueId,
          startsAt: row.wantedStartsAt,
          minNoticeMinutes: await minNoticeMinutes(tx),
        },
        now,
      )
    : null;
  await tx
    .update(requests)
    .set({ ...changesOf(stateOf(row), "confirm", now), personId, slotId })
    .where(eq(requests.id, requestId));
  if (slotId && row.wantedStartsAt) {
    const event = { requestId, kind: "booked", from: null, to: row.wantedStartsAt } as const;
    await recordBookingEvent(tx, { ...event, by: "student" }, now);
    await enqueueReminders(tx, { requestId, personId, startsAt: row.wantedStartsAt }, now);
  }
  await writeReceipts(tx, row, personId);
  // A request that was promised in a chat is told there, in the transaction that books it.
  if (conversationId) await linkPromise(tx, conversationId, requestId, now);
  await audit(
    tx,
    actor,
    { action: "request.confirm", subjectKind: "request", subjectId: requestId },
    now,
  );
  await enqueue(tx, { kind: "mail.request_confirmed", payload: { requestId } }, now, {
    dedupKey: `confirmed:${requestId}`,
  });
  await tellQueue(tx, row, now);
}

/** The chat in which the request was promised. */
async function findThread(tx: Executor, row: RequestRow): Promise<string | null> {
  if (!row.draftId) return null;
  const [draft] = await tx
    .select({ answers: requestDrafts.answers })
    .from(requestDrafts)
    .where(eq(requestDrafts.id, row.draftId));
  return draft?.answers.conversationId ?? null;
}

async function joinPerson(tx: Executor, row: RequestRow, now: Date): Promise<string> {
  const personId = await joinPersonByEmail(tx, row.email, row, now);
  // The lock that makes "at most three open requests" true under concurrency.
  await holdPerson(tx, personId);
  const [person] = await tx
    .select({ givenName: people.givenName })
    .from(people)
    .where(eq(people.id, personId));
  const learned = {
    ...(person?.givenName ? {} : { givenName: row.givenName, familyName: row.familyName }),
    ...(row.statedZone ? { statedZone: row.statedZone } : {}),
    ...(row.language ? { language: row.language } : {}),
  };
  if (Object.keys(learned).length > 0) {
    await tx.update(people).set(learned).where(eq(people.id, personId));
  }
  if (row.phone) {
    await tx
      .insert(personPhones)
      .values({ personId, phone: row.phone, createdAt: now })
      .onConflictDoNothing();
  }
  return personId;
}

async function countOpen(tx: Executor, personId: string): Promise<number> {
  return tx.$count(
    requests,
    and(
      eq(requests.personId, personId),
      isNull(requests.closedAt),
      isNull(requests.cancelledAt),
      isNull(requests.answeredAt),
    ),
  );
}

/** One receipt per ticked box, with the words that stood beside it and when it was ticked. */
async function writeReceipts(tx: Executor, row: RequestRow, personId: string) {
  for (const consent of row.consents) {
    await tx.insert(consentReceipts).values({
      id: newId(),
      personId,
      requestId: row.id,
      channel: consent.channel,
      isGiven: true,
      words: consent.words,
      wordsVersion: consent.wordsVersion,
      phone: row.phone,
      email: row.email,
      page: consent.page,
      address: consent.address,
      userAgent: consent.userAgent,
      givenAt: new Date(consent.givenAt),
    });
  }
}

/** Mails each member of the queue once. The mail holds a link and no personal data. */
async function tellQueue(tx: Executor, row: RequestRow, now: Date) {
  const members = await tx
    .select({ userId: queueMembers.userId })
    .from(queueMembers)
    .innerJoin(users, and(eq(users.id, queueMembers.userId), isNull(users.disabledAt)))
    .where(eq(queueMembers.queueId, row.queueId));
  for (const { userId } of members) {
    await enqueue(
      tx,
      { kind: "mail.queue_new_request", payload: { requestId: row.id, userId } },
      now,
      { dedupKey: `new-request:${row.id}:${userId}` },
    );
  }
}
