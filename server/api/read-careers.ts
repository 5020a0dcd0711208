// What the open interface says of careers and occupations, read and shaped.
import "server-only";
import { listOpenCareers, pageOfCareers, pageOfOccupations } from "@/db/queries/open-careers";
import { listCoreTasks, listOpenOccupations } from "@/db/queries/open-occupations";
import type { OpenRow } from "@/db/queries/open-programs";
import { now } from "@/lib/clock";
import { isSlug } from "@/lib/domain/slug";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";
import type { ApiCareer, ApiCareerSummary } from "@/lib/schemas/api-careers";
import type { ApiPlace } from "@/lib/schemas/api-query";
import { careerShape, careerSummary, occupationShape, occupationSummary } from "./career-shape";
import { type PageOf, pageOf, rowsAtOnce } from "./pages";

const context = () => ({ appUrl: env().appUrl, now: now() });

/** The editors' careers first, then the occupations. */
export async function readCareerPage(
  limit: number,
  cursor?: ApiPlace,
): Promise<PageOf<ApiCareerSummary>> {
  const rows = await rowsAfter(cursor, limit + 1);
  const shown = rows.slice(0, limit);
  const slugsOf = (list: ApiPlace["list"]) =>
    shown.filter((row) => row.list === list).map(({ slug }) => slug);
  const [careers, occupations] = await Promise.all([
    listOpenCareers(slugsOf("career")),
    listOpenOccupations(slugsOf("occupation")),
  ]);
  const data = shown.flatMap(({ list, slug }) => {
    if (list === "career") {
      const career = careers.find((one) => one.slug === slug);
      return career ? careerSummary(career, context()) : [];
    }
    const occupation = occupations.find((one) => one.slug === slug);
    return occupation ? occupationSummary(occupation, context()) : [];
  });
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return pageOf("careers", data, limit, last ? { list: last.list, id: last.id } : null);
}

type ListedRow = OpenRow & { list: ApiPlace["list"] };

async function rowsAfter(cursor: ApiPlace | undefined, count: number): Promise<ListedRow[]> {
  const isPastCareers = cursor?.list === "occupation";
  const careers = isPastCareers ? [] : await pageOfCareers(cursor?.id ?? null, count);
  const left = count - careers.length;
  const occupations =
    left > 0 ? await pageOfOccupations(isPastCareers ? cursor.id : null, left) : [];
  return [
    ...careers.map((row) => ({ ...row, list: "career" as const })),
    ...occupations.map((row) => ({ ...row, list: "occupation" as const })),
  ];
}

export async function readEveryCareer(): Promise<ApiCareerSummary[]> {
  const all: ApiCareerSummary[] = [];
  let cursor: ApiPlace | undefined;
  do {
    const page = await readCareerPage(rowsAtOnce, cursor);
    all.push(...page.data);
    cursor = page.after ?? undefined;
  } while (cursor);
  return all;
}

/** An editor's career first, else an occupation, as on the pages. Throws not_found. */
export async function readCareer(slug: string): Promise<ApiCareer> {
  if (!isSlug(slug)) throw notFound();
  const [career] = await listOpenCareers([slug]);
  if (career) return careerShape(career, context());
  const [occupation] = await listOpenOccupations([slug]);
  if (!occupation) throw notFound();
  return occupationShape(occupation, await listCoreTasks(occupation.code), context());
}
