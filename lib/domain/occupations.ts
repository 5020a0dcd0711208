/**
 * Whose figures an occupation shows, and whether a stated figure has been overtaken.
 * Source: domain.md "Codes": wages and projections are published for SOC codes, O*NET is finer in
 * places, and twelve published codes stand for several SOC codes.
 */

type Codes = { code: string; socCode: string };

/**
 * own      published for this very occupation
 * broader  published for the SOC code that holds this and finer O*NET occupations
 * alias    published for several SOC codes together
 */
export type PublishedFor = "own" | "broader" | "alias";

export function publishedFor({ code, socCode }: Codes, published: string): PublishedFor {
  if (published !== socCode) return "alias";
  return code.endsWith(".00") ? "own" : "broader";
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The time an edition describes: "May 2025" → "2025-05", "2024–34" → "2024"; else null. */
export function releaseTime(name: string): string | null {
  const [, word = "", year] = /([a-z]+)?\s*\b((?:19|20)\d{2})\b/i.exec(name) ?? [];
  if (!year) return null;
  const month = MONTHS.indexOf(word.toLowerCase()) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, "0")}` : year;
}

/** True when the edition describes a later time than a figure as of `asOf` ("2022-05", "2022–2032"). */
export function isNewerThan(release: string, asOf: string): boolean {
  const theirs = releaseTime(release);
  const stated = /^\d{4}-\d{2}/.exec(asOf)?.[0] ?? /^\d{4}/.exec(asOf)?.[0];
  if (!theirs || !stated) return false;
  const length = Math.min(theirs.length, stated.length);
  return theirs.slice(0, length) > stated.slice(0, length);
}
