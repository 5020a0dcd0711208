// The official files, as they are downloaded, through the command: every row of them comes in, a
// second run writes none, and a run that was killed (-9) and taken up ends with the same tables.
// Occupations and tasks, and the beginning of other files; everything there is in full.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../support/postgres";
import setUpPostgres from "../support/postgres-setup";
import "../support/settings";

const isFull = process.env.WAYMARK_FULL === "1";
const root = path.join(import.meta.dirname, "../..");
const data = path.join(root, "../shared/data");
const onet = path.join(data, "onet-30.3-text");
const isThere = existsSync(onet);

/** Files of O*NET with the rows they end in. */
const files: [file: string, rows: string][] = [
  ["Occupation Data.txt", "occupations"],
  ["Task Statements.txt", "occupation_tasks"],
  ["Job Titles.txt", "occupation_titles where not is_reported"],
  ["Sample of Reported Titles.txt", "occupation_titles where is_reported"],
  ["Essential Skills.txt", "occupation_ratings where kind = 'essential_skill'"],
  ["Transferable Skills.txt", "occupation_ratings where kind = 'transferable_skill'"],
  ["Career Interest Types.txt", "occupation_ratings where kind = 'interest'"],
  ["Work Styles.txt", "occupation_ratings where kind = 'work_style'"],
  ["Software Skills.txt", "occupation_software"],
  ["Education.txt", "occupation_education"],
  ["Related Occupations.txt", "occupation_related"],
  ["Job Zones.txt", "occupations where job_zone is not null"],
];
const wholeInShort = 2;
const rowsInShort = 200;

const others: [kind: string, file: string][] = [
  ["oews", "oews/national_M2025_dl.xlsx"],
  ["oews", "oews/state_M2023_dl_detailed.csv.gz"],
  ["ep", "ep-2024-34/occupation.xlsx"],
  ["cip-soc", "cip-soc"],
];

let folder: string;
let leavePostgres: () => Promise<void>;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  if (!isThere) return;
  leavePostgres = await setUpPostgres();
  folder = mkdtempSync(path.join(tmpdir(), "waymark-imports-"));
  for (const file of readdirSync(onet)) {
    // Its content alone: the files of a download may be read-only, and so would the copies be.
    writeFileSync(path.join(folder, file), readFileSync(path.join(onet, file)));
  }
  for (const [file] of isFull ? [] : files.slice(wholeInShort)) {
    const lines = readFileSync(path.join(onet, file), "utf8").split("\n");
    writeFileSync(path.join(folder, file), lines.slice(0, rowsInShort + 1).join("\n"));
  }
});
afterAll(async () => {
  for (const { close } of databases) await close();
  await leavePostgres?.();
  if (folder) rmSync(folder, { recursive: true });
});

async function ownDatabase(): Promise<TestDatabase> {
  const own = await testDatabase({ max: 2 });
  databases.push(own);
  return own;
}

function start(url: string, kind: string, file: string): ChildProcess {
  const script = path.join(root, "scripts/import.ts");
  const args = ["--import", "tsx", "--conditions=react-server", script, kind, file];
  const env = { ...process.env, DATABASE_URL: url, INIT_CWD: folder, LOG_LEVEL: "silent" };
  return spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
}

/** The report of a whole run. */
async function importWhole(url: string, kind = "onet", file = folder): Promise<string> {
  const child = start(url, kind, file);
  let report = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    report += text;
  });
  const [code] = await once(child, "close");
  expect(code, report).toBe(0);
  return report;
}

async function importEverything(url: string): Promise<string> {
  const reports = [await importWhole(url)];
  for (const [kind, file] of isFull ? others : []) {
    reports.push(await importWhole(url, kind, path.join(data, file)));
  }
  return reports.join("\n");
}

const catalogueTables = [
  ..."occupations occupation_titles occupation_tasks occupation_ratings occupation_software".split(
    " ",
  ),
  ..."occupation_education occupation_related occupation_wages occupation_projections".split(" "),
  ..."soc_aliases cip_codes cip_occupations releases import_parts".split(" "),
];

/** Rows that were ever added, changed or removed, as the database itself counts them. */
async function writesIn(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ rows: number }[]>`
    select sum(n_tup_ins + n_tup_upd + n_tup_del)::int as rows from pg_stat_user_tables
    where relname = any(${catalogueTables})`;
  return row?.rows ?? 0;
}

/** What stands in each table, but for the ids of releases and the times at which they came. */
async function contentOf(sql: postgres.Sql): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const table of catalogueTables) {
    const [row] = await sql.unsafe(`
      select count(*) || ' ' || coalesce(md5(string_agg(row, '|' order by row collate "C")), '') as content
      from (select (to_jsonb(t) - '{id,release_id,imported_at,finished_at}'::text[])::text as row
        from ${table} t) rows`);
    contents[table] = row?.content;
  }
  return contents;
}

/** But for the importance of experience and training, which the file of education has besides. */
const linesOf = (file: string) =>
  readFileSync(path.join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line && !(file === "Education.txt" && line.includes("\tIM\t"))).length - 1;

let whole: TestDatabase;

async function comesInTwice(): Promise<void> {
  whole = await ownDatabase();
  const { sql, url } = whole;
  const report = await importEverything(url);
  expect(report).toContain("O*NET, 30.3");
  expect(report).toContain("CC BY 4.0");
  for (const [file, rows] of files) {
    const [found] = await sql.unsafe(`select count(*)::int as count from ${rows}`);
    expect([file, found?.count]).toEqual([file, linesOf(file)]);
  }
  const before = await writesIn(sql);
  const lines = files.reduce((sum, [file]) => sum + linesOf(file), 0);
  expect(lines).toBeGreaterThan(isFull ? 200_000 : 20_000);
  expect(before).toBeGreaterThanOrEqual(lines);
  const again = await importEverything(url);
  expect(again).toContain("unchanged file");
  expect(await writesIn(sql)).toBe(before);
}

async function isKilledAndTakenUp(): Promise<void> {
  const { sql, url } = await ownDatabase();
  const kills = isFull ? [0, 0, 1, 3, 5, 7, 9] : [2];
  for (const [nth, partsIn] of kills.entries()) await killAfter(sql, url, nth, partsIn);
  await importEverything(url);
  const runs = await sql`
    select outcome, reason from import_runs where kind = 'onet' order by beat_at`;
  expect(runs.map(({ outcome }) => outcome)).toEqual([...kills.map(() => "failed"), "done"]);
  expect(runs[0]?.reason).toBe("It was killed.");
  expect(await contentOf(sql)).toEqual(await contentOf(whole.sql));
}

if (isThere) {
  it("official files come in with every row, and a second time without writing one", comesInTwice);
  it("a run that is killed and taken up ends in the same tables", isKilledAndTakenUp);
} else {
  it.skip("not imported: there is no ../shared/data/onet-30.3-text beside this repository", () => {});
}

/** Kills the run in the middle of the part that comes after so many. */
async function killAfter(
  sql: postgres.Sql,
  url: string,
  runsBefore: number,
  partsIn: number,
): Promise<void> {
  const child = start(url, "onet", folder);
  const gone = once(child, "close");
  for (const until = performance.now() + 60_000; ; await pause(10)) {
    if (performance.now() > until) throw new Error(`Never had ${partsIn} parts.`);
    expect(child.exitCode, "the import ended before it was killed").toBeNull();
    const [row] = await sql`
      select (select count(*)::int from import_parts) as parts,
        (select count(*)::int from import_runs) as runs`;
    if (row?.runs > runsBefore && row?.parts >= partsIn) break;
  }
  await pause(150);
  child.kill("SIGKILL");
  await gone;
}
