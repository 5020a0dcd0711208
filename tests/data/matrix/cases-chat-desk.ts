// The desk's side of a chat: lists, one chat, who has it, presence and saved replies.
import { countInbox, listInbox } from "@/db/queries/inbox";
import {
  addConversationNote,
  claimConversation,
  releaseConversation,
  reopenConversation,
  resolveConversation,
  snooze,
  takeOver,
} from "@/db/queries/inbox-actions";
import { listColleagues } from "@/db/queries/inbox-colleagues";
import { findConversation } from "@/db/queries/inbox-conversation";
import { acknowledge, listMessages, postMessage, signalTyping } from "@/db/queries/messages";
import { beat, findPresence, setPresence } from "@/db/queries/presence";
import { listSavedReplies, removeReply, saveReply } from "@/db/queries/saved-replies";
import { conversationNotes, counselorPresence, savedReplies } from "@/db/schema";
import { newId } from "@/lib/id";
import { minutes, now } from "../../support/world";
import { type Case, done } from "./case";
import { claimedChat, resolvedChat, waitingChat, words } from "./chats";
import type { Subjects } from "./subjects";

const listed = { permission: "chat.list", about: "waiting", prepare: waitingChat } as const;
const mine = { about: "claimed", isWrite: true, prepare: claimedChat } as const;
const moved = { ...mine, permission: "chat.move" } as const;
const own = { permission: "presence.set", about: "dora" } as const;

/** Dora is Available and seen; nobody else ever was. */
async function doraAvailable({ world }: Subjects): Promise<string> {
  await world.db.delete(counselorPresence);
  await world.sql`insert into counselor_presence (user_id, status, heartbeat_at, changed_at)
    values ('dora', 'available', clock_timestamp(), clock_timestamp())`;
  return "dora";
}

/** Dora's own saved reply. */
async function dorasReply({ world }: Subjects): Promise<string> {
  const id = newId();
  const row = { id, queueId: "tech", ownerId: "dora", title: "Hello", body: words };
  await world.db.insert(savedReplies).values({ ...row, createdAt: now });
  return id;
}

const chatCases: Case[] = [
  {
    query: "listInbox",
    ...listed,
    run: async (actor, id) =>
      (await listInbox(actor, "unassigned", now)).some((row) => row.id === id),
  },
  {
    query: "listInbox",
    part: "words",
    permission: "chat.read",
    about: "claimed",
    prepare: claimedChat,
    run: async (actor, id) =>
      (await listInbox(actor, "all", now)).some((row) => row.id === id && row.lastLine === words),
  },
  {
    query: "countInbox",
    ...listed,
    run: async (actor) => (await countInbox(actor, now)).unassigned === 1,
  },
  {
    query: "findConversation",
    part: "masked",
    ...listed,
    run: async (actor, id) => (await findConversation(actor, id, now)) !== null,
  },
  {
    query: "findConversation",
    part: "open",
    permission: "chat.read",
    about: "claimed",
    prepare: claimedChat,
    run: async (actor, id) => (await findConversation(actor, id, now))?.access === "open",
  },
  {
    query: "findConversation",
    part: "notes",
    permission: "chat.note",
    about: "claimed",
    prepare: async (subjects) => {
      const id = await claimedChat(subjects);
      const note = { id: newId(), conversationId: id, authorId: "dora", submitKey: newId() };
      await subjects.world.db
        .insert(conversationNotes)
        .values({ ...note, body: "Private words", createdAt: now });
      return id;
    },
    run: async (actor, id) =>
      JSON.stringify(await findConversation(actor, id, now)).includes("Private words"),
  },
  {
    query: "listMessages",
    part: "as the desk",
    permission: "chat.read",
    about: "claimed",
    prepare: claimedChat,
    run: async (actor, id) => (await listMessages(actor, id)).some(({ body }) => body === words),
  },
  {
    query: "signalTyping",
    part: "as the desk",
    permission: "chat.read",
    about: "claimed",
    prepare: claimedChat,
    run: (actor, id) => done(signalTyping(actor, id)),
  },
  {
    query: "postMessage",
    part: "as the desk",
    ...mine,
    permission: "chat.post",
    run: (actor, id) =>
      done(postMessage(actor, { conversationId: id, id: newId(), body: words }, now)),
  },
  {
    query: "acknowledge",
    part: "as the desk",
    permission: "chat.post",
    about: "claimed",
    prepare: claimedChat,
    run: async (actor, id, { world }) => {
      await acknowledge(actor, id, 1, now);
      const [row] = await world.sql`select staff_seq from conversations where id = ${id}`;
      return row?.staff_seq === 1;
    },
  },
  {
    query: "claimConversation",
    permission: "chat.claim",
    about: "waiting",
    isWrite: true,
    prepare: waitingChat,
    run: (actor, id) => done(claimConversation(actor, id, now)),
  },
  {
    query: "takeOver",
    ...mine,
    permission: "chat.take_over",
    run: (actor, id) => done(takeOver(actor, { id, reason: "Dora is ill" }, now)),
  },
  {
    query: "releaseConversation",
    ...moved,
    run: (actor, id) =>
      done(releaseConversation(actor, { id, reason: "Lunch", offeredToId: null }, now)),
  },
  {
    query: "snooze",
    ...moved,
    run: (actor, id) => done(snooze(actor, { id, until: minutes(60) }, now)),
  },
  {
    query: "resolveConversation",
    ...moved,
    run: (actor, id) => done(resolveConversation(actor, { id }, now)),
  },
  {
    query: "reopenConversation",
    ...moved,
    prepare: resolvedChat,
    run: (actor, id) => done(reopenConversation(actor, { id }, now)),
  },
  {
    query: "addConversationNote",
    ...mine,
    permission: "chat.note",
    run: (actor, id) =>
      done(addConversationNote(actor, { id, submitKey: newId(), body: words }, now)),
  },
  {
    query: "listColleagues",
    permission: "chat.move",
    about: "claimed",
    prepare: claimedChat,
    run: async (actor, id) => (await listColleagues(actor, id, now)).length > 0,
  },
];

const counselorCases: Case[] = [
  {
    query: "findPresence",
    ...own,
    prepare: doraAvailable,
    run: async (actor) => (await findPresence(actor)).isLive,
  },
  {
    query: "beat",
    ...own,
    prepare: doraAvailable,
    run: async (actor) => (await beat(actor, { isIdle: false })).isLive,
  },
  {
    query: "setPresence",
    ...own,
    prepare: doraAvailable,
    run: async (actor, id, { world }) => {
      await setPresence(actor, "away", now);
      const [row] = await world.sql`select status from counselor_presence where user_id = ${id}`;
      return row?.status === "away";
    },
  },
  {
    query: "listSavedReplies",
    permission: "saved_reply.use",
    about: "waiting",
    prepare: async ({ world }) => {
      const id = newId();
      const row = { id, queueId: "tech", ownerId: null, title: "All", body: words };
      await world.db.insert(savedReplies).values({ ...row, createdAt: now });
      return id;
    },
    run: async (actor, id) =>
      (await listSavedReplies(actor, "tech")).some((reply) => reply.id === id),
  },
  {
    query: "saveReply",
    permission: "saved_reply.edit",
    about: "dora",
    isWrite: true,
    prepare: dorasReply,
    run: (actor, id) => {
      const reply = { queueId: "tech", title: "Hello", body: "Other words", isShared: false };
      return done(saveReply(actor, { ...reply, id, version: 1 }, now));
    },
  },
  {
    query: "removeReply",
    permission: "saved_reply.edit",
    about: "dora",
    isWrite: true,
    prepare: dorasReply,
    run: (actor, id) => done(removeReply(actor, { id, version: 1 }, now)),
  },
];

export const chatDeskCases: Case[] = [...chatCases, ...counselorCases];
