import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { countInbox, listInbox } from "@/db/queries/inbox";
import { claimConversation, snooze } from "@/db/queries/inbox-actions";
import { findConversation } from "@/db/queries/inbox-conversation";
import { findChatRoom, listOtherChats } from "@/db/queries/inbox-person";
import { conversations, counselorSettings } from "@/db/schema";
import { type Chats, makeChats } from "../support/chats";
import { makeWorld, minutes, now, visitor, type World } from "../support/world";

let world: World;
let chats: Chats;
beforeAll(async () => {
  world = await makeWorld();
  chats = await makeChats(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.update(conversations).set({ resolvedAt: now, resolvedBy: "system" });
});

test("whoever waits is said to wait, in the list and beside the open chat, and counts as unread", async () => {
  const { id, person } = await chats.chat();
  await chats.say(person, id);
  const [row] = await listInbox(chats.dora, "unassigned", now);
  expect(row).toMatchObject({ id, unread: 1 });
  expect(row?.waitingSince).not.toBeNull();
  expect((await findConversation(chats.dora, id, now))?.waitingSince).toEqual(row?.waitingSince);
  await claimConversation(chats.dora, id, now);
  expect(await countInbox(chats.dora, now)).toEqual({ unassigned: 0, mine: 1, unreadMine: 1 });
});

test("room is counted on the actor's own open chats, without those that sleep", async () => {
  const { id } = await chats.chat();
  const before = (await findChatRoom(chats.dora, now))?.openChats ?? 0;
  await claimConversation(chats.dora, id, now);
  expect(await findChatRoom(chats.dora, now)).toEqual({ openChats: before + 1, capacity: 3 });
  await snooze(chats.dora, { id, until: minutes(30) }, now);
  expect(await findChatRoom(chats.dora, now)).toEqual({ openChats: before, capacity: 3 });
  await world.db.insert(counselorSettings).values({ userId: "dora", chatCapacity: 5 });
  expect((await findChatRoom(chats.dora, now))?.capacity).toBe(5);
  expect(await findChatRoom(visitor, now)).toBeNull();
  expect(await findChatRoom(await world.signedIn("ada"), now)).toBeNull();
});

test("other chats of the same person are listed for who reads this one, and for nobody else", async () => {
  const values = { personId: "p-drew", visitorKey: null };
  const first = await chats.chat(values);
  await world.db.update(conversations).set({ resolvedAt: now, resolvedBy: "person" });
  const second = await chats.chat(values);
  await claimConversation(chats.dora, second.id, now);
  const others = await listOtherChats(chats.dora, second.id, now);
  expect(others.map(({ id }) => id)).toEqual([first.id]);
  expect(others[0]).toMatchObject({ state: "resolved", isOpenToMe: false });
  expect(await listOtherChats(chats.omar, second.id, now)).toEqual([]);
  expect(await listOtherChats(chats.ruth, second.id, now)).toEqual([]);
});
