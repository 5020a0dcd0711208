import { eq, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requests, slots } from "@/db/schema";
import { seedDemoInstitution } from "@/db/seed/demo-institution";
import { seedPeople } from "@/db/seed/people";
import { seedRequests } from "@/db/seed/requests";
import { localMinutes } from "@/lib/domain/zones";
import { testDatabase } from "../support/postgres";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
});
afterAll(() => world.close());

class Undone extends Error {}

/** The booked calls of a demonstration that is made then, each on the clock of who booked it. */
async function callsMadeAt(now: Date): Promise<{ givenName: string; minutes: number }[]> {
  let calls: { givenName: string; minutes: number }[] = [];
  const making = world.db.transaction(async (tx) => {
    await seedDemoInstitution(tx, now);
    await seedPeople(tx, now);
    await seedRequests(tx, now);
    const rows = await tx
      .select({ givenName: requests.givenName, zone: requests.statedZone, at: slots.startsAt })
      .from(requests)
      .innerJoin(slots, eq(slots.id, requests.slotId))
      .where(isNotNull(requests.slotId));
    calls = rows.map(({ givenName, zone, at }) => ({
      givenName,
      minutes: localMinutes(at, zone ?? ""),
    }));
    throw new Undone();
  });
  await expect(making).rejects.toThrow(Undone);
  return calls;
}

test.each([0, 4, 8, 12, 16, 20])(
  "made %i hours into a day, the demonstration has nobody called at night",
  async (hour) => {
    for (const day of [18, 20, 22, 23]) {
      const calls = await callsMadeAt(new Date(Date.UTC(2026, 10, day, hour, 7)));
      expect(calls.map(({ givenName }) => givenName).sort()).toEqual([
        "Amir",
        "Daniel",
        "Grace",
        "Priya",
      ]);
      for (const { givenName, minutes } of calls) {
        expect(minutes, givenName).toBeGreaterThanOrEqual(9 * 60);
        expect(minutes, givenName).toBeLessThan(20 * 60);
      }
    }
  },
);
