// 500 people type their code at once for ten times with one place each: the whole way from the
// confirmed address to the booked call, through a pool as large as the portal's, on durable settings.
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { useDatabase as pointQueriesAt } from "../../db/client";
import { confirmByCode } from "../../db/queries/requests";
import { listFreeSlots } from "../../db/queries/slots";
import { counselorHours, queueMembers, queues, requests, users } from "../../db/schema";
import { isTimeLost } from "../../lib/domain/booking";
import { formatReference } from "../../lib/domain/reference";
import { isAppError } from "../../lib/errors";
import { frozenTime } from "../../tests/support/clock";
import { inOwnDatabase } from "./own-durable-database";

const NAME = "bench_bookings";
const now = new Date(frozenTime);

export type BookingRace = { booked: number; p95Milliseconds: number };

/** Books `people` calls at once for `times` times of one place; makes and drops its own database. */
export async function benchBookings({ people = 500, times = 10 } = {}): Promise<BookingRace> {
  return inOwnDatabase(NAME, async (databaseUrl) => {
    const sql = postgres(databaseUrl, { max: 10, onnotice: () => {} });
    try {
      return await race(sql, people, times);
    } finally {
      await sql.end({ timeout: 2 });
    }
  });
}

async function race(sql: postgres.Sql, people: number, times: number): Promise<BookingRace> {
  const db = drizzle(sql, { casing: "snake_case" });
  pointQueriesAt(sql, db);
  await db.insert(queues).values({ id: "race", slug: "race", name: "Race" });
  const email = "counselor@race.test";
  await db.insert(users).values({ id: "one", role: "counselor", email, createdAt: now });
  await db.insert(queueMembers).values({ queueId: "race", userId: "one" });
  const shift = { zone: "America/New_York", fromMinute: 540, toMinute: 1020 };
  for (const weekday of [1, 2, 3, 4, 5]) {
    await db.insert(counselorHours).values({ id: `${weekday}`, userId: "one", weekday, ...shift });
  }
  const free = (await listFreeSlots("race", null, now)).slice(0, times);
  const ids = Array.from({ length: people }, (_, at) => `race-${at}`);
  await db.insert(requests).values(
    ids.map((id, at) => ({
      id,
      reference: formatReference(Buffer.from([0, 0, 0, at >> 8, at & 255])),
      kind: "callback" as const,
      queueId: "race",
      topic: "cost" as const,
      programSlugs: [],
      givenName: "Racer",
      email: `${id}@race.test`,
      phone: "+12025550100",
      sharedItems: [],
      consents: [],
      wantedStartsAt: free[at % free.length]?.startsAt ?? now,
      createdAt: now,
    })),
  );
  const began = performance.now();
  const took = await Promise.all(ids.map((id) => bookOne(id, began)));
  const sorted = took.sort((a, b) => a - b);
  const [row] = await sql<{ booked: number }[]>`select count(*)::int as booked from bookings`;
  const p95Milliseconds = Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
  return { booked: row?.booked ?? 0, p95Milliseconds };
}

/** Milliseconds from the start of the race to this person's answer, booked or lost. */
async function bookOne(requestId: string, began: number): Promise<number> {
  try {
    await confirmByCode(requestId, now);
  } catch (error) {
    if (!isAppError(error) || !isTimeLost(error.reason)) throw error;
  }
  return performance.now() - began;
}
