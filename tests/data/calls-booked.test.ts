import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { flagUnownedCalls, listCallbacks, listUnownedCalls } from "@/db/queries/callbacks";
import { auditLog, jobs, requests, users } from "@/db/schema";
import { makeWorld, minutes, now, type World } from "./leads-world";

let world: World;
let ids: Record<"soon" | "later" | "owned" | "arts" | "tomorrow" | "cancelled", string>;
const zone = "America/New_York";

beforeAll(async () => {
  world = await makeWorld();
  const claim = { ownerId: "dana", claimedAt: now };
  ids = {
    soon: await world.booked(12),
    later: await world.booked(300, { statedZone: null }),
    owned: await world.booked(10, claim),
    arts: await world.booked(14, { queueId: "arts" }),
    tomorrow: await world.booked(24 * 60),
    cancelled: await world.booked(5, { cancelledAt: now, cancelledBy: "student" }),
  };
});
afterAll(() => world.close());

test("today's calls stand in order, with owner and zone and without contact data", async () => {
  const rows = await listCallbacks(world.actor("omar"), zone, now);
  expect(rows.map((row) => row.id)).toEqual([ids.cancelled, ids.owned, ids.soon, ids.later]);
  expect(rows[1]).toMatchObject({ ownerName: "Dana Reyes", isMine: false, isUnowned: false });
  expect(rows[2]).toMatchObject({ statedZone: "America/Denver", isUnowned: true });
  expect(JSON.stringify(rows)).not.toMatch(/CANARY|canary|\+1212|WM-/);
  const late = new Date("2026-11-19T04:59:00Z");
  expect(await listCallbacks(world.actor("omar"), zone, late)).toHaveLength(4);
  expect(await listCallbacks(world.actor("omar"), zone, minutes(2, late))).toHaveLength(1);
});

test("each sees the calls of their own queues only", async () => {
  const seen = async (name: string) =>
    (await listCallbacks(world.actor(name), zone, now)).map((row) => row.id);
  expect(await seen("ruth")).toEqual([ids.arts]);
  expect(await seen("lena")).toHaveLength(4);
  for (const name of ["edith", "ada", "priya"]) expect(await seen(name)).toEqual([]);
  expect(await listUnownedCalls(world.actor("omar"), now)).toMatchObject([{ id: ids.soon }]);
  expect(await listUnownedCalls(world.actor("ruth"), now)).toMatchObject([{ id: ids.arts }]);
  expect(await listUnownedCalls(world.actor("ada"), now)).toEqual([]);
});

test("an unowned call is flagged once and mailed once to the managers of its queue", async () => {
  await world.db.update(users).set({ disabledAt: now }).where(eq(users.id, "arno"));
  const flagged = await Promise.all([1, 2, 3].map(() => flagUnownedCalls(now)));
  expect(flagged.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(await flagUnownedCalls(minutes(1))).toBe(0);
  const mails = await world.db.select().from(jobs).where(eq(jobs.kind, "mail.unowned_call"));
  expect(mails.map((job) => job.payload)).toEqual(
    expect.arrayContaining([
      { requestId: ids.soon, userId: "lena" },
      // The arts manager is disabled: the members hear of it instead of nobody.
      { requestId: ids.arts, userId: "ruth" },
    ]),
  );
  expect(mails).toHaveLength(2);
  const rows = await world.db.select().from(requests);
  const marked = rows.filter((row) => row.flaggedAt).map((row) => row.id);
  expect(marked.sort()).toEqual([ids.soon, ids.arts].sort());
  const trace = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, ids.soon));
  expect(trace).toMatchObject([{ action: "request.flag_unowned", actorRole: "system" }]);
  expect(await flagUnownedCalls(minutes(290))).toBe(1);
});
