import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheCredit, shareNotPublished } from "../../faqs";
import type { SeedProgram } from "../../types";

export const publicHealth: SeedProgram = {
  slug: "public-health",
  title: "Public Health",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-health",
  cipCode: "51.2201",
  teaser:
    "Clean water, safe roads, vaccines, honest numbers: the health of many people at once, and how it is protected.",
  summary: [
    "When public health works, nothing happens. No outbreak, no recall, no headline. The degree is about the work behind that quiet: counting cases, finding causes, talking with communities and writing rules that people can live with.",
    "You learn epidemiology and statistics early and use them in every later course. Alongside comes the practice of asking people what they need, since a clinic at the wrong hour in the wrong language helps nobody.",
  ],
  courseCounts: [40],
  courseCountReason: null,
  skills: [
    "Epidemiology",
    "Health statistics",
    "Health education",
    "Program planning",
    "Environmental health",
    "Community outreach",
  ],
  teaches: ["epidemiology", "statistics", "program planning"],
  certificationTerms: null,
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: null, months: 42, cohort: "from start to finish" },
  faqs: [
    {
      question: "Will I treat patients?",
      answer:
        "No. You work for groups of people: a school district, a county, a workforce. If you want to care for one person at a time, Nursing is closer to it.",
    },
    {
      question: "Is there field work?",
      answer:
        "Yes, 150 hours in the last year with a health department or a community organization. You look for the place together with the field office, near where you live.",
    },
    payingByTheCredit,
    coursesOfTheMajor,
    shareNotPublished,
  ],
  price: { model: "per_credit", amountCents: 23_000, credits: 120 },
  priceEffectiveOn: "2026-07-01",
  certifications: [],
  tracks: [],
  courses: [
    {
      title: "What Public Health Does",
      credits: 3,
      about: "Ten cases in which many people did not fall ill.",
    },
    {
      title: "Epidemiology",
      credits: 3,
      about: "Who gets sick, where and when, and what that suggests.",
    },
    { title: "Health Statistics I", credits: 3, about: "Rates, ratios and adjusted numbers." },
    { title: "Health Statistics II", credits: 3, about: "Comparisons, models and uncertainty." },
    { title: "Environmental Health", credits: 3, about: "Air, water, food, housing, heat." },
    {
      title: "Infectious Disease",
      credits: 3,
      about: "How it spreads, and how spread is stopped.",
    },
    {
      title: "Health Education",
      credits: 3,
      about: "Messages that respect the people they are for.",
    },
    {
      title: "Planning a Health Program",
      credits: 3,
      about: "Need, aim, budget and a way to tell if it worked.",
    },
    { title: "Health Policy", credits: 3, about: "Law, money and the politics of prevention." },
    {
      title: "Field Experience",
      credits: 5,
      about: "150 hours with a department or an organization.",
    },
  ],
  admission: [...forBachelor],
};
