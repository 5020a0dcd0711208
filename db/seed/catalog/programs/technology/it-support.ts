import { forCertificate } from "../../admission";
import { onePriceForAll, shareNotPublished, whatTheTotalIncludes } from "../../faqs";
import type { SeedProgram } from "../../types";

export const itSupport: SeedProgram = {
  slug: "it-support",
  title: "IT Support",
  credential: "Certificate",
  level: "certificate",
  school: "school-of-technology",
  cipCode: "11.1006",
  teaser:
    "Six courses on fixing computers, phones and networks, and on helping the person in front of them.",
  summary: [
    "Support is where most people meet the IT department, usually on a bad day. The certificate teaches the technical side: hardware, operating systems, accounts, printers, wireless networks and the steps that find a fault instead of guessing at it.",
    "It gives the human side the same weight. You practice taking a call, asking questions that a worried person can answer, and writing a ticket that the next colleague understands.",
  ],
  courseCounts: [6],
  courseCountReason: null,
  skills: [
    "Troubleshooting",
    "Hardware repair",
    "User accounts",
    "Home and office networks",
    "Ticket writing",
  ],
  teaches: ["hardware", "operating systems", "service at a help desk"],
  certificationTerms: "included",
  fasterNote: null,
  leadsToNote: null,
  preparesFor: "the two exams for CompTIA A+ and the one for Network+",
  completion: { percent: null, months: 8, cohort: "from start to finish" },
  faqs: [
    {
      question: "Do I need equipment at home?",
      answer:
        "A computer with at least 8 GB of memory and a steady internet connection. Hardware labs are simulated, and one course sends you a kit of parts that you keep.",
    },
    {
      question: "Is one try at each exam included?",
      answer:
        "One voucher for each exam is included. A second try is at your own cost, so there is a practice exam to pass first.",
    },
    onePriceForAll,
    shareNotPublished,
    whatTheTotalIncludes,
  ],
  price: { model: "fixed", amountCents: 295_000 },
  priceEffectiveOn: "2026-01-01",
  certifications: [{ slug: "comptia-a-plus" }, { slug: "comptia-network-plus" }],
  tracks: [],
  courses: [
    {
      title: "Computer Hardware",
      credits: 3,
      about: "Parts, how they fail and how they are replaced.",
    },
    {
      title: "Operating Systems for Support",
      credits: 3,
      about: "Windows, macOS and Linux as users know them, and beneath.",
    },
    {
      title: "Networks for Support",
      credits: 3,
      about: "Why a page does not load, from cable to name server.",
    },
    {
      title: "Accounts and Devices",
      credits: 2,
      about: "Sign-in, permissions, phones and lost laptops.",
    },
    {
      title: "Security at the Help Desk",
      credits: 2,
      about: "Spotting a trick, and checking who is really calling.",
    },
    {
      title: "Helping People",
      credits: 2,
      about: "Calls, chats and tickets, practiced and reviewed.",
    },
  ],
  admission: [...forCertificate],
};
