/** The demo catalogue against the golden facts, and against the rules for its own words. */
import { describe, expect, it } from "vitest";
import { demoCatalog } from "../../../db/seed/catalog/all";
import { backEndDeveloper } from "../../../db/seed/catalog/careers/back-end-developer";
import type { SeedCertificationUse, SeedProgram } from "../../../db/seed/catalog/types";
import { missingFromPassport } from "../../../lib/domain/figures";
import { estimate, type Price } from "../../../lib/domain/price";
import {
  type Facts,
  type FactsProgram,
  factsPlace,
  hasFacts,
  readFacts,
  type Stated,
} from "../../support/app-facts";

const { content, figures } = backEndDeveloper;

/** The words of a stated meaning that carry it; "such as" and the like may be worded freely. */
function carryingWords(text: string): string[] {
  const free = new Set(["and", "or", "for", "as", "such", "the", "with", "in"]);
  return (text.toLowerCase().match(/[a-z][a-z'/-]*/g) ?? []).filter((word) => !free.has(word));
}

function named(uses: SeedCertificationUse[]): Stated[] {
  return uses.map((use) => {
    const entity = demoCatalog.certifications.find(({ slug }) => slug === use.slug);
    const name = use.statedAs ?? entity?.name ?? `no certification ${use.slug}`;
    return use.isStacked ? { name, stacked: true } : { name };
  });
}

function priceFacts(price: Price): FactsProgram["price"] {
  const amount = price.amountCents / 100;
  return price.model === "flat_per_term"
    ? { model: price.model, amount, termMonths: price.termMonths }
    : { model: price.model, amount };
}

function expectProgram(program: SeedProgram, facts: FactsProgram): void {
  expect(program.credential).toBe(facts.credential);
  expect(priceFacts(program.price)).toEqual(facts.price);
  const { percent, ...completion } = program.completion;
  expect(percent === null ? completion : program.completion).toEqual(facts.completion);
  expect(facts.courses.counts).not.toHaveLength(0);
  expect(program.courseCounts).toEqual(facts.courses.counts);
  expect(program.courseCountReason).toBe(facts.courses.reason ?? null);
  expect(facts.skills).not.toHaveLength(0);
  expect(program.skills).toEqual(facts.skills);
  expect(program.teaches).toEqual(facts.teaches ?? []);
  expect(program.preparesFor).toBe(facts.preparesFor ?? null);
  expect(named(program.certifications).map(({ name }) => name)).toEqual(facts.certifications);
  const terms = {
    "opportunity to earn": "opportunity",
    "included at no additional cost": "included",
    "not stated": "not_stated",
  }[facts.certificationTerms ?? ""];
  expect(program.certificationTerms).toBe(terms ?? null);
  const tracks = program.tracks.map(({ title, adds }) => ({ title, adds: named(adds) }));
  expect(tracks).toEqual(facts.tracks ?? []);
  for (const track of program.tracks) expect(track.courseCounts).toBeNull();
  const { terms: paid, totalCents } = estimate({
    price: program.price,
    months: program.completion.months,
  });
  expect(paid).toEqual({ low: facts.estimate.terms, high: facts.estimate.terms });
  expect(totalCents.low / 100).toBe(facts.estimate.total);
  expect(totalCents.high / 100).toBe(facts.estimate.total);
  for (const [note, fact] of [
    [program.fasterNote, facts.faster],
    [program.leadsToNote, facts.leadsTo],
  ]) {
    if (!fact) expect(note).toBeNull();
    else for (const word of carryingWords(fact)) expect(note?.toLowerCase()).toContain(word);
  }
}

function compareWithFacts({ page, programs }: Facts): void {
  it("has the five programs, each exact, and leads to all of them", () => {
    expect(programs).toHaveLength(5);
    const led = backEndDeveloper.programs.map((slug) =>
      demoCatalog.programs.find((program) => program.slug === slug && !program.retiredOn),
    );
    expect(led.map((program) => program?.title)).toEqual(programs.map(({ title }) => title));
  });

  for (const facts of programs) {
    it(`states ${facts.title}, ${facts.credential} as the facts do`, () => {
      const program = demoCatalog.programs.find(({ title }) => title === facts.title);
      expect(program).toBeDefined();
      if (program) expectProgram(program, facts);
    });
  }

  it("names every responsibility and writes a sentence for each", () => {
    const { responsibilities } = content.does;
    expect(page.responsibilities).toHaveLength(10);
    expect(responsibilities).toHaveLength(10);
    for (const [index, fact] of page.responsibilities.entries()) {
      expect(responsibilities[index]?.name.toLowerCase()).toContain(fact.toLowerCase());
      expect(responsibilities[index]?.text.length).toBeGreaterThan(60);
    }
  });

  it("names the industries, the steps and what they lead through", () => {
    expect(page.industries).toHaveLength(7);
    expect(content.where.industries).toEqual(page.industries);
    expect(page.steps).toHaveLength(3);
    const steps = content.become.steps.map(({ name, names }) => ({ step: name, names }));
    expect(steps).toEqual(page.steps);
  });

  it("gives each of the nine skills every word of its meaning", () => {
    expect(page.skills).toHaveLength(9);
    expect(content.skills.items.map(({ name }) => name)).toEqual(
      page.skills.map(({ name }) => name),
    );
    for (const { name, means } of page.skills) {
      const text = content.skills.items.find((item) => item.name === name)?.text.toLowerCase();
      const words = carryingWords(means);
      expect(words, name).not.toHaveLength(0);
      for (const word of words) expect(text, name).toContain(word);
    }
  });

  it("states pay with its proxy, its date and its doubt", () => {
    const { wage } = page;
    const passport = {
      source: wage.source,
      publishedForCode: wage.soc,
      publishedFor: wage.publishedFor,
      isProxy: true,
      proxyFor: wage.isProxyFor,
      asOf: wage.asOf,
      unit: "USD per year",
    };
    expect(figures.find(({ kind }) => kind === "wage")).toMatchObject({
      ...passport,
      value: wage.value,
      statistic: wage.statisticAsStated,
      doubt: expect.stringMatching(/average.*median/s),
    });
    expect(figures.find(({ kind }) => kind === "wage_p10")).toMatchObject({
      ...passport,
      value: wage.p10,
      comparison: wage.p10Reading,
    });
    expect(figures.find(({ kind }) => kind === "wage_p90")).toMatchObject({
      ...passport,
      value: wage.p90,
      comparison: wage.p90Reading,
    });
    expect(wage.factors).not.toHaveLength(0);
    expect(content.pay.factors).toEqual(wage.factors);
    expect(backEndDeveloper.occupation.code).toBe(`${wage.soc}.00`);
  });

  it("states the outlook with its years, its comparison and its proxy", () => {
    const { outlook } = page;
    const passport = {
      source: outlook.source,
      publishedFor: outlook.publishedFor,
      isProxy: true,
      proxyFor: outlook.isProxyFor,
      asOf: `${outlook.from}–${outlook.to}`,
    };
    expect(figures.find(({ kind }) => kind === "growth_percent")).toMatchObject({
      ...passport,
      value: outlook.growthPercent,
      comparison: outlook.comparedWithAll,
    });
    expect(figures.find(({ kind }) => kind === "openings_per_year")).toMatchObject({
      ...passport,
      value: outlook.openingsPerYear,
    });
    expect(content.start.paragraph).toContain(page.startDates.rule);
  });
}

describe("the demo catalogue and the golden facts", () => {
  if (hasFacts) compareWithFacts(readFacts());
  else it.skip(`not compared: there is no ${factsPlace} beside this repository`, () => {});
});

describe("the demo catalogue by itself", () => {
  /** Every string in it, with the path that leads there. */
  function strings(value: unknown, path: string): [string, string][] {
    if (typeof value === "string") return [[path, value]];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
  }

  it("refers only to what it holds", () => {
    const slugs = demoCatalog.programs.map(({ slug }) => slug);
    const certifications = demoCatalog.certifications.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(new Set(certifications).size).toBe(certifications.length);
    for (const { vendor } of demoCatalog.certifications) expect(vendor).not.toBe("");
    for (const program of demoCatalog.programs) {
      const uses = [program.certifications, ...program.tracks.map(({ adds }) => adds)].flat();
      for (const { slug } of uses) expect(certifications).toContain(slug);
      if (program.successor) expect(slugs).toContain(program.successor);
    }
    for (const career of demoCatalog.careers)
      expect(slugs).toEqual(expect.arrayContaining(career.programs));
  });

  it("gives each figure a complete passport that is already past its day", () => {
    expect(figures).toHaveLength(5);
    for (const figure of figures) {
      expect(missingFromPassport(figure)).toEqual([]);
      expect(figure.goodUntil, figure.kind).toMatch(/^2024-/);
    }
  });

  it("keeps to the house style", () => {
    const all = strings(demoCatalog, "catalog");
    expect(all.length).toBeGreaterThan(200);
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(/[!—\s]$|[!—]|\bwhether you('re| are)\b|\s{2}/i);
    }
    const words = (text: string) => text.split(/\s+/).length;
    for (const { lede } of demoCatalog.careers) expect(words(lede)).toBeLessThanOrEqual(25);
    for (const { slug, teaser, faqs, summary } of demoCatalog.programs) {
      expect(words(teaser), slug).toBeLessThanOrEqual(22);
      expect(faqs.length, slug).toBeGreaterThanOrEqual(3);
      expect(faqs.length, slug).toBeLessThanOrEqual(5);
      expect(summary.length, slug).toBeGreaterThanOrEqual(2);
    }
  });
});
