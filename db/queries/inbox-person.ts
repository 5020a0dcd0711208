// What stands beside a chat: other chats of the same person, and how many chats the actor has.
import { and, desc, eq, ne, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../../lib/auth/actor";
import { can, grantOf } from "../../lib/auth/permissions";
import { type ChatState, chatStateOf } from "../../lib/domain/chat";
import { DEFAULT_CHAT_CAPACITY } from "../../lib/domain/chat-availability";
import type { Topic } from "../../lib/domain/topics";
import { database } from "../client";
import { conversations, counselorSettings } from "../schema";
import { countInbox, listedChats } from "./inbox";
import { conversationScope } from "./scope";

export type OtherChat = {
  id: string;
  topic: Topic;
  state: ChatState;
  openedAt: Date;
  /** Whether the actor may read it, or only that it exists. */
  isOpenToMe: boolean;
};

/** Other chats of the person of a chat that the actor reads, newest first; at most 10. */
export async function listOtherChats(
  actor: Actor,
  conversationId: string,
  now: Date,
): Promise<OtherChat[]> {
  const open = alias(conversations, "open");
  const rows = await database()
    .select({
      id: conversations.id,
      topic: conversations.topic,
      openedAt: conversations.openedAt,
      ownerId: conversations.ownerId,
      queueId: conversations.queueId,
      snoozedUntil: conversations.snoozedUntil,
      resolvedAt: conversations.resolvedAt,
    })
    .from(conversations)
    .innerJoin(open, eq(open.id, conversationId))
    .where(
      and(
        ne(conversations.id, conversationId),
        or(
          eq(conversations.personId, open.personId),
          eq(conversations.visitorKey, open.visitorKey),
        ),
        listedChats(actor),
        sql`exists (select 1 from ${conversations} where ${conversations.id} = ${conversationId}
          and ${conversationScope(actor, "chat.read")})`,
      ),
    )
    .orderBy(desc(conversations.openedAt))
    .limit(10);
  return rows.map(({ ownerId, queueId, snoozedUntil, resolvedAt, ...chat }) => ({
    ...chat,
    state: chatStateOf({ ownerId, snoozedUntil, resolvedAt }, now),
    isOpenToMe: can(actor, "chat.read", { ownerId, queueId }),
  }));
}

export type ChatRoom = { openChats: number; capacity: number };

/** The actor's open chats (a snoozed one takes no place) and how many the actor takes on. */
export async function findChatRoom(actor: Actor, now: Date): Promise<ChatRoom | null> {
  if (grantOf(actor, "presence.set") === "never" || actor.kind !== "user") return null;
  const [[settings], { mine }] = await Promise.all([
    database()
      .select({ capacity: counselorSettings.chatCapacity })
      .from(counselorSettings)
      .where(eq(counselorSettings.userId, actor.userId)),
    countInbox(actor, now),
  ]);
  return { openChats: mine, capacity: settings?.capacity ?? DEFAULT_CHAT_CAPACITY };
}
