// A mail's last step: held, asked, stored, sent, finished in one transaction.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { stopByRequest } from "@/db/queries/consents";
import { actOnKeyword, findHold, settleHold } from "@/db/queries/holds";
import { leaseJobs } from "@/db/queries/jobs";
import { changePreference, unsubscribe } from "@/db/queries/preferences";
import { consentReceipts, demoMails, jobs, people } from "@/db/schema";
import { dangerousSystemActor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { deliver } from "@/server/jobs/deliver";
import { readUnsubscribeLink } from "@/server/unsubscribe-link";
import { type Mailing, makeMailing } from "../support/mailing";
import {
  bearerOf,
  makeWorld,
  minutes,
  now,
  outcomeOf,
  times,
  visitor,
  type World,
} from "../support/world";

let world: World;
let mailing: Mailing;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  mailing = makeMailing(world);
});
beforeEach(() => world.db.delete(jobs));
afterAll(() => world.close());

const system = dangerousSystemActor();
const context = { page: "/talk/request/stop", address: null, userAgent: null };
const stop = (requestId: string, at = now) =>
  stopByRequest(bearerOf(requestId), requestId, context, at);

test("an answer leaves with a decision that names its job, and is told once", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  await mailing.run();
  expect(await mailing.mailsTo(nora.email)).toHaveLength(1);
  const [job] = await mailing.jobsOf(nora.personId);
  const [decision, ...others] = await mailing.decisionsOf(nora.personId);
  expect(others).toEqual([]);
  expect(decision).toMatchObject({
    jobId: job?.id,
    channel: "email",
    purpose: "reply",
    isAllowed: true,
  });
  // The touch of an answer is stored when it is written.
  expect(await mailing.touchesOf(nora.personId)).toEqual([]);
  expect(job).toMatchObject({ doneAt: now, lastError: null, payload: {} });
});

test("after a stop a leased mail is not sent, though its worker holds it already", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  const [leased] = await leaseJobs(1, now);
  await stop(nora.requestId, minutes(1));
  if (leased) await deliver(leased);
  expect(await mailing.mailsTo(nora.email)).toEqual([]);
  const [job] = await mailing.jobsOf(nora.personId);
  expect(job).toMatchObject({ doneAt: minutes(1), lastError: "stopped" });
});

test("a mail that is enqueued after the stop is refused by the gate, and its refusal is kept", async () => {
  const nora = await mailing.person();
  await stop(nora.requestId);
  await mailing.queueReply(nora);
  await mailing.run(minutes(1));
  expect(await mailing.mailsTo(nora.email)).toEqual([]);
  const [decision] = await mailing.decisionsOf(nora.personId);
  expect(decision).toMatchObject({ isAllowed: false, reason: "stopped" });
  expect((await mailing.jobsOf(nora.personId))[0]).toMatchObject({ doneAt: minutes(1) });
});

test("a request after the stop is answered, and the one before it is not", async () => {
  const nora = await mailing.person();
  await stop(nora.requestId);
  const later = await mailing.ask(nora, minutes(5));
  await mailing.queueReply({ ...nora, requestId: later }, minutes(6));
  await mailing.queueReply(nora, minutes(6));
  await mailing.run(minutes(7));
  expect(await mailing.mailsTo(nora.email)).toHaveLength(1);
});

test("a stop waits for the mail that is on the wire, and commits after it", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  const order: string[] = [];
  let letGo = () => {};
  const isSent = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let sending: Promise<unknown> = Promise.resolve();
  await new Promise<void>((onTheWire) => {
    sending = world.db.transaction(async (tx) => {
      await tx.select().from(people).where(eq(people.id, nora.personId)).for("no key update");
      onTheWire();
      await isSent;
      order.push("sent");
    });
  });
  const stopping = stop(nora.requestId).then(() => order.push("stopped"));
  // Longer than any statement may take in the portal (5 s) would make the test slow: half a second.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(order).toEqual([]);
  letGo();
  await Promise.all([sending, stopping]);
  expect(order).toEqual(["sent", "stopped"]);
});

test("sign-in codes and confirmations leave a decision and no touch", async () => {
  const nora = await mailing.person();
  await mailing.queue({ kind: "mail.request_confirmed", payload: { requestId: nora.requestId } });
  const code = { email: nora.email, url: "https://portal.test/x", code: "123456" };
  await mailing.queue({ kind: "mail.sign_in", payload: code });
  await mailing.run();
  expect(await mailing.mailsTo(nora.email)).toHaveLength(2);
  const [decision] = await mailing.decisionsOf(nora.personId);
  expect(decision).toMatchObject({ purpose: "service", reason: "service", isAllowed: true });
  expect(await mailing.touchesOf(nora.personId)).toEqual([]);
  const rows = await world.sql`select count(*)::int as n from gate_decisions
    where person_id is null and purpose = 'service'`;
  expect(rows[0]?.n).toBe(1);
});

test("a sign-in code is sent to somebody who said stop: they asked for it a moment ago", async () => {
  const nora = await mailing.person();
  await stop(nora.requestId);
  const code = { email: nora.email, url: "https://portal.test/x", code: "123456" };
  await mailing.queue({ kind: "mail.sign_in", payload: code });
  await mailing.run(minutes(1));
  expect(await mailing.mailsTo(nora.email)).toHaveLength(1);
});

test("mail to staff is no contact and asks no gate", async () => {
  const nora = await mailing.person();
  const payload = { requestId: nora.requestId, userId: "dora" };
  await mailing.queue({ kind: "mail.queue_new_request", payload });
  await mailing.run();
  expect(await mailing.mailsTo("dora@school.test")).toHaveLength(1);
  expect(await mailing.decisionsOf(nora.personId)).toEqual([]);
});

test("a mail that can't be sent leaves no touch, no decision and its job in the queue", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  await world.sql`alter table demo_mails add constraint full_up check (false) not valid`;
  const [leased] = await leaseJobs(1, now);
  await expect(deliver(leased ?? ({} as never))).rejects.toThrow();
  await world.sql`alter table demo_mails drop constraint full_up`;
  expect(await mailing.decisionsOf(nora.personId)).toEqual([]);
  const [job] = await mailing.jobsOf(nora.personId);
  expect(job?.doneAt).toBeNull();
});

test("two workers that hold one job send one mail", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  const [leased] = await leaseJobs(1, now);
  if (!leased) throw new Error("nothing was leased");
  await Promise.all(times(4, () => deliver(leased)));
  expect(await mailing.mailsTo(nora.email)).toHaveLength(1);
  expect(await mailing.decisionsOf(nora.personId)).toHaveLength(1);
});

test("a keyword stops at once, in the transaction of the message", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  const said = { personId: nora.personId, conversationId: "chat-1", text: "STOP." };
  expect(await world.db.transaction((tx) => actOnKeyword(tx, system, said, now))).toBe("stop");
  await mailing.run(minutes(1));
  expect(await mailing.mailsTo(nora.email)).toEqual([]);
  const [receipt] = await world.db
    .select()
    .from(consentReceipts)
    .where(eq(consentReceipts.personId, nora.personId));
  expect(receipt).toMatchObject({ channel: "all", isGiven: false, page: "/talk/chat/chat-1" });
});

async function hold(personId: string) {
  const said = { personId, conversationId: null, text: "please don't call me anymore" };
  expect(await world.db.transaction((tx) => actOnKeyword(tx, system, said, now))).toBe("hold");
}

test("free wording holds what is queued until a counselor says that it was not meant", async () => {
  const nora = await mailing.person();
  const dora = await world.signedIn("dora");
  const about = { requestId: nora.requestId };
  await mailing.queueReply(nora);
  await hold(nora.personId);
  expect(await findHold(dora, about)).toEqual(now);
  await mailing.run(minutes(1));
  expect(await mailing.mailsTo(nora.email)).toEqual([]);
  const [waiting] = await mailing.jobsOf(nora.personId);
  expect(waiting).toMatchObject({ doneAt: null, runAt: minutes(16), attempts: 0 });
  const answer = { ...about, isStop: false, page: "/desk", userAgent: null };
  expect(await outcomeOf(settleHold(await world.signedIn("omar"), answer, now))).toContain(
    "not_found",
  );
  await settleHold(dora, answer, minutes(2));
  await mailing.run(minutes(16));
  expect(await mailing.mailsTo(nora.email)).toHaveLength(1);
});

test("a counselor confirms: everything is stopped", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  await hold(nora.personId);
  const answer = { requestId: nora.requestId, isStop: true, page: "/desk", userAgent: null };
  await settleHold(await world.signedIn("dora"), answer, minutes(1));
  await settleHold(await world.signedIn("dora"), answer, minutes(2));
  const [row] = await world.db.select().from(people).where(eq(people.id, nora.personId));
  expect(row).toMatchObject({ heldAt: null, stoppedAt: minutes(1) });
  await mailing.run(minutes(60));
  expect(await mailing.mailsTo(nora.email)).toEqual([]);
});

const reminder = (requestId: string, startsAt: Date) =>
  ({
    kind: "mail.call_missed",
    payload: { requestId, startsAt: startsAt.toISOString() },
  }) as const;

async function missedCall() {
  const nora = await mailing.person();
  await world.sql`
    insert into booking_events (id, request_id, kind, from_starts_at, by, at)
    values (${newId()}, ${nora.requestId}, 'missed_by_us', ${now.toISOString()}, 'system', ${now.toISOString()})`;
  return nora;
}

test("mail of a kind that can be switched off says how, in the letter and for the mail program", async () => {
  const nora = await missedCall();
  await mailing.queue(reminder(nora.requestId, now), { personId: nora.personId });
  await mailing.run();
  const [mail] = await mailing.mailsTo(nora.email);
  expect(mail?.subject).toBe("We missed our call with you");
  const link = /\/unsubscribe\/([\w~-]+)$/.exec(mail?.unsubscribe ?? "")?.[1] ?? "";
  expect(readUnsubscribeLink(link)).toEqual({ personId: nora.personId, kind: "missed_calls" });
  expect(mail?.text).toContain(mail?.unsubscribe ?? "?");
  expect(mail?.text).toMatch(/\/talk\/request\/[\w~-]+\/stop/);
  const [touch, ...others] = await mailing.touchesOf(nora.personId);
  expect(others).toEqual([]);
  expect(touch).toMatchObject({ channel: "email", kind: "mail.call_missed", actorId: null });
});

test("one click ends that kind, its switch brings it back, and other mail is not touched", async () => {
  const nora = await missedCall();
  expect(await unsubscribe({ personId: nora.personId, kind: "missed_calls" }, visitor, now)).toBe(
    true,
  );
  expect(await unsubscribe({ personId: "nobody", kind: "missed_calls" }, visitor, now)).toBe(false);
  await mailing.queue(reminder(nora.requestId, now), { personId: nora.personId });
  await mailing.queueReply(nora);
  await mailing.run();
  const [answer, ...others] = await mailing.mailsTo(nora.email);
  expect(others).toEqual([]);
  expect(answer?.subject).toContain("An answer");
  expect(answer?.unsubscribe).toBeNull();
  const off = (await mailing.decisionsOf(nora.personId)).find(({ isAllowed }) => !isAllowed);
  expect(off?.reason).toBe("mail_off");
  await world.db.update(people).set({ userId: null }).where(eq(people.userId, "sam"));
  await world.db.update(people).set({ userId: "sam" }).where(eq(people.id, nora.personId));
  await changePreference(
    await world.signedIn("sam"),
    { kind: "missed_calls", isOn: true },
    minutes(1),
  );
  await mailing.queue(reminder(nora.requestId, now), { personId: nora.personId });
  await mailing.run(minutes(2));
  expect(await mailing.mailsTo(nora.email)).toHaveLength(2);
});

test("a changed, foreign or cut link names nobody", () => {
  for (const link of ["", "~", "p~call_reminders", "p~call_reminders~x", "p~other~x", "a~b~c~d"]) {
    expect(readUnsubscribeLink(link), link).toBeNull();
  }
});

test("nothing was left undelivered by accident", async () => {
  expect(await world.db.$count(demoMails)).toBeGreaterThan(5);
});
