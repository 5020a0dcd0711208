import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askForTime } from "@/db/queries/ask-time";
import { previewCall, recordOutcome, startCall } from "@/db/queries/calls";
import { decideChat, decideFor, decideMail, recordDecision } from "@/db/queries/contact-facts";
import { suppress } from "@/db/queries/suppressions";
import { sendText } from "@/db/queries/texts";
import {
  consentReceipts,
  conversations,
  counselorHours,
  gateDecisions,
  jobs,
  notificationPreferences,
  people,
  stateCallingRules,
  touches,
} from "@/db/schema";
import { seedInstitution } from "@/db/seed/institution";
import { dangerousSystemActor } from "@/lib/auth/actor";
import { defaultStateRules } from "@/lib/domain/state-rules";
import { newId } from "@/lib/id";
import { memoryTexts } from "@/server/texts/driver";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const system = dangerousSystemActor();
let made = 0;
async function newPerson(values: Partial<typeof people.$inferInsert> = {}) {
  made += 1;
  const personId = `gate-${made}`;
  await world.db.insert(people).values({ id: personId, createdAt: minutes(-60), ...values });
  return { personId, email: `gate${made}@mail.test`, phone: `+1646555${1000 + made}` };
}
const decisionsOf = (requestId: string) =>
  world.db.select().from(gateDecisions).where(eq(gateDecisions.requestId, requestId));

test("no touch is stored without a decision that allowed it", async () => {
  const { personId } = await newPerson();
  const requestId = await world.claimed({ personId });
  const { input } = await decideFor(world.db, requestId, "call", now);
  const subject = { requestId, personId };
  const never = { allowed: false, reason: "stopped", nextAllowedAt: null } as const;
  const refused = await recordDecision(world.db, system, subject, input, never);
  const yes = { allowed: true, basis: "open_request" } as const;
  const allowed = await recordDecision(world.db, system, subject, input, yes);
  const touch = { id: newId(), personId, requestId, channel: "call", startedAt: now } as const;
  const constraintOf = (values: { decisionId: string; isAllowed?: boolean }) =>
    world.db
      .insert(touches)
      .values({ ...touch, ...values })
      .then(
        () => "stored",
        (error: { cause?: { constraint_name?: string } }) => error.cause?.constraint_name,
      );
  expect(await constraintOf({ decisionId: "none" })).toBe("a_touch_stands_on_an_allowance");
  expect(await constraintOf({ decisionId: refused })).toBe("a_touch_stands_on_an_allowance");
  const lie = { decisionId: refused, isAllowed: false };
  expect(await constraintOf(lie)).toBe("touches_are_allowed");
  expect(await constraintOf({ decisionId: allowed })).toBe("stored");
  // Neither can an allowance be taken back from under it.
  const undo = world.db
    .update(gateDecisions)
    .set({ isAllowed: false })
    .where(eq(gateDecisions.id, allowed));
  await expect(undo).rejects.toThrow();
});

test("every deployment begins with the states' law, and an administrator's row stays", async () => {
  const rows = await world.db.select().from(stateCallingRules);
  expect(rows).toHaveLength(defaultStateRules.length);
  const isFlorida = eq(stateCallingRules.state, "US-FL");
  const own = { source: "ours" };
  await world.db.update(stateCallingRules).set(own).where(isFlorida);
  await seedInstitution(world.db, now);
  expect(await world.db.select().from(stateCallingRules).where(isFlorida)).toMatchObject([own]);
});

test("phone, ZIP and browser that disagree: all clocks and all laws, in the page and at the press", async () => {
  // Miami by phone (two clocks, until 8 pm), San Francisco by ZIP, Denver by browser.
  const person = await newPerson({ postalCode: "94105", browserZone: "America/Denver" });
  const asked = { ...person, phone: "+13055550147", statedZone: null };
  const id = await world.claimed(asked);
  const dana = world.actor("dana");
  // 11:00 in New York is 8:00 in San Francisco.
  expect(await previewCall(dana, id, minutes(-1))).toMatchObject({
    allowed: false,
    reason: "outside_hours",
    nextAllowedAt: now,
    zones: ["America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver"],
  });
  expect(await startCall(dana, id, minutes(-1))).toMatchObject({ isAllowed: false });
  expect(await decisionsOf(id)).toMatchObject([{ isAllowed: false, nextAllowedAt: now }]);
  expect(await previewCall(dana, id, now)).toMatchObject({ allowed: true });
  // 8 pm in Miami, when New York alone would still have an hour.
  const evening = new Date("2026-11-19T01:00:00Z");
  expect(await previewCall(dana, id, minutes(-1, evening))).toMatchObject({ allowed: true });
  const nextDay = { reason: "outside_hours", nextAllowedAt: new Date("2026-11-19T16:00:00Z") };
  expect(await previewCall(dana, id, evening)).toMatchObject(nextDay);
  // The person's own word outranks all three for the clock; the law of Florida stays.
  const stated = await world.claimed({ ...asked, statedZone: "America/New_York" });
  expect(await previewCall(dana, stated, minutes(-170))).toMatchObject({ allowed: true });
  expect(await previewCall(dana, stated, evening)).toMatchObject({
    nextAllowedAt: new Date("2026-11-19T13:00:00Z"),
  });
});

test("the third try of a day is the last until the person says a word", async () => {
  const id = await world.claimed(await newPerson());
  const dana = world.actor("dana");
  const call = async (at: Date, options = {}, outcome: "no_answer" | "reached" = "no_answer") => {
    const started = await startCall(dana, id, at, options);
    if (!started.isAllowed) return started.decision;
    const ended = { requestId: id, touchId: started.touchId, outcome, page: "/", userAgent: null };
    await recordOutcome(dana, ended, at);
    return "called";
  };
  for (const at of [0, 10, 20]) expect(await call(minutes(at))).toBe("called");
  const spent = { allowed: false, reason: "budget_day", nextAllowedAt: minutes(24 * 60) };
  expect(await call(minutes(30))).toEqual(spent);
  // A call in which nobody spoke is no word of theirs, whoever is said to have called.
  expect(await call(minutes(35), { isInbound: true })).toBe("called");
  expect(await call(minutes(40))).toEqual(spent);
  expect(await call(minutes(45), { isInbound: true }, "reached")).toBe("called");
  expect(await call(minutes(50))).toBe("called");
});

test("a text needs the box for this very number, and a stop ends it in the same instant", async () => {
  const person = await newPerson();
  const id = await world.claimed(person);
  const driver = memoryTexts();
  const send = (at: Date, requestId = id) =>
    world.db.transaction((tx) =>
      sendText(tx, system, { requestId, body: "Tomorrow at ten?" }, driver.send, at),
    );
  const tick = (values: object) =>
    world.db.insert(consentReceipts).values({
      ...{ id: newId(), personId: person.personId, channel: "text", isGiven: true },
      ...{ words: "w", wordsVersion: "1", page: "/", givenAt: minutes(-5), ...values },
    } as typeof consentReceipts.$inferInsert);
  expect(await send(now)).toMatchObject({ reason: "no_consent" });
  await tick({ phone: "+16465559999" });
  expect(await send(now)).toMatchObject({ reason: "no_consent" });
  await tick({ phone: person.phone });
  expect(await send(minutes(1))).toEqual({ allowed: true, basis: "open_request" });
  expect(driver.sent).toMatchObject([{ to: person.phone }]);
  await tick({ isGiven: false, givenAt: minutes(2) });
  expect(await send(minutes(2))).toMatchObject({ reason: "channel_stopped", nextAllowedAt: null });
  const later = await world.claimed({ ...person, createdAt: minutes(3), confirmedAt: minutes(3) });
  expect(await send(minutes(4), later), "no stop holds, but no box either").toMatchObject({
    reason: "no_consent",
  });
  expect(driver.sent).toHaveLength(1);
  const texts = and(eq(touches.personId, person.personId), eq(touches.channel, "text"));
  expect(await world.db.select().from(touches).where(texts)).toHaveLength(1);
});

test("mail: a switch, a hold and a suppressed address each end what they should", async () => {
  const person = await newPerson();
  const requestId = await world.claimed(person);
  const about = { ...person, requestId, conversationId: null, preference: null };
  const ask = async (change: Partial<Parameters<typeof decideMail>[1]>) => {
    const { decision } = await decideMail(world.db, { ...about, purpose: "reply", ...change }, now);
    return decision.allowed ? decision.basis : decision.reason;
  };
  const reminder = { purpose: "reminder", preference: "call_reminders" } as const;
  expect(await ask(reminder)).toBe("open_request");
  const off = { personId: person.personId, isOn: false, changedAt: now };
  await world.db.insert(notificationPreferences).values({ ...off, kind: "call_reminders" });
  expect(await ask(reminder)).toBe("mail_off");
  expect(await ask({ ...reminder, preference: "missed_calls" })).toBe("open_request");
  await world.db.update(people).set({ heldAt: now }).where(eq(people.id, person.personId));
  expect(await ask({ ...reminder, preference: "missed_calls" })).toBe("held");
  expect(await ask({})).toBe("open_request");
  const address = { phones: [], emails: [person.email], personId: person.personId };
  await suppress(world.db, { ...address, channel: "email" }, now);
  expect(await ask({})).toBe("suppressed");
  expect(await ask({ purpose: "service", requestId: null })).toBe("service");
  expect(await ask({ purpose: "outreach", requestId: null })).toBe("suppressed");
});

const stopNumber = (who: { personId: string; phone: string }, at: Date, channel = "all" as const) =>
  suppress(world.db, { phones: [who.phone], emails: [], channel, personId: who.personId }, at);

test("a number that was stopped twice is not called for what was asked in between", async () => {
  const person = await newPerson();
  const id = await world.claimed({ ...person, createdAt: minutes(-20) });
  const dana = world.actor("dana");
  await stopNumber(person, minutes(-30));
  expect(await previewCall(dana, id, now)).toMatchObject({ allowed: true });
  await stopNumber(person, minutes(-10));
  await stopNumber(person, minutes(-15));
  expect(await previewCall(dana, id, now)).toMatchObject({ reason: "suppressed" });
  const later = await world.claimed({ ...person, createdAt: minutes(-5) });
  expect(await previewCall(dana, later, now)).toMatchObject({ allowed: true });
});

test("a stopped number stays closed to whoever else types it, also after a stop of their own", async () => {
  const owner = await newPerson();
  const stranger = { ...(await newPerson()), phone: owner.phone };
  const dana = world.actor("dana");
  const askedBy = async (who: typeof owner, at: Date) => {
    const id = await world.claimed({ ...who, createdAt: at, confirmedAt: at });
    const decision = await previewCall(dana, id, now);
    return decision?.allowed ? decision.basis : decision?.reason;
  };
  await stopNumber(owner, minutes(-30));
  expect(await askedBy(stranger, minutes(-20))).toBe("suppressed");
  expect(await askedBy(owner, minutes(-20))).toBe("open_request");
  const mailed = await world.claimed({ ...stranger, createdAt: minutes(-19) });
  expect((await decideFor(world.db, mailed, "email", now)).decision.allowed).toBe(true);
  await stopNumber(stranger, minutes(-10));
  expect(await askedBy(stranger, minutes(-5))).toBe("suppressed");
  // Both said it: a request of one takes back no stop of the other.
  expect(await askedBy(owner, minutes(-5))).toBe("suppressed");
});

test("who stops a number first does not keep it open against its owner's stop", async () => {
  const owner = await newPerson();
  const stranger = { ...(await newPerson()), phone: owner.phone };
  await stopNumber(stranger, minutes(-30));
  await stopNumber(owner, minutes(-20));
  const id = await world.claimed({ ...stranger, createdAt: minutes(-10) });
  const refused = { reason: "suppressed" };
  expect(await previewCall(world.actor("dana"), id, now)).toMatchObject(refused);
});

test("a word into a chat is decided by what was written there last", async () => {
  const { personId } = await newPerson({ stoppedAt: minutes(-2) });
  const id = newId();
  await world.db.insert(conversations).values({
    ...{ id, queueId: "tech", personId, topic: "cost", programSlugs: [], sharedItems: [] },
    ...{ openedAt: minutes(-5), lastPersonAt: minutes(-3) },
  });
  const reasonAt = async (purpose: "reply" | "nudge") => {
    const { decision } = await decideChat(world.db, id, purpose, now);
    return decision.allowed ? decision.basis : decision.reason;
  };
  expect(await reasonAt("reply")).toBe("stopped");
  await world.db
    .update(conversations)
    .set({ lastPersonAt: minutes(-1) })
    .where(eq(conversations.id, id));
  expect(await reasonAt("reply")).toBe("open_request");
  expect(await reasonAt("nudge")).toBe("open_request");
});

test("where no desk hour is lawful one mail asks for a time, and only one", async () => {
  const hours = { zone: "America/New_York", fromMinute: 540, toMinute: 600 };
  for (const weekday of [1, 2, 3, 4, 5]) {
    await world.db
      .insert(counselorHours)
      .values({ id: newId(), userId: "dana", weekday, ...hours });
  }
  const person = await newPerson();
  // The desk is there from 9 to 10 in New York; in Honolulu that is 4 in the morning.
  const id = await world.claimed({ ...person, statedZone: "Pacific/Honolulu" });
  const near = await world.claimed({
    ...(await newPerson()),
    statedZone: "America/New_York",
  });
  const dana = world.actor("dana");
  expect(await previewCall(dana, id, now)).toMatchObject({
    reason: "no_common_hour",
    canAskTime: true,
    nextAllowedAt: new Date("2026-11-18T18:00:00Z"),
  });
  const night = new Date("2026-11-19T03:00:00Z");
  expect(await previewCall(dana, near, night)).toMatchObject({
    reason: "outside_hours",
    canAskTime: false,
  });
  expect(await codeOf(askForTime(dana, near, now))).toBe("conflict:common_hour_exists");
  expect(await decisionsOf(near)).toMatchObject([{ purpose: "ask_time", isAllowed: false }]);
  await Promise.all([1, 2, 3].map(() => askForTime(dana, id, now)));
  const queued = await world.db.select().from(jobs).where(eq(jobs.kind, "mail.ask_for_time"));
  expect(queued).toMatchObject([{ personId: person.personId, payload: { requestId: id } }]);
  // The worker decides again, and what it allowed is the one.
  const mail = { ...person, requestId: id, conversationId: null, preference: null } as const;
  const sent = await decideMail(world.db, { ...mail, purpose: "ask_time" }, now);
  expect(sent.decision).toEqual({ allowed: true, basis: "open_request" });
  const subject = { requestId: id, personId: person.personId, jobId: queued[0]?.id };
  await recordDecision(world.db, system, subject, sent.input, sent.decision);
  expect(await previewCall(dana, id, now)).toMatchObject({ canAskTime: false });
  expect(await codeOf(askForTime(dana, id, now))).toBe("conflict:time_already_asked");
});
