import type { CareerContent } from "../../../../lib/domain/catalog";

export const projectManagerContent: CareerContent = {
  what: {
    paragraphs: [
      "Some work repeats itself every day. Other work is done once: open a clinic, launch a product, restore a theater, move a warehouse. A project manager is responsible for work of the second kind, from the first sketch to the day it is handed over.",
      "Three things pull at every project: what it should achieve, how long it may take, and what it may cost. You cannot have all of them without limit. The skill lies in finding a balance that people can accept, and keeping it.",
    ],
    builds:
      "You build a common picture of the goal, a timetable, a budget, and a habit of talking that lets problems surface while they are small.",
    worksWith:
      "You work with whoever the project needs, which may be engineers, nurses, lawyers or painters. There is usually a sponsor who pays, and a group of people who will live with the result.",
    suits:
      "It suits people who finish what they begin, who like variety, and who can bring others together without being the boss of any of them.",
  },
  does: {
    paragraphs: [
      "You plan, but the plan is never the point. It is there so that everybody notices when reality moves away from it, and you spend most days on the distance between the two.",
      "Meetings are part of the job. Good ones are short and end with names and dates. Between them you walk about, ask, and listen for what nobody says aloud.",
    ],
    responsibilities: [
      {
        name: "Define the project",
        text: "You write down its purpose, its limits and how one will know that it is done, and have it signed by those who matter.",
      },
      {
        name: "Make the schedule",
        text: "You list the tasks, learn which depend on which, and find the chain that decides the end date.",
      },
      {
        name: "Plan and follow costs",
        text: "You estimate what is needed, watch what is spent, and speak up while there is still a choice.",
      },
      {
        name: "Find people and material",
        text: "You secure the hours, rooms, permits and goods that each stage requires, and the contracts behind them.",
      },
      {
        name: "Keep everybody informed",
        text: "You know who needs to hear what, and make sure that nobody is surprised by something you knew.",
      },
      {
        name: "Deal with risks and changes",
        text: "You keep a list of what could go wrong with somebody's name beside each line, and decide openly when the goal has to move.",
      },
      {
        name: "Hand over and learn",
        text: "You pass the result on in good order, thank people, and note what you would do differently.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Projects are everywhere, which makes this one of the easiest careers to carry from one trade to another. What changes is the vocabulary, and how expensive a mistake is.",
    ],
    industries: [
      "Consulting, engineering and other professional services",
      "Construction",
      "Manufacturing",
      "Banks and insurance companies",
      "Hospitals and health networks",
      "Public administration",
      "Events and nonprofit organizations",
    ],
  },
  become: {
    paragraphs: [
      "Few people plan this career as children. They organize something at work, do it well, and are asked again. A degree and a certification turn that into a profession.",
    ],
    steps: [
      {
        name: "Earn a bachelor's degree",
        text: "Business is the most direct choice. A degree in the field whose projects you want to lead is just as good, if you add courses in planning and finance.",
        names: ["business administration", "project management", "engineering or health studies"],
      },
      {
        name: "Lead something small",
        text: "Offer to organize a move, an event or the new version of a form. Write down how you planned it and how it went.",
        names: ["project assistant", "coordinator", "volunteer organizer"],
      },
      {
        name: "Certify your practice",
        text: "Entry certificates need no experience. The best-known one asks for several years of leading projects, so keep a record of yours from the start.",
        names: ["CAPM", "PMP", "PRINCE2"],
      },
      {
        name: "Take on larger work",
        text: "With time you may lead several projects at once, or choose which projects an organization should do at all.",
        names: ["program manager", "portfolio manager", "head of a project office"],
      },
    ],
  },
  programs: {
    paragraph:
      "Management is taught in several of our programs. Those below give it enough room to prepare you for projects of your own.",
  },
  pay: {
    paragraph:
      "The number covers a mixed company, from assistants who keep schedules to leaders of very large undertakings. Where you stand in it depends mostly on what you have already brought to a good end.",
    factors: ["size of past projects", "industry", "certification", "experience", "region"],
  },
  outlook: {
    paragraph:
      "Growth is expected to be steady and unspectacular. The number of openings is large because the occupation is large and people move out of it, often upward.",
  },
  skills: {
    paragraph:
      "You have probably practiced some of these without giving them a name, in a family or a club.",
    items: [
      {
        name: "Scheduling",
        text: "You can see which delays matter and which do not, and you draw a timetable that people actually look at.",
      },
      {
        name: "Money sense",
        text: "You can set up a budget, follow it, and explain a deviation without excuses.",
      },
      {
        name: "Facilitation",
        text: "You lead a group to a decision in the time it has, and everybody was heard.",
      },
      {
        name: "Risk awareness",
        text: "You imagine trouble in advance, without becoming a pessimist about it.",
      },
      {
        name: "Contracts and suppliers",
        text: "You read what was agreed, and settle differences before they turn into disputes.",
      },
      {
        name: "Planning software",
        text: "You use common planning tools with ease and know that the tool is not the plan.",
      },
      {
        name: "Steadiness",
        text: "When something slips, you are the one whose voice stays the same.",
      },
    ],
  },
  start: {
    paragraph:
      "Make it your first project: choose a month, count back from the first day, and put the dates below in your calendar. Every month is possible.",
  },
  more: {
    paragraph:
      "Scope, time and cost apply to a degree as well. Set your own limits for each, then see which programs lie within them.",
  },
};
