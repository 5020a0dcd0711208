/** The careers of the demo: whole, in words of their own, and with the figures as published. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { demoCatalog } from "../../../db/seed/catalog/all";
import type { SeedCareer, SeedFigure } from "../../../db/seed/catalog/types";
import {
  FIGURE_KINDS,
  type FigureKind,
  isOutOfDate,
  missingFromPassport,
} from "../../../lib/domain/figures";
import { openSource } from "../../../lib/importers/open-source";
import type { PartName, PartRows } from "../../../lib/importers/types";
import { frozenTime } from "../../support/clock";

const { careers, programs } = demoCatalog;
/** The first career states older figures, which `catalog-facts.test.ts` holds to its facts. */
const [, ...written] = careers;

const dataPlace = "../shared/data";
const inData = (file: string) => path.join(import.meta.dirname, "../../..", dataPlace, file);
const files = {
  oews: "oews/national_M2025_dl.xlsx",
  ep: "ep-2024-34/occupation.xlsx",
  occupations: "onet-30.3-text/Occupation Data.txt",
  tasks: "onet-30.3-text/Task Statements.txt",
};

/** Every string in it. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const isProse = (text: string) => text.split(/\s+/).length >= 8;
const proseOf = ({ lede, content }: SeedCareer) => [lede, ...strings(content)].filter(isProse);

/** Every run of so many words in a text, in small letters. */
function runs(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}

describe("the careers of the demo", () => {
  it("are at least twelve over three fields, each with its own address and occupation", () => {
    expect(careers.length).toBeGreaterThanOrEqual(12);
    expect(careers[0]?.slug).toBe("back-end-developer");
    for (const key of ["slug", "title", "lede"] as const) {
      expect(new Set(careers.map((career) => career[key])).size).toBe(careers.length);
    }
    expect(new Set(careers.map(({ occupation }) => occupation.code)).size).toBe(careers.length);
    expect([...new Set(careers.map(({ field }) => field))].sort()).toEqual([
      "Business",
      "Computing",
      "Health",
    ]);
  });

  it.each(careers.map((career) => [career.slug, career] as const))("has all of %s", (_, career) => {
    const { content } = career;
    expect(content.does.responsibilities.length).toBeGreaterThanOrEqual(6);
    expect(content.does.responsibilities.length).toBeLessThanOrEqual(10);
    expect(content.where.industries.length).toBeGreaterThanOrEqual(5);
    expect(content.become.steps.length).toBeGreaterThanOrEqual(3);
    for (const { names } of content.become.steps) expect(names.length).toBeGreaterThan(1);
    expect(content.pay.factors.length).toBeGreaterThanOrEqual(4);
    expect(content.skills.items.length).toBeGreaterThanOrEqual(6);
    for (const { text } of [...content.does.responsibilities, ...content.skills.items]) {
      expect(text.split(/\s+/).length, text).toBeGreaterThanOrEqual(8);
    }
    // Figures are rows with a passport; a number in the prose would have none.
    for (const text of proseOf(career)) expect(text).not.toMatch(/[$%]|\d{2}[\d,]/);
  });

  it("lead to programs that are there and still taken", () => {
    const open = programs.filter(({ retiredOn }) => !retiredOn).map(({ slug }) => slug);
    expect(open.length).toBeGreaterThan(5);
    for (const { slug, programs: ledTo } of careers) {
      expect(ledTo, slug).not.toHaveLength(0);
      expect(new Set(ledTo).size, slug).toBe(ledTo.length);
      expect(open, slug).toEqual(expect.arrayContaining(ledTo));
    }
  });

  it("say nothing twice", () => {
    const paragraphs = careers.flatMap(proseOf);
    expect(paragraphs.length).toBeGreaterThan(400);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    const seen = new Map<string, string>();
    for (const career of careers) {
      for (const run of new Set(proseOf(career).flatMap((text) => runs(text, 8)))) {
        expect(`${run}: ${seen.get(run) ?? "once"}`).toBe(`${run}: once`);
        seen.set(run, career.slug);
      }
    }
  });
});

describe("the figures of the demo's careers", () => {
  it.each(careers.map((career) => [career.slug, career] as const))("state all of %s", (_, one) => {
    expect(one.figures.length).toBeGreaterThanOrEqual(5);
    for (const figure of one.figures) {
      expect(missingFromPassport(figure), figure.kind).toEqual([]);
      expect(figure.publishedForCode).toMatch(/^\d{2}-\d{4}$/);
      expect(figure.goodUntil).not.toBeNull();
      if (figure.isProxy && one !== careers[0]) expect(figure.doubt).toMatch(/\w{3}.*\.$/);
    }
  });

  it("are one of each kind, and of the newest release", () => {
    expect(written.length).toBeGreaterThanOrEqual(11);
    for (const { figures } of written) {
      expect(figures.map(({ kind }) => kind).sort()).toEqual([...FIGURE_KINDS].sort());
      for (const figure of figures) expect(isOutOfDate(figure, new Date(frozenTime))).toBe(false);
    }
  });

  it("say that they stand in for others where the title is not the official one", () => {
    for (const { title, figures } of written) {
      const isOfficial = figures.every(
        ({ publishedFor }) => publishedFor === `${title.toLowerCase()}s`,
      );
      for (const figure of figures) {
        expect(figure.isProxy, title).toBe(!isOfficial);
        if (!isOfficial) expect(figure.proxyFor?.toLowerCase()).toBe(title.toLowerCase());
      }
    }
  });
});

/** The rows of one part for the codes that careers use. */
async function rowsOf<Name extends PartName>(kind: "oews" | "ep", file: string, name: Name) {
  const source = await openSource(kind, inData(file));
  const found = new Map<string, PartRows[Name]>();
  try {
    const part = source.parts.find((one) => one.name === name);
    for await (const read of part?.rows() ?? []) {
      if (read.kind === "row" && "code" in read.row) {
        found.set(read.row.code, read.row as PartRows[Name]);
      }
    }
    return { rows: found, release: source.release };
  } finally {
    await source.close();
  }
}

const words = (text: string) => (text.toLowerCase().match(/[a-z]+/g) ?? []).sort();

function compareWithOfficial(): void {
  let wages: Awaited<ReturnType<typeof rowsOf<"national">>>;
  let projections: Awaited<ReturnType<typeof rowsOf<"projections">>>;
  beforeAll(async () => {
    wages = await rowsOf("oews", files.oews, "national");
    projections = await rowsOf("ep", files.ep, "projections");
  }, 60_000);

  const wageColumns = {
    wage: "annualMedian",
    wage_p10: "annualP10",
    wage_p25: "annualP25",
    wage_p75: "annualP75",
    wage_p90: "annualP90",
  } as const;

  /** What the files say for the code it was published for. */
  function official({ kind, publishedForCode: code }: SeedFigure): number | null | undefined {
    const projection = projections.rows.get(code);
    if (kind === "growth_percent") return projection?.changePercent;
    if (kind !== "openings_per_year") return wages.rows.get(code)?.[wageColumns[kind]];
    // Thousands there.
    return projection?.openings == null ? null : Math.round(projection.openings * 1000);
  }

  const isOfPay = (kind: FigureKind) => kind in wageColumns;

  it.each(written.map((career) => [career.slug, career] as const))("are those of %s", (_, one) => {
    for (const figure of one.figures) {
      const { kind, value, source, release, goodUntil, publishedFor, publishedForCode } = figure;
      expect(value, kind).toBe(official(figure));
      const from = isOfPay(kind) ? wages.release : projections.release;
      expect({ source, name: release, goodUntil }).toEqual({
        source: from.source,
        name: from.name,
        goodUntil: from.goodUntil,
      });
      expect(words(publishedFor)).toEqual(words(wages.rows.get(publishedForCode)?.title ?? ""));
      // A detailed O*NET occupation is counted under the code it begins with.
      expect(one.occupation.code.slice(0, 7)).toBe(publishedForCode);
    }
  });
}

/** Rows of a tab-separated file of O*NET, without its header. */
const tabbed = (file: string) =>
  readFileSync(inData(file), "utf8")
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"));

function compareWithOnet(): void {
  it("name each occupation by its official title", () => {
    const titles = new Map(tabbed(files.occupations).map(([code, title]) => [code, title]));
    for (const { occupation, furtherOccupations = [] } of careers) {
      for (const { code, title } of [occupation, ...furtherOccupations]) {
        expect(titles.get(code), code).toBe(title);
      }
    }
  });

  it("borrow no sentence", () => {
    const theirs = new Set(
      [
        ...tabbed(files.occupations).map(([, , description]) => description ?? ""),
        ...tabbed(files.tasks).map(([, , task]) => task ?? ""),
      ].flatMap((text) => runs(text, 7)),
    );
    expect(theirs.size).toBeGreaterThan(100_000);
    for (const career of written) {
      const shared = proseOf(career).flatMap((text) => runs(text, 7).filter((r) => theirs.has(r)));
      expect(shared, career.slug).toEqual([]);
    }
  });
}

const missing = (...names: (keyof typeof files)[]) =>
  names.map((name) => files[name]).find((file) => !existsSync(inData(file)));

describe("the figures and the official files", () => {
  const absent = missing("oews", "ep");
  if (!absent) compareWithOfficial();
  else it.skip(`not compared: there is no ${dataPlace}/${absent} beside this repository`, () => {});
});

describe("the careers and O*NET", () => {
  const absent = missing("occupations", "tasks");
  if (!absent) compareWithOnet();
  else it.skip(`not compared: there is no ${dataPlace}/${absent} beside this repository`, () => {});
});
