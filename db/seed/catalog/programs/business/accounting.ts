import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheTerm } from "../../faqs";
import type { SeedProgram } from "../../types";

import { bookkeeping } from "./bookkeeping";

export const accounting: SeedProgram = {
  slug: "accounting",
  title: "Accounting",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-business",
  cipCode: "52.0301",
  teaser:
    "Keep the record straight, read what it says, and tell the people who rely on it what they need to hear.",
  summary: [
    "Accounting is a language that owners, lenders, tax offices and courts have agreed on. Once you can read it, a balance sheet tells you where the money came from, where it went, and what somebody hoped you would not ask.",
    "You learn to keep books, prepare statements, work out what things cost and file taxes for people and companies. Auditing comes near the end, when you know enough to check another person's work and to say no to it.",
    "The degree covers the accounting and business subjects that states ask of future certified public accountants. Most states also ask for more credits than a bachelor's degree has, and for work under supervision. Rules differ, so look at your own state's before you plan.",
  ],
  courseCounts: [40],
  courseCountReason: null,
  skills: [
    "Financial reporting",
    "Cost accounting",
    "Federal taxation",
    "Auditing",
    "Spreadsheets and accounting software",
    "Professional ethics",
  ],
  teaches: ["bookkeeping", "reporting", "tax", "audit"],
  certificationTerms: null,
  fasterNote: "The four courses of the Bookkeeping certificate count here.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 61, months: 38, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Can I become a CPA with this degree?",
      answer:
        "It is one part of it. You also need to pass the exam, work under supervision and, in most states, earn further credits. Your state's board of accountancy decides, and a counselor can help you find its rules.",
    },
    {
      question: "Do I have to be good at mathematics?",
      answer:
        "You need to be careful more than clever. Arithmetic, percentages and some algebra carry most of it, and software does the adding.",
    },
    coursesOfTheMajor,
    payingByTheTerm,
  ],
  price: { model: "flat_per_term", amountCents: 371_500, termMonths: 6 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 359_500, termMonths: 6 },
      effectiveOn: "2024-07-01",
    },
  ],
  certifications: [],
  tracks: [],
  courses: [
    // The certificate stacks: its courses are the first of the degree.
    ...(bookkeeping.courses ?? []),
    {
      title: "Intermediate Accounting I",
      credits: 3,
      about: "Assets: what they are worth, and since when.",
    },
    {
      title: "Intermediate Accounting II",
      credits: 3,
      about: "Debts, leases, equity and the cash flow statement.",
    },
    {
      title: "Cost Accounting",
      credits: 3,
      about: "What one more unit costs, and which costs are real.",
    },
    { title: "Individual Taxation", credits: 3, about: "Federal income tax for people." },
    {
      title: "Business Taxation",
      credits: 3,
      about: "Federal income tax for companies and partnerships.",
    },
    { title: "Auditing", credits: 3, about: "Evidence, sampling and the courage to ask again." },
    {
      title: "Ethics for Accountants",
      credits: 3,
      about: "Independence, confidentiality and pressure.",
    },
  ],
  admission: [...forBachelor],
  licensureFor: "Certified public accountant",
};
