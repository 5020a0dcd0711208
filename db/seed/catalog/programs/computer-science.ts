import { payingByTheTerm, timeOfSimilarPrograms, whatTheTotalIncludes } from "../faqs";
import type { SeedProgram } from "../types";

export const computerScience: SeedProgram = {
  slug: "computer-science",
  title: "Computer Science",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "11.0701",
  teaser:
    "Study how computers work, from data structures and theory to AI, and learn to build software that holds up.",
  summary: [
    "Computer science asks why software works, not only how to write it. You study the theory of computing, the structures that hold data, and the architecture of the systems that run your code. Those ideas change slowly, so they stay useful while languages come and go.",
    "Practice goes along with theory. You use Linux and version control, which are everyday tools on development teams, and you study AI. For back-end work this is a strong base, because so much of it comes down to speed, scale and correctness.",
    "You also have the opportunity to earn industry certifications in Linux and in IT service management. Previous college courses or IT experience can shorten the program.",
  ],
  courseCounts: [38],
  courseCountReason: null,
  skills: [
    "Architecture and systems",
    "Data structures",
    "AI",
    "Computer theory",
    "Version control",
    "Linux",
  ],
  teaches: [],
  certificationTerms: "opportunity",
  fasterNote: "Previous college courses or IT experience can shorten it.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 60, months: 25, cohort: "graduates of similar programs" },
  faqs: [
    whatTheTotalIncludes,
    payingByTheTerm,
    timeOfSimilarPrograms,
    {
      question: "Can I finish sooner if I have college credit or work experience?",
      answer:
        "Possibly. Previous college courses or IT experience can shorten the program. How much depends on what you have done, so ask a counselor to look at your records before you count on a date.",
    },
    {
      question: "Are the certification exams paid for?",
      answer:
        "What is published says that you have the opportunity to earn these certifications. It does not say who pays for the exams, so ask a counselor.",
    },
  ],
  price: { model: "flat_per_term", amountCents: 398_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [
    { slug: "linux-essentials" },
    { slug: "itil-foundation", statedAs: "Axelos ITIL Foundation" },
  ],
  tracks: [],
};
