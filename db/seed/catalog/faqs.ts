// Answers that are true of more than one program, so that they are worded once.
import type { Faq } from "../../../lib/domain/catalog";

export const whatTheTotalIncludes: Faq = {
  question: "What does the total include?",
  answer:
    "Tuition only. Fees are not published here, so they are not in the total. Before you decide, ask a counselor for every cost you would be billed for.",
};

export const payingByTheTerm: Faq = {
  question: "How does paying by the term work?",
  answer:
    "The price is for a whole term, not for each course or credit. The estimate divides the time you plan to take into terms, rounds up to whole ones, and multiplies. If you finish in fewer terms, the total is lower.",
};

export const timeOfSimilarPrograms: Faq = {
  question: "Will I finish in the time shown?",
  answer:
    "Nobody can promise you that. The time describes graduates of similar programs, and the percentage is the share of those graduates who finished within it. People who started and did not graduate are not counted, and your own time may be shorter or longer.",
};

export const certificationsIncluded: Faq = {
  question: "Do the certifications cost extra?",
  answer:
    "No. The certifications listed for this program are included at no additional cost. Each one is issued by the organization named beside it, not by the university.",
};
