import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheTerm, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const healthServicesAdministration: SeedProgram = {
  slug: "health-services-administration",
  title: "Health Services Administration",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-health",
  cipCode: "51.2211",
  teaser:
    "Run the places where care happens: clinics, practices and nursing homes, with their budgets, staff and rules.",
  summary: [
    "A clinic can have excellent doctors and still fail its patients, because nobody answers the phone and the next free appointment is in May. Administration decides that. This degree is about making places of care work for the people who come to them.",
    "You study how care is organized and paid for in the United States, and then the management that goes with it: staff, money, quality, law. Visits and interviews are part of most courses, so that you meet the people on the other side of each rule.",
    "An internship of 120 hours closes the degree. If you work in health care already, it can be a project at your employer.",
  ],
  courseCounts: [36],
  courseCountReason: null,
  skills: [
    "Health care finance",
    "Staff scheduling",
    "Quality improvement",
    "Health law and compliance",
    "Patient experience",
    "Community partnerships",
  ],
  teaches: ["organization of care", "management", "health law"],
  certificationTerms: "not_stated",
  fasterNote: "An associate degree in a health field can count for up to 20 courses.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 62, months: 36, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Do I need experience in health care?",
      answer:
        "No. The first two courses introduce hospitals, practices and insurers from the inside. If you have worked in one, your examples will help everyone else.",
    },
    {
      question: "Can I run a nursing home with this degree?",
      answer:
        "States license nursing home administrators, and each sets its own conditions. This degree is not built around one state's list. Look up your state's board and ask a counselor to compare.",
    },
    coursesOfTheMajor,
    payingByTheTerm,
    timeOfSimilarPrograms,
  ],
  price: { model: "flat_per_term", amountCents: 375_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [{ slug: "asq-six-sigma-yellow-belt" }],
  tracks: [],
  courses: [
    {
      title: "Health Care in the United States",
      credits: 3,
      about: "Who gives care, who gets it, who pays.",
    },
    {
      title: "Managing a Practice",
      credits: 3,
      about: "Phones, rooms, schedules and first impressions.",
    },
    {
      title: "Health Care Finance",
      credits: 3,
      about: "Payers, margins and a budget for a clinic.",
    },
    {
      title: "Health Law and Compliance",
      credits: 3,
      about: "Privacy, fraud rules, contracts and inspections.",
    },
    {
      title: "Human Resources in Care",
      credits: 3,
      about: "Licenses, shifts and people who are tired.",
    },
    {
      title: "Quality Improvement",
      credits: 3,
      about: "Small tests of change, and charts that show whether they helped.",
    },
    {
      title: "Long-Term Care",
      credits: 3,
      about: "Nursing homes, home care and the families between them.",
    },
    {
      title: "Epidemiology for Managers",
      credits: 3,
      about: "Reading numbers about disease before planning for it.",
    },
    {
      title: "Health Information Systems",
      credits: 3,
      about: "Choosing software that staff will use.",
    },
    {
      title: "Administration Internship",
      credits: 4,
      about: "120 hours with someone who runs a place of care.",
    },
  ],
  admission: [...forBachelor],
};
