import { cache } from "react";
import { search } from "@/db/queries/search";
import { MAX_SEARCH_CHARACTERS } from "@/lib/domain/search";
import { cleanLine } from "@/lib/domain/text";
import { loadSchool } from "../../../school";

export const SHOWN = 40;
/** Of what only comes near. */
const SHOWN_NEAR = 10;

/** What stands in the address, in one line; the last one where it is given twice. */
export function readQuery(value: string | string[] | undefined): string {
  return cleanLine(([value ?? ""].flat().at(-1) ?? "").slice(0, MAX_SEARCH_CHARACTERS));
}

/** Asked once a request: title and page share it. */
export const loadResults = cache(async (query: string) => {
  const { now } = await loadSchool();
  const answer = await search(query, { limit: SHOWN }, now);
  return answer.isNear ? { ...answer, results: answer.results.slice(0, SHOWN_NEAR) } : answer;
});
