import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { acknowledge, listMessages, postMessage } from "@/db/queries/messages";
import { conversations, jobs, people } from "@/db/schema";
import { newId } from "@/lib/id";
import { browser, type Chats, makeChats } from "../support/chats";
import { makeWorld, minutes, now, outcomeOf, tally, times, type World } from "../support/world";

let world: World;
let chats: Chats;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  chats = await makeChats(world);
});
afterAll(() => world.close());

test("eight senders at once: numbered without a gap, each message once", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const sent = times(64, (i) => ({ id: `message-${id}-${i}`, body: `words ${i}` }));
  const lanes = times(8, async (lane) => {
    for (const [i, message] of sent.entries()) {
      if (i % 8 !== lane) continue;
      // Ten seconds apart: the limit is about people, this is about the lock.
      const at = minutes(i);
      const actor = i % 2 === 0 ? person : chats.dora;
      await postMessage(actor, { conversationId: id, ...message }, at);
      if (i % 3 === 0) await postMessage(actor, { conversationId: id, ...message }, at);
    }
  });
  await Promise.all(lanes);
  const rows = await chats.table(id);
  expect(rows.map(({ seq }) => seq)).toEqual(times(64, (i) => i + 1));
  expect(new Set(rows.map((row) => row.id)).size).toBe(64);
  expect((await chats.row(id)).lastSeq).toBe(64);
});

test("the same id from 20 senders at once is one message, and each is told of it", async () => {
  const { id, person } = await chats.chat();
  const message = { conversationId: id, id: newId(), body: "once" };
  const answers = await Promise.all(times(20, () => postMessage(person, message, now)));
  expect(new Set(answers.map(({ seq }) => seq))).toEqual(new Set([1]));
  expect(await chats.table(id)).toHaveLength(1);
});

test("the same id with other words, or from the other side, is refused", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const messageId = newId();
  await chats.say(person, id, "one", messageId);
  expect(await outcomeOf(chats.say(person, id, "two", messageId))).toBe("conflict:message_differs");
  expect(await outcomeOf(chats.say(chats.dora, id, "one", messageId))).toBe(
    "conflict:message_differs",
  );
  expect(await chats.events(id)).toEqual(["one"]);
});

test("50 messages in a second: twenty go through, the others are told to wait", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const answers = await tally(times(50, (i) => chats.say(person, id, `words ${i}`)));
  expect(answers).toEqual({ done: 20, "rate_limited:rate_limited": 30 });
  expect((await chats.table(id)).map(({ seq }) => seq)).toEqual(times(20, (i) => i + 1));
  // The other side has its own measure, and time gives a new one.
  await chats.say(chats.dora, id);
  await chats.say(person, id, "later", newId(), minutes(1));
});

test.each([
  ["100 kB", "x".repeat(100_000), "message_too_long"],
  ["nothing to see", "\u200B\u2066 \u2069", "message_empty"],
  ["a NUL", "a\0b", "message_unreadable"],
])("%s is refused before anything is stored", async (_name, body, reason) => {
  const { id, person } = await chats.chat();
  expect(await outcomeOf(chats.say(person, id, body))).toBe(`invalid:${reason}`);
  expect(await chats.table(id)).toEqual([]);
});

test("HTML, right-to-left and emoji come back as they were sent", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  const body = '<img src=x onerror="alert(1)"> \u202Eשלום 👩‍👩‍👧\n{{first name}}';
  await chats.say(person, id, body);
  expect((await listMessages(chats.dora, id))[0]?.body).toBe(body);
});

test("a foreign chat is not there: to read, to write, to be told of", async () => {
  const { id } = await chats.chat({ ownerId: "dora" });
  const foreign = [browser("another-key"), browser(""), chats.priya, chats.omar, chats.ruth];
  for (const actor of foreign) {
    expect(await listMessages(actor, id)).toEqual([]);
    expect(await outcomeOf(chats.say(actor, id))).toBe("not_found:not_found");
    await acknowledge(actor, id, 9, now);
  }
  expect(await chats.row(id)).toMatchObject({ lastSeq: 0, personSeq: 0, staffSeq: 0 });
  // The manager reads and may not write without taking over.
  expect(await outcomeOf(chats.say(chats.lena, id))).toBe("not_found:not_found");
});

test("each side reads the other by first name, and after a sequence", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  await chats.say(person, id, "one");
  await chats.say(chats.dora, id, "See https://portal.test/programs/computer-science");
  const theirs = await listMessages(person, id);
  expect(theirs.map(({ isMine, author }) => [isMine, author])).toEqual([
    [true, "Priya"],
    [false, "dora"],
  ]);
  expect(theirs[1]?.programs).toEqual(["computer-science"]);
  expect((await listMessages(chats.dora, id)).map(({ isMine }) => isMine)).toEqual([false, true]);
  expect((await listMessages(person, id, { after: 1 })).map(({ seq }) => seq)).toEqual([2]);
  expect(await listMessages(person, id, { after: 2 })).toEqual([]);
});

test("what was delivered is raised, never lowered, and never past the last", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora" });
  await chats.say(person, id);
  await chats.say(chats.dora, id);
  await acknowledge(chats.dora, id, 1, now);
  expect(await chats.row(id)).toMatchObject({ staffSeq: 1, personSeq: 0 });
  await Promise.all([2, 1, 9, 1].map((seq) => acknowledge(person, id, seq, now)));
  expect(await chats.row(id)).toMatchObject({ staffSeq: 1, personSeq: 2 });
  // A manager who looks does not make it delivered to whoever has it.
  await acknowledge(chats.lena, id, 2, now);
  expect((await chats.row(id)).staffSeq).toBe(1);
});

test("a person's word wakes what sleeps and, for a day, what is over", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora", snoozedUntil: minutes(60) });
  await chats.say(person, id);
  expect((await chats.row(id)).snoozedUntil).toBeNull();
  const over = await chats.chat({
    ownerId: "dora",
    resolvedAt: minutes(-24 * 60),
    resolvedBy: "staff",
  });
  const messageId = newId();
  await chats.say(over.person, over.id, "one more thing", messageId);
  await chats.say(over.person, over.id, "one more thing", messageId);
  expect(await chats.events(over.id)).toEqual(["reopened", "one more thing"]);
  expect(await chats.row(over.id)).toMatchObject({ resolvedAt: null, ownerId: "dora" });
  const old = await chats.chat({ resolvedAt: minutes(-24 * 60 - 1), resolvedBy: "staff" });
  expect(await outcomeOf(chats.say(old.person, old.id))).toBe("conflict:chat_over");
  expect(await chats.table(old.id)).toEqual([]);
});

test("a thread does not come back beside another one that is open", async () => {
  const over = await chats.chat({ resolvedAt: now, resolvedBy: "person" });
  await world.sql`insert into conversations (id, queue_id, visitor_key, topic, program_slugs, shared_items, opened_at)
    values (${newId()}, 'tech', ${over.key}, 'cost', '{}', '[]', now())`;
  expect(await outcomeOf(chats.say(over.person, over.id))).toBe("conflict:chat_elsewhere");
});

test("staff write in a chat that they have and that is open, and retry without harm", async () => {
  const { id } = await chats.chat({ ownerId: "dora" });
  const messageId = newId();
  await chats.say(chats.dora, id, "Hello", messageId);
  await world.sql`update conversations set resolved_at = now(), resolved_by = 'staff' where id = ${id}`;
  expect((await chats.say(chats.dora, id, "Hello", messageId)).seq).toBe(1);
  expect(await outcomeOf(chats.say(chats.dora, id))).toBe("conflict:chat_over");
});

test("the first answer keeps its time, and an answer to an account is mailed if it stays unread", async () => {
  const { id } = await chats.chat({ ownerId: "dora", personId: "p-priya" });
  await chats.say(chats.dora, id, "one", newId(), minutes(1));
  await chats.say(chats.dora, id, "two", newId(), minutes(3));
  expect((await chats.row(id)).firstAnsweredAt).toEqual(minutes(1));
  const queued = await world.db
    .select()
    .from(jobs)
    .where(and(eq(jobs.kind, "mail.chat_answer"), eq(jobs.personId, "p-priya")));
  expect(queued.map(({ runAt }) => runAt)).toEqual([minutes(3), minutes(5)]);
  const stranger = await chats.chat({ ownerId: "dora" });
  await chats.say(chats.dora, stranger.id);
  expect(await world.db.$count(jobs, eq(jobs.kind, "mail.chat_answer"))).toBe(2);
});

test('"stop" typed in a chat acts at once', async () => {
  const { id } = await chats.chat({ ownerId: "dora", personId: "p-priya" });
  await chats.say(chats.priya, id, "STOP");
  const [person] = await world.db.select().from(people).where(eq(people.id, "p-priya"));
  expect(person?.stoppedAt).toEqual(now);
});

test("a stop as the first words of an account's chat acts at once", async () => {
  await chats.open(chats.sam, { body: "Unsubscribe" });
  const [person] = await world.db.select().from(people).where(eq(people.id, "p-sam"));
  expect(person?.stoppedAt).toEqual(now);
});

test("a person's 2,001st message in one chat is refused; a retry and the counselor are not", async () => {
  const { id, person } = await chats.chat({ ownerId: "dora", lastSeq: 1999 });
  await world.sql`insert into messages (conversation_id, seq, id, sender, body, sent_at)
    select ${id}, seq, ${id} || seq, 'person', 'words', '2026-01-01' from generate_series(1, 1999) seq`;
  const last = newId();
  await chats.say(person, id, "the last", last);
  expect(await outcomeOf(chats.say(person, id))).toBe("conflict:chat_full");
  expect((await chats.say(person, id, "the last", last)).seq).toBe(2000);
  expect((await chats.say(chats.dora, id, "Call us, please")).seq).toBe(2001);
  expect((await chats.say(person, id, "STOP")).seq).toBe(2002);
  // Only the person's words count.
  await world.sql`update messages set sender = 'system', event = 'opened' where conversation_id = ${id} and seq < 3`;
  expect((await chats.say(person, id, "one more")).seq).toBe(2003);
});

test("a stranger's words wait for no lock of a chat that is not theirs, and take none", async () => {
  const { id } = await chats.chat({ ownerId: "dora" });
  await world.db.transaction(async (tx) => {
    await tx.select().from(conversations).where(eq(conversations.id, id)).for("update");
    expect(await outcomeOf(chats.say(browser("a-stranger"), id))).toBe("not_found:not_found");
  });
});
