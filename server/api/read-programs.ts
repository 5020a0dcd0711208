// What the open interface says of programs, read and shaped.
import "server-only";
import { findProgram, listProgramsBySlug } from "@/db/queries/catalog";
import { getInstitution } from "@/db/queries/institution";
import { listProgramDetails, pageOfPrograms } from "@/db/queries/open-programs";
import { now } from "@/lib/clock";
import { isSlug } from "@/lib/domain/slug";
import { nextStart } from "@/lib/domain/start-dates";
import { localDate } from "@/lib/domain/zones";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";
import type { ApiProgram, ApiProgramSummary } from "@/lib/schemas/api-programs";
import type { ApiPlace } from "@/lib/schemas/api-query";
import { type PageOf, pageOf, rowsAtOnce } from "./pages";
import { programShape, programSummary } from "./program-shape";

/** A page of published programs, retired ones among them, by an id that no edit changes. */
export async function readProgramPage(
  limit: number,
  cursor?: ApiPlace,
): Promise<PageOf<ApiProgramSummary>> {
  const rows = await pageOfPrograms(cursor?.id ?? null, limit + 1);
  const shown = rows.slice(0, limit);
  const slugs = shown.map(({ slug }) => slug);
  const { name, zone } = await getInstitution();
  const [programs, details] = await Promise.all([
    listProgramsBySlug(slugs, localDate(now(), zone)),
    listProgramDetails(slugs),
  ]);
  const data = slugs.flatMap((slug) => {
    const program = programs.find((one) => one.slug === slug);
    return program ? programSummary(source(program, details, name)) : [];
  });
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return pageOf("programs", data, limit, last ? { list: "program", id: last.id } : null);
}

export async function readEveryProgram(): Promise<ApiProgramSummary[]> {
  const all: ApiProgramSummary[] = [];
  let cursor: ApiPlace | undefined;
  do {
    const page = await readProgramPage(rowsAtOnce, cursor);
    all.push(...page.data);
    cursor = page.after ?? undefined;
  } while (cursor);
  return all;
}

/** Throws not_found. */
export async function readProgram(slug: string): Promise<ApiProgram> {
  if (!isSlug(slug)) throw notFound();
  const { name, zone, startRule: rule, cutOffs, holidays } = await getInstitution();
  const at = now();
  const [program, details] = await Promise.all([
    findProgram(slug, localDate(at, zone)),
    listProgramDetails([slug]),
  ]);
  if (!program) throw notFound();
  const start = nextStart({ rule, cutOffs, holidays, zone, now: at });
  return programShape(source(program, details, name), start);
}

type Details = Awaited<ReturnType<typeof listProgramDetails>>;
type Program = Awaited<ReturnType<typeof listProgramsBySlug>>[number];

const source = (program: Program, details: Details, institution: string) => ({
  program,
  details: details.get(program.slug),
  source: institution,
  appUrl: env().appUrl,
});
