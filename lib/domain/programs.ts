/**
 * Addresses and words about programs: which ones a comparison names, how many courses they have.
 * Source: issue 2 (`/compare?p=a,b,c`, two to four); facts "traps": course counts are a set with
 * a reason, and nobody guesses which track has which.
 */
import { isSlug } from "./slug";

export const MAX_COMPARED = 4;

/** Pages below a program's own address, which no track may take. */
const PAGES_OF_A_PROGRAM: readonly string[] = ["price"];

/** True for a slug that a track can have: the estimate's page would hide one called "price". */
export function isTrackSlug(text: unknown): text is string {
  return isSlug(text) && !PAGES_OF_A_PROGRAM.includes(text);
}

export type CompareQuery = {
  /** Well-formed, without repeats, at most four; whether they exist is not known here. */
  slugs: string[];
  /** More than four were asked for; the first four are in `slugs`. */
  tooMany: boolean;
  /** The address can be written shorter: `p=a&p=b`, repeats or garbage in it. */
  needsRedirect: boolean;
};

/** Reads `p` of a comparison: "a,b,c", or once per program as an HTML form sends it. */
export function parseCompare(value: string | string[] | undefined): CompareQuery {
  const typed = [value ?? ""].flat().join(",");
  const all = [...new Set(typed.split(",").map((slug) => slug.trim()))].filter(isSlug);
  const tooMany = all.length > MAX_COMPARED;
  const slugs = all.slice(0, MAX_COMPARED);
  // A list that is too long stays in the address: the page has to say what it left out.
  const needsRedirect = !tooMany && (Array.isArray(value) || typed !== slugs.join(","));
  return { slugs, tooMany, needsRedirect };
}

/** The one address of a comparison. */
export function comparePath(slugs: readonly string[]): string {
  return slugs.length === 0 ? "/compare" : `/compare?p=${slugs.join(",")}`;
}

/**
 * "38 courses", or "36 or 38 courses, depending on the track". `reason` is the published one
 * ("depends on the track"), null when there is none. No count: "Not published".
 */
export function courseCountText(counts: readonly number[], reason: string | null): string {
  const sorted = [...new Set(counts)].sort((a, b) => a - b);
  const last = sorted.pop();
  if (last === undefined) return "Not published";
  const text = sorted.length === 0 ? `${last}` : `${sorted.join(", ")} or ${last}`;
  const courses = last === 1 ? `${text} course` : `${text} courses`;
  return sorted.length > 0 && reason
    ? `${courses}, ${reason.replace(/^depends on\b/, "depending on")}`
    : courses;
}
