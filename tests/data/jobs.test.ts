import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  enqueue,
  finishJob,
  type LeasedJob,
  leaseJobs,
  MAX_ATTEMPTS,
  retryJob,
} from "@/db/queries/jobs";
import { jobs } from "@/db/schema";
import type { Job } from "@/lib/domain/jobs";
import { newId } from "@/lib/id";
import { log } from "@/lib/log";
import { tryAgainLater } from "@/server/jobs/worker";
import { makeWorld, minutes, now, times, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
});
beforeEach(() => world.db.delete(jobs));
afterAll(() => world.close());

const job: Job = { kind: "mail.confirm_code", payload: { requestId: "r", code: "123456" } };
const add = (options: { dedupKey?: string; runAt?: Date } = {}) =>
  enqueue(world.db, job, now, options);
const rows = () => world.db.select().from(jobs);
const rowOf = async (id: string) => (await rows()).find((row) => row.id === id);

async function leaseOne(at = now): Promise<LeasedJob> {
  const [leased] = await leaseJobs(1, at);
  if (!leased) throw new Error("nothing was due");
  return leased;
}

/** As when the worker that leased it died and its minute has passed. */
const runOutLeases = () =>
  world.sql`update jobs set leased_until = clock_timestamp() - interval '1 second'`;

test("side by side workers take every job exactly once", async () => {
  for (const _ of times(40, (i) => i)) await add();
  const taken = (await Promise.all(times(8, () => leaseJobs(10, now)))).flat();
  const rest = await leaseJobs(40, now);
  const ids = [...taken, ...rest].map((leased) => leased.id);
  expect(ids).toHaveLength(40);
  expect(new Set(ids).size).toBe(40);
  expect((await rows()).every((row) => row.attempts === 1)).toBe(true);
});

test("a job of a worker that died is taken again once its lease is over, not before", async () => {
  await add();
  const first = await leaseOne();
  expect(await leaseJobs(10, minutes(600))).toEqual([]);
  await runOutLeases();
  expect(await leaseOne()).toEqual({ ...first, attempts: 2 });
});

test("a lease is a minute of the database's own clock", async () => {
  await add();
  await leaseOne();
  const [row] = await world.sql<{ seconds: number }[]>`
    select extract(epoch from leased_until - clock_timestamp())::float as seconds from jobs`;
  expect(row?.seconds).toBeGreaterThan(30);
  expect(row?.seconds).toBeLessThanOrEqual(60);
});

test("one key is one job, also when many enqueue it at once", async () => {
  await Promise.all(times(20, () => add({ dedupKey: "once" })));
  await add();
  await add();
  expect(await rows()).toHaveLength(3);
});

test("one key stays one job after it is done", async () => {
  await add({ dedupKey: "once" });
  await finishJob(world.db, (await leaseOne()).id, now);
  await add({ dedupKey: "once" });
  expect(await rows()).toHaveLength(1);
});

test("a done job is not taken again and keeps neither code nor link", async () => {
  await add();
  const { id } = await leaseOne();
  await finishJob(world.db, id, minutes(1));
  await runOutLeases();
  expect(await leaseJobs(10, minutes(600))).toEqual([]);
  const row = await rowOf(id);
  expect(row).toMatchObject({ doneAt: minutes(1), failedAt: null });
  expect(row?.payload).toEqual({});
});

test("a job is not taken before its time", async () => {
  await add({ runAt: minutes(5) });
  expect(await leaseJobs(10, minutes(4))).toEqual([]);
  expect(await leaseJobs(10, minutes(5))).toHaveLength(1);
});

test("a failed try is put off by 15 seconds, then twice as long each time, at most an hour", async () => {
  await add();
  const pauses: number[] = [];
  let at = now;
  for (const _ of times(MAX_ATTEMPTS - 1, (i) => i)) {
    const leased = await leaseOne(at);
    await retryJob(leased, "TimeoutError", at);
    const runAt = (await rowOf(leased.id))?.runAt ?? at;
    pauses.push((runAt.getTime() - at.getTime()) / 1000);
    expect(await leaseJobs(10, new Date(runAt.getTime() - 1))).toEqual([]);
    at = runAt;
  }
  expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
});

test("after the last try it is marked failed, with the error's name and no more", async () => {
  await add();
  await world.db.update(jobs).set({ attempts: MAX_ATTEMPTS - 1 });
  const leased = await leaseOne();
  expect(leased.attempts).toBe(MAX_ATTEMPTS);
  await retryJob(leased, "TimeoutError", now);
  expect(await leaseJobs(10, minutes(600))).toEqual([]);
  expect(await rowOf(leased.id)).toMatchObject({ failedAt: now, lastError: "TimeoutError" });
});

test("the last failure of a job is an error in the log, the ones before it are warnings", async () => {
  const warned = vi.spyOn(log, "warn");
  const failed = vi.spyOn(log, "error");
  await add();
  await tryAgainLater(await leaseOne(), new Error("away"));
  expect([warned.mock.lastCall?.[1], failed.mock.lastCall?.[1]]).toEqual([
    "job put back",
    undefined,
  ]);
  await world.db.update(jobs).set({ attempts: MAX_ATTEMPTS - 1, runAt: now });
  await tryAgainLater(await leaseOne(), new Error("away"));
  expect(failed.mock.lastCall?.[1]).toBe("job given up");
  expect(warned).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("a job exists exactly when the change that promised it does", async () => {
  const failed = world.db.transaction(async (tx) => {
    await enqueue(tx, job, now);
    throw new Error("the change failed");
  });
  await expect(failed).rejects.toThrow("the change failed");
  expect(await rows()).toEqual([]);
  await world.db.transaction((tx) => enqueue(tx, job, now));
  expect(await rows()).toHaveLength(1);
});

test("the earliest due job comes first", async () => {
  const order = [3, 1, 2];
  for (const minute of order) await add({ dedupKey: newId(), runAt: minutes(minute) });
  const leased = await leaseJobs(2, minutes(10));
  const all = await rows();
  const dueAt = leased.map(({ id }) => all.find((row) => row.id === id)?.runAt);
  expect(dueAt.map((at) => at?.getTime()).sort()).toEqual(
    [minutes(1), minutes(2)].map((at) => at.getTime()).sort(),
  );
  expect(await world.db.$count(jobs, eq(jobs.attempts, 0))).toBe(1);
});
