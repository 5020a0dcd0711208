// Accounts, persons and shifts of the demo people.
import { eq } from "drizzle-orm";
import type { Executor } from "../client";
import { counselorHours, keptItems, people, personEmails, queueMembers, users } from "../schema";
import { personas, type SeedPersona } from "./personas";

type Tx = Pick<Executor, "insert" | "select">;

/** True when the people were made now, false when they were there. */
export async function seedPeople(tx: Tx, now: Date): Promise<boolean> {
  const first = personas[0];
  if (!first) return false;
  const known = await tx.select({ id: users.id }).from(users).where(eq(users.id, first.id));
  if (known.length > 0) return false;
  for (const [order, persona] of personas.entries()) {
    await tx.insert(users).values({
      id: persona.id,
      email: persona.email,
      emailVerified: now,
      name: persona.name,
      role: persona.role,
      situation: persona.situation,
      isDemo: true,
      createdAt: new Date(now.getTime() + order),
    });
    if (persona.role === "student") await seedPerson(tx, persona, now);
    await seedDesk(tx, persona);
  }
  for (const slug of ["computer-science", "information-technology"]) {
    await tx.insert(keptItems).values({
      personId: "demo-student-person",
      list: "saved",
      kind: "program",
      slug,
      keptAt: now,
    });
  }
  return true;
}

async function seedPerson(tx: Tx, persona: SeedPersona, now: Date) {
  const [givenName, familyName] = persona.name.split(" ");
  const id = `${persona.id}-person`;
  await tx.insert(people).values({
    id,
    userId: persona.id,
    givenName,
    familyName,
    statedZone: "America/New_York",
    createdAt: now,
  });
  await tx.insert(personEmails).values({ personId: id, email: persona.email, verifiedAt: now });
}

async function seedDesk(tx: Tx, persona: SeedPersona) {
  for (const queueId of persona.queues ?? []) {
    const isManager = persona.manages?.includes(queueId) ?? false;
    await tx.insert(queueMembers).values({ queueId, userId: persona.id, isManager });
  }
  for (const shift of persona.hours ?? []) {
    for (const weekday of shift.weekdays) {
      await tx.insert(counselorHours).values({
        id: `${persona.id}-${weekday}-${shift.from.replace(":", "")}`,
        userId: persona.id,
        zone: shift.zone,
        weekday,
        fromMinute: minutes(shift.from),
        toMinute: minutes(shift.to),
      });
    }
  }
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
}
