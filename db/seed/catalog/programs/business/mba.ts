import { forMaster } from "../../admission";
import { onePriceForAll, timeOfSimilarPrograms, whatTheTotalIncludes } from "../../faqs";
import type { SeedProgram, SeedTrack } from "../../types";

const general: SeedTrack = {
  slug: "general-management",
  title: "General Management",
  summary:
    "One more course, which you choose: international business, negotiation or entrepreneurship.",
  courseCounts: [11],
  adds: [],
};

const healthCare: SeedTrack = {
  slug: "health-care",
  title: "Health Care",
  summary:
    "Two more courses, on how care is paid for and on quality and safety in hospitals. For people who work in care or for its suppliers.",
  courseCounts: [12],
  adds: [],
};

export const mba: SeedProgram = {
  slug: "mba",
  title: "Business Administration",
  credential: "M.B.A.",
  level: "master",
  school: "school-of-business",
  cipCode: "52.0201",
  teaser:
    "A master's degree for people who already work and want to see the whole business, not only their corner of it.",
  summary: [
    "You probably know one part of a business well. The M.B.A. is about the other parts, and about the decisions that cut across them: what to make, what to charge, whom to hire, where to borrow and when to stop.",
    "Courses run one after another, about seven weeks each, so that you have one subject in your head at a time. Every one ends with a decision on paper: two pages, a recommendation, the numbers behind it and what would change your mind.",
    "There are two tracks. General Management adds one course of your choice, Health Care adds two set ones. The price is the same for both.",
  ],
  courseCounts: [11, 12],
  courseCountReason: "depends on the track",
  skills: [
    "Financial analysis",
    "Strategy",
    "Marketing decisions",
    "Operations",
    "Leading through others",
    "Negotiation",
  ],
  teaches: ["finance", "strategy", "leadership"],
  certificationTerms: null,
  fasterNote: "You may take two courses at once after the first three.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 67, months: 18, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Is an entrance test required?",
      answer:
        "No. We look at your bachelor's degree, your work and two short written answers. There is a refresher in accounting and statistics for people who have been out of school for long.",
    },
    {
      question: "My first degree is not in business. Does it matter?",
      answer:
        "No. The first three courses assume nothing but arithmetic and patience. Engineers, nurses and teachers take them beside people with business degrees.",
    },
    onePriceForAll,
    timeOfSimilarPrograms,
    whatTheTotalIncludes,
  ],
  price: { model: "fixed", amountCents: 1_440_000 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [{ price: { model: "fixed", amountCents: 1_390_000 }, effectiveOn: "2024-07-01" }],
  certifications: [],
  tracks: [general, healthCare],
  courses: [
    {
      title: "Accounting for Managers",
      credits: 3,
      about: "Statements, budgets and what they leave out.",
    },
    { title: "Economics of Decisions", credits: 3, about: "Margins, incentives and markets." },
    { title: "Data for Decisions", credits: 3, about: "Reading analyses that other people made." },
    {
      title: "Corporate Finance",
      credits: 3,
      about: "Value, risk and where the money comes from.",
    },
    {
      title: "Marketing Strategy",
      credits: 3,
      about: "Choosing whom to serve and whom to disappoint.",
    },
    { title: "Managing Operations", credits: 3, about: "Capacity, quality and flow." },
    { title: "Organizations and People", credits: 3, about: "Structure, culture and pay." },
    {
      title: "Law and Ethics for Managers",
      credits: 3,
      about: "Duties, liability and judgment under pressure.",
    },
    {
      title: "Competitive Strategy",
      credits: 3,
      about: "Where an advantage comes from, and how it is lost.",
    },
    {
      title: "M.B.A. Capstone",
      credits: 3,
      about: "A strategy for a real company, defended before its owners.",
    },
  ],
  admission: [...forMaster, "Two years of full-time work", "Two short written answers"],
};
