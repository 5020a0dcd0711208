// Chats to order in the technology queue, Dora's once claimed. Every earlier one is over, so that
// nobody is at capacity or has another one open.
import { conversations, messages } from "@/db/schema";
import { newId } from "@/lib/id";
import { now } from "../../support/world";
import type { Subjects } from "./subjects";

type Values = Partial<typeof conversations.$inferInsert>;

export const words = "May I pay monthly?";

/** With one message of the person; its id. */
export async function makeChat({ world: { db } }: Subjects, values: Values): Promise<string> {
  await db.update(conversations).set({ resolvedAt: now, resolvedBy: "system" });
  const id = newId();
  const visitorKey = values.personId ? null : newId();
  await db.insert(conversations).values({
    id,
    queueId: "tech",
    visitorKey,
    topic: "cost",
    programSlugs: [],
    sharedItems: [],
    openedAt: now,
    lastSeq: 1,
    lastPersonAt: now,
    ...(values.ownerId ? { claimedAt: now } : {}),
    ...values,
  });
  await db.insert(messages).values({
    conversationId: id,
    seq: 1,
    id: newId(),
    sender: "person",
    body: words,
    sentAt: now,
  });
  return id;
}

/** Of a visitor, so that it is nobody's own among the principals. */
export const waitingChat = (subjects: Subjects) => makeChat(subjects, {});
export const claimedChat = (subjects: Subjects) => makeChat(subjects, { ownerId: "dora" });
export const resolvedChat = (subjects: Subjects) =>
  makeChat(subjects, { ownerId: "dora", resolvedAt: now, resolvedBy: "staff" });
/** Priya's own. */
export const ownChat = (subjects: Subjects) =>
  makeChat(subjects, { ownerId: "dora", personId: "p-priya" });
/** Priya's own, over. */
export const endedChat = (subjects: Subjects) =>
  makeChat(subjects, { personId: "p-priya", resolvedAt: now });
/** In a queue that no principal of the desk answers. */
export const ownOldChat = (subjects: Subjects) =>
  makeChat(subjects, {
    queueId: "general",
    personId: "p-priya",
    resolvedAt: now,
    resolvedBy: "staff",
  });
