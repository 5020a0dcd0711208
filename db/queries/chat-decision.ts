// The gate's decision that a counselor's words in a chat stand on: one for each time somebody takes
// the chat, because the person opened it and holds it open; hours, boxes and budgets do not apply.
import type { Actor } from "../../lib/auth/actor";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { gateDecisions } from "../schema";
import type { LockedChat } from "./conversation-lock";

export async function allowChat(
  tx: Executor,
  actor: Actor,
  chat: LockedChat,
  now: Date,
): Promise<void> {
  await tx.insert(gateDecisions).values({
    id: newId(),
    conversationId: chat.id,
    personId: chat.personId,
    channel: "chat",
    purpose: "reply",
    isAllowed: true,
    reason: "open_request",
    actorId: actor.userId,
    decidedAt: now,
  });
}
