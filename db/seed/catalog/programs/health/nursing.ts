import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheTerm, shareNotPublished } from "../../faqs";
import type { SeedProgram } from "../../types";

export const nursing: SeedProgram = {
  slug: "nursing",
  title: "Nursing",
  credential: "B.S.N.",
  level: "bachelor",
  school: "school-of-health",
  cipCode: "51.3801",
  teaser:
    "A first nursing degree: science, practice in simulation and at the bedside, and the judgment to put the two together.",
  summary: [
    "A nurse is often the first to see that something has changed: a breath that is a little faster, an answer that comes a little late. This degree trains that attention, and the knowledge that turns it into the right call at three in the morning.",
    "Theory is online. Skills labs and clinical hours are not. You practice on mannequins first, then care for patients under supervision in hospitals, clinics and homes. Clinical days last 8 to 12 hours, and some fall on weekends.",
    "The degree prepares you for the national exam that registered nurses take. The license itself comes from a state's board of nursing, and states differ in what they ask. Check yours before you enroll.",
  ],
  courseCounts: [41],
  courseCountReason: null,
  skills: [
    "Patient assessment",
    "Safe medication practice",
    "Clinical judgment",
    "Care planning",
    "Patient teaching",
    "Working in a care team",
  ],
  teaches: ["science for nurses", "clinical skills", "care across a lifetime"],
  certificationTerms: null,
  fasterNote: "Science courses from the last seven years can count.",
  leadsToNote: null,
  preparesFor: "the national exam for registered nurses (NCLEX-RN)",
  completion: { percent: null, months: 40, cohort: "from start to finish" },
  faqs: [
    {
      question: "Can I do all of it from home?",
      answer:
        "No. Theory is online, but skills labs and clinical hours are in person, on fixed days. Ask a counselor where the nearest places are before you apply.",
    },
    {
      question: "I am a nurse already. Is this for me?",
      answer:
        "No. With an RN license you would repeat most of what you know. Nursing (RN to BSN) is made for you: it is shorter and has no skills labs.",
    },
    coursesOfTheMajor,
    shareNotPublished,
    payingByTheTerm,
  ],
  price: { model: "flat_per_term", amountCents: 689_500, termMonths: 6 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 664_000, termMonths: 6 },
      effectiveOn: "2025-07-01",
    },
  ],
  certifications: [],
  tracks: [],
  courses: [
    {
      title: "Anatomy and Physiology for Nurses",
      credits: 4,
      about: "How the body works, and how it compensates.",
    },
    { title: "Pathophysiology", credits: 3, about: "What goes wrong, and what it looks like." },
    {
      title: "Pharmacology",
      credits: 3,
      about: "Medicines, doses, effects and the checks before each.",
    },
    { title: "Health Assessment", credits: 3, about: "Looking, listening, touching, asking." },
    {
      title: "Fundamentals of Nursing Care",
      credits: 5,
      about: "First skills, in the lab and at the bedside.",
    },
    {
      title: "Adult Health",
      credits: 6,
      about: "Care for adults with common illnesses, with clinical days.",
    },
    {
      title: "Maternal and Newborn Care",
      credits: 4,
      about: "Pregnancy, birth and the first weeks.",
    },
    {
      title: "Child Health",
      credits: 4,
      about: "Children are not small adults, and parents are there too.",
    },
    { title: "Mental Health Nursing", credits: 4, about: "Safety, listening and treatment." },
    {
      title: "Community Health Nursing",
      credits: 4,
      about: "Care where people live, before they need a hospital.",
    },
    {
      title: "Transition to Practice",
      credits: 6,
      about: "Full shifts beside an experienced nurse.",
    },
  ],
  admission: [
    ...forBachelor,
    "College courses in anatomy, microbiology and statistics with a C or better",
    "A background check and proof of immunizations before the first clinical day",
  ],
  licensureFor: "Registered nurse",
};
