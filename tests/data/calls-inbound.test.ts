import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findOpenCall, recordOutcome, startCall } from "@/db/queries/calls";
import { listTimeline } from "@/db/queries/lead-timeline";
import { gateDecisions, people, requests } from "@/db/schema";
import { codeOf, makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

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
