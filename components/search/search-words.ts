import type { SearchAnswer, SearchKind, SearchResult } from "@/db/queries/search";

/** Where a result leads. */
export function resultPath({ kind, slug }: Pick<SearchResult, "kind" | "slug">): string {
  return kind === "program" ? `/programs/${slug}` : `/careers/${slug}`;
}

export const kindLabels: Record<SearchKind, string> = {
  program: "Program",
  career: "Career",
  occupation: "Career",
};

/** "12 results for “nurse”", "The 40 nearest results for “nurse”", "No exact results for “x”". */
export function searchTitle(
  query: string,
  { results, isNear }: Pick<SearchAnswer, "results" | "isNear">,
  limit: number,
): string {
  const count = results.length;
  if (count === 0) return `No results for “${query}”`;
  if (isNear) return `No exact results for “${query}”`;
  if (count >= limit) return `The ${count} nearest results for “${query}”`;
  return `${count} ${count === 1 ? "result" : "results"} for “${query}”`;
}
