// The institution's own programs, a row each. docs/import-programs.md says it by column.
import { isAddress } from "../domain/addresses";
import { type Cells, RowRefused, toNumber } from "./cells";
import type { Shape } from "./part";
import { PROGRAM_COLUMNS } from "./program-columns";
import type { ProgramCourseRow, ProgramPriceRow, ProgramRow } from "./types";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_SAID = 'a slug such as "computer-science-bs"';
const MOST_CENTS = 2_000_000_000;

const listOf = (cells: Cells, column: string) =>
  cells
    .raw(column)
    .split("|")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function linesOf(cells: Cells, column: string): string[] {
  const items = listOf(cells, column);
  if (items.length === 0) throw new RowRefused(`${column} is empty`);
  return items;
}

function cents(cells: Cells, column: string): number | null {
  const text = cells.raw(column).replace(/^\$/, "");
  if (text === "") return null;
  const amount = toNumber(text);
  if (amount === null) throw new RowRefused(`${column} is not an amount`);
  const inCents = Math.round(amount * 100);
  if (Math.abs(inCents - amount * 100) > 1e-6)
    throw new RowRefused(`${column} has parts of a cent`);
  if (inCents < 0) throw new RowRefused(`${column} is negative`);
  if (inCents > MOST_CENTS) throw new RowRefused(`${column} is too large`);
  return inCents;
}

function dayOf(cells: Cells, column: string): string {
  const day = cells.matching(column, /^\d{4}-\d{2}-\d{2}$/, 'a day such as "2026-07-01"');
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    throw new RowRefused(`${column} is no day of the calendar`);
  }
  return day;
}

const countOrNull = (cells: Cells, column: string, from: number, to: number) =>
  cells.raw(column) === "" ? null : cells.count(column, from, to);

function only(value: number | null, column: string, isFor: boolean, model: string): number | null {
  if (isFor && value === null)
    throw new RowRefused(`${column} is empty, and price_model is ${model}`);
  if (!isFor && value !== null)
    throw new RowRefused(`${column} has no place where price_model is ${model}`);
  return value;
}

function addressOf(cells: Cells): string {
  const slug = cells.matching("slug", SLUG, SLUG_SAID);
  if (isAddress("program", slug)) return slug;
  throw new RowRefused("slug is longer than 80 characters, or the name of a page of the portal");
}

function priceOf(cells: Cells): ProgramPriceRow {
  const model = cells.oneOf("price_model", ["flat_per_term", "per_credit", "fixed"]);
  const amountCents = cents(cells, "price");
  if (!amountCents) throw new RowRefused("price is empty or 0");
  const termMonths = countOrNull(cells, "term_months", 1, 24);
  const credits = countOrNull(cells, "credits", 1, 400);
  return {
    model,
    amountCents,
    termMonths: only(termMonths, "term_months", model === "flat_per_term", model),
    credits: only(credits, "credits", model === "per_credit", model),
    effectiveOn: dayOf(cells, "price_effective_on"),
    feesCents: cents(cells, "fees"),
  };
}

function courseCountsOf(cells: Cells): number[] {
  const counts = linesOf(cells, "course_counts").map(Number);
  if (counts.every((count) => Number.isInteger(count) && count > 0 && count <= 200)) return counts;
  throw new RowRefused("course_counts are not whole numbers from 1 to 200");
}

/** "Data structures [4] | Networks": titles, with credits in brackets where they are known. */
function coursesOf(cells: Cells): ProgramCourseRow[] | null {
  if (!cells.has("courses")) return null;
  const courses = listOf(cells, "courses").map((item) => {
    const [, title = item, credits] = item.match(/^(.*\S)\s*\[(\d{1,2})\]$/) ?? [];
    return { title, credits: credits ? Number(credits) : null };
  });
  if (new Set(courses.map(({ title }) => title)).size === courses.length) return courses;
  throw new RowRefused("courses has a course twice");
}

function reasonOf(cells: Cells, counts: number[]): string | null {
  const reason = cells.textOrNull("course_count_reason");
  if (counts.length === 1 || reason) return reason;
  throw new RowRefused("course_count_reason is empty, and there are several course_counts");
}

const CIP = /^\d{2}\.\d{4}$/;

const cipOf = (cells: Cells) =>
  cells.raw("cip_code") === ""
    ? null
    : cells.matching("cip_code", CIP, 'a CIP code such as "11.0701"');

const TERMS = ["opportunity", "included", "not_stated", ""] as const;

export const program: Shape<ProgramRow> = {
  columns: PROGRAM_COLUMNS.filter(({ need }) => need === "yes").map(({ name }) => name),
  read: (cells) => {
    const courseCounts = courseCountsOf(cells);
    return {
      slug: addressOf(cells),
      title: cells.text("title"),
      credential: cells.text("credential"),
      level: cells.oneOf("level", ["certificate", "bachelor", "master"]),
      schoolSlug: cells.matching("school", SLUG, SLUG_SAID),
      cipCode: cipOf(cells),
      teaser: cells.text("teaser"),
      summary: linesOf(cells, "summary"),
      courseCounts,
      courseCountReason: reasonOf(cells, courseCounts),
      skills: listOf(cells, "skills"),
      teaches: listOf(cells, "teaches"),
      certificationTerms: cells.oneOf("certification_terms", TERMS) || null,
      fasterNote: cells.textOrNull("faster_note"),
      leadsToNote: cells.textOrNull("leads_to_note"),
      preparesFor: cells.textOrNull("prepares_for"),
      completionPercent: countOrNull(cells, "completion_percent", 1, 100),
      completionMonths: cells.count("completion_months", 1, 120),
      completionCohort: cells.text("completion_cohort"),
      admission: listOf(cells, "admission"),
      licensureFor: cells.textOrNull("licensure_for"),
      price: priceOf(cells),
      courses: coursesOf(cells),
    };
  },
  key: (row) => row.slug,
};
