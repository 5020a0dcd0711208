import { forBachelor } from "../../admission";
import { coursesOfTheMajor, payingByTheTerm, timeOfSimilarPrograms } from "../../faqs";
import type { SeedProgram } from "../../types";

export const humanResourceManagement: SeedProgram = {
  slug: "human-resource-management",
  title: "Human Resource Management",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-business",
  cipCode: "52.1001",
  teaser:
    "Hire fairly, pay correctly, train well, and be the person both sides can talk to when work goes wrong.",
  summary: [
    "Human resources sits between the organization and the people in it, and owes both the truth. It writes the offer, explains the health plan, investigates the complaint and, on the worst days, delivers the notice.",
    "The degree gives equal room to law, numbers and conversation. You learn what an employer must and may not do, how a pay scale is built, and how to lead a talk that nobody wants to have.",
    "You practice on records of an invented company of 300 people. By the last term you have filled its vacancies, revised its handbook and answered two grievances.",
  ],
  courseCounts: [38],
  courseCountReason: null,
  skills: [
    "Recruiting and selection",
    "Employment law",
    "Pay and benefits",
    "Training design",
    "Workplace investigations",
    "HR records and reports",
  ],
  teaches: ["employment law", "recruiting", "compensation"],
  certificationTerms: "opportunity",
  fasterNote: "Work in human resources can be assessed for up to three courses.",
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: 64, months: 35, cohort: "graduates of similar programs" },
  faqs: [
    {
      question: "Do the certifications ask for work experience?",
      answer:
        "The aPHR does not. For the SHRM-CP, read the current conditions of its issuer before you register. Both are exams that you take with the issuer, not with the school.",
    },
    {
      question: "Does the law I learn hold in my state?",
      answer:
        "Federal employment law holds everywhere, and it is the core of the two law courses. For state law you learn how to find and read it, and you do one assignment on your own state.",
    },
    coursesOfTheMajor,
    payingByTheTerm,
    timeOfSimilarPrograms,
  ],
  price: { model: "flat_per_term", amountCents: 368_500, termMonths: 6 },
  priceEffectiveOn: "2025-07-01",
  certifications: [{ slug: "hrci-aphr" }, { slug: "shrm-cp" }],
  tracks: [],
  courses: [
    {
      title: "Introduction to Human Resources",
      credits: 3,
      about: "What the department does, and for whom.",
    },
    { title: "Employment Law I", credits: 3, about: "Hiring, discrimination, wages and hours." },
    {
      title: "Employment Law II",
      credits: 3,
      about: "Leave, safety, privacy and the end of a job.",
    },
    {
      title: "Recruiting and Selection",
      credits: 3,
      about: "Adverts, interviews and fair comparisons.",
    },
    {
      title: "Compensation",
      credits: 3,
      about: "Grades, ranges and the reasons for a difference.",
    },
    {
      title: "Benefits",
      credits: 3,
      about: "Health, retirement and leave, explained to employees.",
    },
    {
      title: "Training and Development",
      credits: 3,
      about: "Finding out what people need to learn, and checking that they did.",
    },
    { title: "Employee Relations", credits: 3, about: "Complaints, investigations and unions." },
    {
      title: "HR Data and Reporting",
      credits: 3,
      about: "Turnover, vacancies and pay, counted the same way twice.",
    },
    { title: "HR Capstone", credits: 3, about: "A year in the department of an invented company." },
  ],
  admission: [...forBachelor],
};
