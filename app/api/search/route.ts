import { kindLabels, resultPath } from "@/components/search/search-words";
import { search } from "@/db/queries/search";
import { now } from "@/lib/clock";
import { addressKey, refusedByLimit } from "@/server/rate-limit";

const SHOWN = 8;

/** What a search field offers while one types: titles with where they lead, the nearest first. */
export async function GET(request: Request): Promise<Response> {
  // A fast typist asks thrice a second; a class behind one address types at once.
  const refused = await refusedByLimit("search", addressKey(request.headers), 300, 60);
  if (refused) return refused;
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const { results } = await search(query, { limit: SHOWN }, now());
  return Response.json(
    {
      suggestions: results.map((result) => ({
        title: result.title,
        note: result.matchedTitle ? `also called ${result.matchedTitle}` : kindLabels[result.kind],
        href: resultPath(result),
      })),
    },
    { headers: { "cache-control": "no-store" } },
  );
}
