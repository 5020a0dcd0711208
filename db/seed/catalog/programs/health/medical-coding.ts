import { forCertificate } from "../../admission";
import { onePriceForAll, shareNotPublished, whatTheTotalIncludes } from "../../faqs";
import type { SeedProgram } from "../../types";

export const medicalCoding: SeedProgram = {
  slug: "medical-coding",
  title: "Medical Coding and Billing",
  credential: "Certificate",
  level: "certificate",
  school: "school-of-health",
  cipCode: "51.0713",
  teaser:
    "Read a doctor's note, find the code that says exactly that, and send a claim that is paid the first time.",
  summary: [
    "Every visit to a doctor ends as a line of codes. If they are wrong, somebody is billed for care they did not get, or a clinic is not paid for care it gave. Coders read the note and choose the codes. Billers send the claim and follow it until it is settled.",
    "The certificate teaches both trades in six courses, with several hundred practice charts. You begin with the language and the body, because a code that you do not understand is a guess.",
    "All six courses are also courses of the bachelor's degree in Health Information Management. You can stop here, or go on there with half of its major behind you.",
  ],
  courseCounts: [6],
  courseCountReason: null,
  skills: [
    "ICD-10-CM",
    "CPT and HCPCS",
    "Medical terminology",
    "Claims and denials",
    "Privacy rules",
  ],
  teaches: ["medical language", "coding", "billing"],
  certificationTerms: "included",
  fasterNote: null,
  leadsToNote:
    "All six courses count toward the bachelor's degree in Health Information Management of the School of Health.",
  preparesFor: "the CPC exam of the AAPC",
  completion: { percent: null, months: 9, cohort: "from start to finish" },
  faqs: [
    {
      question: "Is the CPC exam part of the price?",
      answer:
        "One try is. The exam is run by the AAPC, and it may give new coders an apprentice's designation until they have worked for a while. Its site has the current rule.",
    },
    {
      question: "Do I need the code books?",
      answer:
        "Yes, the current year's, and they are sent to you at no additional cost. You may write in them, and you are allowed to use them in the exam.",
    },
    onePriceForAll,
    shareNotPublished,
    whatTheTotalIncludes,
  ],
  price: { model: "fixed", amountCents: 345_000 },
  priceEffectiveOn: "2026-01-01",
  earlierPrices: [
    { price: { model: "per_credit", amountCents: 19_500, credits: 19 }, effectiveOn: "2024-01-01" },
  ],
  certifications: [{ slug: "aapc-cpc" }],
  tracks: [],
  courses: [
    { title: "Medical Terminology", credits: 3, about: "Roots, prefixes and the names of things." },
    {
      title: "Anatomy for Coders",
      credits: 3,
      about: "Enough of the body to code what was done to it.",
    },
    { title: "Diagnosis Coding", credits: 4, about: "ICD-10-CM, from the chart to the code." },
    {
      title: "Procedure Coding",
      credits: 4,
      about: "CPT and HCPCS for offices and outpatient care.",
    },
    { title: "Insurance and Billing", credits: 3, about: "Claims, payers, denials and appeals." },
    { title: "Health Record Privacy", credits: 2, about: "HIPAA, and what may be told to whom." },
  ],
  admission: [...forCertificate],
};
