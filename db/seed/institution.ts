// The one row every deployment needs, with defaults that an administrator replaces in settings.
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { defaultStateRules } from "../../lib/domain/state-rules";
import { institutions, queues, stateCallingRules } from "../schema/institution";

/** Makes the institution, its default queue and state calling law where absent; changes nothing else. */
export async function seedInstitution(
  db: Pick<PostgresJsDatabase, "insert">,
  _now: Date,
): Promise<void> {
  await db
    .insert(institutions)
    .values({
      id: "institution",
      name: "Your institution",
      shortName: "Your institution",
      tagline: "Find a program, see what it costs, and talk to a person.",
      zone: "America/New_York",
      // Reserved for fiction, so a call made before settings are filled reaches nobody.
      phone: "+12025550100",
      startRule: { kind: "first_of_month" },
      cutOffs: [
        { kind: "apply", businessDaysBefore: 5 },
        { kind: "transcripts", businessDaysBefore: 4 },
        { kind: "aid", businessDaysBefore: 3 },
        { kind: "commit", businessDaysBefore: 2 },
        { kind: "pay", businessDaysBefore: 1 },
      ],
    })
    .onConflictDoNothing();
  await db
    .insert(queues)
    .values({ id: "general", slug: "general", name: "General advising", isDefault: true })
    .onConflictDoNothing();
  // A row that an administrator changed stays as it is.
  await db
    .insert(stateCallingRules)
    .values([...defaultStateRules])
    .onConflictDoNothing();
}
