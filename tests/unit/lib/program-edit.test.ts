import { expect, test } from "vitest";
import type { ProgramContent } from "@/lib/domain/program-content";
import { contentOfForm, programEditSchema } from "@/lib/schemas/program-edit";

const form = {
  slug: "computer-science",
  version: "0",
  title: "  Computer   Science ",
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
  expect(contentOfForm(typed, {} as ProgramContent)).toEqual({
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
    faqs: [{ question: "May I pay monthly?", answer: "Yes, in two parts." }],
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
  ["completionMonths", { completionMonths: "" }],
  ["completionMonths", { completionMonths: "0" }],
  ["completionPercent", { completionPercent: "101" }],
  ["completionPercent", { completionPercent: "-5" }],
  ["retiredOn", { retiredOn: "soon" }],
  ["faqs", { faqs: "A question without an answer" }],
  ["priceOn", { priceOn: ["2026-02-30"], priceAmount: ["5"], priceModel: ["fixed"] }],
  ["priceOn", { priceOn: ["2026-01-01"], priceAmount: ["-5"], priceModel: ["fixed"] }],
  ["priceOn", { priceOn: ["2026-01-01"], priceAmount: ["0"], priceModel: ["fixed"] }],
  [
    "priceOn",
    { priceOn: ["2026-01-01"], priceAmount: ["5"], priceModel: ["per_credit"], priceSize: [""] },
  ],
  ["priceOn", { priceOn: [""], priceAmount: ["5"], priceModel: ["fixed"] }],
  ["priceOn", { priceFees: ["no", "", "", ""] }],
])("%s says what can't be read: %j", (field, change) => {
  const result = parse(change);
  expect(result.error?.issues.map(({ path }) => path[0])).toContain(field);
});
