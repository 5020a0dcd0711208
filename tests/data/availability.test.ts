// A counselor's hours, edited as one: who may, what is stored, what two edits at once leave, and
// which booked calls they leave outside.
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  type Availability,
  getAvailability,
  listCounselors,
  saveAvailability,
} from "@/db/queries/availability";
import { previewAvailability } from "@/db/queries/availability-preview";
import { changeOwnTime } from "@/db/queries/requests-own";
import { listFreeSlots } from "@/db/queries/slots";
import {
  auditLog,
  bookings,
  counselorDaysOff,
  counselorHours,
  counselorSettings,
  requests,
  slots,
} from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { bearerOf, makeWorld, now, outcomeOf, tally, times, type World } from "../support/world";
import { makeSubjects, type Subjects } from "./matrix/subjects";

let world: World;
let subjects: Subjects;
let dora: Actor;
let lena: Actor;

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  subjects = makeSubjects(world);
  [dora, lena] = [await world.signedIn("dora"), await world.signedIn("lena")];
});
afterAll(() => world.close());

beforeEach(async () => {
  await world.db.delete(counselorHours);
  await world.db.delete(counselorDaysOff);
  await world.db.delete(counselorSettings);
  await world.db.delete(bookings);
  await world.db.update(requests).set({ slotId: null, closedAt: now });
  await world.db.delete(slots);
});

/** Weekdays from 9 to 5 in New York. */
const week = (change: Partial<Availability> = {}): Availability => ({
  zone: "America/New_York",
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 1020 })),
  daysOff: [],
  chatCapacity: 3,
  takesCalls: true,
  ...change,
});

const save = (actor: Actor, draft: Availability, version = 1, userId = "dora") =>
  saveAvailability(actor, { userId, version, draft, callsOutside: 0 }, now);

const stored = () => getAvailability(dora, "dora", now);

test("hours, days off, chats and calls come back as they were saved, and the free times follow", async () => {
  const draft = week({
    zone: "America/Denver",
    hours: [
      { weekday: 4, fromMinute: 540, toMinute: 660 },
      { weekday: 4, fromMinute: 1320, toMinute: 1560 },
    ],
    daysOff: [{ offOn: "2026-11-26", reason: "Family" }],
    chatCapacity: 0,
  });
  await save(dora, draft);
  expect(await stored()).toEqual({
    ...draft,
    userId: "dora",
    name: "dora",
    version: 2,
    isOwn: true,
  });
  const free = (await listFreeSlots("tech", null, now)).map((slot) => slot.startsAt.toISOString());
  expect(free[0]).toBe("2026-11-19T16:00:00.000Z");
  // Thursday the 19th alone: a shift of two hours, and four past midnight; none on the day off.
  expect(free.filter((at) => at < "2026-11-21")).toHaveLength(12);
  expect(free.filter((at) => at > "2026-11-21")).toEqual([]);
  await save(dora, { ...draft, takesCalls: false }, 2);
  expect(await listFreeSlots("tech", null, now)).toEqual([]);
});

test("two edits at once: one is stored whole, the other is told; the same edit twice is one", async () => {
  await save(dora, week());
  const other = week({ chatCapacity: 5, daysOff: [{ offOn: "2026-12-24", reason: null }] });
  const drafts = [week({ takesCalls: false }), other];
  const counts = await tally(drafts.map((draft, i) => save(i === 0 ? dora : lena, draft, 2)));
  expect(counts).toEqual({ done: 1, "conflict:changed_meanwhile": 1 });
  const { version, takesCalls, chatCapacity } = await stored();
  expect(version).toBe(3);
  expect([false, true]).toContain(takesCalls);
  expect(takesCalls ? chatCapacity : 3).toBe(takesCalls ? 5 : 3);
  const again = week({ chatCapacity: 7 });
  expect(await tally(times(6, () => save(dora, again, 3)))).toEqual({ done: 6 });
  expect((await stored()).version).toBe(4);
});

test("overlapping shifts and a new day off in the past are refused; days that are over stay", async () => {
  const hours = [
    { weekday: 1, fromMinute: 1320, toMinute: 1560 },
    { weekday: 2, fromMinute: 60, toMinute: 120 },
  ];
  expect(await outcomeOf(save(dora, week({ hours })))).toBe("invalid:shifts_overlap");
  const past = { userId: "dora", offOn: "2026-11-02", reason: "Ill", createdAt: now };
  await world.db.insert(counselorDaysOff).values(past);
  const late = week({ daysOff: [{ offOn: "2026-11-17", reason: null }] });
  expect(await outcomeOf(save(dora, late))).toBe("invalid:day_off_past");
  await save(dora, week({ daysOff: [{ offOn: "2026-11-18", reason: null }] }));
  expect((await stored()).daysOff).toEqual([{ offOn: "2026-11-18", reason: null }]);
  expect(await world.db.$count(counselorDaysOff, eq(counselorDaysOff.userId, "dora"))).toBe(2);
  await save(dora, week(), 2);
  expect(await world.db.$count(counselorDaysOff, eq(counselorDaysOff.userId, "dora"))).toBe(1);
});

test("who edits whom: oneself, a manager those of their queues, an administrator all counselors", async () => {
  const namesFor = async (name: string) =>
    (await listCounselors(await world.signedIn(name))).map(({ userId }) => userId);
  expect(await namesFor("dora")).toEqual(["dora"]);
  expect(await namesFor("lena")).toEqual(["dora", "finn", "lena", "omar"]);
  expect(await namesFor("arno")).toEqual(["arno", "ruth"]);
  expect(await namesFor("ada")).toEqual(["arno", "dora", "finn", "lena", "omar", "ruth"]);
  for (const name of ["edith", "priya"]) expect(await namesFor(name)).toEqual([]);
  for (const name of ["omar", "arno", "edith", "priya"]) {
    const actor = await world.signedIn(name);
    expect(await outcomeOf(save(actor, week())), name).toBe("not_found:not_found");
    expect(await outcomeOf(getAvailability(actor, "dora", now)), name).toBe("not_found:not_found");
  }
  await save(lena, week());
  expect(await outcomeOf(save(lena, week(), 1, "ada"))).toBe("not_found:not_found");
});

test("an edit is in the audit, by counts and without a reason", async () => {
  await save(lena, week({ daysOff: [{ offOn: "2026-12-24", reason: "CANARY surgery" }] }));
  const [line] = await world.db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "availability.change"), eq(auditLog.actorId, "lena")))
    .orderBy(auditLog.id);
  expect(line).toMatchObject({ subjectKind: "user", subjectId: "dora" });
  const audit = await world.db.select().from(auditLog);
  expect(JSON.stringify(audit)).not.toContain("CANARY");
});

test("a preview counts the times and names the calls left outside: mine, and nobody's", async () => {
  await save(dora, week());
  const free = (await listFreeSlots("tech", null, now)).map(({ startsAt }) => startsAt);
  const [first = now, second = now, third = now] = free;
  for (const [state, startsAt, givenName] of [
    ["claimed", first, "Mine"],
    ["waiting", second, "Nobody's"],
    ["claimed", third, "Omar's"],
  ] as const) {
    const person = { kind: "callback", givenName } as const;
    const owner = givenName === "Omar's" ? { ownerId: "omar" } : {};
    const id = await subjects.make(state, { ...person, ...owner });
    await changeOwnTime(bearerOf(id), id, startsAt, now);
  }
  const outside = async (draft: Availability | null, actor = dora) =>
    (await previewAvailability(actor, "dora", draft, now)).callsOutside.map(
      (call) => call.givenName,
    );
  expect(await outside(null)).toEqual([]);
  expect((await previewAvailability(dora, "dora", null, now)).times).toBe(free.length);
  expect(await outside(week({ takesCalls: false }))).toEqual(["Mine", "Nobody's"]);
  expect(await outside(week({ hours: [] }), lena)).toEqual(["Mine", "Nobody's"]);
  // While a colleague is there, nobody's call is not alone.
  await save(lena, week(), 1, "omar");
  expect(await outside(week({ hours: [] }))).toEqual(["Mine"]);
  const before = await world.db.$count(bookings);
  await save(dora, week({ hours: [] }), 2);
  expect(await world.db.$count(bookings)).toBe(before);
});

test("of hours in two zones none is lost before somebody saves", async () => {
  await save(dora, week());
  const shift = { weekday: 6, fromMinute: 600, toMinute: 660, zone: "America/Denver" };
  await world.db.insert(counselorHours).values({ id: "other", userId: "dora", ...shift });
  expect((await stored()).hours).toHaveLength(6);
});
