"use server";
import { listSavedReplies, removeReply, saveReply } from "@/db/queries/saved-replies";
import { wordsFor } from "@/lib/content/messages";
import { isAppError } from "@/lib/errors";
import { removeReplySchema, repliesPath, savedReplySchema } from "@/lib/schemas/inbox";
import { action } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;

export const saveReplyAction = action(
  savedReplySchema,
  { name: "replies.save", limit: often },
  async ({ id, isShared, ...reply }, actor, { now }) => {
    const edit = { ...reply, id: id || undefined, isShared: isShared === "1" };
    try {
      await saveReply(actor, edit, now);
      return repliesPath(reply.queueId, "saved");
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      // Both texts stand on the page; sending again is then a choice.
      const theirs = (await listSavedReplies(actor, reply.queueId)).find((one) => one.id === id);
      if (!theirs) throw error;
      const { title, body, version } = theirs;
      const values = { theirTitle: title, theirBody: body, version: String(version) };
      return { message: wordsFor(error), values };
    }
  },
);

export const removeReplyAction = action(
  removeReplySchema,
  { name: "replies.remove", limit: often },
  async ({ id, version, queueId }, actor, { now }) => {
    try {
      await removeReply(actor, { id, version }, now);
      return repliesPath(queueId, "removed");
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      return repliesPath(queueId, "changed");
    }
  },
);
