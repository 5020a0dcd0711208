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

export const payingByTheCredit: Faq = {
  question: "How does paying by the credit work?",
  answer:
    "You pay for the credits you take. The total is the price of one credit times the credits of the program. Your pace does not change it, and credit that is accepted from elsewhere lowers it.",
};

export const onePriceForAll: Faq = {
  question: "Does the price change with my pace?",
  answer:
    "No. It is one price for the whole program. It is not lower when you finish early, and not higher when you need longer.",
};

export const coursesOfTheMajor: Faq = {
  question: "Are these all the courses?",
  answer:
    "No. The list names courses of the major. General education, such as writing and mathematics, and electives make up the rest of the count. A counselor can send you the full plan.",
};

export const shareNotPublished: Faq = {
  question: "How many students finish in the time shown?",
  answer:
    "That is not published for this program. The time is the planned length from start to finish, for someone who takes every course in order and passes each the first time.",
};
