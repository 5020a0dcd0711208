import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAccount } from "@/db/queries/accounts";
import {
  findMyConversation,
  findMyOpenConversation,
  linkPromise,
  listMyConversations,
  openConversation,
  rateConversation,
  requestTranscript,
  resolveOwn,
} from "@/db/queries/conversations";
import { listMessages } from "@/db/queries/messages";
import { counselorPresence, jobs } from "@/db/schema";
import { newId } from "@/lib/id";
import { browser, type Chats, makeChats } from "../support/chats";
import {
  emailOf,
  makeWorld,
  minutes,
  now,
  outcomeOf,
  times,
  visitor,
  type World,
} from "../support/world";
import { makeSubjects } from "./matrix/subjects";

let world: World;
let chats: Chats;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  chats = await makeChats(world);
});
afterAll(() => world.close());

const signIn = (name: string, key: string | null) =>
  joinAccount({ id: name, email: emailOf(name), name }, [], now, key);

test("a visitor's first words begin a thread; closed, it says so and promises nothing", async () => {
  const { conversationId } = await chats.open(visitor, { key: "closed" });
  expect(await chats.events(conversationId)).toEqual(["opened", "May I pay monthly?", "promised"]);
  expect(await findMyConversation(browser("closed"), conversationId, now)).toMatchObject({
    state: "waiting",
    promisedBy: null,
    counselor: null,
    canPost: true,
    isOwnAccount: false,
    isClaimed: false,
  });
});

test("open, an answer is promised in two minutes", async () => {
  await chats.available(chats.dora);
  const { conversationId } = await chats.open(browser("open"));
  expect((await chats.row(conversationId)).promisedBy).toEqual(minutes(2));
  expect(await chats.events(conversationId)).toEqual(["opened", "May I pay monthly?"]);
  await world.db.delete(counselorPresence);
});

test("one form sent twenty times is one thread and one message", async () => {
  const form = chats.opening({ key: "twenty" });
  const answers = await Promise.all(times(20, () => openConversation(visitor, form, now)));
  expect(new Set(answers.map(({ conversationId }) => conversationId))).toEqual(new Set([form.id]));
  expect(await chats.events(form.id)).toEqual(["opened", "May I pay monthly?", "promised"]);
});

test("two tabs that begin at once go on in one thread, and no word is lost", async () => {
  const forms = times(10, (i) => chats.opening({ key: "tabs", body: `words ${i}` }));
  const answers = await Promise.all(forms.map((form) => openConversation(visitor, form, now)));
  const ids = new Set(answers.map(({ conversationId }) => conversationId));
  expect(ids.size).toBe(1);
  const [id = ""] = ids;
  const said = (await chats.table(id)).filter(({ sender }) => sender === "person");
  expect(said.map(({ body }) => body).sort()).toEqual(times(10, (i) => `words ${i}`));
});

test("a thread that is over is not gone on with; somebody else's id opens nothing", async () => {
  const first = await chats.open(visitor, { key: "again" });
  await resolveOwn(browser("again"), first.conversationId, now);
  const second = await chats.open(visitor, { key: "again" });
  expect(second.conversationId).not.toBe(first.conversationId);
  const stolen = chats.opening({ key: "thief", id: first.conversationId });
  expect(await outcomeOf(openConversation(visitor, stolen, now))).toBe("not_found:not_found");
});

test("staff open none, and a visitor needs a key", async () => {
  expect(await outcomeOf(chats.open(chats.dora, { key: "staff" }))).toBe("forbidden:forbidden");
  expect(await outcomeOf(chats.open(visitor))).toBe("invalid:thread_key_missing");
});

test("at sign-in the browser's threads become the account's, and the cookie opens them no more", async () => {
  const { conversationId } = await chats.open(visitor, { key: "joins" });
  await signIn("sam", "joins");
  await signIn("sam", "joins");
  expect(await findMyConversation(chats.sam, conversationId, now)).toMatchObject({
    isOwnAccount: true,
  });
  expect(await findMyConversation(browser("joins"), conversationId, now)).toBeNull();
  expect(await listMessages(browser("joins"), conversationId)).toEqual([]);
  expect(await findMyConversation(chats.priya, conversationId, now)).toBeNull();
  const events = await chats.events(conversationId);
  expect(events.filter((event) => event === "joined")).toHaveLength(1);
  // The same browser, signed out: a new thread, not the account's.
  const next = await chats.open(visitor, { key: "joins" });
  expect(next.conversationId).not.toBe(conversationId);
});

test("a thread that the account has open already stays, whole, beside the one that joins", async () => {
  const kept = await chats.open(chats.priya, { body: "on my phone" });
  const here = await chats.open(visitor, { key: "laptop", body: "on my laptop" }, minutes(5));
  await signIn("priya", "laptop");
  const mine = (await listMyConversations(chats.priya, minutes(6))).map(({ id }) => id);
  expect(mine).toEqual(expect.arrayContaining([kept.conversationId, here.conversationId]));
  expect(await chats.events(kept.conversationId)).toContain("on my phone");
  expect(await chats.events(here.conversationId)).toContain("on my laptop");
  // It goes on where it was last written.
  const open = await findMyOpenConversation(chats.priya, minutes(6));
  expect(open?.id).toBe(here.conversationId);
  const more = await chats.open(chats.priya, { body: "and now" }, minutes(7));
  expect(more.conversationId).toBe(here.conversationId);
});

test("a browser that signed in elsewhere first joins when it goes on", async () => {
  const begun = await chats.open(visitor, { key: "late" }, minutes(8));
  const sam = { ...chats.sam, threadKey: "late" };
  const { conversationId } = await chats.open(sam, { body: "I signed in" }, minutes(9));
  expect(conversationId).toBe(begun.conversationId);
});

test("a rating is given after the end, from 1 to 5", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const rate = (rating: number) => rateConversation(person, id, { rating, words: "Kind" }, now);
  expect(await outcomeOf(rate(5))).toBe("conflict:chat_not_over");
  await resolveOwn(person, id, now);
  await resolveOwn(person, id, now);
  expect(await outcomeOf(rate(6))).toBe("invalid:chat_unrated");
  await rate(4);
  expect(await chats.row(id)).toMatchObject({
    rating: 4,
    ratingWords: "Kind",
    resolvedBy: "person",
  });
  expect(await chats.events(id)).toEqual(["resolved"]);
  expect((await findMyConversation(person, id, minutes(24 * 60 + 1)))?.canPost).toBe(false);
});

test("a transcript goes to a proven address, once for each state of the thread", async () => {
  const stranger = await chats.chat();
  expect(await outcomeOf(requestTranscript(stranger.person, stranger.id, now))).toBe(
    "conflict:no_address",
  );
  const { id } = await chats.chat({ personId: "p-priya" });
  await requestTranscript(chats.priya, id, now);
  await requestTranscript(chats.priya, id, now);
  expect(await world.db.$count(jobs, eq(jobs.kind, "mail.chat_transcript"))).toBe(1);
});

test("a promised call stands in the thread, once", async () => {
  const { id, person } = await chats.chat();
  const requestId = await makeSubjects(world).booked("claimed", minutes(90));
  for (const _ of [1, 2]) {
    await world.db.transaction((tx) => linkPromise(tx, id, requestId, now));
  }
  expect(await chats.events(id)).toEqual(["booked"]);
  const found = await findMyConversation(person, id, now);
  expect(found?.promisedRequest).toMatchObject({ id: requestId, startsAt: minutes(90) });
});

test("nothing of the desk's own is in what a student reads", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora", snoozedUntil: minutes(60) });
  const told = JSON.stringify([
    await findMyConversation(person, id, now),
    await listMyConversations(person, now),
    await listMessages(person, id),
  ]);
  expect(told).toContain(id);
  expect(told).not.toMatch(/snooz|visitorKey|ownerId|queueId|personId|@school/);
});

test("ids of strangers find nothing", async () => {
  const { id } = await chats.chat();
  expect(await findMyConversation(browser(newId()), id, now)).toBeNull();
  expect(await outcomeOf(resolveOwn(browser(newId()), id, now))).toBe("not_found:not_found");
  expect(await findMyOpenConversation(browser(newId()), now)).toBeNull();
});
