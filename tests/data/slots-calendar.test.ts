// What counselors and the school set, as it shows in the free times: days off, no calls, buffers, a
// grid that changed under booked calls.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { confirmByCode } from "@/db/queries/requests";
import { listFreeSlots } from "@/db/queries/slots";
import {
  bookings,
  counselorDaysOff,
  counselorSettings,
  institutions,
  queueMembers,
  requests,
  slotHolds,
  slots,
} from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { fillDraft, requestRow, submit } from "../support/asking";
import { makeWorld, minutes, now, outcomeOf, times, type World } from "../support/world";
import { makeSubjects, type Subjects } from "./matrix/subjects";

let world: World;
let subjects: Subjects;
let desk: string[];
const actors: Actor[] = [];

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  subjects = makeSubjects(world);
  desk = await world.addDesk("general", 2);
  for (const name of times(20, (i) => `asker${i}`)) {
    await world.addUser(name, "student");
    actors.push(await world.signedIn(name));
  }
});
afterAll(() => world.close());

beforeEach(async () => {
  await world.db.delete(counselorDaysOff);
  await world.db.delete(counselorSettings);
  await world.db.delete(slotHolds);
  await world.db.delete(bookings);
  await world.db.update(requests).set({ slotId: null, closedAt: now });
  await world.db.delete(slots);
  await set({ slotMinutes: 30, slotBufferMinutes: 0, slotMinNoticeMinutes: 60 });
});

const set = (values: Partial<typeof institutions.$inferInsert>) =>
  world.db.update(institutions).set(values);

/** Free times of tomorrow, Thursday, as "HH:MM places" in New York. */
async function tomorrow(): Promise<string[]> {
  const free = await listFreeSlots("general", null, now);
  return free
    .filter(({ startsAt }) => startsAt.toISOString().startsWith("2026-11-19"))
    .map(({ startsAt, capacity }) => `${hourOf(startsAt)} ${capacity}`);
}
const hourOf = (at: Date) => new Date(at.getTime() - 5 * 3_600_000).toISOString().slice(11, 16);
const at = (clock: string) =>
  `2026-11-19T${String(Number(clock.slice(0, 2)) + 5)}:${clock.slice(3)}:00.000Z`;

async function book(actor: Actor | undefined, startsAt: string): Promise<string> {
  if (!actor) throw new Error("nobody asks");
  const { requestId } = await submit(await fillDraft({ slotStartsAt: startsAt }), { actor });
  return requestId;
}

test("a counselor's day off takes their places away, and everybody's takes the day", async () => {
  expect(await tomorrow()).toHaveLength(16);
  expect((await tomorrow())[0]).toBe("09:00 2");
  const off = (userId = "") => ({ userId, offOn: "2026-11-19", createdAt: now });
  await world.db.insert(counselorDaysOff).values(off(desk[0]));
  expect((await tomorrow())[0]).toBe("09:00 1");
  await world.db.insert(counselorDaysOff).values(off(desk[1]));
  expect(await tomorrow()).toEqual([]);
});

test("who takes no calls is booked by nobody", async () => {
  await world.db.insert(counselorSettings).values({ userId: desk[0] ?? "", takesCalls: false });
  expect((await tomorrow())[0]).toBe("09:00 1");
  await book(actors[0], at("09:00"));
  expect(await tomorrow()).not.toContain("09:00 1");
  expect(await outcomeOf(book(actors[1], at("09:00")))).toBe("conflict:slot_full");
});

test("a buffer widens the grid", async () => {
  await set({ slotBufferMinutes: 15 });
  expect((await tomorrow()).slice(0, 3)).toEqual(["09:00 2", "09:45 2", "10:30 2"]);
  expect(await outcomeOf(book(actors[0], at("09:30")))).toBe("conflict:slot_unknown");
});

test("a call of the grid before a change keeps its place among the times after it", async () => {
  await book(actors[0], at("10:00"));
  await book(actors[1], at("10:00"));
  const id = await book(actors[2], at("11:00"));
  await set({ slotMinutes: 45 });
  const free = await tomorrow();
  // Calls of the earlier grid count as long as calls are now: to be safe, and never twice booked.
  expect(free.slice(0, 4)).toEqual(["09:00 2", "11:15 1", "12:00 2", "12:45 2"]);
  expect(await outcomeOf(book(actors[3], at("09:45")))).toBe("conflict:slot_full");
  await book(actors[4], at("11:15"));
  expect(await outcomeOf(book(actors[5], at("11:15")))).toBe("conflict:slot_full");
  expect((await requestRow(world, id)).slotId).not.toBeNull();
});

test("a time nobody held yet, inside the notice, is too soon and not unknown", async () => {
  expect(await outcomeOf(book(actors[0], minutes(30).toISOString()))).toBe("conflict:too_soon");
  expect(await outcomeOf(book(actors[0], minutes(10).toISOString()))).toBe("conflict:slot_unknown");
  expect(await world.db.$count(slots, eq(slots.queueId, "general"))).toBe(0);
});

test("a counselor of two queues is one person: what one queue books the other can't", async () => {
  const [one = ""] = desk;
  await world.db.insert(queueMembers).values({ queueId: "tech", userId: one });
  const techAt = async (clock: string) =>
    (await listFreeSlots("tech", null, now)).find(
      ({ startsAt }) => startsAt.toISOString() === at(clock),
    )?.capacity ?? 0;
  const ask = async (clock: string) =>
    subjects.make("unconfirmed", {
      kind: "callback",
      queueId: "tech",
      email: `${newId()}@school.test`.toLowerCase(),
      wantedStartsAt: new Date(at(clock)),
    });
  expect(await techAt("09:00")).toBe(1);
  await book(actors[0], at("09:00"));
  // A colleague who answers for one queue alone can take that call.
  expect(await techAt("09:00")).toBe(1);
  await book(actors[1], at("09:00"));
  expect(await techAt("09:00")).toBe(0);
  expect(await outcomeOf(confirmByCode(await ask("09:00"), now))).toBe("conflict:slot_full");
  // Both queues at once, again and again: as many calls as people, and never more.
  for (const [round, clock] of ["10:00", "10:30", "11:00", "11:30"].entries()) {
    const races = [
      ...times(3, async () => confirmByCode(await ask(clock), now)),
      ...times(3, (i) => book(actors[2 + round * 3 + i], at(clock))),
    ];
    await Promise.all(races.map(outcomeOf));
    const [row] = await world.sql<{ booked: number }[]>`
      select sum(booked)::int as booked from slots where starts_at = ${at(clock)}`;
    expect(row?.booked, clock).toBe(2);
  }
  await world.db.delete(queueMembers).where(eq(queueMembers.queueId, "tech"));
});
