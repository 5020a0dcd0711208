// One edition of wages and one of projections, for web developers: some held back, one cut off.
import { occupationProjections, occupationWages, releases } from "@/db/schema";
import { now, type World } from "./world";

const code = "15-1254";
const title = "Web Developers";

export async function importNewest({ db }: World): Promise<void> {
  const shared = { licence: "public domain", importedAt: now };
  await db.insert(releases).values([
    {
      ...shared,
      id: "oews-2025",
      kind: "oews",
      name: "May 2025",
      source: "BLS OEWS",
      goodUntil: "2027-05-31",
    },
    {
      ...shared,
      id: "ep-2024",
      kind: "ep",
      name: "2024–34",
      source: "BLS Employment Projections",
      goodUntil: "2026-12-31",
    },
  ]);
  await db.insert(occupationWages).values({
    code,
    title,
    area: "US",
    areaName: "U.S.",
    releaseId: "oews-2025",
    annualP10: 48_560,
    annualMedian: 98_090,
    annualP90: 239_200,
    marks: { annualP25: "not_available", annualP90: "top" },
  });
  await db.insert(occupationProjections).values({
    code,
    title,
    releaseId: "ep-2024",
    baseYear: 2024,
    targetYear: 2034,
    changePercent: 7.5,
    openings: null,
  });
}
