import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheCredit, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const psychology: SeedProgram = {
  slug: "psychology",
  title: "Psychology",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-health",
  cipCode: "42.0101",
  teaser:
    "How people think, feel, learn and get along, and how we know. A degree in evidence about human beings.",
  summary: [
    "Everybody is an amateur psychologist, and most of us are confidently wrong. This degree replaces some of that confidence with evidence. You read classic studies and the later ones that failed to repeat them, and learn why the difference matters.",
    "It covers memory, development, personality, groups, the brain and mental illness. Statistics and methods take four courses, because they are how the field tells a finding from a good story.",
    "A bachelor's degree does not make you a therapist. It is useful in work with people, data and learning, and it is the base that graduate programs build on.",
  ],
  courseCounts: [40],
  courseCountReason: null,
  skills: [
    "Research methods",
    "Statistics",
    "Scientific writing",
    "Interviewing",
    "Understanding groups",
    "Ethics with people",
  ],
  teaches: ["research methods", "human development", "mental health"],
  certificationTerms: null,
  fasterNote: "Up to 90 credits can come from other colleges.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 56, months: 41, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Can I work as a counselor or therapist with it?",
      answer:
        "Not on this degree alone. Licensed counselors and psychologists need a graduate degree, supervised hours and a state license. This is a first step if that is where you want to go.",
    },
    {
      question: "Why is there so much statistics?",
      answer:
        "Because people vary. One story about one person proves little, and statistics is how you find out what holds for many. It is taught slowly, with examples from the field.",
    },
    payingByTheCredit,
    coursesOfTheMajor,
    timeOfSimilarPrograms,
  ],
  price: { model: "per_credit", amountCents: 21_500, credits: 120 },
  priceEffectiveOn: "2025-07-01",
  earlierPrices: [
    {
      price: { model: "per_credit", amountCents: 20_500, credits: 120 },
      effectiveOn: "2023-07-01",
    },
  ],
  certifications: [],
  tracks: [],
  courses: [
    { title: "Introduction to Psychology", credits: 3, about: "The field in twelve questions." },
    { title: "Research Methods I", credits: 3, about: "Designing a study that could fail." },
    { title: "Research Methods II", credits: 3, about: "Running one, and reporting all of it." },
    {
      title: "Statistics for Psychology I",
      credits: 3,
      about: "Describing people without losing them.",
    },
    {
      title: "Statistics for Psychology II",
      credits: 3,
      about: "Testing, estimating and repeating.",
    },
    {
      title: "Learning and Memory",
      credits: 3,
      about: "How we keep things, and how we misremember.",
    },
    { title: "Development Across Life", credits: 3, about: "From the first word to old age." },
    { title: "Social Psychology", credits: 3, about: "What groups do to judgment." },
    {
      title: "The Brain and Behavior",
      credits: 3,
      about: "Cells, circuits and the limits of a scan.",
    },
    { title: "Mental Illness and Health", credits: 3, about: "Diagnoses, treatments and stigma." },
    {
      title: "Psychology Capstone",
      credits: 3,
      about: "A small study of your own, preregistered.",
    },
  ],
  admission: [...forBachelor],
};
