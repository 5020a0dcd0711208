// Messages as each reader sees them. A link to a program is told by the portal's own address.
import { eq } from "drizzle-orm";
import {
  type ChatMessage,
  type ChatReader,
  messageFor,
  type StoredMessage,
} from "../../lib/domain/chat";
import { programSlugsIn } from "../../lib/domain/chat-text";
import { env } from "../../lib/env";
import type { Executor } from "../client";
import { messages, users } from "../schema";

export type MessageView = ChatMessage;

/** Selects messages with their authors; the caller says which and in what order. */
export function selectMessages(tx: Executor) {
  return tx
    .select({
      conversationId: messages.conversationId,
      seq: messages.seq,
      id: messages.id,
      sender: messages.sender,
      authorId: messages.authorId,
      authorName: users.name,
      body: messages.body,
      event: messages.event,
      details: messages.eventDetails,
      sentAt: messages.sentAt,
    })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.authorId))
    .$dynamic();
}

export function viewFor(stored: StoredMessage, reader: ChatReader): MessageView {
  const { seq, id, sender, authorId, authorName, body, event, details, sentAt } = stored;
  const plain = { seq, id, sender, authorId, authorName, body, event, details, sentAt };
  return messageFor(plain, reader, programSlugsIn(body, env().appUrl));
}
