import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheTerm, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const supplyChainManagement: SeedProgram = {
  slug: "supply-chain-management",
  title: "Supply Chain Management",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-business",
  cipCode: "52.0203",
  teaser:
    "Get the right thing to the right place on the right day, and have a plan for when the ship is late.",
  summary: [
    "A cardboard box on a doorstep has passed through more hands than anyone counts: a supplier's supplier, a port, two warehouses, a van. Somebody arranged each step. Supply chain management is the work of arranging them, and of rearranging them on a bad day.",
    "You learn to forecast demand, decide how much stock is enough, choose suppliers and carriers, and lay out a warehouse. Simulations let you run a chain for a year and feel what a small error in a forecast does three steps away.",
  ],
  courseCounts: [36],
  courseCountReason: null,
  skills: [
    "Demand forecasting",
    "Inventory planning",
    "Purchasing and negotiation",
    "Warehouse operations",
    "Transport and customs",
    "Process improvement",
  ],
  teaches: ["planning", "purchasing", "logistics"],
  certificationTerms: "not_stated",
  fasterNote: "Military logistics training can count as courses.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 65, months: 32, cohort: "graduates" },
  faqs: [
    {
      question: "I work nights in a warehouse. Can I fit this in?",
      answer:
        "Courses have no set hours. You read, practice and take assessments when you can, and talk to an instructor by appointment. Plan on 15 to 20 hours a week at the pace shown.",
    },
    {
      question: "How much of it is mathematics?",
      answer:
        "One course of statistics and one of planning models, both done in spreadsheets. You set up the problem and judge the answer. The software solves it.",
    },
    coursesOfTheMajor,
    payingByTheTerm,
    {
      ...timeOfSimilarPrograms,
      answer:
        "Nobody can promise you that. The percentage is the share of graduates who finished within that time. Nothing is published about those who did not graduate.",
    },
  ],
  price: { model: "flat_per_term", amountCents: 248_000, termMonths: 4 },
  priceEffectiveOn: "2026-05-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 361_500, termMonths: 6 },
      effectiveOn: "2024-07-01",
    },
  ],
  certifications: [{ slug: "ascm-cpim" }, { slug: "asq-six-sigma-yellow-belt" }],
  tracks: [],
  courses: [
    {
      title: "The Supply Chain End to End",
      credits: 3,
      about: "One product followed from raw material to return.",
    },
    {
      title: "Statistics for Planning",
      credits: 3,
      about: "Variation, samples and the cost of being wrong.",
    },
    {
      title: "Demand Forecasting",
      credits: 3,
      about: "Seasons, trends and events, and how far to trust them.",
    },
    { title: "Inventory Planning", credits: 3, about: "How much to hold, and when to order more." },
    {
      title: "Purchasing and Negotiation",
      credits: 3,
      about: "Finding suppliers and agreeing on more than a price.",
    },
    {
      title: "Warehouse Operations",
      credits: 3,
      about: "Layout, picking, safety and the people who do it.",
    },
    {
      title: "Transport and Customs",
      credits: 3,
      about: "Carriers, routes, paperwork and borders.",
    },
    { title: "Process Improvement", credits: 3, about: "Measuring a process before changing it." },
    {
      title: "Risk and Resilience",
      credits: 3,
      about: "Second sources, spare capacity and what they cost.",
    },
    {
      title: "Supply Chain Simulation",
      credits: 4,
      about: "A year at the controls of an invented company.",
    },
  ],
  admission: [...forBachelor],
};
