import { payingByTheTerm, timeOfSimilarPrograms, whatTheTotalIncludes } from "../../faqs";
import type { SeedProgram } from "../../types";

export const nursingLeadership: SeedProgram = {
  slug: "nursing-leadership",
  title: "Nursing Leadership and Management",
  credential: "M.S.N.",
  level: "master",
  school: "school-of-health",
  cipCode: "51.3802",
  teaser:
    "From good nurse to good nurse manager: staffing, budgets, quality, and standing up for a unit in a meeting.",
  summary: [
    "Nurses are promoted because they are good with patients, and then spend their days with schedules, spreadsheets and other people's quarrels. This master's degree treats that second job as a profession of its own.",
    "You learn to staff a unit through a winter, to read a cost report, to lead a review after an error, and to make the case for two more posts. Courses use the numbers of an invented hospital, and after a while you will know its wards by name.",
    "The last course is a project where you work. You agree on it with your manager in the first term, so that there is time to do it well.",
  ],
  courseCounts: [11],
  courseCountReason: null,
  skills: [
    "Staffing and scheduling",
    "Health care finance",
    "Quality and patient safety",
    "Leading change",
    "Coaching nurses",
    "Data for managers",
  ],
  teaches: ["management of a unit", "finance", "quality"],
  certificationTerms: null,
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 63, months: 24, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Does this make me a nurse practitioner?",
      answer:
        "No. It prepares you to lead nurses, not to diagnose and prescribe. A nurse practitioner's education has clinical hours that this program does not include.",
    },
    {
      question: "Do I need to be a charge nurse already?",
      answer:
        "No, but you need two years at the bedside. Some assignments ask you to watch how decisions are made on your unit, and that is easier if people know you.",
    },
    payingByTheTerm,
    timeOfSimilarPrograms,
    whatTheTotalIncludes,
  ],
  price: { model: "flat_per_term", amountCents: 429_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [],
  tracks: [],
  courses: [
    { title: "The Nurse as Manager", credits: 3, about: "A new job, a new view of the old one." },
    {
      title: "Organizations That Care",
      credits: 3,
      about: "How hospitals decide, on paper and in fact.",
    },
    {
      title: "Finance for Nurse Managers",
      credits: 3,
      about: "Budgets, variance and the cost of turnover.",
    },
    { title: "Staffing and Workload", credits: 3, about: "Matching people to patients, fairly." },
    {
      title: "Quality and Patient Safety",
      credits: 3,
      about: "Measures, reviews and a culture without blame.",
    },
    {
      title: "Evidence for Leaders",
      credits: 3,
      about: "Using research when there is not enough of it.",
    },
    { title: "Health Law and Ethics", credits: 3, about: "Consent, records, duty and doubt." },
    { title: "Informatics and Data", credits: 3, about: "What dashboards show about a ward." },
    {
      title: "Coaching and Conflict",
      credits: 3,
      about: "Talks about performance, grief and each other.",
    },
    { title: "Leading Change", credits: 3, about: "Starting, failing, adjusting and keeping on." },
    {
      title: "Leadership Project",
      credits: 6,
      about: "A change on your own unit, from plan to report.",
    },
  ],
  admission: [
    "A bachelor's degree in nursing",
    "An active, unencumbered registered nurse license",
    "Two years of work as a nurse",
  ],
};
