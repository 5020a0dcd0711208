// A program to edit: in the general queue's school, with one price.
import { programPrices, programs, schools } from "@/db/schema";
import { newId } from "@/lib/id";
import { minutes, type World } from "./world";

/** Published, and new each time; its slug, which is its id too. */
export async function makeProgram({ db }: World): Promise<string> {
  const slug = `p-${newId()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "x")}`;
  const school = { id: "school", slug: "school", name: "School", queueId: "general" };
  await db.insert(schools).values(school).onConflictDoNothing();
  await db.insert(programs).values({
    id: slug,
    slug,
    title: "Computer Science",
    credential: "B.S.",
    level: "bachelor",
    schoolId: "school",
    teaser: "Build what others run on.",
    summary: ["First.", "Second."],
    courseCounts: [38],
    skills: [],
    teaches: [],
    completionPercent: 60,
    completionMonths: 25,
    completionCohort: "graduates of similar programs",
    faqs: [],
    publishedAt: minutes(-60 * 24 * 30),
  });
  await db.insert(programPrices).values({
    id: `${slug}-2026-01-01`,
    programId: slug,
    model: "flat_per_term",
    amountCents: 408_500,
    termMonths: 6,
    effectiveOn: "2026-01-01",
  });
  return slug;
}
