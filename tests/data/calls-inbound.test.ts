import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findOpenCall, recordOutcome, startCall } from "@/db/queries/calls";
import { readPersonFacts } from "@/db/queries/contact-person";
import { listTimeline } from "@/db/queries/lead-timeline";
import { gateDecisions, people, requests } from "@/db/schema";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const asked = {
  channel: "call",
  phone: null,
  email: null,
  statedZone: null,
  browserZone: null,
  preference: null,
  needsHistory: true,
} as const;

async function claimedByStopped(id: string) {
  await world.db.insert(people).values({ id, givenName: "Priya", stoppedAt: now, createdAt: now });
  return world.claimed({ personId: id, phone: "+12125550101" });
}

test("a call that came in is recorded though the gate would refuse to make one, and answers", async () => {
  const id = await claimedByStopped("p-inbound");
  const dana = world.actor("dana");
  expect(await startCall(dana, id, now)).toMatchObject({ isAllowed: false });
  const call = await startCall(dana, id, now, { isInbound: true });
  if (!call.isAllowed) throw new Error("a call that came in was refused");
  expect(await findOpenCall(dana, id)).toMatchObject({ id: call.touchId, isInbound: true });
  await recordOutcome(
    dana,
    { requestId: id, touchId: call.touchId, outcome: "reached", page: "/desk", userAgent: null },
    minutes(2),
  );
  const entries = await listTimeline(dana, id, minutes(3));
  expect(entries).toContainEqual(
    expect.objectContaining({ kind: "call", basis: "inbound", outcome: "reached" }),
  );
  const [row] = await world.db.select().from(requests).where(eq(requests.id, id));
  expect(row?.answeredAt).toEqual(minutes(2));
});

test("only whoever may call may record one that came in, and each has its decision", async () => {
  const id = await claimedByStopped("p-inbound-2");
  const answer = startCall(world.actor("omar"), id, now, { isInbound: true });
  expect(await codeOf(answer)).toBe("not_found:not_found");
  await startCall(world.actor("dana"), id, now, { isInbound: true });
  const decisions = await world.db
    .select({ purpose: gateDecisions.purpose })
    .from(gateDecisions)
    .where(eq(gateDecisions.requestId, id));
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.at(-1)?.purpose).toBe("inbound");
});

test("that somebody called in is their reply only when they were reached", async () => {
  await world.db.insert(people).values({ id: "p-inbound-3", givenName: "Priya", createdAt: now });
  const id = await world.claimed({ personId: "p-inbound-3", phone: "+12125550103" });
  const dana = world.actor("dana");
  const replyOf = async () =>
    (await readPersonFacts(world.db, { ...asked, personId: "p-inbound-3" })).person.lastReplyAt;
  const before = await replyOf();
  const call = await startCall(dana, id, now, { isInbound: true });
  if (!call.isAllowed) throw new Error("a call that came in was refused");
  expect(await replyOf()).toEqual(before);
  const told = { requestId: id, touchId: call.touchId, page: "/desk", userAgent: null };
  await recordOutcome(dana, { ...told, outcome: "voicemail" }, minutes(1));
  expect(await replyOf()).toEqual(before);
  const next = await startCall(dana, id, minutes(5), { isInbound: true });
  if (!next.isAllowed) throw new Error("a call that came in was refused");
  const reached = { ...told, touchId: next.touchId, outcome: "reached" as const };
  await recordOutcome(dana, reached, minutes(6));
  expect(await replyOf()).toEqual(minutes(5));
});

test("a call that came in opens no way out: the gate is asked, and the first outcome comes first", async () => {
  const dana = world.actor("dana");
  const stopped = await claimedByStopped("p-inbound-4");
  await startCall(dana, stopped, now, { isInbound: true });
  expect(await startCall(dana, stopped, minutes(1))).toMatchObject({
    isAllowed: false,
    decision: { reason: "stopped" },
  });
  await world.db.insert(people).values({ id: "p-inbound-5", givenName: "Priya", createdAt: now });
  const free = await world.claimed({ personId: "p-inbound-5", phone: "+12125550105" });
  const came = await startCall(dana, free, now, { isInbound: true });
  expect(await startCall(dana, free, minutes(1), { isInbound: true })).toEqual(came);
  expect(await codeOf(startCall(dana, free, minutes(1)))).toBe("conflict:call_unrecorded");
});

test("a second press is the same call, unless a stop came between", async () => {
  const dana = world.actor("dana");
  await world.db.insert(people).values({ id: "p-inbound-6", givenName: "Priya", createdAt: now });
  const id = await world.claimed({ personId: "p-inbound-6", phone: "+12125550106" });
  const first = await startCall(dana, id, now);
  expect(first.isAllowed).toBe(true);
  expect(await startCall(dana, id, minutes(1))).toEqual(first);
  const back = startCall(dana, id, minutes(1), { isInbound: true });
  expect(await codeOf(back)).toBe("conflict:call_unrecorded");
  const isIt = eq(people.id, "p-inbound-6");
  await world.db
    .update(people)
    .set({ stoppedAt: minutes(1) })
    .where(isIt);
  expect(await startCall(dana, id, minutes(1))).toMatchObject({
    isAllowed: false,
    decision: { reason: "stopped" },
  });
});
