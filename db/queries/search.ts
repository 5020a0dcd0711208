// Search over programs, editors' careers and occupations, for everybody (issue 4 "Find").
import { desc, eq } from "drizzle-orm";
import { readSearch } from "../../lib/domain/search";
import { database } from "../client";
import { releases } from "../schema";
import { type ReleasePublic, releaseColumns } from "./occupations";
import { type Asked, programStatement, searchStatement } from "./search-statement";

const MAX_PROGRAMS = 300;

export type SearchKind = "program" | "career" | "occupation";

export type SearchResult = {
  kind: SearchKind;
  slug: string;
  /** A program's with its credential: "Computer Science, B.S.". */
  title: string;
  /** What it is, in a sentence of ours; null for an occupation. */
  line: string | null;
  /** The job title by which an occupation was found; null when its own title says it. */
  matchedTitle: string | null;
};

export type SearchAnswer = {
  results: SearchResult[];
  /** What the typed words were taken for, when some of them are not known: "registered nurse". */
  readAs: string | null;
  /** Nothing holds every word: these only come near. */
  isNear: boolean;
};

type Row = SearchResult & Omit<SearchAnswer, "results">;

/**
 * The nearest first, at most `limit`. Any text is safe: at most eight words of its first 100
 * characters are looked for, and a text without a word finds nothing.
 */
export async function search(
  text: string,
  { limit = 20 }: { limit?: number },
  now: Date,
): Promise<SearchAnswer> {
  const asked = askedFor(text, limit, now);
  if (!asked) return { results: [], readAs: null, isNear: false };
  const rows = (await database().execute<Row>(searchStatement(asked))) as Row[];
  return {
    results: rows.map(({ readAs: _, isNear: __, ...result }) => result),
    readAs: rows[0]?.readAs ?? null,
    isNear: rows[0]?.isNear ?? false,
  };
}

export type ProgramsFound = { slugs: string[]; readAs: string | null; isNear: boolean };

/** Slugs of programs alone, the nearest first: the text search of the finder. At most 300. */
export async function searchPrograms(text: string, now: Date): Promise<ProgramsFound> {
  const asked = askedFor(text, MAX_PROGRAMS, now);
  if (!asked) return { slugs: [], readAs: null, isNear: false };
  const rows = (await database().execute<Row>(programStatement(asked))) as Row[];
  return {
    slugs: rows.map(({ slug }) => slug),
    readAs: rows[0]?.readAs ?? null,
    isNear: rows[0]?.isNear ?? false,
  };
}

/** The newest edition of the source that names occupations; none where nothing is imported. */
export function listTitleSources(): Promise<ReleasePublic[]> {
  return database()
    .select(releaseColumns)
    .from(releases)
    .where(eq(releases.kind, "onet"))
    .orderBy(desc(releases.importedAt))
    .limit(1);
}

function askedFor(text: string, limit: number, now: Date): Asked | null {
  const read = readSearch(text);
  if (!read) return null;
  const { terms, joined, leaning, level } = read;
  return {
    places: terms.map(({ place }) => place),
    words: terms.map(({ word }) => word),
    written: terms.map(({ written }) => written),
    isTyped: terms.map(({ place }, i) => place !== terms[i - 1]?.place),
    joined,
    leaning: leaning && (leaning === "programs" ? "program" : "career"),
    level,
    now,
    limit: Math.max(1, Math.min(Math.floor(limit), MAX_PROGRAMS)),
  };
}
