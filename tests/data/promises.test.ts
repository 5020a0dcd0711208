// A chat that becomes a booked call: told in the thread by the transaction that books it, or not at
// all; read back by who holds the thread and by who has the lead.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveAnswers } from "@/db/queries/drafts";
import { claimLead } from "@/db/queries/lead-actions";
import { findLeadChat } from "@/db/queries/lead-chat";
import { findPromise } from "@/db/queries/promises";
import { submitDraft } from "@/db/queries/requests";
import { cancelOwnRequest } from "@/db/queries/requests-own";
import { requests, slots } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { RequestKind } from "@/lib/domain/journey";
import { newId } from "@/lib/id";
import { answers, freeTimes, mailedCode, makeAsking } from "../support/asking";
import { browser, type Chats, makeChats } from "../support/chats";
import { bearerOf, makeWorld, now, outcomeOf, type World } from "../support/world";

let world: World;
let chats: Chats;
let asking: Awaited<ReturnType<typeof makeAsking>>;
beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("general", 3);
  chats = await makeChats(world);
  asking = await makeAsking(world);
});
afterAll(() => world.close());

/** A thread begun while chat is closed, with a draft of the call that it promises. */
async function promised(actor: Actor, email: string, kind: RequestKind = "callback") {
  const { conversationId } = await chats.open(actor);
  await chats.say(actor, conversationId, "I work evenings.");
  const secret = newId();
  const facts = await findPromise(actor, conversationId);
  const [slotStartsAt = ""] = await freeTimes(1);
  const time = kind === "callback" ? { slotStartsAt } : {};
  const question = facts?.question ?? "";
  await saveAnswers(secret, kind, { ...answers, ...time, question, email, conversationId }, now);
  const submit = () =>
    submitDraft(actor, { secret, kind, sharedItems: [], page: "/talk/chat" }, now);
  return { conversationId, secret, slotStartsAt, submit };
}

test("the thread is told of the booking with its code, and the words travel to the lead", async () => {
  const me = browser("promise-1");
  const { conversationId, slotStartsAt, submit } = await promised(me, "nora1@mail.test");
  const { requestId, status } = await submit();
  expect(status).toBe("needs_code");
  expect((await findPromise(me, conversationId))?.request).toBeNull();
  await asking.confirm(requestId, await mailedCode(world, requestId));

  const facts = await findPromise(me, conversationId);
  expect(facts?.question).toBe("May I pay monthly?\n\nI work evenings.");
  expect(facts?.request).toMatchObject({
    id: requestId,
    kind: "callback",
    state: "waiting",
    startsAt: new Date(slotStartsAt),
  });
  expect(await chats.events(conversationId)).toEqual([
    "opened",
    "May I pay monthly?",
    "promised",
    "I work evenings.",
    "booked",
  ]);
  const [request] = await world.db.select().from(requests).where(eq(requests.id, requestId));
  expect(request?.question).toBe("May I pay monthly?\n\nI work evenings.");

  await claimLead(chats.dora, requestId, now);
  const chat = await findLeadChat(chats.dora, requestId);
  expect(chat?.lines.map(({ body }) => body)).toEqual(["May I pay monthly?", "I work evenings."]);
  expect(await findLeadChat(chats.omar, requestId)).toBeNull();
  expect(await findPromise(browser("somebody else"), conversationId)).toBeNull();
});

test("a lost time tells the thread nothing", async () => {
  const me = browser("promise-2");
  const { conversationId, slotStartsAt, submit } = await promised(me, "nora2@mail.test");
  const { requestId } = await submit();
  const code = await mailedCode(world, requestId);
  const isIt = eq(slots.startsAt, new Date(slotStartsAt));
  const [slot] = await world.db.select().from(slots).where(isIt);
  await world.db
    .update(slots)
    .set({ booked: slot?.capacity ?? 0 })
    .where(isIt);
  expect(await outcomeOf(asking.confirm(requestId, code))).toBe("conflict:slot_full");
  expect((await findPromise(me, conversationId))?.request).toBeNull();
  expect(await chats.events(conversationId)).not.toContain("booked");
  await world.db.update(slots).set({ booked: 0 }).where(isIt);
});

test("an account's call is booked at once; after it is cancelled the thread can promise another", async () => {
  const first = await promised(chats.priya, "priya@school.test");
  const { requestId, status } = await first.submit();
  expect(status).toBe("booked");
  await cancelOwnRequest(bearerOf(requestId), requestId, now);
  expect((await findPromise(chats.priya, first.conversationId))?.request).toMatchObject({
    state: "cancelled",
  });
  const second = await promised(chats.priya, "priya@school.test", "message");
  expect(second.conversationId).toBe(first.conversationId);
  const again = await second.submit();
  expect((await findPromise(chats.priya, first.conversationId))?.request).toMatchObject({
    id: again.requestId,
    kind: "message",
    startsAt: null,
  });
});
