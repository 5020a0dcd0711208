// A booked call moved or cancelled by the desk: who may, what is told, and what stays.
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listBookingEvents } from "@/db/queries/booking-events";
import { cancelCall, findCallToMove, moveCall } from "@/db/queries/callbacks-move";
import { recordOutcome, startCall } from "@/db/queries/calls";
import { cancelOwnRequest, changeOwnTime, getOwnRequest } from "@/db/queries/requests-own";
import { listFreeSlots } from "@/db/queries/slots";
import { auditLog, bookingEvents, jobs, requests } from "@/db/schema";
import { placesAt, requestRow } from "../support/asking";
import { bearerOf, makeWorld, minutesFrom, now, outcomeOf, type World } from "../support/world";
import { makeSubjects, type Subjects } from "./matrix/subjects";

let world: World;
let subjects: Subjects;
let free: Date[];

beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("tech", 2);
  subjects = makeSubjects(world);
  free = (await listFreeSlots("tech", null, now)).map(({ startsAt }) => startsAt);
});
afterAll(() => world.close());

const nextTime = () => {
  const time = free.shift();
  if (!time) throw new Error("no time is left for this test");
  return time;
};

/** Dora's request of Priya's, with a call booked. */
async function booked(startsAt = nextTime()) {
  const id = await subjects.make("claimed", { kind: "callback" });
  await changeOwnTime(bearerOf(id), id, startsAt, minutesFrom(now, -5));
  return { id, startsAt };
}

const eventsOf = (id: string) => listBookingEvents(world.db, eq(requests.id, id));
const versionOf = async (id: string) => (await requestRow(world, id)).version;

async function jobsOf(id: string): Promise<string[]> {
  const isOfRequest = sql`${jobs.payload}->>'requestId' = ${id}`;
  const rows = await world.db.select({ kind: jobs.kind }).from(jobs).where(isOfRequest);
  return rows.map((job) => job.kind).sort();
}

test("the desk moves a call with a reason: both places, mail, reminders, calendar and story agree", async () => {
  const { id, startsAt } = await booked();
  const to = nextTime();
  const dora = await world.signedIn("dora");
  const [version, { calendarSequence }] = [await versionOf(id), await requestRow(world, id)];
  await moveCall(dora, { requestId: id, version, startsAt: to, reason: "Dora is ill." }, now);
  expect(await placesAt(world, startsAt.toISOString())).toMatchObject({ booked: 0, bookings: 0 });
  expect(await placesAt(world, to.toISOString())).toMatchObject({ booked: 1, bookings: 1 });
  const row = await requestRow(world, id);
  expect(row).toMatchObject({ ownerId: "dora", calendarSequence: calendarSequence + 1 });
  expect(await eventsOf(id)).toMatchObject([
    { kind: "moved", by: "staff", byName: "dora", from: startsAt, to, reason: "Dora is ill." },
    { kind: "booked", by: "student", byName: null, from: null, to: startsAt },
  ]);
  const kinds = await jobsOf(id);
  expect(kinds.filter((kind) => kind === "mail.request_changed")).toHaveLength(2);
  expect(kinds).toContain("mail.call_reminder");
  const audited = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  expect(JSON.stringify(audited)).not.toContain("ill");
});

test("the page of a moved call is out of date, and the same time again changes nothing", async () => {
  const { id, startsAt } = await booked();
  const dora = await world.signedIn("dora");
  const version = await versionOf(id);
  const change = { requestId: id, version, reason: "Later is better." };
  await moveCall(dora, { ...change, startsAt }, now);
  expect(await versionOf(id)).toBe(version);
  await moveCall(dora, { ...change, startsAt: nextTime() }, now);
  expect(await outcomeOf(moveCall(dora, { ...change, startsAt: nextTime() }, now))).toBe(
    "conflict:changed_meanwhile",
  );
});

test("a lost time leaves the call where it was", async () => {
  const { id, startsAt } = await booked();
  const lena = await world.signedIn("lena");
  const version = await versionOf(id);
  const change = { requestId: id, version, reason: "Words" };
  const attempt = moveCall(lena, { ...change, startsAt: minutesFrom(now, 30) }, now);
  expect(await outcomeOf(attempt)).toBe("conflict:too_soon");
  expect(await placesAt(world, startsAt.toISOString())).toMatchObject({ booked: 1, bookings: 1 });
  expect(await versionOf(id)).toBe(version);
});

test("the desk cancels a call: the place is free, the person hears why, twice is once", async () => {
  const { id, startsAt } = await booked();
  const lena = await world.signedIn("lena");
  const change = { requestId: id, version: await versionOf(id), reason: "You asked by phone." };
  await cancelCall(lena, change, now);
  await cancelCall(lena, change, now);
  expect(await requestRow(world, id)).toMatchObject({ cancelledBy: "staff", slotId: null });
  expect(await placesAt(world, startsAt.toISOString())).toMatchObject({ booked: 0, bookings: 0 });
  expect((await eventsOf(id))[0]).toMatchObject({
    kind: "cancelled",
    by: "staff",
    byName: "lena",
    from: startsAt,
    reason: "You asked by phone.",
  });
  expect((await jobsOf(id)).filter((kind) => kind === "mail.request_cancelled")).toHaveLength(1);
});

test("a person's own move and cancel are told as theirs, with a reason or without", async () => {
  const { id } = await booked();
  await changeOwnTime(bearerOf(id), id, nextTime(), now, "I have an exam.");
  await cancelOwnRequest(bearerOf(id), id, minutesFrom(now, 1));
  expect(await eventsOf(id)).toMatchObject([
    { kind: "cancelled", by: "student", byName: null, reason: null },
    { kind: "moved", by: "student", reason: "I have an exam." },
    { kind: "booked", by: "student" },
  ]);
});

test("an answer in writing leaves the call to be moved or cancelled; a talk does not", async () => {
  const { id } = await booked();
  await world.db.update(requests).set({ answeredAt: now }).where(eq(requests.id, id));
  const dora = await world.signedIn("dora");
  expect((await getOwnRequest(bearerOf(id), id)).isCallPending).toBe(true);
  await changeOwnTime(bearerOf(id), id, nextTime(), now);
  const startsAt = (await findCallToMove(dora, id))?.startsAt ?? now;
  const call = await startCall(dora, id, startsAt);
  if (!call.isAllowed) throw new Error("the gate said no");
  const outcome = { requestId: id, touchId: call.touchId, outcome: "reached" as const };
  await recordOutcome(dora, { ...outcome, page: "/desk", userAgent: null }, startsAt);
  expect(await findCallToMove(dora, id)).toBeNull();
  expect((await getOwnRequest(bearerOf(id), id)).isCallPending).toBe(false);
  const change = { requestId: id, version: await versionOf(id), reason: "Words" };
  expect(await outcomeOf(moveCall(dora, { ...change, startsAt: nextTime() }, now))).toBe(
    "conflict:request_closed",
  );
});

test("an answered request whose call is cancelled stays answered", async () => {
  const { id } = await booked();
  await world.db.update(requests).set({ answeredAt: now }).where(eq(requests.id, id));
  const dora = await world.signedIn("dora");
  await cancelCall(dora, { requestId: id, version: await versionOf(id), reason: "Words" }, now);
  expect(await requestRow(world, id)).toMatchObject({ cancelledAt: null, slotId: null });
  expect((await eventsOf(id))[0]).toMatchObject({ kind: "cancelled" });
});

test("a colleague and a foreign manager find nothing to move", async () => {
  const { id } = await booked();
  const change = { requestId: id, version: await versionOf(id), reason: "Words" };
  for (const name of ["omar", "ruth", "arno", "edith", "ada", "priya"]) {
    const actor = await world.signedIn(name);
    expect(await findCallToMove(actor, id), name).toBeNull();
    const move = moveCall(actor, { ...change, startsAt: nextTime() }, now);
    expect(await outcomeOf(move), name).toBe("not_found:not_found");
    expect(await outcomeOf(cancelCall(actor, change, now)), name).toBe("not_found:not_found");
  }
});

test("events are never changed or removed", async () => {
  await booked();
  const { db } = world;
  expect(await db.$count(bookingEvents)).toBeGreaterThan(5);
  await expect(db.update(bookingEvents).set({ reason: "other" })).rejects.toThrow();
  await expect(db.delete(bookingEvents)).rejects.toThrow();
});
