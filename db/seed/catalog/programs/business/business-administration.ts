import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheCredit, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram, SeedTrack } from "../../types";

const smallBusiness: SeedTrack = {
  slug: "small-business",
  title: "Small Business",
  summary:
    "For people who run something of their own, or mean to. Four courses on starting up, on borrowing, on selling locally and online, and on doing the books yourself.",
  courseCounts: [40],
  adds: [{ slug: "intuit-bookkeeping-professional" }],
};

const operations: SeedTrack = {
  slug: "operations",
  title: "Operations",
  summary:
    "For people who like it when things run. Four courses on processes, quality, inventory and service.",
  courseCounts: [40],
  adds: [{ slug: "asq-six-sigma-yellow-belt" }],
};

export const businessAdministration: SeedProgram = {
  slug: "business-administration",
  title: "Business Administration",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-business",
  cipCode: "52.0201",
  teaser:
    "Money, people, customers and operations: how the parts of an organization fit together, and how to keep them moving.",
  summary: [
    "Sales promises what production can't deliver, and finance hears of it last. Much of management is knowing enough about each department to see that coming. This degree gives you a working knowledge of all of them before it lets you choose a direction.",
    "Cases come from shops, clinics, warehouses and city offices as often as from large corporations. You calculate, write and present every week, because those three are what a new manager is asked for first.",
    "In the second half you take one of two tracks, Small Business or Operations. Both have the same number of courses.",
  ],
  courseCounts: [40],
  courseCountReason: null,
  skills: [
    "Planning and budgeting",
    "Business writing",
    "Managing people",
    "Marketing basics",
    "Contracts and law",
    "Working with data",
  ],
  teaches: ["finance", "management", "marketing", "law"],
  certificationTerms: "opportunity",
  fasterNote: "Up to 90 credits can come from other colleges, the military or exams.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 63, months: 40, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Is this too general?",
      answer:
        "It is general, and that is its use if you expect to move between departments. If you already know that you want accounting, marketing or human resources, the degree of that name goes deeper.",
    },
    {
      question: "When do I choose a track?",
      answer:
        "After 60 credits. Until then every course is the same for everyone, so waiting costs you nothing.",
    },
    payingByTheCredit,
    coursesOfTheMajor,
    timeOfSimilarPrograms,
  ],
  price: { model: "per_credit", amountCents: 22_500, credits: 120 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 369_500, termMonths: 6 },
      effectiveOn: "2023-07-01",
    },
    {
      price: { model: "per_credit", amountCents: 21_500, credits: 120 },
      effectiveOn: "2025-07-01",
    },
  ],
  certifications: [],
  tracks: [smallBusiness, operations],
  courses: [
    {
      title: "How Organizations Work",
      credits: 3,
      about: "Departments, decisions and who answers for what.",
    },
    {
      title: "Business Writing",
      credits: 3,
      about: "The memo, the proposal and the difficult e-mail.",
    },
    {
      title: "Financial Accounting",
      credits: 3,
      about: "Reading the three statements and asking about them.",
    },
    {
      title: "Principles of Management",
      credits: 3,
      about: "Planning, delegating and following through.",
    },
    {
      title: "Principles of Marketing",
      credits: 3,
      about: "Finding out what people want before you sell it.",
    },
    { title: "Business Law", credits: 3, about: "Contracts, liability and when to call a lawyer." },
    { title: "Microeconomics", credits: 3, about: "Prices, costs and competition." },
    {
      title: "Business Statistics",
      credits: 3,
      about: "Averages, samples and charts that do not mislead.",
    },
    { title: "Operations Basics", credits: 3, about: "Where work waits, and why." },
    { title: "Managing People", credits: 3, about: "Hiring, feedback, schedules and pay." },
    {
      title: "Business Capstone",
      credits: 3,
      about: "A plan for a real organization, with its numbers.",
    },
  ],
  admission: [...forBachelor],
};
