import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDraft } from "@/db/queries/drafts";
import { cancelOwnRequest, changeOwnTime } from "@/db/queries/requests-own";
import { listFreeSlots, nearestFreeSlots } from "@/db/queries/slots";
import { bookings, counselorHours, requestDrafts, requests, slotHolds, slots } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { fillDraft, freeTimes, placesAt, requestRow, submit } from "../support/asking";
import {
  bearerOf,
  makeWorld,
  minutes,
  now,
  outcomeOf,
  tally,
  times,
  type World,
} from "../support/world";

let world: World;
let desk: string[];
let free: string[];
const actors: Actor[] = [];

/** A time that no other test of this file uses. */
const nextTime = () => {
  const time = free.shift();
  if (!time) throw new Error("no time is left for this test");
  return time;
};

beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  desk = await world.addDesk("general", 3);
  free = await freeTimes(60);
  for (const name of times(50, (i) => `asker${i}`)) {
    await world.addUser(name, "student");
    actors.push(await world.signedIn(name));
  }
});
afterAll(() => world.close());

/** Signed-in students with all answers and this time, whose holds have run out. */
async function readyDrafts(count: number, slotStartsAt: string): Promise<string[]> {
  const secrets = await Promise.all(times(count, () => fillDraft({ phone: "+12125550147" })));
  for (const secret of secrets) await setTime(secret, slotStartsAt);
  return secrets;
}

/** Puts a time into a draft without a hold: as when the hold ran out since. */
async function setTime(secret: string, slotStartsAt: string) {
  const draft = await findDraft(secret, "callback");
  await world.db
    .update(requestDrafts)
    .set({ answers: { ...draft?.answers, slotStartsAt } })
    .where(eq(requestDrafts.id, draft?.id ?? ""));
}

async function booked(actor: Actor | undefined, startsAt: string): Promise<string> {
  if (!actor) throw new Error("nobody asks");
  const { requestId } = await submit(await fillDraft({ slotStartsAt: startsAt }), { actor });
  return requestId;
}

test("of 50 who book three places at once exactly three get one, and nobody else loses an answer", async () => {
  const startsAt = nextTime();
  const secrets = await readyDrafts(50, startsAt);
  const counts = await tally(secrets.map((secret, i) => submit(secret, { actor: actors[i] })));
  expect(counts).toEqual({ done: 3, "conflict:slot_full": 47 });
  expect(await placesAt(world, startsAt)).toEqual({ capacity: 3, booked: 3, bookings: 3 });
  const kept = await Promise.all(secrets.map((secret) => findDraft(secret, "callback")));
  for (const draft of kept) {
    expect(draft?.answers).toMatchObject({ givenName: "Nora", slotStartsAt: startsAt });
  }
  expect(kept.filter((draft) => draft?.requestId)).toHaveLength(3);
});

test("one draft sent 25 times at once is one request with one booking", async () => {
  const startsAt = nextTime();
  const secret = await fillDraft({ slotStartsAt: startsAt });
  const sent = await Promise.all(times(25, () => submit(secret, { actor: actors[3] })));
  expect(new Set(sent.map((answer) => answer.requestId)).size).toBe(1);
  expect(new Set(sent.map((answer) => answer.status))).toEqual(new Set(["booked"]));
  const found = await world.db
    .select()
    .from(bookings)
    .where(eq(bookings.requestId, sent[0]?.requestId ?? ""));
  expect(found).toHaveLength(1);
  expect(await placesAt(world, startsAt)).toEqual({ capacity: 3, booked: 1, bookings: 1 });
});

test("a visitor's draft sent 25 times at once is one unconfirmed request without a place", async () => {
  const startsAt = nextTime();
  const secret = await fillDraft({ slotStartsAt: startsAt });
  const sent = await Promise.all(times(25, () => submit(secret)));
  expect(new Set(sent.map((answer) => answer.requestId)).size).toBe(1);
  expect(new Set(sent.map((answer) => answer.status))).toEqual(new Set(["needs_code"]));
  expect(await placesAt(world, startsAt)).toMatchObject({ booked: 0, bookings: 0 });
});

test("two drafts of one person for one time are one place", async () => {
  const startsAt = nextTime();
  const secrets = await readyDrafts(2, startsAt);
  const counts = await tally(secrets.map((secret) => submit(secret, { actor: actors[4] })));
  expect(counts).toEqual({ done: 1, "conflict:already_booked": 1 });
  expect(await placesAt(world, startsAt)).toMatchObject({ booked: 1, bookings: 1 });
});

test("two people who swap their times at once, twenty times over, both end with one place", async () => {
  const [a, b] = [nextTime(), nextTime()];
  const [first, second] = [await booked(actors[5], a), await booked(actors[6], b)];
  for (const round of times(20, (i) => i)) {
    const [to, from] = round % 2 === 0 ? [b, a] : [a, b];
    const counts = await tally([
      changeOwnTime(bearerOf(first), first, new Date(to), now),
      changeOwnTime(bearerOf(second), second, new Date(from), now),
    ]);
    expect(counts).toEqual({ done: 2 });
  }
  expect(await placesAt(world, a)).toEqual({ capacity: 3, booked: 1, bookings: 1 });
  expect(await placesAt(world, b)).toEqual({ capacity: 3, booked: 1, bookings: 1 });
});

test("a new time that is full leaves the old one booked", async () => {
  const [mine, full] = [nextTime(), nextTime()];
  const id = await booked(actors[7], mine);
  for (const actor of actors.slice(8, 11)) await booked(actor, full);
  const attempt = changeOwnTime(bearerOf(id), id, new Date(full), now);
  expect(await outcomeOf(attempt)).toBe("conflict:slot_full");
  expect(await requestRow(world, id)).toMatchObject({ wantedStartsAt: new Date(mine), version: 1 });
  expect(await placesAt(world, mine)).toMatchObject({ booked: 1, bookings: 1 });
});

test("a cancelled call gives its place back once, however often cancel is pressed", async () => {
  const startsAt = nextTime();
  const ids = [];
  for (const actor of actors.slice(11, 14)) ids.push(await booked(actor, startsAt));
  const [id = ""] = ids;
  const isOffered = async () =>
    (await listFreeSlots("general", null, now)).some(
      (slot) => slot.startsAt.toISOString() === startsAt,
    );
  expect(await isOffered()).toBe(false);
  await Promise.all(times(10, () => cancelOwnRequest(bearerOf(id), id, now)));
  expect(await placesAt(world, startsAt)).toEqual({ capacity: 3, booked: 2, bookings: 2 });
  expect(await isOffered()).toBe(true);
  await booked(actors[14], startsAt);
  expect(await placesAt(world, startsAt)).toMatchObject({ booked: 3, bookings: 3 });
});

test("when counselors leave, what is booked stays booked and nothing more is", async () => {
  const startsAt = nextTime();
  for (const actor of actors.slice(15, 17)) await booked(actor, startsAt);
  const gone = desk.slice(1);
  const hours = await world.db
    .delete(counselorHours)
    .where(inArray(counselorHours.userId, gone))
    .returning();
  const secret = (await readyDrafts(1, startsAt))[0] ?? "";
  expect(await outcomeOf(submit(secret, { actor: actors[17] }))).toBe("conflict:slot_full");
  await world.db.insert(counselorHours).values(hours);
  expect(await placesAt(world, startsAt)).toMatchObject({ booked: 2, bookings: 2 });
  await submit(secret, { actor: actors[17] });
  expect(await placesAt(world, startsAt)).toEqual({ capacity: 3, booked: 3, bookings: 3 });
});

test("a time that no counselor works, one in the past and one too close are refused", async () => {
  const refusedTimes = {
    "2026-11-21T16:00:00.000Z": "conflict:slot_unknown",
    [minutes(-30).toISOString()]: "conflict:slot_past",
    [minutes(30).toISOString()]: "conflict:too_soon",
    [minutes(45).toISOString()]: "conflict:slot_unknown",
    [minutes(60 * 24 * 30).toISOString()]: "conflict:slot_unknown",
  };
  for (const [startsAt, expected] of Object.entries(refusedTimes)) {
    const [secret = ""] = await readyDrafts(1, startsAt);
    expect(await outcomeOf(submit(secret, { actor: actors[18] })), startsAt).toBe(expected);
  }
  const made = await world.db.select().from(slots).where(eq(slots.booked, 0));
  expect(made.map((slot) => slot.startsAt.toISOString())).not.toContain("2026-11-21T16:00:00.000Z");
});

test("the three nearest free times are offered, without the lost one", async () => {
  const lost = nextTime();
  const near = await nearestFreeSlots("general", null, new Date(lost), now);
  expect(near).toHaveLength(3);
  expect(near.map((slot) => slot.startsAt.toISOString())).not.toContain(lost);
});

test("every row of a time says what its bookings are, and no hold outlives its booking", async () => {
  const rows = await world.sql<{ booked: number; inside: number }[]>`
    select booked, (select count(*)::int from bookings where slot_id = slots.id) as inside
    from slots`;
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => row.booked !== row.inside)).toEqual([]);
  const holds = await world.db
    .select()
    .from(slotHolds)
    .innerJoin(requests, eq(requests.draftId, slotHolds.draftId))
    .innerJoin(bookings, eq(bookings.requestId, requests.id));
  expect(holds).toEqual([]);
});
