import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { returnStrandedChats, tellUnanswered } from "@/db/queries/chat-sweep";
import { beat, chatStatus, findPresence, setPresence } from "@/db/queries/presence";
import {
  conversationMoves,
  conversations,
  counselorDaysOff,
  counselorHours,
  counselorPresence,
  counselorSettings,
  holidays,
  users,
} from "@/db/schema";
import { newId } from "@/lib/id";
import { type Chats, makeChats } from "../support/chats";
import { oneAfterTheOther, withSlowTable } from "../support/slow-table";
import { makeWorld, minutes, now, outcomeOf, times, type World } from "../support/world";

let world: World;
let chats: Chats;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  chats = await makeChats(world);
  const zone = "America/New_York";
  for (const weekday of [1, 2, 3, 4, 5]) {
    const hours = { userId: "dora", weekday, fromMinute: 540, toMinute: 1020, zone };
    await world.db.insert(counselorHours).values({ id: newId(), ...hours });
  }
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.update(conversations).set({ resolvedAt: now, resolvedBy: "system" });
  for (const table of [counselorPresence, counselorSettings, holidays, counselorDaysOff]) {
    await world.db.delete(table);
  }
});

/** As if the heartbeat had come that long ago. */
const lastBeat = (userId: string, seconds: number) =>
  world.sql`update counselor_presence set heartbeat_at = clock_timestamp() - make_interval(secs => ${seconds}) where user_id = ${userId}`;
const status = (at = now) => chatStatus("tech", at);
const night = minutes(12 * 60);

test("Available lasts as long as heartbeats come", async () => {
  expect(await status()).toMatchObject({ isOpen: false, reason: "nobody_available" });
  await setPresence(chats.dora, "available", now);
  expect(await status()).toMatchObject({ isOpen: true, reason: null, promiseSeconds: 120 });
  await lastBeat("dora", 44);
  expect(await status()).toMatchObject({ isOpen: true });
  await lastBeat("dora", 46);
  expect(await status()).toMatchObject({ isOpen: false });
  expect(await beat(chats.dora, { isIdle: false })).toEqual({ status: "available", isLive: true });
  expect(await status()).toMatchObject({ isOpen: true });
});

test("an idle page does not keep it, and after a long pause it is chosen anew", async () => {
  await setPresence(chats.dora, "available", now);
  await lastBeat("dora", 40);
  await beat(chats.dora, { isIdle: true });
  await lastBeat("dora", 60);
  expect(await findPresence(chats.dora)).toEqual({ status: "available", isLive: false });
  expect(await beat(chats.dora, { isIdle: false })).toEqual({ status: "available", isLive: true });
  await lastBeat("dora", 16 * 60);
  expect(await beat(chats.dora, { isIdle: false })).toEqual({ status: "away", isLive: false });
  expect(await status()).toMatchObject({ isOpen: false });
});

test("the portal's clock, an hour off, changes nothing: the lease is the database's", async () => {
  await setPresence(chats.dora, "available", minutes(-60));
  expect(await status(minutes(60))).toMatchObject({ isOpen: true });
});

test("full is said, and a place given back opens", async () => {
  await setPresence(chats.dora, "available", now);
  const mine = await Promise.all(times(3, () => chats.chat({ ownerId: "dora" })));
  expect(await status()).toMatchObject({ isOpen: false, reason: "at_capacity" });
  await world.db
    .update(conversations)
    .set({ resolvedAt: now })
    .where(eq(conversations.id, mine[0]?.id ?? ""));
  expect(await status()).toMatchObject({ isOpen: true });
});

test("another queue's counselor does not open this one", async () => {
  await setPresence(chats.ruth, "available", now);
  expect(await status()).toMatchObject({ isOpen: false });
  expect(await chatStatus(null, now)).toMatchObject({ isOpen: true });
});

test("a disabled counselor is not there", async () => {
  await setPresence(chats.omar, "available", now);
  await world.db.update(users).set({ disabledAt: now }).where(eq(users.id, "omar"));
  expect(await status()).toMatchObject({ isOpen: false });
  await world.db.update(users).set({ disabledAt: null }).where(eq(users.id, "omar"));
});

test("outside the hours it says when the desk is back; Available at night is there", async () => {
  expect(await status(night)).toMatchObject({
    isOpen: false,
    reason: "outside_hours",
    // Thursday, 9:00 in New York.
    opensAt: new Date("2026-11-19T14:00:00Z"),
  });
  await setPresence(chats.dora, "available", night);
  expect(await status(night)).toMatchObject({ isOpen: true, opensAt: null });
});

test("a holiday and a day off close the desk, and somebody Available opens it", async () => {
  await world.db.insert(holidays).values({ heldOn: "2026-11-18", name: "Founders' day" });
  await world.db
    .insert(counselorDaysOff)
    .values({ userId: "dora", offOn: "2026-11-19", createdAt: now });
  expect(await status()).toMatchObject({
    reason: "outside_hours",
    opensAt: new Date("2026-11-20T14:00:00Z"),
  });
  await setPresence(chats.dora, "available", now);
  expect(await status()).toMatchObject({ isOpen: true });
});

test("only who answers chats has a presence", async () => {
  for (const actor of [chats.priya, await world.signedIn("edith"), await world.signedIn("ada")]) {
    expect(await outcomeOf(setPresence(actor, "available", now))).toBe("forbidden:forbidden");
    expect(await outcomeOf(beat(actor, { isIdle: false }))).toBe("forbidden:forbidden");
  }
});

test("the shown wait is of chats that were promised an answer", async () => {
  await world.db.delete(conversations).where(eq(conversations.topic, "other"));
  const answered = (seconds: number, promisedBy: Date | null) =>
    chats.chat({
      topic: "other",
      promisedBy,
      firstAnsweredAt: new Date(now.getTime() + seconds * 1000),
      resolvedAt: now,
    });
  for (const seconds of [10, 20, 30, 40]) await answered(seconds, minutes(2));
  for (const seconds of [9000, 9000]) await answered(seconds, null);
  expect((await status()).waitSeconds).toBeNull();
  await answered(50, minutes(2));
  expect((await status()).waitSeconds).toBe(30);
});

test("whoever waits for somebody who is gone goes back to the queue", async () => {
  await setPresence(chats.dora, "available", now);
  await lastBeat("dora", 4 * 60);
  const ago = minutes(-6);
  const waits = await chats.chat({ ownerId: "dora", claimedAt: ago, lastPersonAt: minutes(-5.5) });
  const answered = await chats.chat({
    ownerId: "dora",
    claimedAt: minutes(-60),
    lastPersonAt: minutes(-50),
    lastStaffAt: minutes(-40),
  });
  const asleep = await chats.chat({ ownerId: "dora", claimedAt: ago, snoozedUntil: minutes(60) });
  const fresh = await chats.chat({ ownerId: "dora", claimedAt: minutes(-1) });
  expect(await returnStrandedChats(now)).toBe(0);
  await lastBeat("dora", 6 * 60);
  expect(await returnStrandedChats(now)).toBe(1);
  expect(await returnStrandedChats(now)).toBe(0);
  expect(await chats.row(waits.id)).toMatchObject({ ownerId: null, claimedAt: null });
  expect(await chats.events(waits.id)).toEqual(["released"]);
  for (const { id } of [answered, asleep, fresh]) {
    expect(await chats.row(id)).toMatchObject({ ownerId: "dora" });
  }
  const moves = await world.db
    .select()
    .from(conversationMoves)
    .where(eq(conversationMoves.conversationId, waits.id));
  expect(moves).toMatchObject([{ kind: "returned", fromId: "dora", actorId: null }]);
});

test("a disabled counselor's chats go back at once, in four sweeps side by side once", async () => {
  const owned = await Promise.all(times(5, () => chats.chat({ ownerId: "finn" })));
  await world.db.update(users).set({ disabledAt: now }).where(eq(users.id, "finn"));
  const returned = await Promise.all(times(4, () => returnStrandedChats(now)));
  expect(returned.reduce((sum, one) => sum + one, 0)).toBe(5);
  for (const { id } of owned) expect(await chats.events(id)).toEqual(["released"]);
  await world.db.update(users).set({ disabledAt: null }).where(eq(users.id, "finn"));
});

test("a promise that was not kept is said once, in ten sweeps side by side", async () => {
  const late = await chats.chat({ promisedBy: minutes(-1) });
  const soon = await chats.chat({ promisedBy: minutes(1) });
  const done = await chats.chat({
    promisedBy: minutes(-1),
    firstAnsweredAt: minutes(-2),
    ownerId: "dora",
  });
  const told = await withSlowTable(world.sql, "messages", 0.2, () =>
    oneAfterTheOther(10, () => tellUnanswered(now)),
  );
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await tellUnanswered(now)).toBe(0);
  expect(await chats.events(late.id)).toEqual(["no_answer"]);
  for (const { id } of [soon, done]) expect(await chats.events(id)).toEqual([]);
});
