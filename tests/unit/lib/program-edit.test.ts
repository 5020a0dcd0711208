import { expect, test } from "vitest";
import { contentOfForm, programEditSchema } from "@/lib/schemas/program-edit";

const form = {
  slug: "computer-science",
  version: "0",
  title: "  Computer   Science ",
  newSlug: "computer-science",
  level: "bachelor",
  schoolSlug: "technology",
  certificationTerms: "",
  courseCounts: "39 38",
  courseCountReason: "depends on the track",
  courses: "Logic | 3 | Proofs\n\nOps \\| runs\nWriting | | Words",
  skills: "Testing\n Code ",
  certificationSlug: ["comptia-a", ""],
  certificationStatedAs: ["CompTIA A+", ""],
  certificationStacked: ["yes", "no"],
  trackTitle: ["Cloud Work", ""],
  trackSlug: ["", ""],
  trackSummary: ["Clouds.", ""],
  trackCounts: ["38", ""],
  trackCertifications: ["one\ntwo | Two | stacked", ""],
  credential: "B.S.",
  teaser: "Build.",
  summary: "First\nline.\n\n\nSecond.",
  completionMonths: "25",
  completionCohort: "graduates",
  admission: "A diploma\n\n A form ",
  faqs: "May I pay monthly?\nYes, in\ntwo parts.",
  priceOn: ["1/31/2027", "2026-01-01", "", ""],
  priceModel: ["per_credit", "flat_per_term", "fixed", "flat_per_term"],
  priceAmount: ["$1,320.50", "4085", "", ""],
  priceSize: ["120", "6", "", ""],
  priceFees: ["", "150", "", ""],
};
const parse = (change: object) => programEditSchema.safeParse({ ...form, ...change });

test("lines, paragraphs and rows become content; what is not typed is not published, never 0", () => {
  const typed = programEditSchema.parse(form);
  expect(contentOfForm(typed)).toEqual({
    slug: "computer-science",
    level: "bachelor",
    schoolSlug: "technology",
    cipCode: null,
    courseCounts: [39, 38],
    courseCountReason: "depends on the track",
    courses: [
      { title: "Logic", credits: 3, about: "Proofs" },
      { title: "Ops | runs", credits: null, about: null },
      { title: "Writing", credits: null, about: "Words" },
    ],
    skills: ["Testing", "Code"],
    teaches: [],
    certificationTerms: null,
    certifications: [{ slug: "comptia-a", statedAs: "CompTIA A+", isStacked: true }],
    tracks: [
      {
        slug: "cloud-work",
        title: "Cloud Work",
        summary: "Clouds.",
        courseCounts: [38],
        certifications: [
          { slug: "one", statedAs: null, isStacked: false },
          { slug: "two", statedAs: "Two", isStacked: true },
        ],
      },
    ],
    licensureFor: null,
    title: "Computer Science",
    credential: "B.S.",
    teaser: "Build.",
    summary: ["First\nline.", "Second."],
    fasterNote: null,
    leadsToNote: null,
    preparesFor: null,
    completionPercent: null,
    completionMonths: 25,
    completionCohort: "graduates",
    admission: ["A diploma", "A form"],
    faqs: [{ question: "May I pay monthly?", answer: "Yes, in\ntwo parts." }],
    retiredOn: null,
    successorSlug: null,
    prices: [
      {
        price: { model: "flat_per_term", amountCents: 408_500, termMonths: 6 },
        effectiveOn: "2026-01-01",
        feesCents: 15_000,
      },
      {
        price: { model: "per_credit", amountCents: 132_050, credits: 120 },
        effectiveOn: "2027-01-31",
        feesCents: null,
      },
    ],
  });
});

test.each<[string, object]>([
  ["newSlug", { newSlug: "" }],
  ["newSlug", { newSlug: "Über uns" }],
  ["newSlug", { newSlug: "certifications" }],
  ["level", { level: "doctor" }],
  ["cipCode", { cipCode: "11.07" }],
  ["courseCounts", { courseCounts: "about 38" }],
  ["courses", { courses: "Logic | three" }],
  ["courses", { courses: "| 3" }],
  ["courses", { courses: "Logic | 3 | Proofs | more" }],
  ["certificationTerms", { certificationTerms: "often" }],
  ["certifications", { certificationSlug: [""], certificationStatedAs: ["CompTIA A+"] }],
  ["tracks", { trackSlug: ["price"] }],
  ["tracks", { trackTitle: ["?"], trackSlug: [""] }],
  ["tracks", { trackCounts: ["many"] }],
  ["tracks", { trackCertifications: ["CompTIA A+"] }],
  ["tracks", { trackCertifications: ["comptia-a | CompTIA A+ | maybe"] }],
  ["completionMonths", { completionMonths: "0" }],
  ["completionPercent", { completionPercent: "101" }],
  ["completionPercent", { completionPercent: "-5" }],
  ["retiredOn", { retiredOn: "soon" }],
  ["faqs", { faqs: "A question without an answer" }],
  ["prices", { priceOn: ["2026-02-30"], priceAmount: ["5"], priceModel: ["fixed"] }],
  ["prices", { priceOn: ["2026-01-01"], priceAmount: ["-5"], priceModel: ["fixed"] }],
  ["prices", { priceOn: ["2026-01-01"], priceAmount: ["0"], priceModel: ["fixed"] }],
  [
    "prices",
    { priceOn: ["2026-01-01"], priceAmount: ["5"], priceModel: ["per_credit"], priceSize: [""] },
  ],
  ["prices", { priceOn: [""], priceAmount: ["5"], priceModel: ["fixed"] }],
  ["prices", { priceFees: ["no", "", "", ""] }],
])("%s says what can't be read: %j", (field, change) => {
  const result = parse(change);
  expect(result.error?.issues.map(({ path }) => path[0])).toContain(field);
});
