// The chat in which a request was promised, as its owner reads it: the words travel with the call.
// Read by the request's scope; notes of the chat stay with the chat.
import { and, desc, eq, ne } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import { database } from "../client";
import { conversations, messages, requests, users } from "../schema";
import { requestScope } from "./scope";

const MOST = 400;

export type LeadChatLine = {
  seq: number;
  sender: "person" | "staff";
  by: string | null;
  body: string;
  sentAt: Date;
};

export type LeadChat = {
  conversationId: string;
  openedAt: Date;
  /** Oldest first; the newest 400 of a longer chat. */
  lines: LeadChatLine[];
  /** Whether the thread itself opens for the actor in the inbox. */
  isOpenToMe: boolean;
};

/** The chat behind a request that the actor may open; null when there was none. */
export async function findLeadChat(actor: Actor, requestId: string): Promise<LeadChat | null> {
  const [chat] = await database()
    .select({
      id: conversations.id,
      openedAt: conversations.openedAt,
      ownerId: conversations.ownerId,
      queueId: conversations.queueId,
    })
    .from(conversations)
    .innerJoin(requests, eq(requests.id, conversations.promisedRequestId))
    .where(and(eq(requests.id, requestId), requestScope(actor, "request.open")));
  if (!chat) return null;
  const lines = await database()
    .select({
      seq: messages.seq,
      sender: messages.sender,
      by: users.name,
      body: messages.body,
      sentAt: messages.sentAt,
    })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.authorId))
    .where(and(eq(messages.conversationId, chat.id), ne(messages.sender, "system")))
    .orderBy(desc(messages.seq))
    .limit(MOST);
  const { ownerId, queueId } = chat;
  return {
    conversationId: chat.id,
    openedAt: chat.openedAt,
    lines: lines
      .reverse()
      .map((line) => ({ ...line, sender: line.sender === "staff" ? "staff" : "person" })),
    isOpenToMe: can(actor, "chat.read", { ownerId, queueId }),
  };
}
