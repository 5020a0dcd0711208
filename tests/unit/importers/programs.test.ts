import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PROGRAM_COLUMNS } from "../../../lib/importers/program-columns";
import { program } from "../../../lib/importers/programs-shape";
import type { ProgramRow } from "../../../lib/importers/types";
import { fileOf, opened, readPart, refusalOf } from "./support";

const root = path.join(import.meta.dirname, "../../..");
const sample = path.join(root, "public/samples/programs.csv");

const base: Record<string, string> = {
  slug: "nursing-bs",
  title: "Nursing",
  credential: "B.S.",
  level: "bachelor",
  school: "health",
  teaser: "Become a nurse.",
  summary: "One. | Two.",
  course_counts: "38",
  completion_months: "36",
  completion_cohort: "Students who began in 2020",
  price_model: "flat_per_term",
  price: '"4,125.00"',
  term_months: "6",
  price_effective_on: "2026-07-01",
};

const csvOf = (...changes: Record<string, string>[]) => {
  const columns = [...new Set([base, ...changes].flatMap((row) => Object.keys(row)))];
  const rows = changes.map((change) =>
    columns.map((name) => ({ ...base, ...change })[name] ?? "").join(","),
  );
  return [columns.join(","), ...rows, ""].join("\r\n");
};

const read = async (content: string | Buffer) =>
  readPart<ProgramRow>(await opened("programs", fileOf("programs.csv", content)), "programs");

describe("a file of programs", () => {
  it("as the sample has it is read whole", async () => {
    const { rows, refused } = await readPart<ProgramRow>(
      await opened("programs", sample),
      "programs",
    );
    expect(refused).toEqual([]);
    expect(rows.map(({ slug, level, price }) => [slug, level, price])).toEqual([
      [
        "web-development-certificate",
        "certificate",
        {
          model: "fixed",
          amountCents: 480_000,
          termMonths: null,
          credits: null,
          effectiveOn: "2026-07-01",
          feesCents: 0,
        },
      ],
      [
        "nursing-bs",
        "bachelor",
        {
          model: "flat_per_term",
          amountCents: 412_500,
          termMonths: 6,
          credits: null,
          effectiveOn: "2026-07-01",
          feesCents: 29_000,
        },
      ],
      [
        "business-analytics-ms",
        "master",
        {
          model: "per_credit",
          amountCents: 49_550,
          termMonths: null,
          credits: 33,
          effectiveOn: "2026-07-01",
          feesCents: null,
        },
      ],
    ]);
    expect(rows[1]).toMatchObject({ courseCounts: [38, 40], completionPercent: 61, courses: [] });
    expect(rows[2]?.courses?.at(-1)).toEqual({ title: "Project", credits: 6 });
  });

  it("has all its columns in the sample and in the description, and no others", () => {
    const header = readFileSync(sample, "utf8").split("\n")[0]?.split(",") ?? [];
    const told = readFileSync(path.join(root, "docs/import-programs.md"), "utf8");
    const described = [...told.matchAll(/^\| `(\w+)` \| (yes)?/gm)];
    expect([...header].sort()).toEqual(PROGRAM_COLUMNS.map(({ name }) => name).sort());
    expect(described.map(([, name]) => name).sort()).toEqual(
      PROGRAM_COLUMNS.map(({ name }) => name).sort(),
    );
    const required = described.filter(([, , yes]) => yes).map(([, name]) => name);
    expect(required.sort()).toEqual([...program.columns].sort());
  });

  it("may leave out what is not published: null, never 0 or a guess", async () => {
    const { rows } = await read(csvOf({}));
    expect(rows).toMatchObject([
      {
        cipCode: null,
        completionPercent: null,
        licensureFor: null,
        certificationTerms: null,
        summary: ["One.", "Two."],
        skills: [],
        courses: null,
        price: { amountCents: 412_500, feesCents: null },
      },
    ]);
  });

  it("is read with a byte order mark, in Windows-1252, and with line breaks in cells", async () => {
    const quoted = csvOf({ title: '"Nursing\nfor “all”"' }, { slug: "" }).replace("slug", '"slug"');
    const marked = await read(`\uFEFF${quoted}`);
    expect(marked.rows).toMatchObject([{ title: "Nursing\nfor “all”" }]);
    expect(marked.refused).toMatchObject([{ line: 4, reason: "slug is empty" }]);
    const windows = Buffer.from(csvOf({ title: "Caf\xe9 \x96 B\xfcro" }), "latin1");
    expect((await read(windows)).rows).toMatchObject([{ title: "Café – Büro" }]);
  });

  it.each([
    [{ slug: "figures" }, "slug is longer than 80 characters, or the name of a page of the portal"],
    [
      { slug: "a".repeat(81) },
      "slug is longer than 80 characters, or the name of a page of the portal",
    ],
    [{ teaser: "=HYPERLINK(1)" }, "Cell 6 begins like a formula"],
    [{ teaser: '" @SUM(1)"' }, "Cell 6 begins like a formula"],
    [{ slug: "Nursing BS" }, 'slug is not a slug such as "computer-science-bs"'],
    [{ level: "doctor" }, "level is not one of certificate, bachelor, master"],
    [{ cip_code: "51.38" }, 'cip_code is not a CIP code such as "11.0701"'],
    [{ price: "-1" }, "price is negative"],
    [{ price: "0" }, "price is empty or 0"],
    [{ price: "1.005" }, "price has parts of a cent"],
    [{ term_months: "" }, "term_months is empty, and price_model is flat_per_term"],
    [{ credits: "33" }, "credits has no place where price_model is flat_per_term"],
    [{ price_effective_on: "2026-02-30" }, "price_effective_on is no day of the calendar"],
    [{ completion_percent: "0" }, "completion_percent is not a whole number from 1 to 100"],
    [
      { course_counts: "38 | 40" },
      "course_count_reason is empty, and there are several course_counts",
    ],
    [{ courses: "One | One [3]" }, "courses has a course twice"],
  ])("refuses the row with %j", async (change: Record<string, string>, reason) => {
    const { rows, refused } = await read(csvOf({ slug: "kept" }, change));
    expect(rows).toMatchObject([{ slug: "kept" }]);
    expect(refused).toMatchObject([{ line: 3, reason }]);
  });

  it("refuses a slug that was there before, and a row with a cell too many", async () => {
    const { refused } = await read(`${csvOf({}, {})}a,b\r\n`);
    expect(refused).toMatchObject([
      { line: 3, reason: "The file has this row already" },
      { line: 4, reason: "It has 2 cells where the header has 14" },
    ]);
  });

  it("is refused whole with a column missing, unknown or twice, and where it is no CSV", async () => {
    const refusal = (content: string) => refusalOf("programs", fileOf("programs.csv", content));
    expect(await refusal(csvOf({}).replace("price_model", "model"))).toMatch(
      /no column "price_model"/,
    );
    expect(await refusal(csvOf({ colour: "red" }))).toContain('not known, or twice: "colour"');
    expect(await refusal(csvOf({}).replace("slug", "slug,slug"))).toContain('twice: "slug"');
    expect(await refusal(`${csvOf({})}"open,b\r\n`)).toContain("is not a CSV file from line");
    expect(await refusal("")).toContain("no row with the names of its columns");
  });
});
