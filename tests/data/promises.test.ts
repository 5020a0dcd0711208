// A chat that becomes a booked call: told in the thread by the transaction that books it, or not at
// all; read back by who holds the thread and by who has the lead.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAccount } from "@/db/queries/accounts";
import { findMyConversation } from "@/db/queries/conversations";
import { saveAnswers } from "@/db/queries/drafts";
import { claimLead } from "@/db/queries/lead-actions";
import { findLeadChat } from "@/db/queries/lead-chat";
import { findPromise } from "@/db/queries/promises";
import { submitDraft } from "@/db/queries/requests";
import { cancelOwnRequest } from "@/db/queries/requests-own";
import { people, requests, slots } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { RequestKind } from "@/lib/domain/journey";
import { newId } from "@/lib/id";
import { answers, freeTimes, mailedCode, makeAsking } from "../support/asking";
import { browser, type Chats, makeChats } from "../support/chats";
import { bearerOf, emailOf, makeWorld, now, outcomeOf, type World } from "../support/world";

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

/** A visitor's thread whose call is booked under `email`; who booked it. */
async function bookedByVisitor(key: string, email: string) {
  const me = browser(key);
  const { conversationId, submit } = await promised(me, email);
  const { requestId } = await submit();
  await asking.confirm(requestId, await mailedCode(world, requestId));
  const [request] = await world.db.select().from(requests).where(eq(requests.id, requestId));
  const personId = request?.personId ?? "";
  const personRow = async () =>
    (await world.db.select().from(people).where(eq(people.id, personId)))[0];
  return { me, conversationId, requestId, personId, personRow };
}

const signIn = (name: string, key: string) =>
  joinAccount({ id: name, email: emailOf(name), name }, [], now, key);

test("at a shared computer a booked thread joins nobody but who booked, and its request is theirs", async () => {
  const booked = await bookedByVisitor("shared-1", "nora5@mail.test");
  await signIn("sam", "shared-1");
  expect(await chats.row(booked.conversationId)).toMatchObject({
    personId: null,
    visitorKey: "shared-1",
  });
  const sam = { ...chats.sam, threadKey: "shared-1" };
  const seen = await findMyConversation(sam, booked.conversationId, now);
  expect(seen).toMatchObject({ isOwnAccount: false, promisedRequest: null });
  expect((await findPromise(sam, booked.conversationId))?.request?.isMine).toBe(false);
  // A chat of Sam's own begins beside it.
  expect((await chats.open(sam)).conversationId).not.toBe(booked.conversationId);
  // The browser that booked keeps it.
  const kept = await findMyConversation(booked.me, booked.conversationId, now);
  expect(kept?.promisedRequest?.id).toBe(booked.requestId);
  expect((await findPromise(booked.me, booked.conversationId))?.request?.isMine).toBe(true);
});

test("who booked as a visitor takes the thread along at sign-in", async () => {
  const booked = await bookedByVisitor("shared-2", emailOf("drew"));
  await signIn("drew", "shared-2");
  expect(await chats.row(booked.conversationId)).toMatchObject({
    personId: booked.personId,
    visitorKey: null,
  });
});

test.each([
  ["STOP", "stoppedAt"],
  ["Please stop calling me", "heldAt"],
] as const)("%s in a visitor's thread reaches who booked a call in it", async (words, field) => {
  const key = `stops-${field}`;
  const booked = await bookedByVisitor(key, `${field}@mail.test`.toLowerCase());
  expect((await booked.personRow())?.[field]).toBeNull();
  await chats.say(booked.me, booked.conversationId, words);
  expect((await booked.personRow())?.[field]).toEqual(now);
  expect(await chats.events(booked.conversationId)).toContain(words);
});
