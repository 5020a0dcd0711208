import { forCertificate } from "../../admission";
import { onePriceForAll, shareNotPublished, whatTheTotalIncludes } from "../../faqs";
import type { SeedProgram } from "../../types";

export const bookkeeping: SeedProgram = {
  slug: "bookkeeping",
  title: "Bookkeeping",
  credential: "Certificate",
  level: "certificate",
  school: "school-of-business",
  cipCode: "52.0302",
  teaser:
    "Four courses that take a shoebox of receipts to books that balance at the end of the year.",
  summary: [
    "Small companies rarely fail because nobody can sell. They fail because nobody noticed in time that the money was going. A bookkeeper notices. This certificate covers the whole round of a year: recording, paying, collecting tax, closing.",
    "You keep the books of one invented bakery from January to December, with everything that goes wrong in a real one: a lost invoice, a customer who does not pay, an employee who moves to another state.",
    "All four courses are also courses of the bachelor's degree in Accounting, with the same credits. If you go on, you have a tenth of it behind you.",
  ],
  courseCounts: [4],
  courseCountReason: null,
  skills: ["Double-entry bookkeeping", "Payroll", "Bank reconciliation", "Accounting software"],
  teaches: ["recording", "payroll", "closing the year"],
  certificationTerms: "opportunity",
  fasterNote: null,
  leadsToNote:
    "All four courses count toward the bachelor's degree in Accounting of the School of Business.",
  preparesFor: null,
  completion: { percent: null, months: 6, cohort: "from start to finish" },
  faqs: [
    {
      question: "Which software do I learn?",
      answer:
        "Two common packages for small companies, both in the browser. The school provides access while you study, so there is nothing to buy.",
    },
    {
      question: "What happens if I go on to Accounting?",
      answer:
        "The four courses are entered as done, with their 12 credits and your grades. You do not apply for that. Tell a counselor that you want to go on.",
    },
    onePriceForAll,
    shareNotPublished,
    whatTheTotalIncludes,
  ],
  price: { model: "fixed", amountCents: 219_500 },
  priceEffectiveOn: "2025-07-01",
  certifications: [{ slug: "intuit-bookkeeping-professional" }],
  tracks: [],
  courses: [
    {
      title: "Principles of Bookkeeping",
      credits: 3,
      about: "Debits, credits and a ledger that balances.",
    },
    {
      title: "Payroll and Sales Tax",
      credits: 3,
      about: "Paying people and collecting tax, on time and in full.",
    },
    {
      title: "Accounting Software",
      credits: 3,
      about: "One small company's year, entered and closed.",
    },
    {
      title: "Closing the Books",
      credits: 3,
      about: "Adjustments, reconciliations and the three statements.",
    },
  ],
  admission: [...forCertificate],
};
