// What can be edited: a program in the general queue's school, with one price, and a career with
// one figure.
import { careers, figures, occupations, programPrices, programs, schools } from "@/db/schema";
import type { CareerContent } from "@/lib/domain/catalog";
import { newId } from "@/lib/id";
import { minutes, type World } from "./world";

const fresh = () =>
  newId()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "x");

/** Published, and new each time; its slug, which is its id too. */
export async function makeProgram({ db }: World): Promise<string> {
  const slug = `p-${fresh()}`;
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

const words: CareerContent = {
  what: { paragraphs: ["What."], builds: "Servers.", worksWith: "Others.", suits: "Many." },
  does: { paragraphs: [], responsibilities: [{ name: "Writes", text: "Code." }] },
  where: { paragraphs: [], industries: ["Health"] },
  become: { paragraphs: [], steps: [{ name: "Learn", text: "It.", names: [] }] },
  programs: { paragraph: "These." },
  pay: { paragraph: "Pay.", factors: [] },
  outlook: { paragraph: "Outlook." },
  skills: { paragraph: "Skills.", items: [{ name: "SQL", text: "Asks." }] },
  start: { paragraph: "Start." },
  more: { paragraph: "More." },
};

/** Published, on web developers, with a wage; its slug, which is its id too. */
export async function makeCareer({ db }: World): Promise<string> {
  const slug = `c-${fresh()}`;
  const code = "15-1254.00";
  await db
    .insert(occupations)
    .values({ code, title: "Web Developers", socCode: "15-1254", slug: "web-developers" })
    .onConflictDoNothing();
  await db.insert(careers).values({
    id: slug,
    slug,
    title: "Page builder",
    field: "Technology",
    lede: "Builds pages.",
    occupationCode: code,
    usualWayIn: "A degree.",
    content: words,
    publishedAt: minutes(-60 * 24 * 30),
  });
  await db.insert(figures).values({
    id: `${slug}-wage`,
    careerId: slug,
    kind: "wage",
    value: 90_000,
    unit: "USD per year",
    statistic: "median",
    source: "BLS OEWS",
    release: "May 2024",
    publishedForCode: "15-1254",
    publishedFor: "web developers",
    isProxy: false,
    asOf: "2024-05",
  });
  return slug;
}
