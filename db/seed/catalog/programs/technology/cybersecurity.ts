import { forBachelor } from "../../admission";
import { certificationsIncluded, coursesOfTheMajor, payingByTheTerm } from "../../faqs";
import type { SeedProgram } from "../../types";

export const cybersecurity: SeedProgram = {
  slug: "cybersecurity",
  title: "Cybersecurity",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "11.1003",
  teaser:
    "Find the weak spot before somebody else does. Defend systems, read the traces of an attack and write down what happened.",
  summary: [
    "Most break-ins begin with something ordinary: a password used twice, a server nobody patched, a message that looked like the boss. This degree starts there. You learn how systems are built, so that you can see where they give way.",
    "From the third term on you work in virtual labs. You set up a network, attack it with permission, find the evidence in its logs and close the gap. You also write. A finding that nobody understands is a finding nobody fixes.",
    "Law and ethics run through all of it. The same skills can protect people or harm them, and you learn exactly where the line is.",
  ],
  courseCounts: [37],
  courseCountReason: null,
  skills: [
    "Network defense",
    "Vulnerability assessment",
    "Incident response",
    "Digital forensics",
    "Risk and compliance",
    "Scripting in Python",
  ],
  teaches: ["how attacks work", "how to detect them", "how to answer them within the law"],
  certificationTerms: "included",
  fasterNote: "Certifications you already hold can count as courses.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 59, months: 33, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Do I need to know how to program first?",
      answer:
        "No. Scripting is taught from the beginning, and you need it to automate checks and read what malicious code does. People who never wrote a line should plan extra time for the first two scripting courses.",
    },
    {
      question: "Is it legal to practice attacks?",
      answer:
        "In our labs, yes: they are closed systems built for it. On a system that belongs to somebody else you need written permission. You learn the rules before you get the tools.",
    },
    certificationsIncluded,
    coursesOfTheMajor,
    payingByTheTerm,
  ],
  price: { model: "flat_per_term", amountCents: 419_500, termMonths: 6 },
  priceEffectiveOn: "2026-07-01",
  earlierPrices: [
    {
      price: { model: "flat_per_term", amountCents: 398_500, termMonths: 6 },
      effectiveOn: "2024-07-01",
    },
    {
      price: { model: "flat_per_term", amountCents: 409_500, termMonths: 6 },
      effectiveOn: "2025-07-01",
    },
  ],
  certifications: [
    { slug: "comptia-network-plus" },
    { slug: "comptia-security-plus" },
    { slug: "comptia-cysa-plus" },
    { slug: "comptia-pentest-plus" },
    { slug: "isc2-certified-in-cybersecurity" },
  ],
  tracks: [],
  courses: [
    {
      title: "Foundations of Information Security",
      credits: 3,
      about: "What there is to protect, from whom, and at what cost.",
    },
    {
      title: "Networks and Protocols",
      credits: 4,
      about: "How machines talk to each other, packet by packet.",
    },
    {
      title: "Scripting for Security",
      credits: 3,
      about: "Python for checks that a person should not have to repeat.",
    },
    {
      title: "Operating System Hardening",
      credits: 3,
      about: "Turning off what is not needed on Windows and Linux.",
    },
    {
      title: "Cryptography in Use",
      credits: 3,
      about: "Choosing and applying encryption without inventing your own.",
    },
    {
      title: "Security Operations",
      credits: 4,
      about: "Watching logs and alerts, and telling noise from trouble.",
    },
    {
      title: "Penetration Testing",
      credits: 4,
      about: "Attacking a lab network with permission and reporting on it.",
    },
    {
      title: "Digital Forensics",
      credits: 3,
      about: "Keeping and reading evidence so that it can still be used.",
    },
    {
      title: "Security Law and Ethics",
      credits: 3,
      about: "Privacy, computer crime and the limits of testing.",
    },
    {
      title: "Incident Response Capstone",
      credits: 4,
      about: "One simulated breach, handled from first alert to final report.",
    },
  ],
  admission: [...forBachelor],
};
