import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimLead, closeLead, releaseLead } from "@/db/queries/lead-actions";
import { auditLog, requests } from "@/db/schema";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

async function rowOf(id: string) {
  const [row] = await world.db.select().from(requests).where(eq(requests.id, id));
  if (!row) throw new Error("no such request");
  return row;
}

test("of counselors who claim at once exactly one has the request, and the others hear who", async () => {
  for (let round = 0; round < 25; round += 1) {
    const id = await world.ask();
    const names = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? "dana" : "omar"));
    const answers = await Promise.all(names.map((name) => claimLead(world.actor(name), id, now)));
    const owner = (await rowOf(id)).ownerId;
    expect(["dana", "omar"]).toContain(owner);
    const winners = names.filter((_, at) => answers[at]?.isClaimed);
    expect(new Set(winners)).toEqual(new Set([owner]));
    const lost = answers.filter((answer) => !answer.isClaimed);
    expect(lost).toHaveLength(4);
    const ownerName = owner === "dana" ? "Dana Reyes" : "Omar Haddad";
    for (const answer of lost) expect(answer).toMatchObject({ ownerName, claimedAt: now });
    const trace = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(trace.map((row) => [row.action, row.actorId])).toEqual([["request.claim", owner]]);
  }
});

test("claiming twice is claiming once", async () => {
  const id = await world.ask();
  await claimLead(world.actor("dana"), id, now);
  expect(await claimLead(world.actor("dana"), id, minutes(1))).toEqual({ isClaimed: true });
  expect(await rowOf(id)).toMatchObject({ claimedAt: now, version: 2 });
});

test("an unconfirmed, closed or cancelled request can't be claimed", async () => {
  const unconfirmed = await world.ask({ confirmedAt: null, personId: null });
  const closed = await world.ask({ closedAt: now });
  const cancelled = await world.ask({ cancelledAt: now, cancelledBy: "student" });
  const dana = world.actor("dana");
  expect(await codeOf(claimLead(dana, unconfirmed, now))).toBe("conflict:request_unconfirmed");
  expect(await codeOf(claimLead(dana, closed, now))).toBe("conflict:request_closed");
  expect(await codeOf(claimLead(dana, cancelled, now))).toBe("conflict:request_cancelled");
});

test("a request of another queue is not found", async () => {
  const id = await world.ask({ queueId: "arts" });
  expect(await codeOf(claimLead(world.actor("dana"), id, now))).toBe("not_found:not_found");
  expect((await rowOf(id)).ownerId).toBeNull();
});

test("release gives the request back, once, and only with the version that was shown", async () => {
  const id = await world.claimed();
  const dana = world.actor("dana");
  expect(await codeOf(releaseLead(dana, { requestId: id, version: 7 }, now))).toBe(
    "conflict:changed_meanwhile",
  );
  await releaseLead(dana, { requestId: id, version: 1 }, now);
  await releaseLead(dana, { requestId: id, version: 1 }, now);
  expect(await rowOf(id)).toMatchObject({ ownerId: null, claimedAt: null, version: 2 });
  const trace = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  expect(trace.map((row) => row.action)).toEqual(["request.release"]);
});

test("a request that the other counselor took meanwhile can't be released or closed", async () => {
  const id = await world.claimed({ ownerId: "omar" });
  const dana = world.actor("dana");
  const change = { requestId: id, version: 1 };
  expect(await codeOf(releaseLead(dana, change, now))).toBe("not_found:not_found");
  expect(await codeOf(closeLead(dana, change, now))).toBe("not_found:not_found");
  expect(await rowOf(id)).toMatchObject({ ownerId: "omar", closedAt: null });
});

test("close ends the request, unless the person still expects a booked call", async () => {
  const dana = world.actor("dana");
  const claim = { ownerId: "dana", claimedAt: minutes(-5) };
  const expecting = await world.booked(60, claim);
  const close = { requestId: expecting, version: 1 };
  expect(await codeOf(closeLead(dana, close, now))).toBe("conflict:call_ahead");
  const over = await world.booked(-60, claim);
  await closeLead(dana, { requestId: over, version: 1 }, now);
  await closeLead(dana, { requestId: over, version: 1 }, minutes(1));
  expect(await rowOf(over)).toMatchObject({ closedAt: now, version: 2 });
});
