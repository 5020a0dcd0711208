import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheTerm, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const dataAnalytics: SeedProgram = {
  slug: "data-analytics",
  title: "Data Analytics",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "30.7101",
  teaser:
    "Ask a good question, get the data for it, clean it, and show an answer that holds up when others check it.",
  summary: [
    "Every organization collects more than it reads. An analyst decides which question is worth asking, finds the records that could answer it, and spends a good part of the week cleaning them. This degree teaches all three, in that order.",
    "You work in SQL from the first term and in Python from the second. Statistics comes with real, untidy tables, so that you meet missing values and odd outliers early and learn to say what you did about them.",
    "The last third is about being understood. You build charts and dashboards, present them to people who have ten minutes, and learn to state plainly how sure you are.",
  ],
  courseCounts: [39],
  courseCountReason: null,
  skills: [
    "SQL",
    "Python",
    "Applied statistics",
    "Data cleaning",
    "Dashboards",
    "Presenting results",
  ],
  teaches: ["databases", "statistics", "visualization"],
  certificationTerms: "opportunity",
  fasterNote: "Previous college courses in mathematics or computing can shorten it.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 62, months: 34, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "How much mathematics is in it?",
      answer:
        "Two courses of statistics, one of probability and one of linear models. College algebra is enough to start, and there is a refresher before the first statistics course.",
    },
    {
      question: "Should I choose this or the master's in data science?",
      answer:
        "This is a first degree and needs no other. Data Science is for people who already have a bachelor's degree and goes further into modeling and machine learning.",
    },
    coursesOfTheMajor,
    payingByTheTerm,
    timeOfSimilarPrograms,
  ],
  price: { model: "flat_per_term", amountCents: 389_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 379_500, termMonths: 6 },
      effectiveOn: "2023-07-01",
    },
  ],
  certifications: [{ slug: "comptia-data-plus" }, { slug: "microsoft-power-bi-data-analyst" }],
  tracks: [],
  courses: [
    {
      title: "Asking Questions of Data",
      credits: 3,
      about: "From a vague worry to a question that records can answer.",
    },
    { title: "SQL for Analysts", credits: 3, about: "Selecting, joining and summing up tables." },
    {
      title: "Python for Analysts",
      credits: 3,
      about: "Reading files, reshaping tables and repeating a step without mistakes.",
    },
    { title: "Statistics I", credits: 4, about: "Description, samples and the size of an error." },
    {
      title: "Statistics II",
      credits: 4,
      about: "Comparing groups, and the tests that go with it.",
    },
    {
      title: "Linear Models",
      credits: 3,
      about: "Regression, what it assumes and when it misleads.",
    },
    {
      title: "Data Cleaning and Quality",
      credits: 3,
      about: "Duplicates, gaps, wrong units, and a record of every repair.",
    },
    {
      title: "Charts and Dashboards",
      credits: 3,
      about: "Picking the form that shows the finding and hides nothing.",
    },
    {
      title: "Data Privacy",
      credits: 3,
      about: "What may be kept, joined and shown about people.",
    },
    {
      title: "Analytics Capstone",
      credits: 4,
      about: "One question from a real organization, answered in front of it.",
    },
  ],
  admission: [...forBachelor, "College algebra, or a passing score on the placement test"],
};
