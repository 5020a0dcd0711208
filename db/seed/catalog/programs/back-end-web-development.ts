import { whatTheTotalIncludes } from "../faqs";
import type { SeedProgram } from "../types";

export const backEndWebDevelopment: SeedProgram = {
  slug: "back-end-web-development",
  title: "Back End Web Development",
  credential: "Certificate",
  level: "certificate",
  school: "school-of-technology",
  cipCode: "11.0201",
  teaser:
    "A short program in Java, SQL and interfaces for back-end work. Its courses also count toward a bachelor's degree.",
  summary: [
    "This certificate goes straight to the skills of the job. You learn scripting, programming and UI design. You start with the fundamentals of Java, go on to its frameworks, and learn to manage a database and question it with SQL.",
    "It also covers the user interface, because a back end is only as good as the screens it serves. The program prepares you for professional certification.",
    "If you want to go on afterward, you do not start over. The courses count toward a bachelor's degree of the same school, and admission is guaranteed after the certificate.",
  ],
  courseCounts: [5],
  courseCountReason: null,
  skills: [
    "SQL queries",
    "User interface",
    "Database management",
    "Java fundamentals",
    "Java frameworks",
  ],
  teaches: ["scripting", "programming", "UI design"],
  certificationTerms: null,
  fasterNote: null,
  leadsToNote:
    "The courses count toward a bachelor's degree of the same school, and admission is guaranteed after the certificate.",
  preparesFor: "professional certification",
  completion: { percent: null, months: 6, cohort: "from start to finish" },
  faqs: [
    {
      question: "Is the price for each term or for everything?",
      answer:
        "It is one fixed price for the whole certificate. The degrees listed beside it are priced by the term, which is why we also show a total for each.",
    },
    whatTheTotalIncludes,
    {
      question: "Can I go on to a bachelor's degree?",
      answer:
        "Yes. The courses count toward a bachelor's degree of the same school, and admission is guaranteed after you complete the certificate. Ask a counselor how the courses fit the degree you have in mind.",
    },
    {
      question: "Is a certification part of the program?",
      answer:
        "None is listed. The program prepares you for professional certification, which you would earn from the organization that issues it. A counselor can tell you which ones fit.",
    },
  ],
  price: { model: "fixed", amountCents: 395_000 },
  priceEffectiveOn: "2025-07-01",
  certifications: [],
  tracks: [],
};
