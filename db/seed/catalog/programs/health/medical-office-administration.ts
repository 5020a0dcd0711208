// A certificate that has ended, with a successor of the same school and level.
import { whatTheTotalIncludes } from "../../faqs";
import type { SeedProgram } from "../../types";

export const medicalOfficeAdministration: SeedProgram = {
  slug: "medical-office-administration",
  title: "Medical Office Administration",
  credential: "Certificate",
  level: "certificate",
  school: "school-of-health",
  cipCode: "51.0716",
  teaser:
    "Front-desk work in a doctor's office: appointments, charts, phones and insurance cards. Closed to new students.",
  summary: [
    "This certificate was for the person who greets you at the doctor's office and knows where your chart is. It covered scheduling, reception, records and first steps in billing.",
    "Offices do more and more of that on screens that patients fill in themselves, while claims have become harder. Medical Coding and Billing has taken its place and concentrates on them.",
  ],
  courseCounts: [7],
  courseCountReason: null,
  skills: ["Scheduling", "Reception", "Patient records", "Billing basics"],
  teaches: ["office work", "records", "billing basics"],
  certificationTerms: null,
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 71, months: 10, cohort: "graduates" },
  faqs: [
    {
      question: "Can I still start?",
      answer:
        "No. It took its last students in spring 2026. Medical Coding and Billing is open, and a counselor can tell you how the two differ day to day.",
    },
    {
      question: "I have finished some of the courses. Do they count?",
      answer:
        "The course in medical terminology counts in Medical Coding and Billing. For the others, ask a counselor to look at your record.",
    },
    whatTheTotalIncludes,
  ],
  price: { model: "fixed", amountCents: 285_000 },
  priceEffectiveOn: "2023-07-01",
  certifications: [],
  tracks: [],
  retiredOn: "2026-06-30",
  successor: "medical-coding",
};
