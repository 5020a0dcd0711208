// Requests of the demo people, in every state that the desk shows.
import { asc } from "drizzle-orm";
import { CONSENT_VERSION, consentWords } from "../../lib/domain/consents";
import { deriveSlots } from "../../lib/domain/slots";
import { localMinutes } from "../../lib/domain/zones";
import type { Executor } from "../client";
import {
  bookings,
  consentReceipts,
  counselorHours,
  holidays,
  institutions,
  nextSteps,
  notes,
  people,
  personEmails,
  personPhones,
  replies,
  requests,
  slots,
} from "../schema";
import { type SeedRequest, seedRequestList } from "./request-list";

type Tx = Pick<Executor, "insert" | "select">;
const MINUTE_MS = 60_000;

export async function seedRequests(tx: Tx, now: Date): Promise<void> {
  const times = await freeTimes(tx, now);
  for (const [order, seed] of seedRequestList.entries()) {
    const at = new Date(now.getTime() - seed.minutesAgo * MINUTE_MS);
    const personId = seed.isConfirmed ? await personOf(tx, seed, at) : null;
    const startsAt = seed.hoursAhead === undefined ? null : times(seed.hoursAhead, seed.zone);
    const slotId = startsAt && personId ? `demo-slot-${order}` : null;
    if (slotId && startsAt) {
      await tx
        .insert(slots)
        .values({ id: slotId, queueId: seed.queue, startsAt, capacity: 1, booked: 1 });
    }
    const claimedAt = seed.owner ? new Date(at.getTime() + 4 * MINUTE_MS) : null;
    await tx.insert(requests).values({
      id: seed.id,
      reference: seed.reference,
      kind: startsAt ? "callback" : "message",
      queueId: seed.queue,
      personId,
      topic: seed.topic,
      question: seed.question,
      programSlugs: seed.programs,
      givenName: seed.givenName,
      familyName: seed.familyName,
      email: seed.email,
      phone: seed.phone ?? null,
      statedZone: seed.zone,
      sharedItems: [],
      consents: [],
      wantedStartsAt: startsAt,
      slotId,
      ownerId: seed.owner ?? null,
      createdAt: at,
      confirmedAt: seed.isConfirmed ? at : null,
      emailVerifiedAt: seed.isConfirmed ? at : null,
      claimedAt,
      answeredAt: seed.reply ? new Date(at.getTime() + 30 * MINUTE_MS) : null,
    });
    if (!personId) continue;
    if (slotId) {
      await tx.insert(bookings).values({ requestId: seed.id, slotId, personId, bookedAt: at });
    }
    await seedWords(tx, seed, personId, at);
  }
}

// When people book calls, on their own clock.
const DAY_BEGINS = 9 * 60;
const DAY_ENDS = 20 * 60;

/**
 * The first free time at least so many hours ahead, by day where the person is, from the demo
 * counselors' own hours.
 */
async function freeTimes(tx: Tx, now: Date) {
  const [institution] = await tx.select().from(institutions);
  const hours = await tx.select().from(counselorHours).orderBy(asc(counselorHours.id));
  const days = await tx.select({ heldOn: holidays.heldOn }).from(holidays);
  const free = deriveSlots({
    counselors: hours.map((row) => ({ userId: row.userId, zone: row.zone, hours: [row] })),
    holidays: days.map((day) => day.heldOn),
    institutionZone: institution?.zone ?? "America/New_York",
    now,
  });
  return (hoursAhead: number, zone: string): Date => {
    const index = free.findIndex(({ startsAt }) => {
      const minutes = localMinutes(startsAt, zone);
      const isByDay = minutes >= DAY_BEGINS && minutes < DAY_ENDS;
      return isByDay && startsAt.getTime() >= now.getTime() + hoursAhead * 60 * MINUTE_MS;
    });
    const [slot] = free.splice(Math.max(index, 0), 1);
    if (!slot) throw new Error("The demo counselors have no free time.");
    return slot.startsAt;
  };
}

async function personOf(tx: Tx, seed: SeedRequest, at: Date): Promise<string> {
  const id = seed.person ?? `${seed.id}-person`;
  if (!seed.person) {
    await tx.insert(people).values({
      id,
      givenName: seed.givenName,
      familyName: seed.familyName,
      statedZone: seed.zone,
      createdAt: at,
    });
    await tx.insert(personEmails).values({ personId: id, email: seed.email, verifiedAt: at });
  }
  if (seed.phone) {
    await tx
      .insert(personPhones)
      .values({ personId: id, phone: seed.phone, createdAt: at })
      .onConflictDoNothing();
  }
  return id;
}

async function seedWords(tx: Tx, seed: SeedRequest, personId: string, at: Date) {
  const later = new Date(at.getTime() + 30 * MINUTE_MS);
  const authorId = seed.owner ?? "demo-counselor";
  const base = { requestId: seed.id, authorId, createdAt: later };
  const [institution] = await tx.select({ name: institutions.name }).from(institutions);
  for (const channel of seed.consents ?? []) {
    await tx.insert(consentReceipts).values({
      id: `${seed.id}-${channel}`,
      personId,
      requestId: seed.id,
      channel,
      isGiven: true,
      words: consentWords(channel, institution?.name ?? ""),
      wordsVersion: CONSENT_VERSION,
      phone: seed.phone ?? null,
      email: seed.email,
      page: "/talk/callback/consent",
      givenAt: at,
    });
  }
  if (seed.note) {
    await tx
      .insert(notes)
      .values({ ...base, id: `${seed.id}-note`, submitKey: `${seed.id}-note`, body: seed.note });
  }
  if (seed.reply) {
    await tx
      .insert(replies)
      .values({ ...base, id: `${seed.id}-reply`, submitKey: `${seed.id}-reply`, body: seed.reply });
  }
  if (seed.nextStep) {
    await tx.insert(nextSteps).values({
      ...base,
      id: `${seed.id}-step`,
      submitKey: `${seed.id}-step`,
      body: seed.nextStep,
    });
  }
}
