// Reminders of a booked call and mail about a chat: promised with the change, asked again when due.
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { stopByRequest } from "@/db/queries/consents";
import { unsubscribe } from "@/db/queries/preferences";
import { enqueueReminders } from "@/db/queries/reminders";
import { cancelOwnRequest, changeOwnTime } from "@/db/queries/requests-own";
import { conversations, jobs, messages, requests } from "@/db/schema";
import { newId } from "@/lib/id";
import { type Asking, makeAsking, requestRow } from "../support/asking";
import { type Mailing, makeMailing } from "../support/mailing";
import {
  bearerOf,
  makeWorld,
  minutes,
  minutesFrom,
  now,
  visitor,
  type World,
} from "../support/world";

let world: World;
let asking: Asking;
let mailing: Mailing;
beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("general", 1);
  asking = await makeAsking(world);
  mailing = makeMailing(world);
});
beforeEach(() => world.db.delete(jobs));
afterAll(() => world.close());

const isReminder = eq(jobs.kind, "mail.call_reminder");
const hour = 60;

async function booked() {
  const sent = await asking.sent();
  await asking.confirm(sent.requestId, sent.code);
  const row = await requestRow(world, sent.requestId);
  return { ...sent, startsAt: new Date(sent.startsAt), personId: row.personId ?? "" };
}

const remindersOf = (personId: string) =>
  world.db
    .select()
    .from(jobs)
    .where(and(isReminder, eq(jobs.personId, personId)))
    .orderBy(jobs.runAt);

const remindersTo = async (email: string) =>
  (await mailing.mailsTo(email)).filter((mail) => mail.subject.startsWith("Your call is"));

/** A booking far enough ahead that both reminders are. */
async function bookedAhead() {
  for (;;) {
    const call = await booked();
    if (call.startsAt.getTime() - now.getTime() > 25 * 3_600_000) return call;
  }
}

test("a booking promises the reminders whose moment is still ahead", async () => {
  const call = await bookedAhead();
  const promised = await remindersOf(call.personId);
  expect(promised.map((job) => job.runAt)).toEqual([
    minutesFrom(call.startsAt, -24 * hour),
    minutesFrom(call.startsAt, -hour),
  ]);
  const soon = { requestId: call.requestId, personId: "soon", startsAt: minutes(90) };
  await world.db.transaction((tx) => enqueueReminders(tx, soon, now));
  await world.db.transaction((tx) => enqueueReminders(tx, soon, now));
  expect((await remindersOf("soon")).map((job) => job.runAt)).toEqual([minutes(30)]);
  const now_ = { requestId: call.requestId, personId: "now", startsAt: minutes(60) };
  await world.db.transaction((tx) => enqueueReminders(tx, now_, now));
  expect(await remindersOf("now")).toEqual([]);
});

test("each is sent at its time, with both clocks and the call's own calendar entry", async () => {
  const call = await bookedAhead();
  await mailing.run(minutesFrom(call.startsAt, -24 * hour));
  const [first, ...others] = await remindersTo(call.email);
  expect(others).toEqual([]);
  expect(first?.subject).toContain("tomorrow");
  expect(first?.text).toContain("Mountain time (");
  expect(first?.attachment).toContain(`UID:${call.requestId}@`);
  expect(first?.attachment).toContain("SEQUENCE:0");
  expect(first?.unsubscribe).toContain("~call_reminders~");
  await mailing.run(minutesFrom(call.startsAt, -hour));
  expect(await remindersTo(call.email)).toHaveLength(2);
  const touches = await mailing.touchesOf(call.personId);
  expect(touches.map((touch) => touch.kind)).toEqual(["mail.call_reminder", "mail.call_reminder"]);
});

test("a call that was moved is reminded of at its new time alone, with the grown sequence", async () => {
  const call = await bookedAhead();
  const later = new Date(asking.nextTime());
  await changeOwnTime(bearerOf(call.requestId), call.requestId, later, now);
  await mailing.run(minutesFrom(call.startsAt, -hour));
  await mailing.run(minutesFrom(later, -hour));
  const mails = await remindersTo(call.email);
  expect(mails.length).toBeGreaterThan(0);
  for (const mail of mails) {
    expect(mail.attachment).toContain("SEQUENCE:1");
    const at = later.toISOString().replace(/[-:]|\.\d+/g, "");
    expect(mail.attachment).toContain(`DTSTART:${at}`);
  }
});

test("nothing reminds of a call that was cancelled, stopped or has begun, or of a kind switched off", async () => {
  const cancelled = await bookedAhead();
  await cancelOwnRequest(bearerOf(cancelled.requestId), cancelled.requestId, now);
  const stopped = await bookedAhead();
  const context = { page: "/talk/request/stop", address: null, userAgent: null };
  await stopByRequest(bearerOf(stopped.requestId), stopped.requestId, context, now);
  const quiet = await bookedAhead();
  await unsubscribe({ personId: quiet.personId, kind: "call_reminders" }, visitor, now);
  const late = await bookedAhead();
  const last = [cancelled, stopped, quiet, late].map((call) => call.startsAt.getTime());
  await mailing.run(new Date(Math.max(...last) + 1));
  for (const call of [cancelled, stopped, quiet, late]) {
    expect(await remindersTo(call.email)).toEqual([]);
  }
  expect(await world.db.$count(jobs, isReminder)).toBeGreaterThanOrEqual(8);
});

/** A chat of Nora's with one question and, from then on, answers of Dora's. */
async function chatOf(personId: string) {
  const id = newId();
  await world.db.insert(conversations).values({
    id,
    queueId: "tech",
    personId,
    topic: "cost",
    programSlugs: [],
    sharedItems: [],
    givenName: "Nora",
    zone: "America/Denver",
    openedAt: now,
    lastSeq: 1,
    lastPersonAt: now,
  });
  await say(id, 1, "person", "May I pay monthly?");
  return id;
}

async function say(conversationId: string, seq: number, sender: "person" | "staff", body: string) {
  const authorId = sender === "staff" ? "dora" : null;
  const sentAt = minutes(seq);
  await world.db
    .insert(messages)
    .values({ conversationId, seq, id: newId(), sender, authorId, body, sentAt });
  await world.db
    .update(conversations)
    .set({ lastSeq: seq })
    .where(eq(conversations.id, conversationId));
}

const answered = (conversationId: string, seq: number, personId: string) =>
  mailing.queue(
    { kind: "mail.chat_answer", payload: { conversationId, seq } },
    { personId, runAt: minutes(seq + 2) },
  );

test("an answer that nobody read is mailed once, with all that stood unread", async () => {
  const nora = await mailing.person();
  const id = await chatOf(nora.personId);
  for (const seq of [2, 3]) {
    await say(id, seq, "staff", `Answer ${seq}`);
    await answered(id, seq, nora.personId);
  }
  await mailing.run(minutes(10));
  const [mail, ...others] = await mailing.mailsTo(nora.email);
  expect(others).toEqual([]);
  expect(mail?.text).toContain("Answer 2");
  expect(mail?.text).toContain("Answer 3");
  expect(mail?.text).toContain(`/talk/chat/${id}`);
  expect(mail?.unsubscribe).toContain("~chat_answers~");
  await say(id, 20, "staff", "Answer 20");
  await answered(id, 20, nora.personId);
  await mailing.run(minutes(30));
  const later = (await mailing.mailsTo(nora.email))[1];
  expect(later?.text).toContain("Answer 20");
  expect(later?.text).not.toContain("Answer 3");
});

test("an answer that was read, or that belongs to nobody, is not mailed", async () => {
  const nora = await mailing.person();
  const id = await chatOf(nora.personId);
  await say(id, 2, "staff", "Answer");
  await answered(id, 2, nora.personId);
  await world.db.update(conversations).set({ personSeq: 2 }).where(eq(conversations.id, id));
  await mailing.run(minutes(10));
  await mailing.queue({ kind: "mail.chat_answer", payload: { conversationId: "gone", seq: 1 } });
  await mailing.run(minutes(10));
  expect(await mailing.mailsTo(nora.email)).toEqual([]);
});

test("a transcript goes to the person of the chat, whole and in order, and to nobody else", async () => {
  const nora = await mailing.person();
  const other = await mailing.person();
  const id = await chatOf(nora.personId);
  await say(id, 2, "staff", "Yes, monthly.");
  await say(id, 3, "person", "Thank you.");
  const send = (personId: string) =>
    mailing.queue({ kind: "mail.chat_transcript", payload: { conversationId: id, personId } });
  await send(other.personId);
  await send(nora.personId);
  await mailing.run();
  expect(await mailing.mailsTo(other.email)).toEqual([]);
  const [mail] = await mailing.mailsTo(nora.email);
  const places = ["May I pay monthly?", "Yes, monthly.", "Thank you."].map((words) =>
    (mail?.text ?? "").indexOf(words),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test("every booked call of these tests was of somebody who is known", async () => {
  expect(await world.db.$count(requests, eq(requests.kind, "callback"))).toBeGreaterThan(5);
});
