import {
  certificationsIncluded,
  payingByTheTerm,
  timeOfSimilarPrograms,
  whatTheTotalIncludes,
} from "../faqs";
import type { SeedProgram } from "../types";

export const softwareEngineering: SeedProgram = {
  slug: "software-engineering",
  title: "Software Engineering",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "14.0903",
  teaser:
    "Learn to plan, build, test and improve software for the web and for phones, with its users in mind.",
  summary: [
    "Software engineering is about building programs that other people can rely on. You learn scripting and programming, web development and mobile application development, and you see how the parts of a product fit together from first sketch to release.",
    "Two of its subjects are about judgment as much as code. User experience design asks whether people can use what you made. Software quality assurance asks how you know that it works, and how you will notice when it stops.",
    "Certifications in project work, cloud services and IT service management are included at no additional cost. The number of courses depends on the track you choose.",
  ],
  courseCounts: [36, 38],
  courseCountReason: "depends on the track",
  skills: [
    "Scripting and programming",
    "Web development",
    "Mobile application development",
    "User experience design",
    "Software quality assurance",
  ],
  teaches: [],
  certificationTerms: "included",
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 60, months: 35, cohort: "graduates of similar programs" },
  faqs: [
    whatTheTotalIncludes,
    payingByTheTerm,
    timeOfSimilarPrograms,
    {
      question: "Why are two course counts shown?",
      answer:
        "The count depends on the track you choose, and which track has which count is not published. A counselor can tell you before you commit to one.",
    },
    certificationsIncluded,
  ],
  price: { model: "flat_per_term", amountCents: 398_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [
    { slug: "comptia-project-plus" },
    { slug: "aws-certified-cloud-practitioner" },
    { slug: "itil-foundation", statedAs: "ITIL Foundation Certification" },
  ],
  tracks: [],
};
