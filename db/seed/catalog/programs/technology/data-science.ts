import { forMaster } from "../../admission";
import { payingByTheCredit, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const dataScience: SeedProgram = {
  slug: "data-science",
  title: "Data Science",
  credential: "M.S.",
  level: "master",
  school: "school-of-technology",
  cipCode: "30.7001",
  teaser:
    "Statistics, programming and machine learning for graduates who want to model data and answer for the result.",
  summary: [
    "Anyone can fit a model with three lines of code. Knowing whether to believe it takes longer. This master's degree spends its first courses on probability and inference, and returns to them each time a new method comes up.",
    "You then work through the methods that are in daily use, from regression and trees to neural networks, on data with real faults. Each project ends with a written account of what the model should not be used for.",
    "The degree closes with a project of two courses. You find the question, get the data lawfully, build and test a model, and defend it in front of people from outside your course.",
  ],
  courseCounts: [11],
  courseCountReason: null,
  skills: [
    "Statistical inference",
    "Machine learning",
    "Python and SQL",
    "Experiment design",
    "Data engineering",
    "Model documentation",
  ],
  teaches: ["inference", "machine learning", "data engineering"],
  certificationTerms: null,
  fasterNote: "Up to two graduate courses from elsewhere can count.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 58, months: 20, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "My bachelor's degree is in another subject. Can I still apply?",
      answer:
        "Yes, if you have had one course each in calculus, statistics and programming. Short preparatory courses cover what is missing, and you can take them before you are admitted.",
    },
    {
      question: "Which computer do I need?",
      answer:
        "An ordinary laptop. Anything that needs more runs on machines of the school, which you reach with a browser.",
    },
    payingByTheCredit,
    timeOfSimilarPrograms,
  ],
  price: { model: "per_credit", amountCents: 49_500, credits: 33 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [
    { price: { model: "per_credit", amountCents: 47_000, credits: 36 }, effectiveOn: "2024-07-01" },
    { price: { model: "per_credit", amountCents: 48_000, credits: 33 }, effectiveOn: "2025-07-01" },
  ],
  certifications: [],
  tracks: [],
  courses: [
    {
      title: "Probability and Inference",
      credits: 3,
      about: "What a sample can and can't tell you.",
    },
    {
      title: "Programming for Data Science",
      credits: 3,
      about: "Python that others can read, test and run again.",
    },
    {
      title: "Data Engineering",
      credits: 3,
      about: "Moving and storing more data than fits in memory.",
    },
    {
      title: "Regression and Its Relatives",
      credits: 3,
      about: "Linear and generalized models, and how to criticize them.",
    },
    { title: "Machine Learning I", credits: 3, about: "Trees, ensembles and honest validation." },
    { title: "Machine Learning II", credits: 3, about: "Neural networks, from the arithmetic up." },
    {
      title: "Experiments and Causes",
      credits: 3,
      about: "Trials, and what can be said when there was none.",
    },
    {
      title: "Text and Language Data",
      credits: 3,
      about: "Counting, classifying and generating words.",
    },
    {
      title: "Fairness, Privacy and Law",
      credits: 3,
      about: "Who may be harmed by a model, and who answers for it.",
    },
    {
      title: "Capstone I: Question and Data",
      credits: 3,
      about: "A plan, a data set and a reason for both.",
    },
    {
      title: "Capstone II: Model and Defense",
      credits: 3,
      about: "The model, its limits and a public defense.",
    },
  ],
  admission: [...forMaster, "One college course each in calculus, statistics and programming"],
};
