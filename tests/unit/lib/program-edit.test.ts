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
  ["certificationSlug.0", { certificationSlug: [""], certificationStatedAs: ["CompTIA A+"] }],
  ["trackSlug.0", { trackSlug: ["price"] }],
  ["trackSlug.0", { trackTitle: ["?"], trackSlug: [""] }],
  ["trackCounts.0", { trackCounts: ["many"] }],
  ["trackCertifications.0", { trackCertifications: ["CompTIA A+"] }],
  ["trackCertifications.0", { trackCertifications: ["comptia-a | CompTIA A+ | maybe"] }],
  ["completionMonths", { completionMonths: "0" }],
  ["completionPercent", { completionPercent: "101" }],
  ["completionPercent", { completionPercent: "-5" }],
  ["retiredOn", { retiredOn: "soon" }],
  ["faqs", { faqs: "A question without an answer" }],
  ["priceOn.0", { priceOn: ["2026-02-30"], priceAmount: ["5"], priceModel: ["fixed"] }],
  ["priceAmount.0", { priceOn: ["2026-01-01"], priceAmount: ["-5"], priceModel: ["fixed"] }],
  ["priceAmount.0", { priceOn: ["2026-01-01"], priceAmount: ["0"], priceModel: ["fixed"] }],
  [
    "priceSize.0",
    { priceOn: ["2026-01-01"], priceAmount: ["5"], priceModel: ["per_credit"], priceSize: [""] },
  ],
  ["priceOn.0", { priceOn: [""], priceAmount: ["5"], priceModel: ["fixed"] }],
  ["priceFees.0", { priceFees: ["no", "", "", ""] }],
])("%s says what can't be read: %j", (field, change) => {
  const result = parse(change);
  expect(result.error?.issues.map(({ path }) => path.join("."))).toContain(field);
});

test("each cell that can't be read is said with its row, by the row's name", () => {
  const result = parse({
    priceOn: ["soon", "", "2026-13-01"],
    priceModel: ["fixed", "fixed", "fixed"],
    priceAmount: ["-3", "", "5"],
    priceSize: ["", "", ""],
    priceFees: ["9".repeat(41), "", ""],
  });
  expect(result.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["priceFees.0", "Use 40 characters or fewer."],
    ["priceOn.0", "Price 1: write the day like 2027-01-31."],
    ["priceAmount.0", "Price 1: write the amount like 4,085 or 320.50, above 0."],
    ["priceFees.0", "Price 1: write fees like 150, or nothing where they are not published."],
    ["priceOn.2", "Price 3: write the day like 2027-01-31."],
  ]);
});
