// The sweep over booked calls whose window is over: told once, by what really happened.
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listBookingEvents } from "@/db/queries/booking-events";
import { settleMissedCalls } from "@/db/queries/callbacks-missed";
import { changeOwnTime } from "@/db/queries/requests-own";
import { listFreeSlots } from "@/db/queries/slots";
import { bookings, jobs, people, requests, slots, touches } from "@/db/schema";
import type { CallOutcome } from "@/lib/domain/call-outcomes";
import { newId } from "@/lib/id";
import { requestRow } from "../support/asking";
import { oneAfterTheOther, withSlowTable } from "../support/slow-table";
import { bearerOf, makeWorld, minutesFrom, now, type World } from "../support/world";
import { makeSubjects, type Subjects } from "./matrix/subjects";

let world: World;
let subjects: Subjects;
let startsAt: Date;

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  await world.addDesk("tech", 3);
  subjects = makeSubjects(world);
});
afterAll(() => world.close());

beforeEach(async () => {
  await world.db.delete(bookings);
  await world.db.update(requests).set({ slotId: null, closedAt: now });
  await world.db.update(slots).set({ booked: 0 });
  await world.db.update(people).set({ stoppedAt: null });
  startsAt = (await listFreeSlots("tech", null, now))[0]?.startsAt ?? now;
});

async function booked(outcomes: CallOutcome[] = [], state: "claimed" | "waiting" = "claimed") {
  const personId = newId();
  await world.db.insert(people).values({ id: personId, createdAt: now });
  const id = await subjects.make(state, { kind: "callback", personId });
  await changeOwnTime(bearerOf(id), id, startsAt, now);
  for (const outcome of outcomes) {
    const touchId = await subjects.call(id, "dora");
    await world.db
      .update(touches)
      .set({ outcome, startedAt: startsAt })
      .where(eq(touches.id, touchId));
  }
  return id;
}

const after = (minutes: number) => minutesFrom(startsAt, minutes);
const missedOf = async (id: string) =>
  (await listBookingEvents(world.db, eq(requests.id, id)))
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith("missed"));

async function jobsOf(id: string): Promise<string[]> {
  const isOfRequest = sql`${jobs.payload}->>'requestId' = ${id}`;
  const rows = await world.db.select({ kind: jobs.kind }).from(jobs).where(isOfRequest);
  return rows.map((job) => job.kind).filter((kind) => /missed|not_made/.test(kind));
}

test("a call nobody made is ours: the person gets a letter, the manager another, the owner stays", async () => {
  const id = await booked();
  expect(await settleMissedCalls(after(30))).toBe(0);
  expect(await settleMissedCalls(after(31))).toBe(1);
  expect(await missedOf(id)).toEqual(["missed_by_us"]);
  expect((await jobsOf(id)).sort()).toEqual(["mail.call_missed", "mail.call_not_made"]);
  const row = await requestRow(world, id);
  expect(row).toMatchObject({ ownerId: "dora", closedAt: null, cancelledAt: null });
  const [job] = await world.db.select().from(jobs).where(eq(jobs.kind, "mail.call_missed"));
  expect(job).toMatchObject({
    personId: row.personId,
    payload: { startsAt: startsAt.toISOString() },
  });
});

test("a call that nobody picked up is the person's, and no manager hears of it", async () => {
  const id = await booked(["no_answer", "voicemail"]);
  expect(await settleMissedCalls(after(31))).toBe(1);
  expect(await missedOf(id)).toEqual(["missed_by_person"]);
  expect(await jobsOf(id)).toEqual(["mail.call_missed"]);
});

test("ten sweeps side by side and one later settle each call once", async () => {
  const ids = [await booked(), await booked(["no_answer"], "waiting")];
  const counts = await withSlowTable(world.sql, "touches", 0.2, () =>
    oneAfterTheOther(10, () => settleMissedCalls(after(45))),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(await settleMissedCalls(after(90))).toBe(0);
  for (const id of ids) expect(await missedOf(id)).toHaveLength(1);
});

test("a talk, a stop, an end and an outage leave nothing to settle", async () => {
  await booked(["no_answer", "reached"]);
  await booked(["asked_to_stop"]);
  const closed = await booked();
  await world.db.update(requests).set({ closedAt: now }).where(eq(requests.id, closed));
  expect(await settleMissedCalls(after(31))).toBe(0);
  startsAt = (await listFreeSlots("tech", null, now))[0]?.startsAt ?? now;
  const id = await booked();
  await world.db.update(people).set({ stoppedAt: now });
  expect(await settleMissedCalls(after(31))).toBe(0);
  await world.db.update(people).set({ stoppedAt: null });
  expect(await settleMissedCalls(after(5 * 1440))).toBe(0);
  expect(await missedOf(id)).toEqual([]);
});

test("a call whose outcome is not recorded is waited for", async () => {
  const id = await booked();
  const touchId = await subjects.call(id, "dora");
  await world.db.update(touches).set({ startedAt: startsAt }).where(eq(touches.id, touchId));
  expect(await settleMissedCalls(after(31))).toBe(0);
  await world.db.update(touches).set({ outcome: "voicemail" }).where(eq(touches.id, touchId));
  expect(await settleMissedCalls(after(60))).toBe(1);
  expect(await missedOf(id)).toEqual(["missed_by_person"]);
});

test("a missed call that gets a new time can be missed again, and is told again", async () => {
  const id = await booked();
  await settleMissedCalls(after(31));
  const later = (await listFreeSlots("tech", null, after(60)))[0]?.startsAt ?? now;
  await changeOwnTime(bearerOf(id), id, later, after(60));
  expect(await settleMissedCalls(after(61))).toBe(0);
  expect(await settleMissedCalls(minutesFrom(later, 31))).toBe(1);
  expect(await missedOf(id)).toEqual(["missed_by_us", "missed_by_us"]);
  expect((await jobsOf(id)).filter((kind) => kind === "mail.call_missed")).toHaveLength(2);
});
