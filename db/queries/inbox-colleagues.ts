// Whom a chat can be handed to, with who is there and has a place free.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { freePlaces, isPresent } from "../../lib/domain/chat-availability";
import { database } from "../client";
import { conversations } from "../schema";
import { counselorsOf } from "./presence";
import { conversationScope } from "./scope";

export type Colleague = { userId: string; name: string; isAvailable: boolean; free: number };

/** Whom a chat can be offered to: the others of its queue. */
export async function listColleagues(
  actor: Actor,
  conversationId: string,
  now: Date,
): Promise<Colleague[]> {
  const [chat] = await database()
    .select({ queueId: conversations.queueId, ownerId: conversations.ownerId })
    .from(conversations)
    .where(and(eq(conversations.id, conversationId), conversationScope(actor, "chat.move")));
  if (!chat) return [];
  const all = await counselorsOf(database(), chat.queueId, now);
  return all
    .filter(({ userId }) => userId !== chat.ownerId)
    .map((one) => ({
      userId: one.userId,
      name: one.name ?? "",
      isAvailable: isPresent(one),
      free: freePlaces(one),
    }));
}
