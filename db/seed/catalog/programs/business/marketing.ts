import { forBachelor } from "../../admission";
import { certificationsIncluded, coursesOfTheMajor, payingByTheCredit } from "../../faqs";
import type { SeedProgram } from "../../types";

export const marketing: SeedProgram = {
  slug: "marketing",
  title: "Marketing",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-business",
  cipCode: "52.1401",
  teaser:
    "Understand buyers, say one clear thing to them, and measure whether it made a difference.",
  summary: [
    "Half of what is spent on advertising is wasted, goes an old complaint, and nobody knows which half. Today you can find out a good deal about which half. This degree teaches the older skill, which is understanding people, together with the newer one of measuring.",
    "You do market research with real respondents, write copy, plan a media budget and run small campaigns with a limit of a few dollars. Each one ends with a report on what happened, including when nothing did.",
    "Honesty is treated as a professional skill. You learn the rules on claims, reviews and personal data, and why breaking them is bad business as well.",
  ],
  courseCounts: [40],
  courseCountReason: null,
  skills: [
    "Market research",
    "Copywriting",
    "Search and social advertising",
    "Web analytics",
    "Brand management",
    "Campaign planning",
  ],
  teaches: ["research", "writing", "measurement"],
  certificationTerms: "included",
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 60, months: 39, cohort: "graduates of this program" },
  faqs: [
    {
      question: "Is this mostly social media?",
      answer:
        "No. Two courses are about search and social advertising. Research, writing, pricing and brands have more, because they outlast whichever service is popular this year.",
    },
    {
      question: "Who pays for the campaigns I run?",
      answer:
        "The school does, up to a small limit for each course. You never connect your own credit card to an advertising account.",
    },
    certificationsIncluded,
    payingByTheCredit,
    coursesOfTheMajor,
  ],
  price: { model: "per_credit", amountCents: 22_500, credits: 120 },
  priceEffectiveOn: "2025-07-01",
  certifications: [{ slug: "google-analytics" }, { slug: "google-ads-search" }],
  tracks: [],
  courses: [
    { title: "Consumer Behavior", credits: 3, about: "Why people buy, and why they stop halfway." },
    {
      title: "Market Research",
      credits: 3,
      about: "Surveys and interviews that could prove you wrong.",
    },
    { title: "Copywriting", credits: 3, about: "Short, true and worth reading." },
    { title: "Pricing", credits: 3, about: "What a price says, and how to test one." },
    { title: "Brand Management", credits: 3, about: "Keeping a promise recognizable over years." },
    { title: "Search Advertising", credits: 3, about: "Answering people at the moment they ask." },
    {
      title: "Social Advertising",
      credits: 3,
      about: "Reaching people who did not ask, without annoying them.",
    },
    { title: "Web Analytics", credits: 3, about: "Visits, conversions and what they leave out." },
    {
      title: "Marketing Law and Privacy",
      credits: 3,
      about: "Claims, endorsements, consent and data.",
    },
    {
      title: "Campaign Capstone",
      credits: 3,
      about: "A campaign for an outside partner, planned, run and measured.",
    },
  ],
  admission: [...forBachelor],
};
