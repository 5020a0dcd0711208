// The student's side of a chat. A browser's own key is another matter: tests/data/chat-*.test.ts.
import {
  findMyConversation,
  findMyOpenConversation,
  listMyConversations,
  openConversation,
  rateConversation,
  requestTranscript,
  resolveOwn,
} from "@/db/queries/conversations";
import { acknowledge, listMessages, postMessage, signalTyping } from "@/db/queries/messages";
import { newId } from "@/lib/id";
import { now } from "../../support/world";
import { type Case, done, nothing } from "./case";
import { ownChat, ownOldChat, waitingChat, words } from "./chats";

const read = { permission: "chat.read_own", about: "claimed", prepare: ownChat } as const;
const write = { permission: "chat.post_own", about: "claimed", isWrite: true } as const;

export const chatOwnCases: Case[] = [
  {
    query: "openConversation",
    permission: "chat.open",
    about: "self",
    isWrite: true,
    prepare: async (subjects) => {
      await waitingChat(subjects);
      return nothing();
    },
    run: (actor) => {
      const asked = { topic: "cost", programSlugs: [], sharedItems: [], zone: null } as const;
      const form = { ...asked, programSlugs: [], sharedItems: [], givenName: null, body: words };
      return done(
        openConversation(actor, { ...form, id: newId(), key: newId(), messageId: newId() }, now),
      );
    },
  },
  {
    query: "findMyConversation",
    ...read,
    run: async (actor, id) => (await findMyConversation(actor, id, now)) !== null,
  },
  {
    query: "listMyConversations",
    ...read,
    run: async (actor, id) => (await listMyConversations(actor, now)).some((one) => one.id === id),
  },
  {
    query: "findMyOpenConversation",
    ...read,
    run: async (actor, id) => (await findMyOpenConversation(actor, now))?.id === id,
  },
  {
    query: "listMessages",
    part: "of an own chat",
    permission: "chat.read_own",
    about: "claimed",
    prepare: ownOldChat,
    run: async (actor, id) => (await listMessages(actor, id)).some(({ body }) => body === words),
  },
  {
    query: "postMessage",
    part: "in an own chat",
    ...write,
    prepare: async (subjects) => {
      const id = await ownOldChat(subjects);
      await subjects.world
        .sql`update conversations set resolved_at = null, resolved_by = null where id = ${id}`;
      return id;
    },
    run: (actor, id) =>
      done(postMessage(actor, { conversationId: id, id: newId(), body: words }, now)),
  },
  {
    query: "acknowledge",
    part: "as the student",
    permission: "chat.read_own",
    about: "claimed",
    prepare: ownOldChat,
    run: async (actor, id, { world }) => {
      await acknowledge(actor, id, 1, now);
      const [row] = await world.sql`select person_seq from conversations where id = ${id}`;
      return row?.person_seq === 1;
    },
  },
  {
    query: "signalTyping",
    part: "as the student",
    permission: "chat.read_own",
    about: "claimed",
    prepare: ownOldChat,
    run: (actor, id) => done(signalTyping(actor, id)),
  },
  {
    query: "resolveOwn",
    ...write,
    prepare: ownChat,
    run: (actor, id) => done(resolveOwn(actor, id, now)),
  },
  {
    query: "rateConversation",
    ...write,
    prepare: ownOldChat,
    run: (actor, id) => done(rateConversation(actor, id, { rating: 5, words: null }, now)),
  },
  {
    query: "requestTranscript",
    ...write,
    prepare: ownChat,
    run: (actor, id) => done(requestTranscript(actor, id, now)),
  },
];
