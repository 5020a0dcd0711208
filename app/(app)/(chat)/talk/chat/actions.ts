"use server";
// A chat from its first words to its rating. What may be done with a thread, the queries decide:
// the visitor's cookie or the account opens it.
import {
  openConversation,
  rateConversation,
  requestTranscript,
  resolveOwn,
} from "@/db/queries/conversations";
import { postMessage } from "@/db/queries/messages";
import { openChatSchema, rateSchema, sendSchema, threadSchema } from "@/lib/schemas/chat-forms";
import { action } from "@/server/action";
import { takePoint } from "@/server/rate-limit";
import { offeredItems } from "@/server/shared-items";
import { ensureThreadKey, forgetThread } from "@/server/thread";
import { PANEL, threadPath } from "./paths";

export const openChatAction = action(
  openChatSchema,
  { name: "chat-open", limit: { by: "address", points: 5, seconds: 60 } },
  async ({ in: place, share, body, givenName, zone, ...asked }, actor, { now }) => {
    const offered = share.includes("1") ? await offeredItems() : [];
    // An account's thread is opened by the account, a visitor's by a cookie that begins here.
    const key = actor.kind === "user" ? null : await ensureThreadKey();
    const { conversationId } = await openConversation(
      actor,
      {
        ...asked,
        key,
        body,
        givenName: givenName ?? null,
        zone: zone ?? null,
        sharedItems: offered.map(({ key: _key, ...item }) => item),
      },
      now,
    );
    return threadPath(conversationId, place);
  },
);

export const sendAction = action(
  sendSchema,
  { name: "chat-send", limit: { by: "address", points: 120, seconds: 60 } },
  async ({ conversationId, id, body, stay, in: place }, actor, { now }) => {
    await postMessage(actor, { conversationId, id, body }, now);
    return stay === "1" ? null : threadPath(conversationId, place, { part: "latest" });
  },
);

export const endChatAction = action(
  threadSchema,
  { name: "chat-end", limit: { by: "address", points: 30, seconds: 60 } },
  async ({ conversationId, in: place }, actor, { now }) => {
    await resolveOwn(actor, conversationId, now);
    return threadPath(conversationId, place);
  },
);

/** The next person at this browser opens it no more; what was said stays with the school. */
export const leaveChatAction = action(
  threadSchema,
  { name: "chat-leave" },
  async ({ in: place }) => {
    await forgetThread();
    return place === PANEL ? "/talk/chat?in=panel" : "/talk";
  },
);

export const rateAction = action(
  rateSchema,
  { name: "chat-rate", limit: { by: "address", points: 30, seconds: 60 } },
  async ({ conversationId, rating, words, in: place }, actor, { now }) => {
    await rateConversation(actor, conversationId, { rating, words: words ?? null }, now);
    return threadPath(conversationId, place);
  },
);

/** By mail to the address that the account has proven; visitors download instead. */
export const transcriptAction = action(
  threadSchema,
  { name: "chat-transcript", limit: { by: "address", points: 10, seconds: 600 } },
  async ({ conversationId, in: place }, actor, { now }) => {
    await takePoint("chat-transcript-thread", conversationId, 3, 3600);
    await requestTranscript(actor, conversationId, now);
    return threadPath(conversationId, place, { query: { mailed: "1" } });
  },
);
