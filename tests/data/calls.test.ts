import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findOpenCall, previewCall, recordOutcome, startCall } from "@/db/queries/calls";
import { stopContact } from "@/db/queries/consents";
import { listMyConsents } from "@/db/queries/my-consents";
import {
  auditLog,
  consentReceipts,
  gateDecisions,
  people,
  personPhones,
  requests,
  touches,
} from "@/db/schema";
import { dangerousSystemActor } from "@/lib/auth/actor";
import type { CallOutcome } from "@/lib/domain/call-outcomes";
import { STOP_WORDS } from "@/lib/domain/consents";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const page = "/desk/leads/x";
const from = { page, address: "203.0.113.9", userAgent: "test" };

/** Everybody has a phone of their own here, so one test's block stays out of the next. */
let phones = 0;
const newPhone = () => {
  phones += 1;
  return `+1212555${String(phones).padStart(4, "0")}`;
};
const newPerson = async () => {
  const id = `p-${phones}-${Math.random()}`;
  await world.db.insert(people).values({ id, givenName: "Priya", createdAt: now });
  return { personId: id, phone: newPhone() };
};

async function called(name = "dana", values = {}) {
  const person = await newPerson();
  const id = await world.claimed({ ...person, ...values });
  const answer = await startCall(world.actor(name), id, now);
  if (!answer.isAllowed) throw new Error("the gate said no");
  return { id, ...person, touchId: answer.touchId };
}

function record(name: string, id: string, touchId: string, outcome: CallOutcome) {
  const input = { requestId: id, touchId, outcome, page, userAgent: "test" };
  return recordOutcome(world.actor(name), input, minutes(1));
}

const decisionsOf = (id: string) =>
  world.db.select().from(gateDecisions).where(eq(gateDecisions.requestId, id));
const touchesOf = (id: string) => world.db.select().from(touches).where(eq(touches.requestId, id));
const actionsOf = async (subjectId: string) =>
  (await world.db.select().from(auditLog).where(eq(auditLog.subjectId, subjectId))).map(
    (row) => row.action,
  );

test("an allowed call leaves its decision, one touch and the audit; looking leaves nothing", async () => {
  const id = await world.claimed(await newPerson());
  const dana = world.actor("dana");
  expect(await previewCall(dana, id, now)).toMatchObject({ allowed: true });
  expect(await decisionsOf(id)).toHaveLength(0);
  const answers = await Promise.all([1, 2, 3].map(() => startCall(dana, id, now)));
  expect(new Set(answers.map((answer) => answer.isAllowed && answer.touchId)).size).toBe(1);
  expect(await decisionsOf(id)).toMatchObject([
    { isAllowed: true, reason: "open_request", purpose: "reply", actorId: "dana" },
  ]);
  expect(await touchesOf(id)).toMatchObject([{ channel: "call", outcome: null }]);
  expect(await actionsOf(id)).toEqual(["call.start"]);
  expect(await findOpenCall(dana, id)).not.toBeNull();
  expect(await codeOf(startCall(dana, id, minutes(3)))).toBe("conflict:call_unrecorded");
});

test.each([
  ["at night where they are", { statedZone: "Pacific/Auckland" }, "outside_hours"],
  ["where nothing tells the zone", { statedZone: null, phone: "+18005550147" }, "zone_unknown"],
  ["without a phone", { phone: null }, "no_phone"],
])("a call %s is refused, and the refusal is kept", async (_, values, reason) => {
  const id = await world.claimed({ ...(await newPerson()), ...values });
  const dana = world.actor("dana");
  expect(await previewCall(dana, id, now)).toMatchObject({ allowed: false, reason });
  const answer = await startCall(dana, id, now);
  expect(answer).toMatchObject({ isAllowed: false, decision: { reason } });
  expect(await decisionsOf(id)).toMatchObject([{ isAllowed: false, reason }]);
  expect(await touchesOf(id)).toHaveLength(0);
  expect(await actionsOf(id)).toEqual(["call.refuse"]);
});

test("a booked call may begin five minutes ahead; after its half hour the hours decide", async () => {
  const claim = { ownerId: "dana", claimedAt: minutes(-5), statedZone: "Pacific/Auckland" };
  const dana = world.actor("dana");
  const id = await world.booked(60, { ...claim, ...(await newPerson()) });
  const answer = await startCall(dana, id, now);
  expect(answer).toMatchObject({
    isAllowed: false,
    decision: { reason: "outside_booked_window", nextAllowedAt: minutes(55) },
  });
  expect(await startCall(dana, id, minutes(55))).toMatchObject({ isAllowed: true });
  const missed = await world.booked(-31, { ...claim, ...(await newPerson()) });
  expect(await previewCall(dana, missed, now)).toMatchObject({ reason: "outside_hours" });
});

test("only a claimed, live request is called, and only by who has it or manages it", async () => {
  const waiting = await world.ask();
  expect(await codeOf(startCall(world.actor("lena"), waiting, now))).toBe("conflict:not_claimed");
  const unconfirmed = await world.ask({ confirmedAt: null, personId: null });
  expect(await codeOf(startCall(world.actor("lena"), unconfirmed, now))).toBe(
    "conflict:request_unconfirmed",
  );
  const { id, touchId } = await called("lena");
  for (const name of ["omar", "ruth", "arno", "edith", "ada", "priya"]) {
    expect(await codeOf(startCall(world.actor(name), id, now))).toBe("not_found:not_found");
    expect(await codeOf(record(name, id, touchId, "reached"))).toBe("not_found:not_found");
    expect(await previewCall(world.actor(name), id, now)).toBeNull();
    expect(await findOpenCall(world.actor(name), id)).toBeNull();
  }
  expect(await touchesOf(id)).toMatchObject([{ outcome: null }]);
});

test("reached answers the request; no answer and voicemail leave it waiting for its person", async () => {
  for (const [outcome, isAnswered] of [
    ["reached", true],
    ["no_answer", false],
    ["voicemail", false],
  ] as const) {
    const { id, touchId } = await called();
    await record("dana", id, touchId, outcome);
    await record("dana", id, touchId, outcome);
    expect(await touchesOf(id)).toMatchObject([{ outcome, recordedAt: minutes(1) }]);
    const [row] = await world.db.select().from(requests).where(eq(requests.id, id));
    expect(row?.answeredAt !== null).toBe(isAnswered);
    const other = outcome === "reached" ? "voicemail" : "reached";
    expect(await codeOf(record("dana", id, touchId, other))).toBe("conflict:outcome_recorded");
    expect(await actionsOf(id)).toEqual(["call.start", "call.outcome"]);
  }
});

test("the call of one request can't be recorded on another", async () => {
  const first = await called();
  const second = await called();
  const mixed = record("dana", second.id, first.touchId, "wrong_number");
  expect(await codeOf(mixed)).toBe("not_found:not_found");
  const blocked = await world.db
    .select()
    .from(personPhones)
    .where(eq(personPhones.phone, second.phone));
  expect(blocked).toEqual([]);
});

test("a wrong number is never called again, for anybody; the person's other number is", async () => {
  const { id, phone, personId, touchId } = await called();
  const elsewhere = await world.claimed({ phone, personId: "p-sam" });
  const again = await world.claimed({ phone: newPhone(), personId });
  await record("dana", id, touchId, "wrong_number");
  const dana = world.actor("dana");
  for (const blocked of [id, elsewhere]) {
    expect(await previewCall(dana, blocked, minutes(2))).toMatchObject({ reason: "phone_blocked" });
    expect(await startCall(dana, blocked, minutes(2))).toMatchObject({ isAllowed: false });
  }
  expect(await previewCall(dana, again, minutes(2))).toMatchObject({ allowed: true });
  expect(await actionsOf(personId)).toEqual(["phone.block"]);
});

test("asked to stop blocks the person at once; only a later request is answered", async () => {
  const { id, personId, touchId } = await called();
  const other = await world.claimed({ personId, phone: newPhone() });
  await record("dana", id, touchId, "asked_to_stop");
  const dana = world.actor("dana");
  for (const stopped of [id, other]) {
    expect(await startCall(dana, stopped, minutes(2))).toMatchObject({
      isAllowed: false,
      decision: { reason: "stopped" },
    });
  }
  const [receipt] = await world.db
    .select()
    .from(consentReceipts)
    .where(eq(consentReceipts.personId, personId));
  expect(receipt).toMatchObject({
    channel: "all",
    isGiven: false,
    words: STOP_WORDS,
    actorId: "dana",
    requestId: id,
  });
  expect(await actionsOf(personId)).toEqual(["consent.stop"]);
  const later = await world.claimed({
    personId,
    phone: newPhone(),
    createdAt: minutes(5),
    confirmedAt: minutes(6),
  });
  expect(await previewCall(dana, later, minutes(10))).toMatchObject({ allowed: true });
});

test("the student's own stop holds the next call, and is one receipt however often it is pressed", async () => {
  const id = await world.claimed({ phone: newPhone() });
  const priya = world.actor("priya");
  await stopContact(priya, from, minutes(1));
  await stopContact(priya, from, minutes(2));
  expect(await startCall(world.actor("dana"), id, minutes(3))).toMatchObject({
    isAllowed: false,
    decision: { reason: "stopped" },
  });
  const mine = await listMyConsents(priya);
  expect(mine.stoppedAt).toEqual(minutes(1));
  expect(mine.receipts).toMatchObject([{ words: STOP_WORDS, isGiven: false, isByStaff: false }]);
  await world.ask({ createdAt: minutes(4), confirmedAt: minutes(4) });
  await stopContact(priya, from, minutes(5));
  expect((await listMyConsents(priya)).receipts).toHaveLength(2);
});

test("a call that meets a stop halfway waits for it and is refused", async () => {
  const person = await newPerson();
  const id = await world.claimed(person);
  let call: ReturnType<typeof startCall> | undefined;
  await world.db.transaction(async (tx) => {
    await tx.update(people).set({ stoppedAt: now }).where(eq(people.id, person.personId));
    call = startCall(world.actor("dana"), id, now);
    const first = await Promise.race([call, new Promise((done) => setTimeout(done, 300, "waits"))]);
    expect(first).toBe("waits");
  });
  expect(await call).toMatchObject({ isAllowed: false, decision: { reason: "stopped" } });
  expect(await touchesOf(id)).toHaveLength(0);
});

test("staff and visitors have no consents of their own to read or stop", async () => {
  for (const name of ["dana", "lena", "ada", "edith"]) {
    expect(await codeOf(listMyConsents(world.actor(name)))).toBe("not_found:not_found");
    expect(await codeOf(stopContact(world.actor(name), from, now))).toBe("not_found:not_found");
  }
  // The system reaches every person and is none of them.
  const system = dangerousSystemActor();
  expect(await codeOf(stopContact(system, from, now))).toBe("not_found:not_found");
  const stopped = await world.db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "consent.stop"), eq(auditLog.actorId, "ada")));
  expect(stopped).toEqual([]);
});
