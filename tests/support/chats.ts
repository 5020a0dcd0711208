// Chats to order in the small school of world.ts.
import { eq } from "drizzle-orm";
import { openConversation } from "@/db/queries/conversations";
import { postMessage } from "@/db/queries/messages";
import { setPresence } from "@/db/queries/presence";
import { conversations, messages, queueMembers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { visitorActor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { now, type World } from "./world";

type Values = Partial<typeof conversations.$inferInsert>;

export const browser = (key: string) => visitorActor(key);

export async function makeChats(world: World) {
  const { db } = world;
  // The default queue answers what names no program; Dora and Omar are there, too.
  await db.insert(queueMembers).values([
    { queueId: "general", userId: "dora" },
    { queueId: "general", userId: "omar" },
  ]);
  const [dora, omar, ruth, lena, arno, priya, sam] = (await Promise.all(
    ["dora", "omar", "ruth", "lena", "arno", "priya", "sam"].map((name) => world.signedIn(name)),
  )) as [Actor, Actor, Actor, Actor, Actor, Actor, Actor];

  /** A chat of a browser of its own, in the technology queue, with nothing said in it. */
  async function chat(values: Values = {}): Promise<{ id: string; key: string; person: Actor }> {
    const id = newId();
    const key = values.personId ? null : newId();
    await db.insert(conversations).values({
      id,
      queueId: "tech",
      visitorKey: key,
      topic: "cost",
      programSlugs: [],
      sharedItems: [],
      givenName: "Priya",
      openedAt: now,
      ...(values.ownerId ? { claimedAt: now } : {}),
      ...values,
    });
    return { id, key: key ?? "", person: values.personId ? priya : browser(key ?? "") };
  }

  const opening = (change: Partial<Parameters<typeof openConversation>[1]> = {}) => ({
    id: newId(),
    key: null,
    topic: "cost" as const,
    programSlugs: [],
    sharedItems: [],
    givenName: "Priya",
    zone: "America/Denver",
    messageId: newId(),
    body: "May I pay monthly?",
    ...change,
  });
  const open = (actor: Actor, change = {}, at = now) =>
    openConversation(actor, opening(change), at);
  const say = (actor: Actor, conversationId: string, body = "Words", id = newId(), at = now) =>
    postMessage(actor, { conversationId, id, body }, at);
  const row = async (id: string) => {
    const [found] = await db.select().from(conversations).where(eq(conversations.id, id));
    if (!found) throw new Error("no such chat");
    return found;
  };
  /** As stored, in order. */
  const table = async (id: string) =>
    db.select().from(messages).where(eq(messages.conversationId, id)).orderBy(messages.seq);
  const events = async (id: string) => (await table(id)).map(({ event, body }) => event ?? body);
  const available = (actor: Actor) => setPresence(actor, "available", now);

  return {
    world,
    dora,
    omar,
    ruth,
    lena,
    arno,
    priya,
    sam,
    chat,
    opening,
    open,
    say,
    row,
    table,
    events,
    available,
  };
}

export type Chats = Awaited<ReturnType<typeof makeChats>>;
