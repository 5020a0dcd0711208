// A small school for data tests: two desks, everybody of the permission table, requests to order.
// Actors are read from sessions, as the portal reads them.
import "./settings";
import { useDatabase as pointQueriesAt } from "@/db/client";
import { findActorBySession } from "@/db/queries/accounts";
import {
  counselorHours,
  people,
  personEmails,
  queueMembers,
  queues,
  sessions,
  users,
} from "@/db/schema";
import { seedInstitution } from "@/db/seed/institution";
import { type Actor, brandActor, type Role } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { frozenTime } from "./clock";
import { testDatabase } from "./postgres";

/** A Wednesday, 11:00 in New York. */
export const now = new Date(frozenTime);
export const minutesFrom = (at: Date, count: number) => new Date(at.getTime() + count * 60_000);
export const minutes = (count: number) => minutesFrom(now, count);

export const visitor = brandActor({
  kind: "visitor",
  role: "visitor",
  userId: null,
  personId: null,
});
/** Of a link mailed to this address; without one, the holder of the draft. */
export const bearerOf = (requestId: string, mailedTo: string | null = null) =>
  brandActor({ kind: "bearer", role: "bearer", userId: null, personId: null, requestId, mailedTo });

/** Name, role, queue, whether they manage it. */
const staff: [name: string, role: Role, queue: string | null, isManager: boolean][] = [
  ["dora", "counselor", "tech", false],
  ["omar", "counselor", "tech", false],
  ["ruth", "counselor", "arts", false],
  ["finn", "counselor", "tech", false],
  ["lena", "manager", "tech", true],
  ["arno", "manager", "arts", true],
  ["edith", "editor", null, false],
  ["ada", "admin", null, false],
];
export const students = ["priya", "sam", "drew"];

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * `max` connections: as few as the portal has, so that one that waits for a second one is found.
 * For a race all are open before it starts, so that what runs side by side truly does; else each is
 * opened when it is needed, because a new one reads and plans everything anew.
 */
export async function makeWorld({ max = 10, isRace = false } = {}) {
  const { sql, db, url, close } = await testDatabase({ max });
  pointQueriesAt(sql, db);
  if (isRace) await Promise.all(times(max, () => sql`select 1`));
  await seedInstitution(db, now);
  await db.insert(queues).values([
    { id: "tech", slug: "tech", name: "Technology" },
    { id: "arts", slug: "arts", name: "Arts" },
  ]);
  for (const [name, role, queueId, isManager] of staff) {
    await addUser(name, role);
    if (queueId) await db.insert(queueMembers).values({ queueId, userId: name, isManager });
  }
  for (const name of students) {
    await addUser(name, "student");
    await db.insert(people).values({ id: `p-${name}`, userId: name, createdAt: now });
    const email = emailOf(name);
    await db.insert(personEmails).values({ personId: `p-${name}`, email, verifiedAt: now });
  }

  async function addUser(name: string, role: Role) {
    await db.insert(users).values({ id: name, role, name, email: emailOf(name), createdAt: now });
    await db
      .insert(sessions)
      .values({ sessionToken: tokenOf(name), userId: name, expires: minutes(60 * 24 * 400) });
  }

  /** Counselors of a queue who are there on weekdays from 9 to 17 in New York; their ids. */
  async function addDesk(queueId: string, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const id = newId();
      ids.push(id);
      await addUser(id, "counselor");
      await db.insert(queueMembers).values({ queueId, userId: id });
      for (const weekday of [1, 2, 3, 4, 5]) {
        const hours = { weekday, fromMinute: 540, toMinute: 1020, zone: "America/New_York" };
        await db.insert(counselorHours).values({ id: newId(), userId: id, ...hours });
      }
    }
    return ids;
  }

  /** Who a live cookie belongs to; a visitor when it opens nothing, as in server/session.ts. */
  async function signedIn(name: string): Promise<Actor> {
    return (await findActorBySession(tokenOf(name), now)) ?? visitor;
  }

  return { sql, db, url, close, addUser, addDesk, signedIn };
}

export const emailOf = (name: string) => `${name.toLowerCase()}@school.test`;
export const tokenOf = (name: string) => `session-of-${name}`;

type Refusal = { code?: string; reason?: string };

/** "done", or the code and reason of the error that a promise ends with. */
export async function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "done",
    (error: Refusal) => (error.reason ? `${error.code}:${error.reason}` : String(error)),
  );
}

/** How often each outcome came. */
export async function tally(attempts: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of await Promise.all(attempts.map(outcomeOf))) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
