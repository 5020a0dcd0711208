import type { CareerContent } from "../../../../lib/domain/catalog";

export const dataAnalystContent: CareerContent = {
  what: {
    paragraphs: [
      "Every organization keeps records: orders, visits, complaints, hours, tests. A data analyst reads them on behalf of the people who have to decide something. How many nurses will we need in January? Which customers leave, and when? Did the new form help?",
      "The answer has to be right, and it has to be understood. That is why the work is half arithmetic and half explanation, and why an analyst is careful to say what the numbers cannot show.",
    ],
    builds:
      "You build queries, reports and dashboards, and now and then a single well-chosen chart that settles a long discussion.",
    worksWith:
      "You work with managers who bring the questions, with the engineers who keep the data, and with the people whose daily work is being counted. The last group usually knows why a number looks strange.",
    suits:
      "It suits curious people who like order, who check a result before they believe it, and who can tell a director that the figure everybody quotes is wrong.",
  },
  does: {
    paragraphs: [
      "Most days begin with a question and a table that does not quite fit it. You find out what each column means, clean what needs cleaning, count, compare, and write down what you found.",
      "An analyst describes and explains what has happened. A data scientist more often builds models that predict. In smaller places one person does both.",
    ],
    responsibilities: [
      {
        name: "Turn a question into one that data can answer",
        text: "Somebody asks if sales are good. You find out what good would mean, compared with what, and by when they need to know.",
      },
      {
        name: "Collect and clean data",
        text: "You bring tables from several systems together, find doubles and gaps, and decide openly what to do with them.",
      },
      {
        name: "Write queries",
        text: "You use SQL to take exactly the rows you need, and you keep the query so that others can check it.",
      },
      {
        name: "Compare and test",
        text: "You look for differences that are larger than chance, and you say so plainly when there are none.",
      },
      {
        name: "Build dashboards",
        text: "You make screens that show a few numbers that matter, with their definitions, and that people still open after the first week.",
      },
      {
        name: "Present findings",
        text: "You put the result in one sentence first and the method after it, for people who have ten minutes.",
      },
      {
        name: "Guard privacy",
        text: "You use no more personal data than the question needs and hide groups so small that a person could be recognized.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Analysts sit wherever records pile up. Some belong to a central team that serves the whole house. Others are placed in one department and become its memory for numbers.",
    ],
    industries: [
      "Banks and insurance companies",
      "Management and scientific consulting",
      "Retail and e-commerce",
      "Hospitals and health insurers",
      "Transport and logistics",
      "Schools, colleges and public offices",
    ],
  },
  become: {
    paragraphs: [
      "People come to this work from many subjects. Statistics helps, but so does knowing a trade well and being the one there who is good with spreadsheets.",
    ],
    steps: [
      {
        name: "Learn the basics of data",
        text: "A bachelor's degree in a subject with statistics and databases is the usual base. If you already have a degree in something else, a shorter program can add what is missing.",
        names: ["data analytics", "business administration", "information technology"],
      },
      {
        name: "Answer a real question",
        text: "Take a public data set, ask something you would like to know, and publish the answer with the code. Two or three such pieces tell an employer more than a list of tools.",
        names: ["a public data project", "an internship", "reports in your present job"],
      },
      {
        name: "Learn a field as well as a tool",
        text: "Analysts who understand claims, supply or patient care ask better questions than those who only know the software. Choose a field, and stay long enough to understand it.",
        names: ["finance", "health", "operations"],
      },
    ],
  },
  programs: {
    paragraph:
      "These programs teach you to ask data questions and to trust the answers. Some come from the side of technology and some from the side of business; both lead here.",
  },
  pay: {
    paragraph:
      "No agency publishes a wage for data analysts under that name. What you see was published for data scientists, a neighboring job with more statistics and often more years of study, and a first post as an analyst usually begins below it.",
    factors: ["statistics and programming", "knowledge of the field", "experience", "industry"],
  },
  outlook: {
    paragraph:
      "This outlook, too, was made for data scientists. The direction is likely to be similar, since both jobs live on the growing amount of data, but the size of the change need not be.",
  },
  skills: {
    paragraph:
      "You can begin with two of these, SQL and a spreadsheet, and add the others as questions get harder.",
    items: [
      {
        name: "SQL",
        text: "You can join tables, group rows and check that the total still matches before you hand it on.",
      },
      {
        name: "Spreadsheets",
        text: "You use formulas and pivot tables with ease, and you know when a sheet has grown into something that should be a database.",
      },
      {
        name: "Statistics",
        text: "You understand averages and medians, spread, samples and chance, and you know the common ways to fool yourself.",
      },
      {
        name: "Python or R",
        text: "You can write a short program that repeats an analysis exactly, so that next month takes minutes.",
      },
      {
        name: "Charts",
        text: "You choose a form that shows the comparison that matters, label it directly and leave out the rest.",
      },
      {
        name: "Asking questions",
        text: "You find out politely what people will do with the answer, because that decides what to count.",
      },
      {
        name: "Honesty about doubt",
        text: "You say what is missing, what was assumed, and how sure you are.",
      },
    ],
  },
  start: {
    paragraph:
      "The next group is never more than a month away. Many people who choose this field keep their job while they study, so ask a counselor how many hours a week are realistic for you.",
  },
  more: {
    paragraph:
      "Not sure if you lean toward business or toward technology? Save one program from each, compare their courses, and notice which list you would rather read further.",
  },
};
