// Larkfield University, which does not exist: its settings, calendar, queues and school.
import { and, eq } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { schools } from "../schema/catalog";
import { holidays, institutions, queues } from "../schema/institution";
import { seedInstitution } from "./institution";

/**
 * Federal holidays (5 U.S.C. 6103) with the weekday on which they are observed, and the school's
 * own breaks. Days of the institution's zone.
 */
export const demoHolidays: { heldOn: string; name: string }[] = [
  { heldOn: "2026-01-01", name: "New Year's Day" },
  { heldOn: "2026-01-19", name: "Martin Luther King Jr. Day" },
  { heldOn: "2026-02-16", name: "Presidents' Day" },
  { heldOn: "2026-05-25", name: "Memorial Day" },
  { heldOn: "2026-06-19", name: "Juneteenth" },
  { heldOn: "2026-07-03", name: "Independence Day, observed" },
  { heldOn: "2026-07-04", name: "Independence Day" },
  { heldOn: "2026-09-07", name: "Labor Day" },
  { heldOn: "2026-10-12", name: "Columbus Day and Indigenous Peoples' Day" },
  { heldOn: "2026-11-11", name: "Veterans Day" },
  { heldOn: "2026-11-26", name: "Thanksgiving Day" },
  { heldOn: "2026-11-27", name: "Thanksgiving break" },
  { heldOn: "2026-12-24", name: "Winter break" },
  { heldOn: "2026-12-25", name: "Christmas Day" },
  { heldOn: "2026-12-31", name: "Winter break" },
  { heldOn: "2027-01-01", name: "New Year's Day" },
  { heldOn: "2027-01-18", name: "Martin Luther King Jr. Day" },
  { heldOn: "2027-02-15", name: "Presidents' Day" },
  { heldOn: "2027-05-31", name: "Memorial Day" },
  { heldOn: "2027-06-18", name: "Juneteenth, observed" },
  { heldOn: "2027-06-19", name: "Juneteenth" },
  { heldOn: "2027-07-04", name: "Independence Day" },
  { heldOn: "2027-07-05", name: "Independence Day, observed" },
  { heldOn: "2027-09-06", name: "Labor Day" },
  { heldOn: "2027-10-11", name: "Columbus Day and Indigenous Peoples' Day" },
  { heldOn: "2027-11-11", name: "Veterans Day" },
  { heldOn: "2027-11-25", name: "Thanksgiving Day" },
  { heldOn: "2027-11-26", name: "Thanksgiving break" },
  { heldOn: "2027-12-24", name: "Christmas Day, observed" },
  { heldOn: "2027-12-25", name: "Christmas Day" },
  { heldOn: "2027-12-30", name: "Winter break" },
  { heldOn: "2027-12-31", name: "New Year's Day, observed" },
  { heldOn: "2028-01-01", name: "New Year's Day" },
  { heldOn: "2028-01-17", name: "Martin Luther King Jr. Day" },
  { heldOn: "2028-02-21", name: "Presidents' Day" },
  { heldOn: "2028-05-29", name: "Memorial Day" },
  { heldOn: "2028-06-19", name: "Juneteenth" },
  { heldOn: "2028-07-04", name: "Independence Day" },
  { heldOn: "2028-09-04", name: "Labor Day" },
  { heldOn: "2028-10-09", name: "Columbus Day and Indigenous Peoples' Day" },
  { heldOn: "2028-11-10", name: "Veterans Day, observed" },
  { heldOn: "2028-11-11", name: "Veterans Day" },
  { heldOn: "2028-11-23", name: "Thanksgiving Day" },
  { heldOn: "2028-11-24", name: "Thanksgiving break" },
  { heldOn: "2028-12-22", name: "Winter break" },
  { heldOn: "2028-12-25", name: "Christmas Day" },
  { heldOn: "2028-12-29", name: "Winter break" },
];

/** Makes this deployment the demonstration. What an administrator changed afterward stays. */
export async function seedDemoInstitution(
  db: Pick<PostgresJsDatabase, "insert" | "update">,
  now: Date,
): Promise<void> {
  await seedInstitution(db, now);
  await db
    .update(institutions)
    .set({
      name: "Larkfield University",
      shortName: "Larkfield",
      tagline: "Study online. Start on the first of any month.",
      zone: "America/New_York",
      phone: "+18025550142",
      startRule: { kind: "first_of_month" },
      cutOffs: [
        { kind: "apply", daysBefore: 7 },
        { kind: "transcripts", businessDaysBefore: 3 },
        { kind: "aid", businessDaysBefore: 3 },
        { kind: "commit", businessDaysBefore: 2 },
        { kind: "pay", businessDaysBefore: 1 },
      ],
      isDemo: true,
    })
    // Only the first time: later starts must not undo settings tried out in the demo.
    .where(and(eq(institutions.id, "institution"), eq(institutions.isDemo, false)));
  await db.insert(holidays).values(demoHolidays).onConflictDoNothing();
  await db
    .insert(queues)
    .values({ id: "technology", slug: "technology", name: "Technology advising" })
    .onConflictDoNothing();
  // Business and health have no desk of their own: the general one answers for them.
  await db
    .insert(schools)
    .values([
      school("technology", "School of Technology", "technology"),
      school("business", "School of Business", "general"),
      school("health", "School of Health", "general"),
    ])
    .onConflictDoNothing();
}

const school = (name: string, title: string, queueId: string) => ({
  id: `school-of-${name}`,
  slug: `school-of-${name}`,
  name: title,
  queueId,
});
