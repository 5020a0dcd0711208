// Programs and careers of any kind, as the queries give them: everything that can be missing is
// missing now and then, and no number in them is 0.
import fc from "fast-check";
import type { CareerSummary } from "@/db/queries/careers";
import type { PricePublic, ProgramPublic } from "@/db/queries/catalog";
import type { Price } from "@/lib/domain/price";
import { priceOn } from "@/lib/domain/price-plan";

export const today = "2026-11-22";

const count = (max: number) => fc.integer({ min: 1, max });
/** A dollar at least: "$0.01" has a nought that means something. */
const cents = (max: number) => fc.integer({ min: 100, max });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const word = fc.constantFrom("Linux", "Network+", "Cloud basics", "Statistics", "Writing");
const wordSet: fc.Arbitrary<string[]> = fc.uniqueArray(word, { maxLength: 3 });

export const anyPrice: fc.Arbitrary<Price> = fc.oneof(
  fc.record({
    model: fc.constant("flat_per_term" as const),
    amountCents: cents(900_000),
    termMonths: count(12),
  }),
  fc.record({
    model: fc.constant("per_credit" as const),
    amountCents: cents(200_000),
    credits: count(180),
  }),
  fc.record({ model: fc.constant("fixed" as const), amountCents: cents(4_000_000) }),
);

const anyDatedPrice: fc.Arbitrary<PricePublic> = fc.record({
  price: anyPrice,
  effectiveOn: fc.constantFrom("2024-07-01", "2025-07-01", "2026-07-01", "2027-07-01"),
  feesCents: orNull(cents(90_000)),
});

const anyPrices = fc
  .uniqueArray(anyDatedPrice, { maxLength: 4, selector: ({ effectiveOn }) => effectiveOn })
  .map((prices) => prices.sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1)));

/** A list that these tests leave empty. */
const none = <T extends unknown[]>() => fc.constant([] as unknown as T);

const careerSlugs = ["nurse", "developer", "analyst"];

export const anyProgram: fc.Arbitrary<ProgramPublic> = fc
  .record({
    slug: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    title: word,
    credential: fc.constantFrom("B.S.", "M.S.", "Certificate"),
    level: fc.constantFrom("certificate", "bachelor", "master"),
    school: fc.constantFrom({ slug: "x", name: "School X" }, { slug: "y", name: "School Y" }),
    teaser: word,
    summary: wordSet,
    courseCounts: fc.uniqueArray(count(60), { minLength: 1, maxLength: 3 }),
    courseCountReason: orNull(fc.constant("depends on the track")),
    skills: wordSet,
    teaches: wordSet,
    certificationTerms: orNull(fc.constantFrom("opportunity", "included", "not_stated")),
    fasterNote: orNull(word),
    leadsToNote: orNull(word),
    preparesFor: orNull(word),
    completion: fc.record({
      percent: orNull(count(100)),
      months: count(120),
      cohort: fc.constantFrom("graduates", "graduates of similar programs"),
    }),
    faqs: none<ProgramPublic["faqs"]>(),
    admission: wordSet,
    licensureFor: orNull(fc.constant("Registered nurse")),
    prices: anyPrices,
    certifications: wordSet.map((names) =>
      names.map((name) => ({ name, vendor: "Vendor", isStacked: false })),
    ),
    tracks: none<ProgramPublic["tracks"]>(),
    careers: fc.subarray(careerSlugs).map((all) => all.map((slug) => ({ slug, title: slug }))),
    isRetired: fc.constant(false),
    successor: fc.constant(null),
  })
  .map((program) => ({ ...program, tuition: priceOn(program.prices, today) }));

export const anyCareers: fc.Arbitrary<CareerSummary[]> = fc
  .tuple(...careerSlugs.map(() => orNull(orNull(count(150_000)))))
  .map((wages) =>
    careerSlugs.map((slug, index) => {
      const wage = wages[index] ?? null;
      return { ...plainCareer(slug), figures: [wageFigure(wage)] };
    }),
  );

function plainCareer(slug: string) {
  const { field, lede, usualWayIn } = { field: "Field", lede: "Lede", usualWayIn: "A degree" };
  return { slug, title: slug, field, lede, usualWayIn, programSlugs: [] };
}

function wageFigure(value: number | null): CareerSummary["figures"][number] {
  return {
    kind: "wage",
    value,
    unit: "USD per year",
    statistic: "average",
    source: "BLS OEWS",
    release: "May 2025",
    publishedFor: "everybody",
    publishedForCode: "15-1254",
    isProxy: false,
    proxyFor: null,
    doubt: null,
    cohort: null,
    asOf: "2025-05",
    goodUntil: null,
    comparison: null,
  };
}

/** What a reader sees of a piece of a page. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}

/** A nought that stands alone, or a value that nobody meant to show. */
export const nothingShown = /(?<![\d,.])0(?![\d])|\bNaN\b|\bnull\b|\bundefined\b|\bInfinity\b/;
