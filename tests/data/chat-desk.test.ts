import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { countInbox, listInbox } from "@/db/queries/inbox";
import {
  addConversationNote,
  claimConversation,
  releaseConversation,
  reopenConversation,
  resolveConversation,
  snooze,
  takeOver,
} from "@/db/queries/inbox-actions";
import { listColleagues } from "@/db/queries/inbox-colleagues";
import { findConversation } from "@/db/queries/inbox-conversation";
import { listMessages } from "@/db/queries/messages";
import { listSavedReplies, removeReply, saveReply } from "@/db/queries/saved-replies";
import {
  auditLog,
  conversationMoves,
  conversationNotes,
  conversations,
  counselorSettings,
  gateDecisions,
} from "@/db/schema";
import { newId } from "@/lib/id";
import { type Chats, makeChats } from "../support/chats";
import { makeWorld, minutes, now, outcomeOf, tally, times, type World } from "../support/world";

let world: World;
let chats: Chats;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  chats = await makeChats(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.update(conversations).set({ resolvedAt: now, resolvedBy: "system" });
});

const movesOf = async (id: string) =>
  world.db.select().from(conversationMoves).where(eq(conversationMoves.conversationId, id));

test("many press at once: one has it, and the others are told who", async () => {
  const desk = await Promise.all(
    (await world.addDesk("tech", 12)).map((name) => world.signedIn(name)),
  );
  const { id } = await chats.chat();
  const answers = await tally(desk.map((actor) => claimConversation(actor, id, now)));
  expect(answers).toEqual({ done: 1, "conflict:already_claimed": 11 });
  expect(await movesOf(id)).toMatchObject([{ kind: "claimed" }]);
  expect(await chats.events(id)).toEqual(["claimed"]);
  // Every word to the person stands on a decision of the gate.
  const decisions = await world.db
    .select()
    .from(gateDecisions)
    .where(eq(gateDecisions.conversationId, id));
  expect(decisions).toMatchObject([{ channel: "chat", purpose: "reply", isAllowed: true }]);
});

test("a second press of whoever has it is nothing", async () => {
  const { id } = await chats.chat();
  await claimConversation(chats.dora, id, now);
  await claimConversation(chats.dora, id, now);
  expect(await movesOf(id)).toHaveLength(1);
});

test("nobody gets more than they take on, however many they claim at once", async () => {
  const many = await Promise.all(times(8, () => chats.chat()));
  const claims = () => tally(many.map(({ id }) => claimConversation(chats.omar, id, now)));
  expect(await claims()).toEqual({ done: 3, "conflict:at_capacity": 5 });
  await world.db.insert(counselorSettings).values({ userId: "omar", chatCapacity: 4 });
  expect(await claims()).toEqual({ done: 4, "conflict:at_capacity": 4 });
  const [first] = await listInbox(chats.omar, "mine", now);
  await snooze(chats.omar, { id: first?.id ?? "", until: minutes(30) }, now);
  expect(await claims()).toEqual({ done: 5, "conflict:at_capacity": 3 });
});

test("a chat of another queue is not there", async () => {
  const { id } = await chats.chat();
  expect(await outcomeOf(claimConversation(chats.ruth, id, now))).toBe("not_found:not_found");
  expect(await outcomeOf(takeOver(chats.arno, { id, reason: "x" }, now))).toBe(
    "not_found:not_found",
  );
  expect(await findConversation(chats.ruth, id, now)).toBeNull();
});

test("unclaimed, a chat is masked: a first name and a topic, no word of it", async () => {
  const { id, person } = await chats.chat({ personId: "p-priya" });
  await chats.say(person, id, "my salary is secret");
  const masked = await findConversation(chats.dora, id, now);
  expect(masked).toMatchObject({ access: "masked", firstName: "Priya", canClaim: true });
  const listed = await listInbox(chats.dora, "unassigned", now);
  expect(listed).toMatchObject([{ id, unread: 1, lastLine: null, isOpenToMe: false }]);
  expect(JSON.stringify([masked, listed])).not.toMatch(/salary|@school|p-priya/);
  expect(await listMessages(chats.dora, id)).toEqual([]);

  await claimConversation(chats.dora, id, now);
  const open = await findConversation(chats.dora, id, now);
  expect(open).toMatchObject({
    access: "open",
    person: { emails: ["priya@school.test"], isSignedIn: true },
    canPost: true,
  });
  expect(await listInbox(chats.dora, "mine", now)).toMatchObject([
    { id, lastLine: "my salary is secret", isOpenToMe: true, isMine: true },
  ]);
  // A colleague sees that it is taken, and by whom.
  expect(await findConversation(chats.omar, id, now)).toMatchObject({
    access: "masked",
    ownerName: "dora",
    canClaim: false,
  });
  const reads = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  expect(reads.filter(({ action }) => action === "chat.read")).toHaveLength(1);
});

test("an offer names a colleague of the queue and its reason; anybody free may take it", async () => {
  const { id } = await chats.chat({ ownerId: "dora" });
  const offer = (offeredToId: string | null, reason = "Knows networks") =>
    releaseConversation(chats.dora, { id, reason, offeredToId }, now);
  expect(await outcomeOf(offer("ruth"))).toBe("invalid:not_in_queue");
  expect(await outcomeOf(offer("edith"))).toBe("invalid:not_in_queue");
  expect(await outcomeOf(offer("dora"))).toBe("invalid:not_in_queue");
  expect(await outcomeOf(offer("omar", " "))).toBe("invalid:reason_missing");
  await offer("omar");
  expect(await findConversation(chats.omar, id, now)).toMatchObject({ isOfferedToMe: true });
  expect(await outcomeOf(chats.say(chats.dora, id))).toBe("not_found:not_found");
  await claimConversation(chats.omar, id, now);
  expect(await chats.row(id)).toMatchObject({ ownerId: "omar", offeredToId: null });
  expect((await movesOf(id)).map(({ kind, reason }) => [kind, reason])).toEqual([
    ["offered", "Knows networks"],
    ["claimed", null],
  ]);
  // The student is told that, and not why.
  expect(await chats.events(id)).toEqual(["offered", "claimed"]);
  expect(JSON.stringify(await chats.table(id))).not.toContain("networks");
});

test("a manager takes over with a reason, also beyond capacity, and then writes", async () => {
  const { id } = await chats.chat({ ownerId: "dora" });
  await world.db.insert(counselorSettings).values({ userId: "lena", chatCapacity: 0 });
  expect(await outcomeOf(takeOver(chats.lena, { id, reason: "" }, now))).toBe(
    "invalid:reason_missing",
  );
  expect(await outcomeOf(takeOver(chats.omar, { id, reason: "x" }, now))).toBe(
    "not_found:not_found",
  );
  await takeOver(chats.lena, { id, reason: "Dora is ill" }, now);
  await chats.say(chats.lena, id, "Hello from Lena");
  expect(await outcomeOf(chats.say(chats.dora, id))).toBe("not_found:not_found");
  expect(await movesOf(id)).toMatchObject([
    { kind: "taken_over", fromId: "dora", toId: "lena", reason: "Dora is ill" },
  ]);
});

test("a chat sleeps until its time, out of the list's top, and the student is not told", async () => {
  const { id } = await chats.chat({ ownerId: "dora" });
  expect(await outcomeOf(snooze(chats.dora, { id, until: now }, now))).toBe("invalid:snooze_past");
  await snooze(chats.dora, { id, until: minutes(60) }, now);
  expect(await countInbox(chats.dora, now)).toMatchObject({ mine: 0 });
  expect(await countInbox(chats.dora, minutes(60))).toMatchObject({ mine: 1 });
  expect(await listInbox(chats.dora, "mine", now)).toMatchObject([{ id, state: "snoozed" }]);
  expect(await chats.events(id)).toEqual([]);
});

test("resolved and taken back, unless the person has begun another", async () => {
  const { id, key } = await chats.chat({ ownerId: "dora" });
  await resolveConversation(chats.dora, { id }, now);
  await resolveConversation(chats.dora, { id }, now);
  await reopenConversation(chats.dora, { id }, now);
  await resolveConversation(chats.dora, { id }, now);
  expect(await chats.events(id)).toEqual(["resolved", "reopened", "resolved"]);
  await chats.chat({ visitorKey: key });
  expect(await outcomeOf(reopenConversation(chats.dora, { id }, now))).toBe(
    "conflict:chat_elsewhere",
  );
  expect(await listInbox(chats.dora, "resolved", now)).toEqual(
    expect.arrayContaining([expect.objectContaining({ id, state: "resolved" })]),
  );
});

test("notes are the desk's: once, by who has it, and nowhere in a student's thread", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const note = { id, submitKey: newId(), body: "Seems worried about money" };
  await addConversationNote(chats.dora, note, now);
  await addConversationNote(chats.dora, note, now);
  expect(await outcomeOf(addConversationNote(chats.dora, { ...note, body: "Else" }, now))).toBe(
    "conflict:form_used",
  );
  expect(await world.db.$count(conversationNotes)).toBe(1);
  for (const actor of [person, chats.omar, chats.priya]) {
    const other = { ...note, submitKey: newId() };
    expect(await outcomeOf(addConversationNote(actor, other, now))).toMatch(/not_found|forbidden/);
    expect(JSON.stringify(await findConversation(actor, id, now))).not.toContain("worried");
    expect(JSON.stringify(await listMessages(actor, id))).not.toContain("worried");
  }
  expect(await findConversation(chats.lena, id, now)).toMatchObject({
    notes: [{ body: "Seems worried about money", author: "dora", isMine: false }],
  });
});

test("whoever waits longest stands first, and the counts say what is unread", async () => {
  const [early, late, quiet] = [
    await chats.chat({ ownerId: "dora", openedAt: minutes(-30) }),
    await chats.chat({ ownerId: "dora", openedAt: minutes(-20) }),
    await chats.chat({ ownerId: "dora", openedAt: minutes(-40) }),
  ];
  await chats.say(quiet.person, quiet.id, "old", newId(), minutes(-40));
  await chats.say(chats.dora, quiet.id, "answered", newId(), minutes(-39));
  await chats.say(late.person, late.id, "second", newId(), minutes(-10));
  await chats.say(early.person, early.id, "first", newId(), minutes(-15));
  const rows = await listInbox(chats.dora, "mine", now);
  expect(rows.map(({ id }) => id)).toEqual([early.id, late.id, quiet.id]);
  expect(rows.map(({ waitingSince }) => waitingSince)).toEqual([minutes(-15), minutes(-10), null]);
  await chats.chat();
  expect(await countInbox(chats.dora, now)).toEqual({ unassigned: 1, mine: 3, unreadMine: 3 });
  expect(await countInbox(chats.ruth, now)).toEqual({ unassigned: 0, mine: 0, unreadMine: 0 });
  expect(await countInbox(chats.priya, now)).toEqual({ unassigned: 0, mine: 0, unreadMine: 0 });
  expect(await listInbox(chats.priya, "all", now)).toEqual([]);
});

test("colleagues are those of the queue, with who is there", async () => {
  const { id } = await chats.chat({ ownerId: "dora" });
  await chats.available(chats.omar);
  const found = await listColleagues(chats.dora, id, now);
  expect(found.map(({ userId }) => userId)).toContain("omar");
  expect(found.find(({ userId }) => userId === "omar")).toMatchObject({ isAvailable: true });
  for (const foreign of ["dora", "ruth", "ada", "priya"]) {
    expect(found.map(({ userId }) => userId)).not.toContain(foreign);
  }
  expect(await listColleagues(chats.omar, id, now)).toEqual([]);
});

test("saved replies: shared ones by the manager, own ones by their counselor, one edit at a time", async () => {
  const reply = { queueId: "tech", title: "Hello", body: "Hi {{first name}}", isShared: false };
  const own = await saveReply(chats.dora, reply, now);
  expect(await outcomeOf(saveReply(chats.dora, { ...reply, isShared: true }, now))).toBe(
    "forbidden:forbidden",
  );
  expect(await outcomeOf(saveReply(chats.ruth, reply, now))).toBe("forbidden:forbidden");
  const shared = await saveReply(chats.lena, { ...reply, title: "All", isShared: true }, now);
  const titles = async (actor: typeof chats.dora) =>
    (await listSavedReplies(actor, "tech")).map(({ title, canEdit }) => [title, canEdit]);
  expect(await titles(chats.dora)).toEqual([
    ["All", false],
    ["Hello", true],
  ]);
  expect(await titles(chats.omar)).toEqual([["All", false]]);
  expect(await titles(chats.lena)).toEqual([["All", true]]);
  expect(await titles(chats.ruth)).toEqual([]);
  await saveReply(chats.dora, { ...reply, id: own, version: 1, body: "Hello!" }, now);
  expect(await outcomeOf(saveReply(chats.dora, { ...reply, id: own, version: 1 }, now))).toBe(
    "conflict:changed_meanwhile",
  );
  expect(await outcomeOf(removeReply(chats.omar, { id: own, version: 2 }, now))).toBe(
    "not_found:not_found",
  );
  await removeReply(chats.dora, { id: own, version: 2 }, now);
  await removeReply(chats.lena, { id: shared, version: 1 }, now);
  expect(await titles(chats.dora)).toEqual([]);
});
