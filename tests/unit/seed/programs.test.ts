/** The demo's programs: enough of every kind, official codes, valid prices and prose of their own. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { demoCatalog } from "../../../db/seed/catalog/all";
import type { SeedProgram } from "../../../db/seed/catalog/types";
import { estimate, type Price } from "../../../lib/domain/price";
import { isSlug } from "../../../lib/domain/slug";

const { programs } = demoCatalog;
const codesPlace = "../shared/data/cip-soc/CIPCode2020.csv";
const codesFile = path.join(import.meta.dirname, "../../..", codesPlace);
const hasCodes = existsSync(codesFile);

function bySlug(slug: string | undefined): SeedProgram | undefined {
  return programs.find((program) => program.slug === slug);
}

/** Every price a program has had, oldest first, the one in force last. */
function pricesOf(program: SeedProgram): { price: Price; effectiveOn: string }[] {
  const { earlierPrices = [], price, priceEffectiveOn } = program;
  return [...earlierPrices, { price, effectiveOn: priceEffectiveOn }];
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** The words that two texts share, against those of the shorter one. */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function creditsOf({ courses = [] }: SeedProgram): number {
  return courses.reduce((sum, { credits = 0 }) => sum + credits, 0);
}

describe("the programs of the demo", () => {
  it("are at least twenty-four, each with an address and a name of its own", () => {
    expect(programs.length).toBeGreaterThanOrEqual(24);
    expect(repeated(programs.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(programs.map(({ title, credential }) => `${title}, ${credential}`))).toEqual(
      [],
    );
    for (const { slug } of programs) expect(isSlug(slug), slug).toBe(true);
  });

  it("cover every level and school, with three master's degrees or more", () => {
    const live = programs.filter(({ retiredOn }) => !retiredOn);
    const levels = live.map(({ level }) => level);
    expect(levels.filter((level) => level === "master").length).toBeGreaterThanOrEqual(3);
    expect(levels.filter((level) => level === "certificate").length).toBeGreaterThanOrEqual(3);
    expect(levels.filter((level) => level === "bachelor").length).toBeGreaterThanOrEqual(12);
    for (const school of ["technology", "business", "health"]) {
      const taught = live.filter((program) => program.school === `school-of-${school}`);
      expect(taught.length, school).toBeGreaterThanOrEqual(5);
      expect(new Set(taught.map(({ level }) => level)).size, school).toBe(3);
    }
  });

  it("have prices of all three models, in order of their days", () => {
    expect(new Set(programs.map(({ price }) => price.model)).size).toBe(3);
    const withHistory = programs.filter(({ earlierPrices }) => earlierPrices);
    expect(withHistory.length).toBeGreaterThanOrEqual(5);
    for (const program of programs) {
      const { slug, completion } = program;
      const days = pricesOf(program).map(({ effectiveOn }) => effectiveOn);
      expect(days, slug).toEqual([...new Set(days)].sort());
      for (const { price, effectiveOn } of pricesOf(program)) {
        expect(effectiveOn, slug).toMatch(/^20\d\d-(0[1-9]|1[0-2])-01$/);
        const { totalCents } = estimate({ price, months: completion.months });
        expect(totalCents.low, slug).toBeGreaterThanOrEqual(1_000_00);
        expect(totalCents.high, slug).toBeLessThanOrEqual(60_000_00);
      }
    }
  });

  it("say whom the time describes, and sometimes that no share is published", () => {
    const unpublished = programs.filter(({ completion }) => completion.percent === null);
    expect(unpublished.length).toBeGreaterThanOrEqual(3);
    expect(unpublished.length).toBeLessThan(programs.length / 2);
    // "It takes 6 months from start to finish", "as 60% of graduates did".
    for (const { slug, completion } of programs) {
      expect(completion.cohort, slug).toMatch(
        completion.percent === null ? /^from start to finish$/ : /^graduates/,
      );
    }
  });

  it("end with a successor that takes students", () => {
    const retired = programs.filter(({ retiredOn }) => retiredOn);
    expect(retired.length).toBeGreaterThanOrEqual(2);
    for (const { slug, successor, school } of retired) {
      expect(bySlug(successor), slug).toMatchObject({ school });
      expect(bySlug(successor)?.retiredOn, slug).toBeUndefined();
    }
  });

  it("name the licensed work of at least two, and none for a retired one", () => {
    const licensed = programs.filter(({ licensureFor }) => licensureFor);
    expect(licensed.length).toBeGreaterThanOrEqual(2);
    for (const { slug, retiredOn } of licensed) expect(retiredOn, slug).toBeUndefined();
  });

  it("say on what terms the certifications come, if there are some", () => {
    const offering = programs.filter(({ certifications }) => certifications.length > 0);
    expect(offering.length).toBeGreaterThanOrEqual(10);
    for (const { slug, certifications, tracks, certificationTerms } of programs) {
      const uses = [...certifications, ...tracks.flatMap(({ adds }) => adds)];
      expect(certificationTerms !== null, slug).toBe(uses.length > 0);
    }
  });
});

describe("the courses", () => {
  const listed = programs.filter(({ courses }) => courses);

  it("are listed once each, with a sentence and credits, and are no more than counted", () => {
    expect(listed.length).toBeGreaterThanOrEqual(18);
    for (const { slug, courses = [], courseCounts, admission = [] } of listed) {
      expect(courses.length, slug).toBeLessThanOrEqual(Math.min(...courseCounts));
      expect(repeated(courses.map(({ title }) => title)), slug).toEqual([]);
      for (const { title, about, credits } of courses) {
        expect(about, `${slug}: ${title}`).toMatch(/^[A-Z0-9].{10,}\.$/);
        expect(credits, `${slug}: ${title}`).toBeGreaterThan(0);
      }
      expect(admission.length, slug).toBeGreaterThan(0);
    }
  });

  it("are all there for certificates and master's degrees with one count", () => {
    const short = listed.filter(
      ({ level, courseCounts }) => level !== "bachelor" && courseCounts.length === 1,
    );
    expect(short.length).toBeGreaterThanOrEqual(6);
    for (const program of short) {
      expect(program.courses, program.slug).toHaveLength(program.courseCounts[0] ?? 0);
      if (program.price.model !== "per_credit") continue;
      expect(creditsOf(program), program.slug).toBe(program.price.credits);
    }
  });

  it("are said to be a part where a bachelor's degree lists some of them", () => {
    const partial = listed.filter(
      ({ level, courses = [], courseCounts }) =>
        level === "bachelor" && courses.length < Math.min(...courseCounts),
    );
    expect(partial.length).toBeGreaterThanOrEqual(8);
    for (const { slug, faqs } of partial) {
      expect(
        faqs.map(({ question }) => question),
        slug,
      ).toContain("Are these all the courses?");
    }
  });

  it.each([
    ["bookkeeping", "accounting"],
    ["medical-coding", "health-information-management"],
  ])("of %s are courses of %s", (certificate, degree) => {
    const part = bySlug(certificate);
    expect(part?.leadsToNote).toContain(bySlug(degree)?.title);
    expect(part?.courses?.length).toBeGreaterThan(3);
    expect(bySlug(degree)?.courses).toEqual(expect.arrayContaining(part?.courses ?? []));
  });
});

describe("the words of the programs", () => {
  it("are their own: no paragraph twice, no teaser or first paragraph like another", () => {
    expect(repeated(programs.flatMap(({ summary }) => summary))).toEqual([]);
    let compared = 0;
    for (const [index, one] of programs.entries()) {
      for (const other of programs.slice(index + 1)) {
        const pair = `${one.slug} and ${other.slug}`;
        expect(likeness(one.teaser, other.teaser), pair).toBeLessThan(0.5);
        expect(likeness(one.summary[0] ?? "", other.summary[0] ?? ""), pair).toBeLessThan(0.4);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("answer at least one question that no other program answers", () => {
    const asked = programs.flatMap(({ faqs }) => faqs.map(({ question }) => question));
    for (const { slug, faqs } of programs) {
      const own = faqs.filter(
        ({ question }) => asked.filter((one) => one === question).length === 1,
      );
      expect(own.length, slug).toBeGreaterThanOrEqual(1);
      expect(repeated(faqs.map(({ question }) => question)), slug).toEqual([]);
    }
  });

  it("have no filler, no promise and no claim of rank", () => {
    const filler =
      /\b(unlock|journey|passion|cutting-edge|world-class|state-of-the-art|leverag|empower|robust|dynamic|seamless|elevat|delve|fast-paced|in today's|tapestry|vibrant|game-chang|exciting)/i;
    const claims =
      /\b(accredited|top-ranked|number one|guaranteed job|job placement|best in|award-winning)\b|#1/i;
    const texts = programs.map((program) => JSON.stringify(program));
    expect(texts.length).toBeGreaterThan(0);
    for (const [index, text] of texts.entries()) {
      const slug = programs[index]?.slug;
      expect(text, slug).not.toMatch(filler);
      expect(text, slug).not.toMatch(claims);
      expect(text, slug).not.toMatch(/[—!]|\bwhether you\b|\bnot only\b.*\bbut also\b/i);
    }
    for (const { slug, summary } of programs) {
      expect(summary.length, slug).toBeLessThanOrEqual(3);
      for (const paragraph of summary)
        expect(paragraph.split(/\s+/).length, slug).toBeGreaterThan(20);
    }
  });
});

describe("the codes of the programs", () => {
  it("stand where the field is known", () => {
    for (const { slug, cipCode } of programs) expect(cipCode, slug).toMatch(/^\d\d\.\d{4}$/);
  });

  if (hasCodes) {
    it("are all in the official list of CIP 2020", () => {
      const official = new Set(
        [...readFileSync(codesFile, "latin1").matchAll(/^="\d\d",="(\d\d\.\d{4})"/gm)].map(
          ([, code]) => code,
        ),
      );
      expect(official.size).toBeGreaterThan(1_500);
      const unknown = programs.filter(({ cipCode }) => !official.has(cipCode ?? ""));
      expect(unknown.map(({ slug, cipCode }) => `${slug} ${cipCode}`)).toEqual([]);
    });
  } else it.skip(`not compared: there is no ${codesPlace} beside this repository`, () => {});
});
