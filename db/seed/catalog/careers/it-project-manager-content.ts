import type { CareerContent } from "../../../../lib/domain/catalog";

export const itProjectManagerContent: CareerContent = {
  what: {
    paragraphs: [
      "A hospital wants a new records system. A store wants to open online. An office of three hundred has to move to new laptops without losing a day. Each of these is a project, and an IT project manager is the person who sees it through.",
      "You do not write the code or plug in the servers. You make sure that those who do know what is wanted, have what they need and hear early about what has changed. It takes enough technical knowledge to ask the right question, and enough tact to ask it twice.",
    ],
    builds:
      "You build a plan that people believe in, a schedule, a budget, a list of risks with an answer to each, and the trust that makes bad news travel fast.",
    worksWith:
      "You work with developers, administrators and suppliers on one side, and with the department that ordered the system on the other. You translate in both directions.",
    suits:
      "It suits organized people who like technology and like people at least as much, who can keep many threads in hand, and who stay friendly when a date slips.",
  },
  does: {
    paragraphs: [
      "At the start you ask a great deal: what should be different afterward, for whom, by when, and what may it cost? In the middle you follow, remind, clear obstacles and report. At the end you make sure that the new system is really in use.",
      "How you work depends on the house. Some projects are planned as a whole and carried out in stages. Others proceed in short rounds of two or three weeks and decide after each what comes next. Many mix the two.",
    ],
    responsibilities: [
      {
        name: "Agree on the goal",
        text: "You write down what the project will deliver and what it will not, and have those who pay and those who build agree to the same page.",
      },
      {
        name: "Plan time and money",
        text: "You break the work into pieces, have the people who do it estimate them, and leave room for what nobody foresaw.",
      },
      {
        name: "Lead the team",
        text: "You see that everyone knows what to do next, and protect them from interruptions and from promises made elsewhere.",
      },
      {
        name: "Watch risks",
        text: "You think ahead to the supplier who may be late and the data that may be worse than expected, and prepare.",
      },
      {
        name: "Handle changes",
        text: "You welcome a good new idea, work out what it costs in days and dollars, and let the right person decide.",
      },
      {
        name: "Work with suppliers",
        text: "You help choose them, know what the contract says and check that what arrives is what was ordered.",
      },
      {
        name: "Report honestly",
        text: "You tell those in charge how the project stands in a few plain lines, in time for them to help.",
      },
      {
        name: "Bring the system into use",
        text: "You plan training, the moment of the switch, and the weeks after it, in which most questions come.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Wherever systems are bought, built or replaced there are projects to run. Consulting firms send their managers from client to client; other organizations keep their own and give them one project after another.",
    ],
    industries: [
      "Computer systems design companies",
      "Management consulting",
      "Banks and insurance companies",
      "Hospitals and health networks",
      "Telecommunications",
      "Federal, state and local government",
      "Manufacturing",
    ],
  },
  become: {
    paragraphs: [
      "People grow into this from two sides: from technology, when they find that they enjoy coordinating, or from business, when they find that they enjoy systems. Either way you need to learn the other half.",
    ],
    steps: [
      {
        name: "Earn a bachelor's degree",
        text: "Choose one that covers both technology and management, or make up for the missing side with electives. Some go on to a master's degree when they want to lead larger projects.",
        names: ["information technology", "business administration", "IT management"],
      },
      {
        name: "Work in projects first",
        text: "Be a tester, an analyst, a developer or a coordinator in a few projects. You will see what good planning feels like from below.",
        names: ["business analyst", "project coordinator", "team lead"],
      },
      {
        name: "Add a project certification",
        text: "Several are well known. Some can be taken at the beginning of a career, others ask for years of documented practice.",
        names: ["CAPM", "PMP", "a Scrum master certificate"],
      },
    ],
  },
  programs: {
    paragraph:
      "These programs join technology and management in different proportions. Ask yourself which half you already have, and look for the other one.",
  },
  pay: {
    paragraph:
      "There is no official wage for IT project managers. The figure here belongs to a mixed group of computer jobs that have no line of their own, so treat it with more caution than most on this site, and ask employers in your region.",
    factors: ["size of the budgets you led", "industry", "certifications", "technical background"],
  },
  outlook: {
    paragraph:
      "Since the projection is for the same mixed group, it shows the general direction of computer work and little more. Projects will not run out; how they are organized may well change.",
  },
  skills: {
    paragraph:
      "A plan is a tool; people carry it out. About half of what you need is on each side of that sentence.",
    items: [
      {
        name: "Planning and estimating",
        text: "You can divide work, see what waits for what, and tell an honest estimate from a hopeful one.",
      },
      {
        name: "Technical understanding",
        text: "You follow a discussion about interfaces, data and hosting, and know when to ask for an explanation.",
      },
      {
        name: "Project methods",
        text: "You know staged and agile ways of working and choose what fits the project instead of what is in fashion.",
      },
      {
        name: "Budgeting",
        text: "You keep track of what was planned, spent and promised, and notice early when they drift apart.",
      },
      {
        name: "Leading without rank",
        text: "Most of the team reports to somebody else. You win their effort by being clear, fair and prepared.",
      },
      {
        name: "Negotiation",
        text: "You find the version of a request that can be had in time and that still solves the problem.",
      },
      {
        name: "Clear writing",
        text: "Your notes say who does what by when, and fit on one screen.",
      },
    ],
  },
  start: {
    paragraph:
      "You know how to work back from a date, so pick one: study starts on the first of each month, and the page below lists what has to be ready before it.",
  },
  more: {
    paragraph:
      "See the programs in technology and in business, choose one from each, and compare them. The differences will tell you which way into this work is yours.",
  },
};
