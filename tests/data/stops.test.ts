// Every way to say stop ends in the same transaction: receipt, suppression, queue, audit.
import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyConsentChain } from "@/db/queries/consent-chain";
import { recordVerbalStop, stopByRequest, stopContact } from "@/db/queries/consents";
import { listMyConsents, listMyReceipts } from "@/db/queries/my-consents";
import { findSuppression, isSuppressed, suppress } from "@/db/queries/suppressions";
import { auditLog, consentReceipts, jobs, people, suppressions } from "@/db/schema";
import { brandActor } from "@/lib/auth/actor";
import type { ConsentChannel } from "@/lib/domain/consents";
import { newId } from "@/lib/id";
import { type Mailing, makeMailing } from "../support/mailing";
import { bearerOf, makeWorld, minutes, now, outcomeOf, times, type World } from "../support/world";

let world: World;
let mailing: Mailing;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
  mailing = makeMailing(world);
});
afterAll(async () => {
  expect((await verifyConsentChain(world.db)).broken).toBeNull();
  await world.close();
});

const context = { page: "/my/privacy", address: "192.0.2.7", userAgent: "Browser" };

const meOf = (personId: string) =>
  brandActor({
    kind: "user",
    role: "student",
    userId: "priya",
    personId,
    name: null,
    email: "x@mail.test",
    queueIds: [],
    managedQueueIds: [],
  });

const personRow = async (id: string) =>
  (await world.db.select().from(people).where(eq(people.id, id)))[0];
const receiptsOf = (personId: string) =>
  world.db
    .select()
    .from(consentReceipts)
    .where(eq(consentReceipts.personId, personId))
    .orderBy(desc(consentReceipts.seq));

test("a bare stop writes its receipt, suppresses every number and address, and empties the queue", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  await mailing.queue(
    {
      kind: "mail.call_reminder",
      payload: {
        requestId: nora.requestId,
        startsAt: minutes(120).toISOString(),
        hoursBefore: 1,
      },
    },
    { personId: nora.personId, runAt: minutes(60) },
  );
  await stopContact(meOf(nora.personId), context, now);
  expect((await personRow(nora.personId))?.stoppedAt).toEqual(now);
  const [receipt, ...others] = await receiptsOf(nora.personId);
  expect(others).toEqual([]);
  expect(receipt).toMatchObject({ channel: "all", isGiven: false, givenAt: now, ...context });
  for (const channel of ["call", "text", "voicemail", "email"] as const) {
    const byPhone = { phone: nora.phone, email: null, channel };
    const byEmail = { phone: null, email: nora.email, channel };
    expect(await isSuppressed(world.db, byPhone), channel).toBe(true);
    expect(await isSuppressed(world.db, byEmail), channel).toBe(true);
  }
  const queued = await mailing.jobsOf(nora.personId);
  expect(queued).toHaveLength(2);
  for (const job of queued) {
    expect(job).toMatchObject({ doneAt: now, lastError: "stopped", payload: {} });
  }
  const [line] = await world.db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.subjectId, nora.personId), eq(auditLog.action, "consent.stop")));
  expect(line?.details).toEqual({ channel: "all", cancelled: 2 });
});

test("what is kept of a number or address is a hash that tells neither", async () => {
  const rows = await world.db.select().from(suppressions);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row.keyHash).toMatch(/^[0-9a-f]{64}$/);
  const text = JSON.stringify(rows);
  expect(text).not.toContain("mail.test");
  expect(text).not.toContain("+1212");
});

test("another salt gives other hashes, so that two schools' lists can't be compared", async () => {
  const nora = await mailing.person();
  await stopContact(meOf(nora.personId), context, now);
  const asked = { phone: nora.phone, email: null, channel: "call" } as const;
  expect(await isSuppressed(world.db, asked)).toBe(true);
  const [{ salt } = { salt: "" }] =
    await world.sql`select suppression_salt as salt from institutions`;
  await world.sql`update institutions set suppression_salt = 'another'`;
  expect(await isSuppressed(world.db, asked)).toBe(false);
  await world.sql`update institutions set suppression_salt = ${salt}`;
});

test.each<[ConsentChannel, { call: boolean; text: boolean; email: boolean }]>([
  ["call", { call: true, text: false, email: false }],
  ["text", { call: false, text: true, email: false }],
  ["voicemail", { call: false, text: false, email: false }],
  ["email", { call: false, text: false, email: true }],
])("a stop that names %s revokes that channel alone", async (channel, expected) => {
  const nora = await mailing.person();
  await stopContact(meOf(nora.personId), { ...context, channel }, now);
  expect((await personRow(nora.personId))?.stoppedAt).toBeNull();
  const [receipt] = await receiptsOf(nora.personId);
  expect(receipt).toMatchObject({ channel, isGiven: false });
  for (const asked of ["call", "text", "email"] as const) {
    const found = await isSuppressed(world.db, { ...nora, channel: asked });
    expect(found, asked).toBe(expected[asked]);
  }
  const mine = await listMyConsents(meOf(nora.personId));
  expect(mine.canStop).toBe(true);
  for (const state of mine.channels) {
    expect(state.canStop, state.channel).toBe(state.channel !== channel);
    expect(state.isGiven, state.channel).toBe(state.channel === channel ? false : null);
  }
});

test("a stop of calls ends what announces calls, and leaves an answer by mail in the queue", async () => {
  const nora = await mailing.person();
  const { requestId, personId } = nora;
  await mailing.queueReply(nora);
  const startsAt = minutes(200).toISOString();
  const reminder = { requestId, startsAt, hoursBefore: 1 } as const;
  await mailing.queue({ kind: "mail.call_reminder", payload: reminder }, { personId });
  await stopContact(meOf(personId), { ...context, channel: "call" }, now);
  const left = (await mailing.jobsOf(personId)).filter((job) => job.doneAt === null);
  expect(left.map((job) => job.kind)).toEqual(["mail.reply"]);
});

test("pressed ten times at once it is one receipt", async () => {
  const nora = await mailing.person();
  await Promise.all(times(10, () => stopContact(meOf(nora.personId), context, now)));
  expect(await receiptsOf(nora.personId)).toHaveLength(1);
});

test("after a stop a later request, or a box ticked again, can be stopped anew", async () => {
  const nora = await mailing.person();
  const me = meOf(nora.personId);
  await stopContact(me, context, now);
  await stopContact(me, { ...context, channel: "call" }, minutes(1));
  expect(await receiptsOf(nora.personId)).toHaveLength(1);
  await mailing.ask(nora, minutes(2));
  expect((await listMyConsents(me)).canStop).toBe(true);
  await stopContact(me, context, minutes(3));
  expect(await receiptsOf(nora.personId)).toHaveLength(2);
  await world.db.insert(consentReceipts).values({
    id: newId(),
    personId: nora.personId,
    channel: "call",
    isGiven: true,
    words: "Yes",
    wordsVersion: "1",
    page: "/talk",
    givenAt: minutes(4),
  });
  const call = (await listMyConsents(me)).channels.find(({ channel }) => channel === "call");
  expect(call).toMatchObject({ isGiven: true, canStop: true });
  await stopContact(me, { ...context, channel: "call" }, minutes(5));
  expect(await receiptsOf(nora.personId)).toHaveLength(4);
});

test("the bearer of a link stops the person behind it, and nobody else's link does", async () => {
  const nora = await mailing.person();
  const other = await mailing.person();
  const foreign = stopByRequest(bearerOf(other.requestId), nora.requestId, context, now);
  expect(await outcomeOf(foreign)).toBe("not_found:not_found");
  await stopByRequest(bearerOf(nora.requestId), nora.requestId, context, now);
  expect((await personRow(nora.personId))?.stoppedAt).toEqual(now);
  expect((await personRow(other.personId))?.stoppedAt).toBeNull();
  const [receipt] = await receiptsOf(nora.personId);
  expect(receipt).toMatchObject({ requestId: nora.requestId, actorId: null });
});

test("the link of a request that was never finished stops its address too", async () => {
  const email = "never-asked@mail.test";
  const requestId = await mailing.ask({ personId: null, email, phone: "+12125559876" }, now);
  const byDraft = stopByRequest(bearerOf(requestId), requestId, context, minutes(1));
  expect(await outcomeOf(byDraft), "whoever only typed it").toBe("not_found:not_found");
  await stopByRequest(bearerOf(requestId, email), requestId, context, minutes(1));
  expect(await isSuppressed(world.db, { phone: null, email, channel: "email" })).toBe(true);
  // Nobody proved that this number is theirs.
  const byPhone = { phone: "+12125559876", email: null, channel: "call" } as const;
  expect(await isSuppressed(world.db, byPhone)).toBe(false);
  await mailing.queue({ kind: "mail.finish_request", payload: { requestId } });
  await mailing.run(minutes(1));
  expect(await mailing.mailsTo(email)).toEqual([]);
});

test("what was said to a counselor is recorded as said, by whom, and holds at once", async () => {
  const nora = await mailing.person();
  const dora = await world.signedIn("dora");
  const input = { requestId: nora.requestId, ...context, channel: "text" as const };
  await recordVerbalStop(dora, input, now);
  const [receipt] = await receiptsOf(nora.personId);
  expect(receipt).toMatchObject({ channel: "text", isGiven: false, actorId: "dora" });
  expect(await outcomeOf(recordVerbalStop(await world.signedIn("omar"), input, now))).toBe(
    "not_found:not_found",
  );
});

test("a suppressed number blocks a new person who has it", async () => {
  const nora = await mailing.person();
  await stopContact(meOf(nora.personId), context, now);
  const stranger = { phone: nora.phone, email: "somebody-new@mail.test" };
  expect(await isSuppressed(world.db, { ...stranger, channel: "call" })).toBe(true);
  const unknown = { phone: "+12125550000", email: "somebody-new@mail.test" };
  expect(await isSuppressed(world.db, { ...unknown, channel: "call" })).toBe(false);
  expect(await isSuppressed(world.db, { phone: null, email: null, channel: "call" })).toBe(false);
});

test("of two people who stop one number at once neither is its only stopper", async () => {
  for (const turn of times(5, (i) => i)) {
    const phone = `+1212555${7000 + turn}`;
    const stop = { phones: [phone], emails: [], channel: "all" as const };
    const both = [newId(), newId()];
    await Promise.all(
      both.map((personId) =>
        world.db.transaction((tx) => suppress(tx, { ...stop, personId }, minutes(turn))),
      ),
    );
    for (const personId of both) {
      const asked = { phone, email: null, channel: "call" as const, personId };
      const isByOther = true;
      expect(await findSuppression(world.db, asked)).toEqual({ since: minutes(turn), isByOther });
    }
  }
});

test("the receipts that a person takes along carry their hashes and UTC times, and nobody else's", async () => {
  const nora = await mailing.person();
  await stopContact(meOf(nora.personId), context, now);
  const [receipt, ...others] = await listMyReceipts(meOf(nora.personId));
  expect(others).toEqual([]);
  const [row] = await receiptsOf(nora.personId);
  expect(receipt).toMatchObject({
    number: row?.seq,
    words: row?.words,
    hash: row?.hash,
    previousHash: row?.previousHash,
    givenAt: "2026-11-18T16:00:00.000000Z",
    personId: nora.personId,
  });
});

test("a stop that fails in its last step has done nothing", async () => {
  const nora = await mailing.person();
  await mailing.queueReply(nora);
  await world.sql`
    create function refuse_stop_line() returns trigger language plpgsql as
      $$ begin raise exception 'no audit today'; end $$`;
  await world.sql`
    create trigger no_stop_lines before insert on audit_log
      for each row execute function refuse_stop_line()`;
  await expect(stopContact(meOf(nora.personId), context, now)).rejects.toThrow();
  await world.sql`drop trigger no_stop_lines on audit_log`;
  expect((await personRow(nora.personId))?.stoppedAt).toBeNull();
  expect(await receiptsOf(nora.personId)).toEqual([]);
  expect(await isSuppressed(world.db, { ...nora, channel: "call" })).toBe(false);
  expect(
    await world.db.$count(jobs, and(eq(jobs.personId, nora.personId), eq(jobs.doneAt, now))),
  ).toBe(0);
});
