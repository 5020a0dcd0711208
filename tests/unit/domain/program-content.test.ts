import { describe, expect, test } from "vitest";
import { differencesOf as differences } from "@/lib/domain/differences";
import { type ProgramContent, problemsOf } from "@/lib/domain/program-content";
import { priceLine, programLines } from "@/lib/domain/program-differences";

const flat = { model: "flat_per_term", amountCents: 408_500, termMonths: 6 } as const;
const track = { slug: "cloud", title: "Cloud", summary: "S", courseCounts: null };
const content: ProgramContent = {
  slug: "computer-science",
  title: "Computer Science",
  credential: "B.S.",
  level: "bachelor",
  schoolSlug: "technology",
  cipCode: null,
  courseCounts: [38],
  courseCountReason: null,
  courses: [],
  skills: [],
  teaches: [],
  tracks: [],
  certificationTerms: null,
  certifications: [],
  licensureFor: null,
  teaser: "Build what others run on.",
  summary: ["First.", "Second."],
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completionPercent: 60,
  completionMonths: 25,
  completionCohort: "graduates of similar programs",
  admission: [],
  faqs: [{ question: "May I pay monthly?", answer: "Yes." }],
  retiredOn: null,
  successorSlug: null,
  prices: [{ price: flat, effectiveOn: "2026-01-01", feesCents: null }],
};

const differencesOf = (before: ProgramContent, after: ProgramContent) =>
  differences(before, after, programLines);
const use = { slug: "one", isStacked: false, statedAs: null };
const course = { title: "Logic", about: null, credits: null };

describe("what keeps a program from being published", () => {
  test("nothing", () => expect(problemsOf(content)).toEqual([]));
  test.each<[string, Partial<ProgramContent>]>([
    ["title missing", { title: "" }],
    ["credential missing", { credential: "" }],
    ["teaser missing", { teaser: "" }],
    ["summary missing", { summary: [] }],
    ["completionCohort missing", { completionCohort: "" }],
    ["prices missing", { prices: [] }],
    ["prices same_day", { prices: [...content.prices, ...content.prices] }],
    ["slug no_address", { slug: "Über uns" }],
    ["slug no_address", { slug: "certifications" }],
    ["completionMonths missing", { completionMonths: 0 }],
    ["schoolSlug missing", { schoolSlug: "" }],
    ["courseCounts missing", { courseCounts: [] }],
    ["courseCountReason count_without_reason", { courseCounts: [38, 39] }],
    ["courses twice", { courses: [course, course] }],
    ["certifications twice", { certifications: [use, use] }],
    ["certifications twice", { tracks: [{ ...track, certifications: [use, use] }] }],
    ["tracks track_unfinished", { tracks: [{ ...track, slug: "price", certifications: [] }] }],
    ["tracks track_unfinished", { tracks: [{ ...track, summary: "", certifications: [] }] }],
    ["successorSlug not_retired", { successorSlug: "software-engineering" }],
  ])("%s", (problem, change) => {
    const found = problemsOf({ ...content, ...change });
    expect(found.map(({ field, reason }) => `${field} ${reason}`)).toEqual([problem]);
  });
  test("a retired one may name its successor", () => {
    const retired = { ...content, retiredOn: "2027-01-01", successorSlug: "software-engineering" };
    expect(problemsOf(retired)).toEqual([]);
  });
});

describe("what differs", () => {
  test("nothing", () => expect(differencesOf(content, structuredClone(content))).toEqual([]));
  test("a later price, a paragraph and a figure that is not published any more", () => {
    const later = { price: { ...flat, amountCents: 425_000 }, effectiveOn: "2027-01-01" };
    const after = {
      ...content,
      summary: ["First."],
      completionPercent: null,
      prices: [...content.prices, { ...later, feesCents: 0 }],
    };
    expect(differencesOf(content, after)).toEqual([
      { field: "summary", before: ["First.", "Second."], after: ["First."] },
      // Not published is nothing, never 0.
      { field: "completionPercent", before: ["60"], after: [] },
      {
        field: "prices",
        before: ["From 2026-01-01: $4,085.00 per term of 6 months"],
        after: [
          "From 2026-01-01: $4,085.00 per term of 6 months",
          "From 2027-01-01: $4,250.00 per term of 6 months, fees $0.00",
        ],
      },
    ]);
  });
  test("each model of price in words", () => {
    const day = { effectiveOn: "2026-01-01", feesCents: null };
    expect(
      priceLine({ price: { model: "per_credit", amountCents: 32_050, credits: 30 }, ...day }),
    ).toBe("From 2026-01-01: $320.50 per credit, 30 credits");
    expect(priceLine({ price: { model: "fixed", amountCents: 150_000 }, ...day })).toBe(
      "From 2026-01-01: $1,500.00 in all",
    );
  });
});
