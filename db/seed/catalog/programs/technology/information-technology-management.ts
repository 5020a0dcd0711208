import { forMaster } from "../../admission";
import { certificationsIncluded, payingByTheTerm, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const informationTechnologyManagement: SeedProgram = {
  slug: "information-technology-management",
  title: "Information Technology Management",
  credential: "M.S.",
  level: "master",
  school: "school-of-technology",
  cipCode: "52.1201",
  teaser:
    "For people who know the technology and are now asked about budgets, suppliers, risk and the team.",
  summary: [
    "The step from doing the work to answering for it is larger than it looks. Suddenly the questions are about contracts, staff, money and what the board should worry about. Few technical degrees prepare you for that.",
    "This master's degree does little else. You write a budget and defend it, choose between suppliers, plan a migration that must not stop the business, and run a meeting after an outage in which no one is blamed and something changes.",
  ],
  courseCounts: [10],
  courseCountReason: null,
  skills: [
    "IT strategy",
    "Budgets and contracts",
    "Project and portfolio management",
    "Service management",
    "Risk management",
    "Leading teams",
  ],
  teaches: ["finance for technology", "service management", "leadership"],
  certificationTerms: "included",
  fasterNote: "Holders of a current PMI or ITIL certification may be excused from one course.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 66, months: 17, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "How does this differ from the M.B.A.?",
      answer:
        "The M.B.A. covers a whole business. Here each course starts from technology: its costs, its suppliers, its risks and its people. Two of the ten courses are close to ones in the M.B.A.",
    },
    {
      question: "Must I be a manager already?",
      answer:
        "No. You need three years of work in IT, in whatever role. Assignments use your own workplace as the example where you can, and a made-up company where you can't.",
    },
    certificationsIncluded,
    payingByTheTerm,
    timeOfSimilarPrograms,
  ],
  price: { model: "flat_per_term", amountCents: 453_000, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [{ slug: "itil-foundation" }, { slug: "pmi-capm" }],
  tracks: [],
  courses: [
    {
      title: "Technology and Strategy",
      credits: 3,
      about: "What the organization wants, and which technology serves it.",
    },
    {
      title: "Finance for IT Leaders",
      credits: 3,
      about: "Budgets, depreciation and the case for spending.",
    },
    {
      title: "Service Management",
      credits: 3,
      about: "Running IT as a service that people can rely on.",
    },
    {
      title: "Managing Projects and Portfolios",
      credits: 3,
      about: "Choosing what to start, and what to stop.",
    },
    {
      title: "Suppliers and Contracts",
      credits: 3,
      about: "Buying software and services without being locked in.",
    },
    {
      title: "Security and Risk for Managers",
      credits: 3,
      about: "Deciding which risks to carry, and saying so in writing.",
    },
    {
      title: "Architecture for Decision Makers",
      credits: 3,
      about: "Enough about systems to ask the right question.",
    },
    {
      title: "Leading Technical Teams",
      credits: 3,
      about: "Hiring, feedback, conflict and workload.",
    },
    {
      title: "Change and Continuity",
      credits: 3,
      about: "Migrations, outages and the plan for a bad day.",
    },
    {
      title: "IT Management Capstone",
      credits: 3,
      about: "A proposal for your own organization, costed and defended.",
    },
  ],
  admission: [...forMaster, "Three years of work in information technology"],
};
