import { forCertificate } from "../../admission";
import { certificationsIncluded, payingByTheCredit, shareNotPublished } from "../../faqs";
import type { SeedProgram } from "../../types";

export const projectManagement: SeedProgram = {
  slug: "project-management",
  title: "Project Management",
  credential: "Certificate",
  level: "certificate",
  school: "school-of-business",
  cipCode: "52.0211",
  teaser:
    "Plan work that has an end date, keep it honest while it runs, and finish it. Five courses, useful in every trade.",
  summary: [
    "A project is work that is new, has a deadline and depends on people who do not report to you. That mix defeats common sense surprisingly often. The certificate teaches the habits that help: a clear scope, a plan in small pieces, a list of risks, and bad news told early.",
    "You learn the planned way and the agile way of working, and when each one fits. The examples are an office move, a software release, a clinic's new schedule and a bridge repair.",
  ],
  courseCounts: [5],
  courseCountReason: null,
  skills: [
    "Scope and schedules",
    "Cost estimates",
    "Risk lists",
    "Agile methods",
    "Reporting to sponsors",
  ],
  teaches: ["planning", "agile work", "reporting"],
  certificationTerms: "included",
  fasterNote: null,
  leadsToNote: null,
  preparesFor: "the CAPM exam of the Project Management Institute",
  completion: { percent: null, months: 7, cohort: "from start to finish" },
  faqs: [
    {
      question: "Is this enough for the PMP?",
      answer:
        "No. The PMP asks for years of leading projects. The CAPM is the one from the same issuer for people without them, and it is what this certificate prepares you for.",
    },
    {
      question: "Which software is used?",
      answer:
        "A spreadsheet and a free task board. The point is the plan, and a plan you can make with simple tools is one you can make at every employer.",
    },
    certificationsIncluded,
    payingByTheCredit,
    shareNotPublished,
  ],
  price: { model: "per_credit", amountCents: 24_000, credits: 15 },
  priceEffectiveOn: "2025-07-01",
  earlierPrices: [{ price: { model: "fixed", amountCents: 342_500 }, effectiveOn: "2023-07-01" }],
  certifications: [{ slug: "pmi-capm" }],
  tracks: [],
  courses: [
    {
      title: "Scope and Stakeholders",
      credits: 3,
      about: "Agreeing on what is wanted, and with whom.",
    },
    {
      title: "Schedules and Estimates",
      credits: 3,
      about: "Breaking work down until it can be guessed at.",
    },
    {
      title: "Budgets and Risk",
      credits: 3,
      about: "Money set aside, and the list that says for what.",
    },
    {
      title: "Agile Methods",
      credits: 3,
      about: "Short rounds, visible work and regular looking back.",
    },
    {
      title: "Running and Closing a Project",
      credits: 3,
      about: "Meetings, changes, bad news and the last report.",
    },
  ],
  admission: [...forCertificate],
};
