import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheTerm, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

import { medicalCoding } from "./medical-coding";

export const healthInformationManagement: SeedProgram = {
  slug: "health-information-management",
  title: "Health Information Management",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-health",
  cipCode: "51.0706",
  teaser:
    "Look after the patient's record: complete, correct, coded, private, and there when the doctor opens it.",
  summary: [
    "A patient sees three doctors, two pharmacies and a laboratory, and each of them believes the record. Someone has to make sure that it can be believed. That is health information management: half medicine's vocabulary, half the discipline of an archive.",
    "You learn medical language, coding and billing rules, privacy law, data quality and the systems that hold all of it. Later courses turn to managing: a department's staff, an audit, the change from one system to another.",
  ],
  courseCounts: [37],
  courseCountReason: null,
  skills: [
    "Medical terminology",
    "Diagnosis and procedure coding",
    "Privacy and release of information",
    "Data quality",
    "Electronic health records",
    "Managing a department",
  ],
  teaches: ["medical language", "coding", "privacy law"],
  certificationTerms: "opportunity",
  fasterNote: "All six courses of the Medical Coding and Billing certificate count here.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 61, months: 33, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Can I take the RHIA exam afterward?",
      answer:
        "Its issuer decides, and asks for a degree from a program with a certain accreditation. Nothing is stated about that here. Ask a counselor, and check with the issuer, if the RHIA is your aim.",
    },
    {
      question: "Is this a job with patients?",
      answer:
        "Hardly. You work with records, and with the doctors, coders, lawyers and programmers who use them. If you want to be with patients, look at Nursing or Health Services Administration.",
    },
    coursesOfTheMajor,
    payingByTheTerm,
    timeOfSimilarPrograms,
  ],
  price: { model: "flat_per_term", amountCents: 379_500, termMonths: 6 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 369_500, termMonths: 6 },
      effectiveOn: "2024-07-01",
    },
  ],
  certifications: [{ slug: "ahima-cca" }],
  tracks: [],
  courses: [
    // The certificate stacks: its courses are the first of the degree.
    ...(medicalCoding.courses ?? []),
    {
      title: "Electronic Health Records",
      credits: 3,
      about: "Systems, screens and the people who type into them.",
    },
    {
      title: "Data Quality in Health Care",
      credits: 3,
      about: "Duplicates, gaps and a record's lifetime.",
    },
    { title: "Health Statistics", credits: 3, about: "Rates, registries and reports." },
    {
      title: "Managing Health Information",
      credits: 3,
      about: "Staff, budgets, audits and new systems.",
    },
    {
      title: "Professional Practice",
      credits: 3,
      about: "Eighty hours in a records department, or remotely with one.",
    },
  ],
  admission: [...forBachelor],
};
