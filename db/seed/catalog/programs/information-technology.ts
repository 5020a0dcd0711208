import { certificationsIncluded, payingByTheTerm, whatTheTotalIncludes } from "../faqs";
import type { SeedProgram } from "../types";

export const informationTechnology: SeedProgram = {
  slug: "information-technology",
  title: "Information Technology",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "11.0103",
  teaser:
    "A broad degree in systems, networks, security, data and scripting, with industry certifications included at no additional cost.",
  summary: [
    "Information technology keeps an organization's computers, networks and data working for the people who need them. This degree is broad on purpose. You learn systems and services, networking and security, data management, and scripting and programming.",
    "You also learn the business of IT: what technology costs, what it is worth, and how to explain both to people who do not work with it. That breadth suits you if you like many parts of the field, or are not ready to choose one.",
    "The certifications listed here are included at no additional cost. They come from several issuers and cover hardware, networks, security, projects, cloud services and Linux.",
  ],
  courseCounts: [36],
  courseCountReason: null,
  skills: [
    "Scripting and programming",
    "Networking and security",
    "Systems and services",
    "Data management",
    "Business of IT",
  ],
  teaches: [],
  certificationTerms: "included",
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 61, months: 39, cohort: "graduates" },
  faqs: [
    {
      question: "Is this a good way into back-end development?",
      answer:
        "It is one of several. You learn scripting and programming here together with the systems that code runs on. If you want programming at the center of your studies, compare it with Computer Science and Software Engineering.",
    },
    whatTheTotalIncludes,
    payingByTheTerm,
    {
      question: "Will I finish in the time shown?",
      answer:
        "Nobody can promise you that. The percentage is the share of graduates who finished within that time, and nothing more is published about the group. People who started and did not graduate are not counted.",
    },
    certificationsIncluded,
  ],
  price: { model: "flat_per_term", amountCents: 362_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [
    { slug: "comptia-a-plus" },
    { slug: "comptia-network-plus" },
    { slug: "comptia-security-plus" },
    { slug: "comptia-project-plus" },
    { slug: "comptia-it-operations-specialist" },
    { slug: "comptia-secure-infrastructure-specialist" },
    { slug: "aws-certified-cloud-practitioner", statedAs: "Amazon AWS Cloud Practitioner" },
    { slug: "itil-foundation", statedAs: "ITIL Foundation Certification" },
    { slug: "linux-essentials", statedAs: "LPI Linux Essentials" },
  ],
  tracks: [],
};
