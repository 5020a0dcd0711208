import { afterAll, beforeAll, expect, test } from "vitest";
import { recentChatStatus } from "@/server/chat-status";
import { type Chats, makeChats } from "../support/chats";
import { makeWorld, now, type World } from "../support/world";

let world: World;
let chats: Chats;
beforeAll(async () => {
  world = await makeWorld();
  chats = await makeChats(world);
});
afterAll(() => world.close());

test("asked again at once, a queue's status is not read again; later or for another queue it is", async () => {
  const first = recentChatStatus("general", now);
  expect((await first).isOpen).toBe(false);
  await chats.available(chats.dora);
  expect(recentChatStatus("general", now)).toBe(first);
  expect((await recentChatStatus("tech", now)).isOpen).toBe(true);
  expect((await recentChatStatus("general", new Date(now.getTime() + 2000))).isOpen).toBe(true);
});
