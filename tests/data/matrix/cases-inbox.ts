// What stands beside a chat in the inbox.
import { findChatRoom, listOtherChats } from "@/db/queries/inbox-person";
import { counselorSettings } from "@/db/schema";
import { now } from "../../support/world";
import type { Case } from "./case";
import { endedChat, ownChat } from "./chats";

export const inboxCases: Case[] = [
  {
    query: "listOtherChats",
    permission: "chat.read",
    about: "claimed",
    prepare: async (subjects) => {
      await endedChat(subjects);
      return ownChat(subjects);
    },
    run: async (actor, id) => (await listOtherChats(actor, id, now)).length > 0,
  },
  {
    query: "findChatRoom",
    permission: "presence.set",
    about: "dora",
    prepare: async ({ world }) => {
      await world.db
        .insert(counselorSettings)
        .values({ userId: "dora", chatCapacity: 7 })
        .onConflictDoUpdate({ target: counselorSettings.userId, set: { chatCapacity: 7 } });
      return "dora";
    },
    run: async (actor) => (await findChatRoom(actor, now))?.capacity === 7,
  },
];
