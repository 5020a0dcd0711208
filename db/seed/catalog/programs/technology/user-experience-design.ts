import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheCredit, whatTheTotalIncludes } from "../../faqs";
import type { SeedProgram } from "../../types";

export const userExperienceDesign: SeedProgram = {
  slug: "user-experience-design",
  title: "User Experience Design",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "30.3101",
  teaser:
    "Watch how people use things, find out where they get stuck, and design screens that need no manual.",
  summary: [
    "A form that people give up on is a design problem, and so is a pill bottle that looks like the one beside it. This degree is about noticing such problems, understanding why they happen, and testing a better answer with the people who have them.",
    "Half of the work is research: interviews, observation, usability tests and some statistics. The other half is making: sketches, prototypes, layouts and the words on buttons. You do both in each studio course, so that neither turns into decoration.",
    "Accessibility is not a chapter at the end. Every project is tested with a keyboard and a screen reader before it is graded.",
  ],
  courseCounts: [40],
  courseCountReason: null,
  skills: [
    "User interviews",
    "Usability testing",
    "Interaction design",
    "Prototyping",
    "Accessibility",
    "Interface writing",
  ],
  teaches: ["research with people", "interaction design", "prototyping"],
  certificationTerms: null,
  fasterNote: "Up to 90 credits can come from other colleges.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 57, months: 42, cohort: "graduates of this program" },
  faqs: [
    {
      question: "Do I have to be able to draw?",
      answer:
        "No. Boxes, arrows and handwriting are enough for a sketch that does its job. Layout, type and color are taught in the first two studio courses.",
    },
    {
      question: "Do I build a portfolio?",
      answer:
        "Yes. Five studio courses each end with a case study: the problem, what you learned from people, what you tried and what changed. They are yours to publish.",
    },
    payingByTheCredit,
    coursesOfTheMajor,
    whatTheTotalIncludes,
  ],
  price: { model: "per_credit", amountCents: 24_500, credits: 120 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [
    {
      price: { model: "per_credit", amountCents: 23_500, credits: 120 },
      effectiveOn: "2024-07-01",
    },
  ],
  certifications: [],
  tracks: [],
  courses: [
    {
      title: "Seeing Problems",
      credits: 3,
      about: "Observation, and the habit of asking why something is hard.",
    },
    {
      title: "Interviews and Field Studies",
      credits: 3,
      about: "Listening well, taking notes and not leading the answer.",
    },
    {
      title: "Type, Layout and Color",
      credits: 3,
      about: "How a page guides the eye, on paper and on screens.",
    },
    {
      title: "Interaction Studio I",
      credits: 4,
      about: "From sketch to a prototype that can be clicked.",
    },
    {
      title: "Writing for Interfaces",
      credits: 3,
      about: "Labels, errors and instructions in plain words.",
    },
    {
      title: "Accessible Design",
      credits: 3,
      about: "Designing with people who see, hear or move differently.",
    },
    {
      title: "Usability Testing",
      credits: 3,
      about: "Planning a test, running it and counting honestly.",
    },
    {
      title: "Front-End Basics for Designers",
      credits: 3,
      about: "HTML and CSS enough to know what is cheap and what is dear.",
    },
    {
      title: "Interaction Studio II",
      credits: 4,
      about: "A service with many steps, tested three times.",
    },
    {
      title: "Design Capstone",
      credits: 4,
      about: "A project for an outside partner, from brief to handover.",
    },
  ],
  admission: [...forBachelor],
};
