import { timeOfSimilarPrograms, whatTheTotalIncludes } from "../faqs";
import type { SeedProgram, SeedTrack } from "../types";

const general: SeedTrack = {
  slug: "general",
  title: "General",
  summary:
    "The general track is not tied to one maker of equipment. It adds CompTIA certifications in networking and security. It also adds stacked certifications, which you hold by earning a certain set of others.",
  courseCounts: null,
  adds: [
    { slug: "comptia-security-plus" },
    { slug: "comptia-network-plus" },
    { slug: "comptia-it-operations-specialist", isStacked: true },
    { slug: "comptia-secure-infrastructure-specialist", isStacked: true },
    { slug: "comptia-cloud-admin-professional", isStacked: true },
    { slug: "comptia-secure-cloud-professional", isStacked: true },
  ],
};

const cisco: SeedTrack = {
  slug: "cisco",
  title: "Cisco",
  summary:
    "The Cisco track is for people who expect to work with networks built on Cisco technology. It adds certifications that Cisco itself issues.",
  courseCounts: null,
  adds: [{ slug: "cisco-ccna" }, { slug: "cisco-devnet" }, { slug: "cisco-cyberops" }],
};

export const networkEngineeringAndSecurity: SeedProgram = {
  slug: "network-engineering-and-security",
  title: "Network Engineering and Security",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "11.0901",
  teaser:
    "Learn to design, run and protect the networks that everything else depends on. Choose a general track or a Cisco one.",
  summary: [
    "Every request a website answers has crossed a network first. In this program you learn network engineering, which is how those connections are designed and built, and network operations, which is how they are kept running day and night.",
    "Security is the other half. You learn the management skills that keep a network safe: deciding what to protect first, who may reach it, and what to do when something looks wrong. For back-end developers this is the ground their code stands on.",
    "You choose between two tracks, General and Cisco. Both share the same core certifications, and each adds its own. The number of courses depends on the focus area.",
  ],
  courseCounts: [34, 37],
  courseCountReason: "depends on the focus area",
  skills: ["Network engineering", "Network operations", "Security management skills"],
  teaches: [],
  certificationTerms: "not_stated",
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 61, months: 36, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "How do the two tracks differ?",
      answer:
        "Both share the certifications listed for every student of the program. The General track adds certifications from CompTIA, some of them stacked. The Cisco track adds certifications from Cisco.",
    },
    {
      question: "Which track has more courses?",
      answer:
        "That is not published. The number of courses depends on the focus area, and we show both counts without guessing which belongs to which. Ask a counselor.",
    },
    whatTheTotalIncludes,
    {
      question: "Are the certification exams included in tuition?",
      answer:
        "It is not stated. Ask a counselor, and ask for the answer in writing, before you plan your budget around it.",
    },
    timeOfSimilarPrograms,
  ],
  price: { model: "flat_per_term", amountCents: 373_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [
    { slug: "comptia-a-plus" },
    { slug: "comptia-project-plus" },
    { slug: "comptia-cloud-plus" },
    { slug: "itil-foundation", statedAs: "ITIL Foundation Certification" },
    { slug: "lpi-linux-foundations" },
  ],
  tracks: [general, cisco],
};
