// npm run bench -- catalogue: the country's official files, in and once more, on durable settings.
import { existsSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { runNode } from "../testing/run-program";
import type { ImportFigures } from "./import-worker";
import { inOwnDatabase } from "./own-durable-database";
import { benchSearch } from "./search";

const folder = path.resolve("../shared/data");
const sources = [
  ["onet", "onet-30.3-text"],
  ["oews", "oews/national_M2025_dl.xlsx"],
  ["oews", "oews/state_M2023_dl_detailed.csv.gz"],
  ["ep", "ep-2024-34/occupation.xlsx"],
] as const;

const LIMITS = { seconds: 90, megabytes: 300, againSeconds: 20, timesTheSql: 5 };

export async function benchCatalogue(): Promise<boolean> {
  console.log("\nO*NET 30.3, wages of the nation and of the states, projections");
  const missing = sources.filter(([, file]) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) {
    console.log(`  not measured: ${missing.map(([, file]) => file).join(", ")} not in ${folder}`);
    return false;
  }
  return inOwnDatabase("bench_catalogue", async (databaseUrl) => {
    const first = await importIn(databaseUrl);
    const before = await rowsWritten(databaseUrl);
    if (before < first.written)
      throw new Error("The database counts fewer rows than were written.");
    const again = await importIn(databaseUrl);
    const written = (await rowsWritten(databaseUrl)) - before;
    console.log(`  ${first.rows} rows read, ${first.written} written, ${first.rejected} refused`);
    const search = await benchSearch(databaseUrl, new Date());
    console.log(
      `  search over ${search.titles} titles: p95 ${search.searchP95.toFixed(1)} ms, its SQL alone ${search.sqlP95.toFixed(1)} ms`,
    );
    return [
      line("import", first.seconds, LIMITS.seconds, "s"),
      line("memory over baseline", first.peakMegabytes, LIMITS.megabytes, "MB"),
      line("again, unchanged", again.seconds, LIMITS.againSeconds, "s"),
      line("memory over baseline, again", again.peakMegabytes, LIMITS.megabytes, "MB"),
      line("rows written again", again.written + written, 0, "rows"),
      line("search beside its SQL, p95", search.searchP95 / search.sqlP95, LIMITS.timesTheSql, "x"),
    ].every(Boolean);
  });
}

async function importIn(databaseUrl: string): Promise<ImportFigures> {
  const given = sources.flatMap(([kind, file]) => [kind, path.join(folder, file)]);
  const worker = path.resolve("scripts/bench/import-worker.ts");
  const args = ["--import", "tsx", "--conditions=react-server", worker, ...given];
  const settings = { DATABASE_URL: databaseUrl, DEMO: "1", AUTH_SECRET: "x".repeat(48) };
  const key = Buffer.alloc(32, 7).toString("base64");
  const { code, output } = await runNode(args, {
    env: { ...settings, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key, LOG_LEVEL: "silent" },
  });
  if (code !== 0) throw new Error(`The import failed.\n${output}`);
  return JSON.parse(output.trim().split("\n").at(-1) ?? "");
}

/** Rows of the catalogue that were ever written, as the database itself counts them. */
async function rowsWritten(databaseUrl: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_stat_force_next_flush()`;
    const [row] = await sql<{ rows: number }[]>`
      select sum(n_tup_ins + n_tup_upd + n_tup_del)::int as rows from pg_stat_user_tables
      where relname ~ '^(occupation|releases|soc_|cip_|program)|^import_parts'`;
    return row?.rows ?? 0;
  } finally {
    await sql.end();
  }
}

function line(name: string, value: number, limit: number, unit: string): boolean {
  const isMet = value <= limit;
  const shown = `${value.toFixed(unit === "rows" ? 0 : 1)} ${unit}`;
  console.log(
    `  ${name.padEnd(30)}${shown.padStart(12)}   at most ${limit}${isMet ? "" : "  MISSED"}`,
  );
  return isMet;
}
