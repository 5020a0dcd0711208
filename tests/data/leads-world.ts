// A small school for the desk's data tests: two queues, their people, and requests to order.
import { useDatabase as pointQueriesAt } from "@/db/client";
import { people, queueMembers, queues, requests, slots, users } from "@/db/schema";
import { seedInstitution } from "@/db/seed/institution";
import type { Role } from "@/lib/auth/actor";
import { type Actor, brandActor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { testDatabase } from "../support/postgres";

/** A Wednesday, 11:00 in New York. */
export const now = new Date("2026-11-18T16:00:00Z");

export const minutes = (count: number, from = now) => new Date(from.getTime() + count * 60_000);

export type World = Awaited<ReturnType<typeof makeWorld>>;
type NewRequest = Partial<typeof requests.$inferInsert>;

const staff = [
  ["dana", "counselor", "Dana Reyes", ["tech"], []],
  ["omar", "counselor", "Omar Haddad", ["tech"], []],
  ["ruth", "counselor", "Ruth Okafor", ["arts"], []],
  ["lena", "manager", "Lena Fischer", ["tech"], ["tech"]],
  ["arno", "manager", "Arno Weiss", ["arts"], ["arts"]],
  ["edith", "editor", "Edith Bauer", [], []],
  ["ada", "admin", "Ada Nwosu", [], []],
] as const;

export async function makeWorld() {
  const { sql, db, url, close } = await testDatabase({ max: 30 });
  pointQueriesAt(sql, db);
  await seedInstitution(db, now);
  await db.insert(queues).values([
    { id: "tech", slug: "tech", name: "Technology" },
    { id: "arts", slug: "arts", name: "Arts" },
  ]);
  const actors: Record<string, Actor> = {};
  for (const [id, role, name, queueIds, managedQueueIds] of staff) {
    await addUser(id, role, name);
    for (const queueId of queueIds) {
      const isManager = (managedQueueIds as readonly string[]).includes(queueId);
      await db.insert(queueMembers).values({ queueId, userId: id, isManager });
    }
    actors[id] = actorOf(id, role, name, null, queueIds, managedQueueIds);
  }
  for (const id of ["priya", "sam"]) {
    await addUser(id, "student", id);
    await db.insert(people).values({ id: `p-${id}`, userId: id, givenName: id, createdAt: now });
    actors[id] = actorOf(id, "student", id, `p-${id}`, [], []);
  }
  const visitor = brandActor({ kind: "visitor", role: "visitor", userId: null, personId: null });

  async function addUser(id: string, role: Role, name: string) {
    const email = `${id}@school.test`;
    await db.insert(users).values({ id, role, name, email, createdAt: now });
  }

  /** A live, unclaimed message request of Priya's in the technology queue, unless told otherwise. */
  async function ask(values: NewRequest = {}): Promise<string> {
    const id = values.id ?? newId();
    await db.insert(requests).values({
      reference: `WM-${newReference()}`,
      kind: "message",
      queueId: "tech",
      personId: "p-priya",
      topic: "cost",
      question: "CANARY-QUESTION may I pay monthly?",
      programSlugs: ["computer-science"],
      givenName: "Priya",
      familyName: "CANARY-FAMILY",
      email: "canary-priya@mail.test",
      phone: "+12125550147",
      statedZone: "America/Denver",
      sharedItems: [],
      consents: [],
      createdAt: minutes(-31),
      confirmedAt: minutes(-30),
      ...values,
      id,
    });
    return id;
  }

  /** The same, claimed by Dana. */
  const claimed = (values: NewRequest = {}) =>
    ask({ ownerId: "dana", claimedAt: minutes(-10), ...values });

  /** The same with a call booked `ahead` minutes from now. */
  async function booked(ahead: number, values: NewRequest = {}): Promise<string> {
    const slotId = newId();
    const queueId = values.queueId ?? "tech";
    const startsAt = minutes(ahead);
    await db.insert(slots).values({ id: slotId, queueId, startsAt, capacity: 5, booked: 1 });
    return ask({ kind: "callback", slotId, wantedStartsAt: startsAt, ...values });
  }

  const actor = (name: string): Actor => {
    const found = actors[name];
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return { sql, db, url, close, actor, visitor, ask, claimed, booked };
}

function actorOf(
  userId: string,
  role: Role,
  name: string,
  personId: string | null,
  queueIds: readonly string[],
  managedQueueIds: readonly string[],
): Actor {
  const email = `${userId}@school.test`;
  return brandActor({
    kind: "user",
    role,
    userId,
    personId,
    name,
    email,
    queueIds,
    managedQueueIds,
  });
}

let references = 0;
function newReference(): string {
  references += 1;
  const text = String(references).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** The code of the AppError that a promise ends with, or "done". */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "done",
    (error: { code?: string; reason?: string }) => `${error.code}:${error.reason}`,
  );
}
