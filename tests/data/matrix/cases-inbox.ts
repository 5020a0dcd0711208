// What stands beside a chat in the inbox.
import { findChatRoom, listOtherChats } from "@/db/queries/inbox-person";
import { conversations, counselorSettings } from "@/db/schema";
import { newId } from "@/lib/id";
import { now } from "../../support/world";
import type { Case } from "./case";
import type { Subjects } from "./subjects";

/** Priya's chat in the technology queue, Dora's, or over and nobody's; its id. */
async function chat({ world }: Subjects, isOpen: boolean): Promise<string> {
  const id = newId();
  await world.db.insert(conversations).values({
    id,
    queueId: "tech",
    personId: "p-priya",
    topic: "cost",
    programSlugs: [],
    sharedItems: [],
    openedAt: now,
    ownerId: "dora",
    claimedAt: now,
    resolvedAt: isOpen ? null : now,
  });
  return id;
}

export const inboxCases: Case[] = [
  {
    query: "listOtherChats",
    permission: "chat.read",
    about: "claimed",
    prepare: async (subjects) => {
      await chat(subjects, false);
      return chat(subjects, true);
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
