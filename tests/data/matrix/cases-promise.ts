// What a chat promises: read by who holds the thread, and by who has the lead that came of it.
import { findLeadChat } from "@/db/queries/lead-chat";
import { findPromise } from "@/db/queries/promises";
import { conversations, messages } from "@/db/schema";
import { newId } from "@/lib/id";
import { now } from "../../support/world";
import { type Case, claimed } from "./case";
import type { Subjects } from "./subjects";

/** Priya's chat in the technology queue, with one message; its id. */
async function chat({ world }: Subjects, promisedRequestId: string | null): Promise<string> {
  const id = newId();
  await world.db.insert(conversations).values({
    id,
    queueId: "tech",
    personId: "p-priya",
    topic: "cost",
    programSlugs: [],
    sharedItems: [],
    openedAt: now,
    resolvedAt: now,
    lastSeq: 1,
    promisedRequestId,
  });
  await world.db.insert(messages).values({
    conversationId: id,
    seq: 1,
    id: newId(),
    sender: "person",
    body: "May I pay monthly?",
    sentAt: now,
  });
  return id;
}

export const promiseCases: Case[] = [
  {
    query: "findPromise",
    permission: "chat.read_own",
    about: "claimed",
    prepare: (subjects) => chat(subjects, null),
    run: async (actor, id) => (await findPromise(actor, id))?.question === "May I pay monthly?",
  },
  {
    query: "findLeadChat",
    permission: "request.open",
    about: "claimed",
    prepare: async (subjects) => {
      const requestId = await claimed(subjects);
      await chat(subjects, requestId);
      return requestId;
    },
    run: async (actor, id) => (await findLeadChat(actor, id))?.lines.length === 1,
  },
];
