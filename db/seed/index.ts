// The demonstration: institution, catalogue, people. Running it again changes nothing.
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { seedCatalog } from "./catalog";
import { seedChats } from "./chats";
import { seedDemoInstitution } from "./demo-institution";
import { seedPeople } from "./people";
import { seedRequests } from "./requests";

export async function seedDemo(db: PostgresJsDatabase, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await seedDemoInstitution(tx, now);
    await seedCatalog(tx, now);
    const isFirst = await seedPeople(tx, now);
    if (isFirst) await seedRequests(tx, now);
    await seedChats(tx, now);
  });
}
