// A handful of imported rows: what the official files have, small enough to read.
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import {
  careerOccupations,
  careerPrograms,
  careers,
  cipCodes,
  cipOccupations,
  occupationEducation,
  occupationProjections,
  occupationRatings,
  occupationRelated,
  occupationSoftware,
  occupations,
  occupationTasks,
  occupationTitles,
  occupationWages,
  programs,
  queues,
  releases,
  schools,
  socAliases,
} from "@/db/schema";
import type { CareerContent } from "@/lib/domain/catalog";

const web = "15-1254.00";
const kindergarten = "25-2055.00";
const surgeon = "29-1248.00";

const release = (id: string, kind: "onet" | "oews" | "ep" | "cip-soc", importedAt: Date) => ({
  id,
  kind,
  name: id,
  source: id,
  licence: "public domain",
  attribution: null,
  url: null,
  goodUntil: null,
  importedAt,
});

const wage = {
  areaName: "United States",
  area: "US",
  employment: null,
  marks: {},
};

const rating = {
  occupationCode: web,
  kind: "transferable_skill" as const,
  scale: "IM",
  isSuppressed: false,
  isNotRelevant: false,
};

/** Web developers in full, one wage under an alias, one cut off at the top, one suppressed. */
export async function importOccupations(db: PostgresJsDatabase, now: Date): Promise<void> {
  await db
    .insert(releases)
    .values([
      release("onet-30", "onet", now),
      release("may-2025", "oews", now),
      release("may-2023", "oews", now),
      release("ep-2024", "ep", now),
      release("cip-2020", "cip-soc", now),
    ]);
  const one = (code: string, title: string, slug: string, withdrawnAt: Date | null = null) => ({
    code,
    title,
    slug,
    socCode: code.slice(0, 7),
    releaseId: "onet-30",
    withdrawnAt,
  });
  await db
    .insert(occupations)
    .values([
      one(web, "Web Developers", "web-developers"),
      one(kindergarten, "Special Education Teachers, Kindergarten", "special-kindergarten"),
      one("25-2056.00", "Special Education Teachers, Elementary", "special-elementary"),
      one(surgeon, "Surgeons", "surgeons"),
      one("15-1251.00", "Computer Programmers", "computer-programmers"),
      one("15-1299.99", "Gone From The Source", "gone-from-the-source", now),
    ]);
  await importFacts(db);
  await importFigures(db);
}

async function importFacts(db: PostgresJsDatabase): Promise<void> {
  const of = { occupationCode: web };
  await db.insert(occupationTitles).values([
    { ...of, title: "Webmaster", isReported: false },
    { ...of, title: "Web Designer", isReported: true },
    { ...of, title: "Web Designer", isReported: false },
    { ...of, title: "Web Developers", isReported: false },
  ]);
  await db.insert(occupationTasks).values([
    { ...of, taskId: 1, text: "Unrated", isCore: null },
    { ...of, taskId: 2, text: "Extra", isCore: false },
    { ...of, taskId: 3, text: "Core", isCore: true },
  ]);
  await db.insert(occupationRatings).values([
    { ...rating, elementId: "a", name: "Programming", value: 4.12 },
    { ...rating, elementId: "a", name: "Programming", value: 4.25, scale: "LV" },
    { ...rating, elementId: "b", name: "Doubtful", value: 5, isSuppressed: true },
    { ...rating, elementId: "c", name: "Repairing", value: 4.9 },
    { ...rating, elementId: "c", name: "Repairing", value: 0, scale: "LV", isNotRelevant: true },
    { ...rating, elementId: "d", name: "Unmeasured", value: null },
    {
      ...rating,
      elementId: "e",
      name: "Investigative",
      value: 5.01,
      kind: "interest",
      scale: "OI",
    },
    { ...rating, elementId: "g", name: "High point", value: 6, kind: "interest", scale: "IH" },
    { ...rating, elementId: "f", name: "Innovation", value: 7, kind: "work_style", scale: "OI" },
  ]);
  const software = { ...of, category: "x", isHot: false, isInDemand: false };
  await db.insert(occupationSoftware).values([
    { ...software, example: "Abacus" },
    { ...software, example: "jQuery", isHot: true },
    { ...software, example: "SQL", isHot: true, isInDemand: true },
    { ...software, example: "SQL", category: "y" },
  ]);
  await db.insert(occupationEducation).values([
    { ...of, category: 6, percent: 45.83, isSuppressed: false },
    { ...of, category: 2, percent: 8.33, isSuppressed: false },
    { ...of, category: 8, percent: 30, isSuppressed: true },
    { ...of, category: 9, percent: null, isSuppressed: false },
  ]);
  await db.insert(occupationRelated).values([
    { ...of, relatedCode: surgeon, tier: "Supplemental", rank: 2 },
    { ...of, relatedCode: "15-1251.00", tier: "Primary-Short", rank: 1 },
    { ...of, relatedCode: "15-1299.99", tier: "Primary-Short", rank: 3 },
  ]);
  await db.insert(cipCodes).values({ code: "11.0801", title: "Web page design" });
  await db.insert(cipOccupations).values({ cipCode: "11.0801", socCode: "15-1254" });
}

async function importFigures(db: PostgresJsDatabase): Promise<void> {
  await db.insert(socAliases).values([
    { code: "25-2052", socCode: "25-2055" },
    { code: "25-2052", socCode: "25-2056" },
  ]);
  const national = { ...wage, releaseId: "may-2025" };
  const state = { ...wage, releaseId: "may-2023", title: "Special teachers" };
  await db.insert(occupationWages).values([
    { ...national, code: "15-1254", title: "Web Developers", annualMedian: 98_090 },
    { ...national, code: "25-2052", title: "Special teachers", annualMedian: 68_000 },
    {
      ...national,
      code: "29-1248",
      title: "Surgeons",
      annualMedian: 239_200,
      marks: { annualMedian: "top", annualMean: "not_available" },
    },
    { ...state, code: "25-2052", area: "WY", areaName: "Wyoming", annualMedian: 61_000 },
    {
      ...state,
      code: "25-2052",
      area: "AL",
      areaName: "Alabama",
      marks: { annualMedian: "not_available" },
    },
    { ...state, code: "25-2055", area: "AL", areaName: "Alabama", title: "Own", annualMedian: 1 },
  ]);
  await db.insert(occupationProjections).values({
    code: "25-2052",
    title: "Special teachers",
    releaseId: "ep-2024",
    baseYear: 2024,
    targetYear: 2034,
    changePercent: -1.5,
  });
}

const emptyContent: CareerContent = {
  what: { paragraphs: [], builds: "", worksWith: "", suits: "" },
  does: { paragraphs: [], responsibilities: [] },
  where: { paragraphs: [], industries: [] },
  become: { paragraphs: [], steps: [] },
  programs: { paragraph: "" },
  pay: { paragraph: "", factors: [] },
  outlook: { paragraph: "" },
  skills: { paragraph: "", items: [] },
  start: { paragraph: "" },
  more: { paragraph: "" },
};

/** A career with a confirmed program, a career that only stands on surgeons besides, two drafts. */
export async function editCareers(db: PostgresJsDatabase, now: Date): Promise<void> {
  await db.insert(queues).values({ id: "tech", slug: "tech", name: "Technology" });
  await db
    .insert(schools)
    .values({ id: "tech", slug: "tech", name: "Technology", queueId: "tech" });
  const program = (id: string, cipCode: string | null, publishedAt: Date | null = now) => ({
    id,
    slug: id,
    title: id,
    credential: "B.S.",
    level: "bachelor" as const,
    schoolId: "tech",
    cipCode,
    teaser: "",
    summary: [],
    courseCounts: [30],
    skills: [],
    teaches: [],
    completionMonths: 24,
    completionCohort: "graduates",
    faqs: [],
    publishedAt,
  });
  await db
    .insert(programs)
    .values([
      program("confirmed", null),
      program("same-subject", "11.0801"),
      program("other-subject", "51.3801"),
      program("draft-of-the-subject", "11.0801", null),
    ]);
  const career = (id: string, occupationCode: string, publishedAt: Date | null = now) => ({
    id,
    slug: id,
    title: id,
    field: "Field",
    lede: "",
    occupationCode,
    usualWayIn: "",
    content: emptyContent,
    publishedAt,
  });
  await db
    .insert(careers)
    .values([
      career("back-end-developer", web),
      career("coder", "15-1251.00"),
      career("draft", web, null),
    ]);
  await db
    .insert(careerOccupations)
    .values({ careerId: "coder", occupationCode: surgeon, position: 0 });
  await db.insert(careerPrograms).values([
    { careerId: "coder", programId: "confirmed", position: 0 },
    { careerId: "draft", programId: "other-subject", position: 0 },
  ]);
}
