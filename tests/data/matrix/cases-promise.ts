// What a chat promises: read by who holds the thread, and by who has the lead that came of it.
import { findLeadChat } from "@/db/queries/lead-chat";
import { findPromise } from "@/db/queries/promises";
import { now } from "../../support/world";
import { type Case, claimed } from "./case";
import { endedChat, makeChat, words } from "./chats";

export const promiseCases: Case[] = [
  {
    query: "findPromise",
    permission: "chat.read_own",
    about: "claimed",
    prepare: endedChat,
    run: async (actor, id) => (await findPromise(actor, id))?.question === words,
  },
  {
    query: "findLeadChat",
    permission: "request.open",
    about: "claimed",
    prepare: async (subjects) => {
      const requestId = await claimed(subjects);
      await makeChat(subjects, {
        personId: "p-priya",
        resolvedAt: now,
        promisedRequestId: requestId,
      });
      return requestId;
    },
    run: async (actor, id) => (await findLeadChat(actor, id))?.lines.length === 1,
  },
];
