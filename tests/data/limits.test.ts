import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rateLimits } from "@/db/schema";
import { newId } from "@/lib/id";
import { refusedByLimit, takePoint } from "@/server/rate-limit";
import { makeWorld, outcomeOf, tally, times, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
});
afterAll(() => world.close());

const take = (key: string, name = "test") => takePoint(name, key, 10, 60);

test("of fifty at once ten pass and forty are told how long to wait", async () => {
  const key = newId();
  expect(await tally(times(50, () => take(key)))).toEqual({
    done: 10,
    "rate_limited:rate_limited": 40,
  });
  const refusal = await take(key).catch((error: { details?: unknown }) => error);
  const { retryAfterSeconds } = (refusal as { details: { retryAfterSeconds: number } }).details;
  expect(retryAfterSeconds).toBeGreaterThan(0);
  expect(retryAfterSeconds).toBeLessThanOrEqual(60);
});

test("one key's limit is not another's, nor another action's", async () => {
  const key = newId();
  await tally(times(11, () => take(key)));
  expect(await outcomeOf(take(key))).toBe("rate_limited:rate_limited");
  expect(await outcomeOf(take(newId()))).toBe("done");
  expect(await outcomeOf(take(key, "other-action"))).toBe("done");
});

test("once the time is over points are there again", async () => {
  const key = newId();
  await tally(times(11, () => take(key)));
  const stored = await world.db.select().from(rateLimits);
  const mine = stored.find((row) => row.key.endsWith(key));
  expect(mine?.points).toBeGreaterThan(10);
  await world.db
    .update(rateLimits)
    .set({ expire: new Date(0) })
    .where(eq(rateLimits.key, mine?.key ?? ""));
  expect(await outcomeOf(take(key))).toBe("done");
});

test("a key that somebody made up breaks nothing", async () => {
  for (const key of ["'; drop table rate_limits; --", "x".repeat(2_000), "مرحبا", ""]) {
    expect(await outcomeOf(take(key)), key.slice(0, 30)).toBe("done");
  }
});

test("when the database is away nobody passes", async () => {
  await world.sql`alter table rate_limits rename to elsewhere`;
  expect(await outcomeOf(take(newId()))).not.toBe("done");
  await world.sql`alter table elsewhere rename to rate_limits`;
});

test("a route answers 429 with the wait", async () => {
  const key = newId();
  expect(await refusedByLimit("route-test", key, 1, 60)).toBeNull();
  const refusal = await refusedByLimit("route-test", key, 1, 60);
  expect(refusal?.status).toBe(429);
  expect(Number(refusal?.headers.get("retry-after"))).toBeGreaterThan(0);
});
