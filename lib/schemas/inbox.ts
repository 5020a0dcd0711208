// The forms of the desk's inbox.
import { z } from "zod";
import { inboxViews, snoozeChoices } from "../domain/inbox";
import { dueOn } from "./next-step";
import { idField, submitKeyField, versionField, writtenText } from "./written-text";

/** The list that a chat was opened from: the way back. */
export const viewField = z.enum(inboxViews).catch("mine");

/** A list's address, or a chat's in it. */
export function inboxPath(
  view: z.output<typeof viewField>,
  id?: string | null,
  extra: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ ...(view === "mine" ? {} : { view }), ...extra });
  const text = query.size > 0 ? `?${query}` : "";
  return id ? `/desk/inbox/${encodeURIComponent(id)}${text}` : `/desk/inbox${text}`;
}

const chat = { conversationId: idField, view: viewField };

/** Sent by the page's script: what changed comes by itself, and the page stays. */
const stayField = z.literal("1").optional().catch(undefined);

const reason = writtenText({
  missing: "Say why in a few words: whoever takes it on reads them.",
  noun: "Your reason",
  max: 500,
});

export const chatSchema = z.object(chat);

export const chatReplySchema = z.object({
  ...chat,
  id: submitKeyField,
  stay: stayField,
  // The rule of messages itself says what is empty or too long.
  body: z.string({ error: "Write the reply first." }),
});

export const chatNoteSchema = z.object({
  ...chat,
  submitKey: submitKeyField,
  note: writtenText({ missing: "Write the note first.", noun: "Your note", max: 5000 }),
});

export const resolveSchema = z.object({
  ...chat,
  goOn: z.literal("next").optional().catch(undefined),
});

export const transferSchema = z.object({
  ...chat,
  /** Empty: back to the queue. */
  offeredToId: z.union([z.literal(""), idField]).optional(),
  transferReason: reason,
});

export const takeOverSchema = z.object({ ...chat, takeOverReason: reason });

export const snoozeSchema = z.object({
  ...chat,
  until: z.enum(snoozeChoices, { error: "Choose until when." }),
  untilDay: dueOn.optional(),
});

export const presenceSchema = z.object({
  status: z.enum(["available", "away"]),
  view: viewField,
  /** The chat that is open beside it: the way back. */
  conversationId: idField.optional(),
  stay: stayField,
});

export const savedReplySchema = z.object({
  /** Empty: a new one. */
  id: z.union([z.literal(""), idField]).optional(),
  queueId: idField,
  version: versionField.optional(),
  isShared: z.literal("1").optional().catch(undefined),
  title: writtenText({ missing: "Give the reply a title.", noun: "The title", max: 80 }),
  body: writtenText({ missing: "Write the reply.", noun: "The reply", max: 2000 }),
});

export const removeReplySchema = z.object({
  id: idField,
  version: versionField,
  queueId: idField,
});

export function repliesPath(queueId: string, done?: string): string {
  const query = new URLSearchParams({ queue: queueId, ...(done ? { done } : {}) });
  return `/desk/replies?${query.toString()}`;
}
