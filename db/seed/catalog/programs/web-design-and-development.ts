// Wholly fictional: shows what a reader finds at the address of a program that has ended.
import { whatTheTotalIncludes } from "../faqs";
import type { SeedProgram } from "../types";

export const webDesignAndDevelopment: SeedProgram = {
  slug: "web-design-and-development",
  title: "Web Design and Development",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "11.0801",
  teaser:
    "Design and build websites, from layout and color to the code behind the page. Closed to new students.",
  summary: [
    "This degree joined two crafts: the design of a page and the code that makes it work. It covered layout, type and color, front-end programming, and enough of the server to publish a site and keep it running.",
    "It no longer takes new students. Software Engineering has taken its place and goes further into programming, testing and mobile applications.",
  ],
  courseCounts: [35],
  courseCountReason: null,
  skills: ["Page design", "Front-end programming", "Accessibility", "Publishing and hosting"],
  teaches: [],
  certificationTerms: null,
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 58, months: 40, cohort: "graduates" },
  faqs: [
    {
      question: "Can I still enroll?",
      answer:
        "No. The program is closed to new students. Software Engineering is its successor, and a counselor can help you compare what you wanted here with what that degree offers.",
    },
    {
      question: "I am already studying this. What now?",
      answer:
        "Ask a counselor. They can look at your record with you and tell you what applies to you.",
    },
    whatTheTotalIncludes,
  ],
  price: { model: "flat_per_term", amountCents: 349_500, termMonths: 6 },
  priceEffectiveOn: "2022-07-01",
  certifications: [],
  tracks: [],
  retiredOn: "2025-06-30",
  successor: "software-engineering",
};
