import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProgramPublic } from "@/db/queries/catalog";
import type { OpenOccupation } from "@/db/queries/open-occupations";
import type { NextStart } from "@/lib/domain/start-dates";
import { WAGE_COLUMNS, type WageMark } from "@/lib/domain/wages";
import { apiCareerSchema } from "@/lib/schemas/api-careers";
import { apiProgramSchema } from "@/lib/schemas/api-programs";
import { occupationShape, occupationSummary } from "@/server/api/career-shape";
import { apiSchemas } from "@/server/api/open-api";
import { programShape, programSummary } from "@/server/api/program-shape";
import { careerTable, programTable } from "@/server/api/tables";
import { described, numbersIn, problemsOf } from "../../support/open-api";

const now = new Date("2026-11-18T16:00:00Z");
const appUrl = "https://portal.test";
const start: NextStart = {
  startsOn: "2026-12-01",
  cutOffs: [{ kind: "apply", on: "2026-11-23", isPast: false }],
  missed: null,
};
const link = { slug: "new", title: "New", credential: "B.S." };

// No value is 0, so a 0 in an answer can only stand for what is missing.
const count = fc.integer({ min: 1, max: 90_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const words = fc.constantFrom("=1", "Words", 'a "b", c');

const anyPrice = fc.record({
  price: fc.oneof(
    fc.record({
      model: fc.constant("flat_per_term" as const),
      amountCents: count,
      termMonths: fc.integer({ min: 1, max: 12 }),
    }),
    fc.record({ model: fc.constant("per_credit" as const), amountCents: count, credits: count }),
    fc.record({ model: fc.constant("fixed" as const), amountCents: count }),
  ),
  effectiveOn: fc.constant("2026-01-01"),
  feesCents: maybe(count),
});

const certification = fc.record({ name: words, vendor: words, isStacked: fc.boolean() });

const anyProgram: fc.Arbitrary<ProgramPublic> = fc.record({
  slug: fc.constant("a-program"),
  title: words,
  credential: words,
  level: fc.constantFrom("certificate" as const, "bachelor" as const, "master" as const),
  school: fc.constant({ slug: "tech", name: "Technology" }),
  teaser: words,
  summary: fc.array(words),
  courseCounts: fc.array(count, { minLength: 1, maxLength: 2 }),
  courseCountReason: maybe(words),
  skills: fc.array(words),
  teaches: fc.array(words),
  certificationTerms: maybe(fc.constantFrom("opportunity" as const, "included" as const)),
  fasterNote: maybe(words),
  leadsToNote: maybe(words),
  preparesFor: maybe(words),
  completion: fc.record({
    percent: maybe(fc.integer({ min: 1, max: 100 })),
    months: fc.integer({ min: 1, max: 90 }),
    cohort: words,
  }),
  faqs: fc.constant([]),
  admission: fc.array(words),
  licensureFor: maybe(words),
  tuition: maybe(anyPrice),
  prices: fc.array(anyPrice, { maxLength: 2 }),
  certifications: fc.array(certification, { maxLength: 2 }),
  tracks: fc.array(
    fc.record({
      slug: fc.constant("a-track"),
      title: words,
      summary: words,
      courseCounts: maybe(fc.array(count, { minLength: 1, maxLength: 2 })),
      adds: fc.array(certification, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  careers: fc.constant([{ slug: "a-career", title: "A career" }]),
  isRetired: fc.boolean(),
  successor: maybe(fc.constant(link)),
});

const anyDetails = maybe(
  fc.record({
    cipCode: maybe(fc.constant("11.0701")),
    courses: fc.array(fc.record({ title: words, about: maybe(words), credits: maybe(count) })),
  }),
);

const release = {
  source: "BLS OEWS",
  name: "May 2025",
  goodUntil: "2026-04-01",
  attribution: null,
};
const anyMark = maybe(fc.constantFrom<WageMark>("not_available", "not_applicable"));
const anyWages = fc
  .record({
    values: fc.tuple(...WAGE_COLUMNS.map(() => maybe(count))),
    mark: anyMark,
    code: fc.constantFrom("15-1254", "15-1250"),
  })
  .map(({ values, mark, code }) => ({
    code,
    title: "Web Developers",
    annualP10: values[0] ?? null,
    annualP25: values[1] ?? null,
    annualMedian: values[2] ?? null,
    annualP75: values[3] ?? null,
    annualP90: values[4] ?? null,
    marks: mark && values[2] === null ? { annualMedian: mark } : {},
    release,
  }));

const anyOccupation: fc.Arbitrary<OpenOccupation> = fc.record({
  code: fc.constant("15-1254.00"),
  socCode: fc.constant("15-1254"),
  slug: fc.constant("web-developers"),
  title: words,
  description: maybe(words),
  jobZone: maybe(fc.integer({ min: 1, max: 5 })),
  attribution: maybe(words),
  wages: maybe(anyWages),
  projection: maybe(
    fc.record({
      code: fc.constant("15-1254"),
      title: words,
      baseYear: fc.constant(2024),
      targetYear: fc.constant(2034),
      changePercent: maybe(fc.constantFrom(-3.2, 7.5)),
      openings: maybe(fc.constantFrom(0.4, 14.5)),
      entryEducation: maybe(words),
      release: fc.constant(release),
    }),
  ),
});

const context = { appUrl, now };
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a program", () => {
  test("is as it is described, and what is not published is null and never 0", () => {
    fc.assert(
      fc.property(anyProgram, anyDetails, (program, found) => {
        const from = { program, details: found ?? undefined, source: "The school", appUrl };
        const answer = wire(apiProgramSchema.parse(programShape(from, start)));
        expect(problemsOf("Program", answer)).toEqual([]);
        expect(problemsOf("ProgramSummary", wire(programSummary(from)))).toEqual([]);
        expect(numbersIn(answer).filter(([, number]) => number === 0)).toEqual([]);
        expect(answer).toMatchObject({
          tuition: {
            amountCents: program.tuition?.price.amountCents ?? null,
            feesCents: program.tuition?.feesCents ?? null,
            source: "The school",
          },
          completion: { percent: program.completion.percent, source: "The school" },
        });
        if (!program.tuition) expect(answer).toMatchObject({ total: null });
      }),
      { numRuns: 60 },
    );
  });

  test("markup of its long text leaves as what readers read", () => {
    const [sample] = fc.sample(anyProgram, 1);
    if (!sample) throw new Error("There is no sample.");
    const summary = ["We **teach** [law](/programs/law) and", "- one\n- *two*"];
    const from = { program: { ...sample, summary }, details: undefined, source: "S", appUrl };
    expect(programShape(from, start).about).toEqual(["We teach law and", "one", "two"]);
  });

  test("in the table an unpublished number is an empty cell, and no cell is a formula", () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const row = programSummary({ program, details: undefined, source: "=1", appUrl });
        const cells = cellsOf(programTable([row]).body);
        expect(cells.amount_usd).toBe(dollars(program.tuition?.price.amountCents));
        expect(cells.fees_usd).toBe(dollars(program.tuition?.feesCents));
        expect(cells.completion_percent).toBe(String(program.completion.percent ?? ""));
        expect(cells.cip_code).toBe("");
        expect(Object.values(cells).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
        expect(Object.values(cells)).not.toContain("0");
      }),
    );
  });
});

describe("an occupation", () => {
  test("is as it is described, and a figure without a value keeps its passport", () => {
    fc.assert(
      fc.property(anyOccupation, (occupation) => {
        const answer = wire(
          apiCareerSchema.parse(occupationShape(occupation, ["A task."], context)),
        );
        expect(problemsOf("Career", answer)).toEqual([]);
        expect(numbersIn(answer).filter(([, number]) => number === 0)).toEqual([]);
        const { figures } = apiCareerSchema.parse(answer);
        const rows = (occupation.wages ? 5 : 0) + (occupation.projection ? 2 : 0);
        expect(figures).toHaveLength(rows);
        for (const figure of figures) {
          expect(figure.source && figure.release && figure.unit && figure.asOf).toBeTruthy();
          expect(figure.isProxy).toBe(figure.publishedForCode !== "15-1254");
        }
        const wage = figures.find(({ kind }) => kind === "wage");
        expect(wage?.value ?? null).toBe(occupation.wages?.annualMedian ?? null);
      }),
      { numRuns: 60 },
    );
  });

  test("in the table an unpublished figure is an empty cell with its source beside it", () => {
    fc.assert(
      fc.property(anyOccupation, (occupation) => {
        const cells = cellsOf(careerTable([occupationSummary(occupation, context)]).body);
        expect(cells.wage).toBe(String(occupation.wages?.annualMedian ?? ""));
        expect(cells.wage_source).toBe(occupation.wages ? "BLS OEWS" : "");
        expect(Object.values(cells)).not.toContain("0");
      }),
    );
  });

  test("a top code says that it is one", () => {
    const top = { annualMedian: 239_200, marks: { annualMedian: "top" as const } };
    const [one] = fc.sample(anyOccupation, { numRuns: 1, seed: 1 });
    const [wages] = fc.sample(anyWages, { numRuns: 1, seed: 1 });
    if (!one || !wages) throw new Error("nothing was made");
    const { figures } = occupationSummary({ ...one, wages: { ...wages, ...top } }, context);
    expect(figures[0]).toMatchObject({ kind: "wage", value: 239_200, mark: "top" });
  });
});

describe("the description", () => {
  test("is of OpenAPI 3.1, and every schema it refers to is in it", () => {
    const api = described();
    expect(api.openapi).toBe("3.1.0");
    expect(Object.keys(api.components.schemas).sort()).toEqual(Object.keys(apiSchemas).sort());
    const references = JSON.stringify(api).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(15);
    for (const reference of references) {
      const name = /"#\/components\/schemas\/(\w+)"$/.exec(reference)?.[1] ?? "";
      expect(Object.keys(apiSchemas)).toContain(name);
    }
    expect(JSON.stringify(api)).not.toMatch(/"\$(id|schema)"/);
  });

  test("finds an answer that is not as it says", () => {
    const [program] = fc.sample(anyProgram, { numRuns: 1, seed: 3 });
    if (!program) throw new Error("nothing was made");
    const good = programSummary({ program, details: undefined, source: "x", appUrl });
    expect(problemsOf("ProgramSummary", good)).toEqual([]);
    expect(problemsOf("ProgramSummary", { ...good, title: 5 })).not.toEqual([]);
    expect(problemsOf("ProgramSummary", { ...good, secret: 1 })).not.toEqual([]);
    const tuition = { ...good.tuition, amountCents: "0" };
    expect(problemsOf("ProgramSummary", { ...good, tuition })).not.toEqual([]);
  });
});

const dollars = (cents: number | null | undefined) =>
  typeof cents === "number" ? String(cents / 100) : "";

/** The cells of a table of one row, by their columns. */
function cellsOf(text: string): Record<string, string> {
  const [header = "", row = ""] = text.slice(1).split("\r\n");
  const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );
  return Object.fromEntries(header.split(",").map((name, i) => [name, cells[i] ?? ""]));
}
