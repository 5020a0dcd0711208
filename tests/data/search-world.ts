// The demo catalogue, and O*NET's occupations with their job titles where the files are at hand.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import { slugOf } from "@/lib/domain/slug";

const folder = path.join(import.meta.dirname, "../../../shared/data/onet-30.3-text");

/** Whether the official files are on this machine. */
export const hasTitles = existsSync(path.join(folder, "Job Titles.txt"));

const rowsOf = (file: string) =>
  readFileSync(path.join(folder, file), "utf8")
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split("\t"));

/** Puts in the occupations that are missing, and the job titles of all. */
export async function loadTitles(sql: postgres.Sql): Promise<void> {
  const known = new Set((await sql`select code from occupations`).map(({ code }) => code));
  const occupations = rowsOf("Occupation Data.txt")
    .filter(([code]) => !known.has(code))
    .map(([code = "", title = ""]) => [code, title, code.slice(0, 7), slugOf(title)]);
  const titles = new Set([
    ...rowsOf("Job Titles.txt").map(([code, title]) => `${code}\t${title}\tf`),
    ...rowsOf("Sample of Reported Titles.txt").map(([code, title]) => `${code}\t${title}\tt`),
  ]);
  await sql`delete from occupation_titles`;
  await pipeline(
    Readable.from([occupations.map((row) => `${row.join("\t")}\n`).join("")]),
    await sql`copy occupations (code, title, soc_code, slug) from stdin`.writable(),
  );
  await pipeline(
    Readable.from([[...titles, ""].join("\n")]),
    await sql`copy occupation_titles (occupation_code, title, is_reported) from stdin`.writable(),
  );
}
