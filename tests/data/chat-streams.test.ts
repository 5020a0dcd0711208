import { and, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { joinConversations } from "@/db/queries/conversations";
import {
  addConversationNote,
  claimConversation,
  releaseConversation,
  takeOver,
} from "@/db/queries/inbox-actions";
import { acknowledge, signalTyping } from "@/db/queries/messages";
import { conversations, queueMembers, sessions, users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { Hub } from "@/server/realtime/hub";
import { mayRead } from "@/server/realtime/readers";
import { MOST_WAITING } from "@/server/realtime/sink";
import type { Reader } from "@/server/realtime/types";
import { browser, type Chats, makeChats } from "../support/chats";
import { chatTape, deskTape } from "../support/streams";
import { makeWorld, minutes, now, times, tokenOf, type World } from "../support/world";

let world: World;
let chats: Chats;
const hubs: Hub[] = [];
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  chats = await makeChats(world);
});
afterEach(() => {
  for (const hub of hubs.splice(0)) hub.end();
});
afterAll(() => world.close());

function newHub(): Hub {
  const hub = new Hub();
  hubs.push(hub);
  return hub;
}
const as = (name: string, actor: Actor): Reader => ({
  token: tokenOf(name),
  threadKey: null,
  actor,
});
const visiting = (key: string): Reader => ({ token: null, threadKey: key, actor: browser(key) });
const dora = () => as("dora", chats.dora);

test("a stream begins after what the reader has, and goes on with what happens", async () => {
  const { id, key, person } = await chats.chat({ ownerId: "dora" });
  for (const body of ["one", "two", "three"]) await chats.say(person, id, body);
  const hub = newHub();
  const theirs = chatTape(hub, visiting(key), id, { after: 1 });
  const staff = chatTape(hub, dora(), id);
  await theirs.until(() => theirs.seqs().length === 2);
  await chats.say(chats.dora, id, "four");
  await theirs.until(() => theirs.seqs().length === 3);
  await staff.until(() => staff.seqs().length === 4);
  expect(theirs.seqs()).toEqual([2, 3, 4]);
  expect(theirs.of("message")).toMatchObject([
    { isMine: true },
    {},
    { isMine: false, author: "dora" },
  ]);
  expect(staff.of("message").at(-1)).toMatchObject({ isMine: true });
  expect(staff.events.filter(({ id: seq }) => seq !== null).map(({ id: seq }) => seq)).toEqual([
    1, 2, 3, 4,
  ]);
});

test("two processes, eight senders: every reader gets the table, in order, once", async () => {
  const { id, key, person } = await chats.chat({ ownerId: "dora" });
  const [first, second] = [newHub(), newHub()];
  const tapes = [
    chatTape(first, visiting(key), id),
    chatTape(second, dora(), id),
    chatTape(second, visiting(key), id),
  ];
  const lanes = times(8, async (lane) => {
    for (const i of times(25, (turn) => turn)) {
      const actor = lane % 2 === 0 ? person : chats.dora;
      await chats.say(actor, id, `${lane} ${i}`, newId(), minutes(i * 8 + lane));
    }
  });
  await Promise.all(lanes);
  const expected = (await chats.table(id)).map(({ seq }) => seq);
  expect(expected).toEqual(times(200, (i) => i + 1));
  for (const tape of tapes) {
    await tape.until(() => tape.seqs().length >= 200);
    expect(tape.seqs()).toEqual(expected);
  }
});

test("typing, delivery and notes reach whom they are for", async () => {
  const { id, key, person } = await chats.chat({ ownerId: "dora" });
  await chats.say(person, id);
  const hub = newHub();
  const theirs = chatTape(hub, visiting(key), id);
  const staff = chatTape(hub, dora(), id);
  const lead = chatTape(hub, as("lena", chats.lena), id);
  await lead.until(() => lead.seqs().length === 1);
  await chats.say(person, id);
  await lead.until(() => lead.seqs().length === 2);
  await signalTyping(chats.dora, id);
  await theirs.until(() => theirs.of("typing").length === 1);
  await lead.until(() => lead.of("typing").length === 1);
  expect(theirs.of("typing")).toEqual([{ name: "dora" }]);
  await signalTyping(person, id);
  await staff.until(() => staff.of("typing").length === 1);
  await acknowledge(chats.dora, id, 1, now);
  await theirs.until(() => theirs.of("seen").length === 1);
  expect(theirs.of("seen")).toEqual([{ seq: 1 }]);
  await addConversationNote(chats.dora, { id, submitKey: newId(), body: "private words" }, now);
  await staff.until(() => staff.of("note").length === 1);
  await chats.say(chats.dora, id, "after the note");
  await theirs.until(() => theirs.seqs().length === 3);
  expect(theirs.of("typing")).toHaveLength(1);
  expect(theirs.of("note")).toEqual([]);
  expect(JSON.stringify([theirs.events, staff.events])).not.toContain("private words");
  expect(JSON.stringify(theirs.events)).not.toMatch(/snooz|ownerId|visitorKey/);
});

/** Each ends a right; the stream is closed within five seconds and nothing more is sent on it. */
const losses: [string, (id: string) => Promise<unknown>][] = [
  ["the session ended", () => world.db.delete(sessions).where(eq(sessions.userId, "dora"))],
  [
    "the session ran out",
    () =>
      world.db
        .update(sessions)
        .set({ expires: new Date(0) })
        .where(eq(sessions.userId, "dora")),
  ],
  [
    "the counselor was disabled",
    () => world.db.update(users).set({ disabledAt: now }).where(eq(users.id, "dora")),
  ],
  [
    "the role changed",
    () => world.db.update(users).set({ role: "editor" }).where(eq(users.id, "dora")),
  ],
  [
    "the chat was given back",
    (id) => releaseConversation(chats.dora, { id, reason: "x", offeredToId: null }, now),
  ],
  ["a manager took it over", (id) => takeOver(chats.lena, { id, reason: "x" }, now)],
];

async function asBefore() {
  await world.db
    .update(users)
    .set({ disabledAt: null, role: "counselor" })
    .where(eq(users.id, "dora"));
  await world.db.delete(sessions).where(eq(sessions.userId, "dora"));
  const row = { sessionToken: tokenOf("dora"), userId: "dora", expires: new Date("2030-01-01") };
  await world.db.insert(sessions).values(row);
}

test.each(losses)("closed within five seconds: %s", async (_name, lose) => {
  await asBefore();
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const staff = chatTape(newHub(), dora(), id);
  // Two notices heard: what follows is not the catching up of the beginning.
  for (const count of [1, 2]) {
    await chats.say(person, id);
    await staff.until(() => staff.seqs().length === count);
  }
  const began = performance.now();
  await lose(id);
  await staff.until(() => staff.isOver());
  expect(performance.now() - began).toBeLessThan(5000);
  await staff.until(() => staff.events.at(-1)?.kind === "gone");
  await chats.say(person, id, "not for you");
  expect(staff.of("message").map((data) => (data as { body: string }).body)).not.toContain(
    "not for you",
  );
  await asBefore();
});

test("not one event after the loss of the right, even before the round comes by", async () => {
  await asBefore();
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const staff = chatTape(newHub(), dora(), id);
  await staff.until(() => staff.of("state").length === 1);
  await world.db.delete(sessions).where(eq(sessions.userId, "dora"));
  await chats.say(person, id, "after the sign-out");
  await staff.until(() => staff.isOver(), 1000);
  await staff.until(() => staff.of("gone").length === 1);
  expect(staff.seqs()).toEqual([]);
  await asBefore();
});

test("a manager who leaves the queue, and a browser whose thread joined an account, read no more", async () => {
  const { id, key } = await chats.chat({ ownerId: "dora" });
  const hub = newHub();
  const lead = chatTape(hub, as("lena", chats.lena), id);
  const theirs = chatTape(hub, visiting(key), id);
  await lead.until(() => lead.of("state").length === 1);
  const isLena = and(eq(queueMembers.userId, "lena"), eq(queueMembers.queueId, "tech"));
  await world.db.delete(queueMembers).where(isLena);
  await lead.until(() => lead.isOver());
  await world.db.insert(queueMembers).values({ userId: "lena", queueId: "tech", isManager: true });
  await world.db.transaction((tx) => joinConversations(tx, "p-sam", key, now));
  await theirs.until(() => theirs.isOver(), 1000);
  const account = chatTape(hub, as("sam", chats.sam), id);
  await account.until(() => account.seqs().length === 1);
});

test("nobody foreign is let in", async () => {
  const row = { queueId: "tech", ownerId: "dora", personId: null, visitorKey: "key" };
  const strangers = [
    browser("other"),
    browser(""),
    chats.omar,
    chats.ruth,
    chats.priya,
    chats.arno,
  ];
  for (const actor of strangers) expect(mayRead(actor, row)).toBe(false);
  for (const actor of [browser("key"), chats.dora, chats.lena])
    expect(mayRead(actor, row)).toBe(true);
  expect(mayRead(chats.dora, { ...row, ownerId: null })).toBe(false);
});

test("a reader who does not keep up is cut off, and catches up by sequence", async () => {
  const { id, key, person } = await chats.chat({ ownerId: "dora" });
  const hub = newHub();
  const slow = chatTape(hub, visiting(key), id, { isRead: false });
  const quick = chatTape(hub, dora(), id);
  for (const i of times(90, (turn) => turn)) {
    await chats.say(person, id, "x".repeat(4000), newId(), minutes(i));
  }
  await quick.until(() => quick.seqs().length === 90);
  expect(slow.sentBytes()).toBeLessThan(MOST_WAITING + 20_000);
  for (const _heartbeat of [1, 2]) {
    hub.beat();
    expect(slow.isOver()).toBe(_heartbeat === 2);
  }
  expect(quick.isOver()).toBe(false);
  const again = chatTape(hub, visiting(key), id, { after: 10 });
  await again.until(() => again.seqs().length === 80);
  expect(again.seqs()).toEqual(times(80, (i) => i + 11));
});

test("a reader who is slow for a while gets everything once there is room, in order", async () => {
  const { id, key, person } = await chats.chat({ ownerId: "dora" });
  const hub = newHub();
  const slow = chatTape(hub, visiting(key), id, { isRead: false });
  for (const i of times(90, (turn) => turn)) {
    await chats.say(person, id, "x".repeat(4000), newId(), minutes(i));
  }
  slow.read();
  await slow.until(() => slow.seqs().length === 90);
  expect(slow.seqs()).toEqual(times(90, (i) => i + 1));
});

test("a notice connection that breaks is opened anew, and what was missed comes", async () => {
  const { id, key, person } = await chats.chat({ ownerId: "dora" });
  const theirs = chatTape(newHub(), visiting(key), id);
  await theirs.until(() => theirs.of("state").length === 1);
  await chats.say(person, id, "before");
  await theirs.until(() => theirs.seqs().length === 1);
  await world.sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`;
  await chats.say(person, id, "while it was away");
  await theirs.until(() => theirs.seqs().length === 2, 8000);
  await chats.say(person, id, "after");
  await theirs.until(() => theirs.seqs().length === 3, 8000);
  expect(theirs.seqs()).toEqual([1, 2, 3]);
});

test("the desk hears of its queues, and of no others", async () => {
  await asBefore();
  await world.db.update(conversations).set({ resolvedAt: now, resolvedBy: "system" });
  const hub = newHub();
  const desk = deskTape(hub, dora());
  const other = deskTape(hub, as("ruth", chats.ruth));
  await desk.until(() => desk.of("inbox").length === 1);
  await other.until(() => other.of("inbox").length === 1);
  const { id, person } = await chats.chat();
  await chats.say(person, id);
  await desk.until(() => desk.of("inbox").length === 2);
  await claimConversation(chats.dora, id, now);
  await desk.until(() => desk.of("inbox").length === 3);
  const [before, , after] = desk.of("inbox") as { mine: number; unreadMine: number }[];
  expect((after?.mine ?? 0) - (before?.mine ?? 0)).toBe(1);
  expect(other.of("inbox")).toHaveLength(1);
  await world.db.delete(sessions).where(eq(sessions.userId, "dora"));
  await desk.until(() => desk.isOver());
  await asBefore();
});

test("at the end every reader is told to come back, and the hub holds nothing", async () => {
  const { id, key } = await chats.chat({ ownerId: "dora" });
  const hub = newHub();
  const theirs = chatTape(hub, visiting(key), id);
  await theirs.until(() => theirs.of("state").length === 1);
  hub.end();
  await theirs.until(() => theirs.events.at(-1)?.kind === "bye");
  expect(theirs.isOver()).toBe(true);
  expect(hub.size).toBe(0);
});
