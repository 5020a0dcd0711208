// How soon a search is answered, beside the same SQL run directly: words as titles have them, lay
// words, typos, beginnings, and words that nobody knows. The database holds what was imported.
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { useDatabase as pointQueriesAt } from "../../db/client";
import { search } from "../../db/queries/search";
import { quantile } from "./measure";

const ROUNDS = 10;
const queries = [
  "registered nurse",
  "computer science",
  "accountant",
  "manager",
  "teacher",
  "web coder",
  "nurse manager",
  "vet tech",
  "book keeper",
  "how to become a nurse",
  "regisered nurse",
  "coumputer sience",
  "sofware enginer",
  "acountent",
  "electrition",
  "phsycologist",
  "high school maths teacher",
  "infomation tecnology",
  "man",
  "softw",
  "xyzzyx plugh",
];

export type SearchFigures = {
  /** Milliseconds that 95 of 100 do not pass. */
  sqlP95: number;
  searchP95: number;
  /** The portal's own answer to a search field; null without a portal. */
  answerP95: number | null;
  titles: number;
};

/**
 * Every query ten times, each beside its own SQL. `portalUrl`: also asks a running portal, within
 * its limit of 300 a minute, at which the same limit holds.
 */
export async function benchSearch(
  databaseUrl: string,
  now: Date,
  portalUrl?: string,
): Promise<SearchFigures> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  let last = { query: "", params: [] as unknown[] };
  const logger = {
    logQuery: (query: string, params: unknown[]) => {
      last = { query, params };
    },
  };
  pointQueriesAt(sql, drizzle(sql, { casing: "snake_case", logger }));
  const took = { sql: [] as number[], search: [] as number[], answer: [] as number[] };
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const query of queries) {
        const searched = await timed(() => search(query, { limit: 8 }, now));
        const { query: text, params } = last;
        const direct = await timed(() =>
          sql.unsafe(text, params as postgres.ParameterOrJSON<never>[]),
        );
        const answered = portalUrl ? await timed(() => askPortal(portalUrl, query)) : null;
        if (round < 0) continue;
        took.search.push(searched);
        took.sql.push(direct);
        if (answered !== null) took.answer.push(answered);
      }
    }
    const [row] = await sql<
      { count: number }[]
    >`select count(*)::int as count from occupation_titles`;
    return figuresOf(took, row?.count ?? 0);
  } finally {
    await sql.end();
  }
}

function figuresOf(
  took: { sql: number[]; search: number[]; answer: number[] },
  titles: number,
): SearchFigures {
  const [sqlP95, searchP95] = [quantile(took.sql, 0.95), quantile(took.search, 0.95)];
  const answerP95 = took.answer.length > 0 ? quantile(took.answer, 0.95) : null;
  return {
    sqlP95,
    searchP95,
    answerP95,
    titles,
  };
}

async function askPortal(portalUrl: string, query: string): Promise<void> {
  const response = await fetch(`${portalUrl}/api/search?q=${encodeURIComponent(query)}`);
  if (!response.ok) throw new Error(`The portal answered ${response.status} to “${query}”.`);
  await response.arrayBuffer();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
