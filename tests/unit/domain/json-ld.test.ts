import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureKind } from "@/lib/domain/figures";
import { breadcrumbList, type JsonLd, jsonLdText } from "@/lib/domain/json-ld";
import { type CareerFacts, careerJsonLd, type PayFigure } from "@/lib/domain/json-ld-career";
import { type ProgramFacts, programJsonLd } from "@/lib/domain/json-ld-program";
import { strangeIn } from "../../support/schema-org-terms";

const origin = "https://portal.test";

const program: ProgramFacts = {
  path: "/programs/computer-science",
  name: "Computer Science, B.S.",
  description: "How computers work.",
  credential: "B.S.",
  level: "bachelor",
  completionMonths: 25,
  tuition: {
    price: { model: "flat_per_term", amountCents: 398_500, termMonths: 6 },
    effectiveOn: "2026-01-01",
  },
  admission: ["A high school diploma."],
  courses: [{ title: "Algorithms", about: null }],
  certifications: [{ name: "Project+", vendor: "CompTIA" }],
  includesCertifications: true,
  isRetired: false,
  start: { startsOn: "2026-12-01", applyBy: "2026-11-23" },
};

const figure = (kind: FigureKind, value: number | null, change: Partial<PayFigure> = {}) => ({
  kind,
  value,
  unit: "USD per year",
  statistic: "median",
  source: "BLS OEWS",
  release: "May 2025",
  publishedFor: "Web Developers",
  isProxy: false,
  proxyFor: null,
  doubt: null,
  cohort: null,
  asOf: "2025-05",
  goodUntil: null,
  ...change,
});

const career: CareerFacts = {
  path: "/careers/web-developers",
  title: "Web Developers",
  description: "They build websites.",
  occupation: { code: "15-1254.00", title: "Web Developers" },
  usualWayIn: "Bachelor's degree",
  responsibilities: ["Write code."],
  skills: ["JavaScript"],
  figures: [figure("wage", 90_000), figure("wage_p10", 48_000), figure("wage_p90", 160_000)],
};

const salaryOf = (facts: CareerFacts) => {
  const { estimatedSalary = [] } = careerJsonLd(facts, origin);
  return estimatedSalary as JsonLd[];
};

describe("a program", () => {
  test("speaks schema.org in every price model, with and without what may be missing", () => {
    const models: ProgramFacts["tuition"][] = [
      program.tuition,
      {
        price: { model: "per_credit", amountCents: 45_000, credits: 36 },
        effectiveOn: "2026-01-01",
      },
      { price: { model: "fixed", amountCents: 395_000 }, effectiveOn: "2026-01-01" },
      null,
    ];
    for (const tuition of models) {
      for (const change of [{}, { admission: [], courses: [], certifications: [] }]) {
        for (const isRetired of [false, true]) {
          const node = programJsonLd(
            { ...program, ...change, tuition, isRetired },
            "School",
            origin,
          );
          expect(strangeIn(node)).toEqual([]);
        }
      }
    }
  });

  test("says price, length and start as the page does", () => {
    const node = programJsonLd(program, "School", origin);
    expect(node).toMatchObject({
      timeToComplete: "P25M",
      termDuration: "P6M",
      termsPerYear: 2,
      startDate: "2026-12-01",
      applicationDeadline: "2026-11-23",
      offers: { priceSpecification: { price: 3985, priceCurrency: "USD" } },
      occupationalCredentialAwarded: [{ name: "Project+" }],
    });
  });

  test("without a price there is no offer, and only a chance to certify is no credential", () => {
    const node = programJsonLd(
      { ...program, tuition: null, includesCertifications: false },
      "School",
      origin,
    );
    expect(node).not.toHaveProperty("offers");
    expect(node).not.toHaveProperty("occupationalCredentialAwarded");
    expect(JSON.stringify(node)).not.toMatch(/null|:0[,}]/);
  });

  test("one that is closed offers nothing and has no start", () => {
    const node = programJsonLd({ ...program, isRetired: true }, "School", origin);
    for (const gone of ["offers", "startDate", "applicationDeadline"]) {
      expect(node).not.toHaveProperty(gone);
    }
  });
});

describe("a career", () => {
  test("speaks schema.org, its pay as a distribution", () => {
    expect(strangeIn(careerJsonLd(career, origin))).toEqual([]);
    expect(salaryOf(career)).toMatchObject([
      {
        "@type": "MonetaryAmountDistribution",
        currency: "USD",
        median: 90_000,
        percentile10: 48_000,
        percentile90: 160_000,
      },
    ]);
  });

  test("an average is never called a median, and a proxy says for whom it was published", () => {
    const stated = figure("wage", 78_580, {
      statistic: "average",
      isProxy: true,
      proxyFor: "back-end developer",
    });
    const facts = { ...career, figures: [stated, figure("wage_p10", 40_460)] };
    expect(strangeIn(careerJsonLd(facts, origin))).toEqual([]);
    const [distribution, average] = salaryOf(facts);
    expect(distribution).not.toHaveProperty("median");
    expect(average).toMatchObject({
      "@type": "MonetaryAmount",
      name: "average",
      value: { value: 78_580, unitText: "YEAR" },
      description:
        "BLS OEWS, May 2025, published for Web Developers; shown for back-end developer.",
    });
  });

  test("what is not published, or only known as at least, is left out", () => {
    const kinds: FigureKind[] = ["wage", "wage_p10", "wage_p25", "wage_p75", "wage_p90"];
    const anyFigure = fc.record({
      kind: fc.constantFrom(...kinds),
      value: fc.option(fc.integer({ min: 1, max: 300_000 })),
      isTopCoded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyFigure, { selector: ({ kind }) => kind }), (chosen) => {
        const figures = chosen.map(({ kind, value, isTopCoded }) =>
          figure(kind, value, { isTopCoded }),
        );
        const node = careerJsonLd({ ...career, figures }, origin);
        expect(strangeIn(node)).toEqual([]);
        const said = chosen.filter(({ value, isTopCoded }) => value !== null && !isTopCoded);
        const numbers = JSON.stringify(node).match(/"(median|percentile\d\d)":\d+/g) ?? [];
        expect(numbers).toHaveLength(said.length);
        expect(JSON.stringify(node)).not.toMatch(/null|:0[,}]/);
      }),
    );
  });
});

test("the way up speaks schema.org and names its places from 1", () => {
  const node = breadcrumbList(origin, [
    { name: "Programs", path: "/programs" },
    { name: "Computer Science", path: "/programs/computer-science" },
  ]);
  expect(strangeIn(node)).toEqual([]);
  expect(node.itemListElement).toMatchObject([
    { position: 1, item: "https://portal.test/programs" },
    { position: 2, item: "https://portal.test/programs/computer-science" },
  ]);
});

test("no text can end the block, and it reads as what it was", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant("</script><!--<script>\u2028")), (name) => {
      const text = jsonLdText([{ "@type": "Thing", name }]);
      expect(text).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({
        "@context": "https://schema.org",
        "@type": "Thing",
        name,
      });
    }),
  );
});

test("a word that is not of schema.org is found, wherever it stands", () => {
  expect(strangeIn({ "@type": "Job" })).toEqual(["node: Job is no type"]);
  expect(strangeIn({ "@type": "Occupation", salary: 1 })).toEqual(["node.salary is no property"]);
  expect(strangeIn({ "@type": "Occupation", price: 1 })).toEqual(["node.price: not of Occupation"]);
  expect(strangeIn({ "@type": "Occupation", estimatedSalary: { "@type": "Offer" } })).toEqual([
    "node.estimatedSalary may not hold Offer",
  ]);
  expect(strangeIn({ "@type": "Occupation", name: null, skills: [] })).toHaveLength(2);
});
