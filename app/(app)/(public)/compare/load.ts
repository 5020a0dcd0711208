import { redirect } from "next/navigation";
import { cache } from "react";
import { listPrograms, listProgramsBySlug } from "@/db/queries/catalog";
import { currentSlugs } from "@/db/queries/catalog-addresses";
import { type PaceQuery, readPaceQuery } from "@/lib/domain/price-query";
import { comparePath, MAX_COMPARED, parseCompare } from "@/lib/domain/programs";
import { isSlug } from "@/lib/domain/slug";
import { keptItems } from "@/server/kept";
import { loadSchool } from "../../../school";

export type CompareParams = Record<string, string | string[] | undefined>;

const MAX_ASKED = 20;

/** Everything the address asked for, also what can't be shown: nothing is dropped in silence. */
export const loadComparison = cache(async (query: Promise<CompareParams>) => {
  const params = await query;
  const { slugs, needsRedirect } = parseCompare(params.p);
  const view = { onlyDifferences: params.differences === "1", pace: readPaceQuery(params) };
  if (needsRedirect) redirect(comparisonPath(slugs, view));

  const all = [...new Set([params.p ?? []].flat().join(",").split(","))].filter(isSlug);
  const asked = all.slice(0, MAX_ASKED);
  const full = [params.full ?? []].flat().filter(isSlug).slice(0, 1);
  const school = await loadSchool();
  const left = await currentSlugs("program", [...asked, ...full]);
  const refused = full.map((slug) => left.get(slug) ?? slug);
  if (asked.some((slug) => left.has(slug))) {
    redirect(comparisonPath([...new Set(asked.map((slug) => left.get(slug) ?? slug))], view));
  }
  const [found, offered, kept] = await Promise.all([
    listProgramsBySlug([...asked, ...refused], school.today),
    listPrograms(school.today),
    keptItems(),
  ]);
  const bySlug = new Map(found.map((program) => [program.slug, program]));
  const known = asked.flatMap((slug) => bySlug.get(slug) ?? []);
  const open = known.filter(({ isRetired }) => !isRetired);
  const programs = open.slice(0, MAX_COMPARED);
  const isListed = (list: "saved" | "compared", slug: string) =>
    kept.some((item) => item.list === list && item.kind === "program" && item.slug === slug);
  return {
    school,
    programs,
    retired: known.filter(({ isRetired }) => isRetired),
    unknown: asked.filter((slug) => !bySlug.has(slug)),
    leftOut: open.slice(MAX_COMPARED),
    refused: refused.flatMap((slug) => bySlug.get(slug) ?? []),
    offered: offered.filter(({ slug }) => !programs.some((program) => program.slug === slug)),
    view,
    /** My own list, not one that somebody sent me: taking out of it has to stick. */
    isMine: programs.length > 0 && programs.every(({ slug }) => isListed("compared", slug)),
    isSaved: (slug: string) => isListed("saved", slug),
  };
});

export type Comparison = Awaited<ReturnType<typeof loadComparison>>;

/** How the comparison is looked at; it stands in the address beside the programs. */
export type CompareView = { onlyDifferences: boolean; pace: PaceQuery };

/** The address of these programs, looked at in this way; what was typed comes along as it is. */
export function comparisonPath(slugs: readonly string[], { onlyDifferences, pace }: CompareView) {
  const { months, transfer } = pace.typed;
  const query = new URLSearchParams({
    ...(months ? { months } : {}),
    ...(transfer ? { transfer } : {}),
    ...(onlyDifferences ? { differences: "1" } : {}),
  }).toString();
  const path = comparePath(slugs);
  return query ? `${path}${path.includes("?") ? "&" : "?"}${query}` : path;
}
