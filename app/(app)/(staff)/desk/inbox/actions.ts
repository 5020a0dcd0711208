"use server";
import { refresh } from "next/cache";
import { listInbox } from "@/db/queries/inbox";
import {
  addConversationNote,
  claimConversation,
  releaseConversation,
  reopenConversation,
  resolveConversation,
  snooze,
  takeOver,
} from "@/db/queries/inbox-actions";
import { getInstitution } from "@/db/queries/institution";
import { postMessage } from "@/db/queries/messages";
import { setPresence } from "@/db/queries/presence";
import { nextInList, snoozeUntil, unfilledIn } from "@/lib/domain/inbox";
import { invalid } from "@/lib/errors";
import {
  chatNoteSchema,
  chatReplySchema,
  chatSchema,
  inboxPath,
  presenceSchema,
  resolveSchema,
  snoozeSchema,
  takeOverSchema,
  transferSchema,
} from "@/lib/schemas/inbox";
import { action } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;

export const claimChatAction = action(
  chatSchema,
  { name: "inbox.claim", limit: often },
  async ({ conversationId }, actor, { now }) => {
    await claimConversation(actor, conversationId, now);
    // From the list of those that nobody has to the list of one's own: it is there now.
    return inboxPath("mine", conversationId, { done: "claimed" });
  },
);

export const chatReplyAction = action(
  chatReplySchema,
  { name: "inbox.reply", limit: { by: "actor", points: 120, seconds: 60 } },
  async ({ conversationId, view, id, stay, body }, actor, { now }) => {
    if (unfilledIn(body).length > 0) throw invalid("reply_unfilled", { field: "body" });
    await postMessage(actor, { conversationId, id, body }, now);
    return stay ? null : inboxPath(view, conversationId, { done: "reply" });
  },
);

export const chatNoteAction = action(
  chatNoteSchema,
  { name: "inbox.note", limit: often },
  async ({ conversationId, view, submitKey, note }, actor, { now }) => {
    await addConversationNote(actor, { id: conversationId, submitKey, body: note }, now);
    return inboxPath(view, conversationId, { done: "note" });
  },
);

export const resolveChatAction = action(
  resolveSchema,
  { name: "inbox.resolve", limit: often },
  async ({ conversationId, view, goOn }, actor, { now }) => {
    // The list as it is before: the resolved one leaves it.
    const before = goOn ? (await listInbox(actor, view, now)).map(({ id }) => id) : [];
    await resolveConversation(actor, { id: conversationId }, now);
    if (!goOn) return inboxPath(view, conversationId, { done: "resolved" });
    const next = nextInList(before, conversationId);
    return inboxPath(view, next, { done: next ? "resolved_next" : "resolved_last" });
  },
);

export const reopenChatAction = action(
  chatSchema,
  { name: "inbox.reopen", limit: often },
  async ({ conversationId, view }, actor, { now }) => {
    await reopenConversation(actor, { id: conversationId }, now);
    const list = view === "resolved" ? "mine" : view;
    return inboxPath(list, conversationId, { done: "reopened" });
  },
);

export const transferAction = action(
  transferSchema,
  { name: "inbox.transfer", limit: often },
  async ({ conversationId, view, offeredToId, transferReason }, actor, { now }) => {
    const input = { id: conversationId, reason: transferReason, offeredToId: offeredToId || null };
    await releaseConversation(actor, input, now);
    return inboxPath(view, null, { done: "transferred" });
  },
);

export const takeOverAction = action(
  takeOverSchema,
  { name: "inbox.take_over", limit: often },
  async ({ conversationId, takeOverReason }, actor, { now }) => {
    await takeOver(actor, { id: conversationId, reason: takeOverReason }, now);
    return inboxPath("mine", conversationId, { done: "taken_over" });
  },
);

export const snoozeAction = action(
  snoozeSchema,
  { name: "inbox.snooze", limit: often },
  async ({ conversationId, view, until, untilDay }, actor, { now }) => {
    const { zone } = await getInstitution();
    const answer = snoozeUntil(until, untilDay ?? null, zone, now);
    if (!answer.ok) throw invalid(answer.reason, { field: "untilDay" });
    await snooze(actor, { id: conversationId, until: answer.until }, now);
    return inboxPath(view, conversationId, { done: "snoozed" });
  },
);

export const presenceAction = action(
  presenceSchema,
  { name: "inbox.presence", limit: often },
  async ({ status, view, conversationId, stay }, actor, { now }) => {
    await setPresence(actor, status, now);
    if (!stay) return inboxPath(view, conversationId);
    refresh();
    return null;
  },
);
