import { payingByTheTerm, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const nursingRnToBsn: SeedProgram = {
  slug: "nursing-rn-to-bsn",
  title: "Nursing (RN to BSN)",
  credential: "B.S.N.",
  level: "bachelor",
  school: "school-of-health",
  cipCode: "51.3801",
  teaser:
    "For working nurses with a license and an associate degree or diploma: the bachelor's degree, between shifts.",
  summary: [
    "You already know how to be a nurse. What a bachelor's degree adds is the ground around the bedside: research you can read and question, the health of a whole neighborhood, how a unit is run and why policy looks the way it does.",
    "Your license and earlier nursing education stand for most of the degree. The twelve courses here are what remains. Each takes about a month, and you take them one at a time.",
    "Practice hours are done as projects, where you work or in your community. You pick a problem that bothers you on your own unit, look at the evidence, and try something.",
  ],
  courseCounts: [12],
  courseCountReason: null,
  skills: [
    "Evidence-based practice",
    "Community health",
    "Quality improvement",
    "Nursing leadership",
    "Health policy",
    "Care coordination",
  ],
  teaches: ["research for practice", "population health", "leadership"],
  certificationTerms: null,
  fasterNote: "There is no minimum time: you may start the next course as soon as one is passed.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 68, months: 12, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Does this lead to a license?",
      answer:
        "No. You have one already, and you need to keep it active while you study. This degree adds no license and needs none beyond it.",
    },
    {
      question: "How do I study around twelve-hour shifts?",
      answer:
        "Nothing is live. Most students read on days off and write in two or three sittings a week. If a month goes badly, you can take longer, and the price for the term stays the same.",
    },
    payingByTheTerm,
    timeOfSimilarPrograms,
  ],
  price: { model: "flat_per_term", amountCents: 299_000, termMonths: 4 },
  priceEffectiveOn: "2026-01-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 285_000, termMonths: 4 },
      effectiveOn: "2024-01-01",
    },
    {
      price: { model: "flat_per_term", amountCents: 292_500, termMonths: 4 },
      effectiveOn: "2025-01-01",
    },
  ],
  certifications: [],
  tracks: [],
  courses: [
    {
      title: "From RN to B.S.N.",
      credits: 2,
      about: "Writing, sources and planning a year of study.",
    },
    {
      title: "Nursing as a Profession",
      credits: 3,
      about: "Its history, its ethics and its voice.",
    },
    { title: "Reading Research", credits: 3, about: "What a study shows, and what it does not." },
    {
      title: "Evidence in Practice",
      credits: 3,
      about: "From a question on the unit to a change that lasts.",
    },
    {
      title: "Statistics for Health",
      credits: 3,
      about: "Rates, risks and the numbers in a journal article.",
    },
    {
      title: "Population Health",
      credits: 4,
      about: "Patterns of illness, and where they come from.",
    },
    {
      title: "Community Health Project",
      credits: 4,
      about: "Practice hours in a neighborhood you choose.",
    },
    {
      title: "Informatics for Nurses",
      credits: 2,
      about: "Records, alarms and the data they leave.",
    },
    {
      title: "Quality and Safety",
      credits: 3,
      about: "Errors as something a system makes likely.",
    },
    {
      title: "Leading on the Unit",
      credits: 3,
      about: "Delegation, conflict and the shift that went wrong.",
    },
    {
      title: "Health Policy and Payment",
      credits: 3,
      about: "Who pays for care, and who decides.",
    },
    {
      title: "B.S.N. Capstone",
      credits: 3,
      about: "One improvement, carried through and written up.",
    },
  ],
  admission: [
    "An active, unencumbered registered nurse license in the state where you work",
    "An associate degree or a hospital diploma in nursing",
    "Official transcripts from your nursing program",
  ],
};
