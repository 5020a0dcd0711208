import type { CareerContent } from "../../../../lib/domain/catalog";

export const dataScientistContent: CareerContent = {
  what: {
    paragraphs: [
      "A data scientist uses statistics and programs to learn something from data that nobody could see by reading it. Which of these scans needs a second look? How much bread will this shop sell on Friday? Is that payment likely to be fraud?",
      "The word science is meant seriously. You state what you expect, test it on data that you held back, and report the result even when it is disappointing. A model that looks brilliant and fails on new cases is worse than none.",
    ],
    builds:
      "You build models that estimate or predict, the pipelines that feed them, and the experiments that show if they do any good.",
    worksWith:
      "You work with data engineers, software developers and analysts, and with people who know the subject: physicians, buyers, underwriters. Without them you would not know which patterns matter.",
    suits:
      "It suits people who like mathematics and can live with uncertainty, who are skeptical of their own results first, and who can explain a probability without hiding behind it.",
  },
  does: {
    paragraphs: [
      "Much of the time goes into data that is incomplete, mislabeled or in the wrong place. The modeling everybody talks about may fill a week out of a project of three months.",
      "The rest is judgment. Should this decision be left to a model at all? Whom would a mistake harm, and would anybody notice?",
    ],
    responsibilities: [
      {
        name: "Frame the problem",
        text: "You translate a wish into something that can be measured, and agree beforehand on what would count as success.",
      },
      {
        name: "Prepare data",
        text: "You gather data from many sources, understand how each was collected, and document what you changed.",
      },
      {
        name: "Explore",
        text: "You look at distributions and odd cases before you fit anything, since a picture often shows what a formula hides.",
      },
      {
        name: "Build models",
        text: "You begin with the simplest method that could work, and go on to a complex one only if it earns its keep.",
      },
      {
        name: "Validate",
        text: "You test on cases the model has not seen, compare with a plain baseline, and look at how it does for each group of people.",
      },
      {
        name: "Run experiments",
        text: "You plan fair comparisons, decide in advance how long they last, and resist stopping when the numbers happen to look good.",
      },
      {
        name: "Bring models into use",
        text: "You work with engineers so that a model runs reliably, and you watch it afterward, because the world it learned from changes.",
      },
      {
        name: "Report",
        text: "You explain the result and its limits to people who will act on it.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Data scientists are found where a slightly better decision, made many times, is worth a great deal. Some are in research and publish; most are in companies and public bodies, close to a product or a process.",
    ],
    industries: [
      "Computer systems design companies",
      "Insurance companies and banks",
      "Scientific research and development",
      "Pharmaceutical and medical companies",
      "Online services and retail",
      "Government statistics and health agencies",
    ],
  },
  become: {
    paragraphs: [
      "This is one of the few jobs in computing in which a master's degree is common. It is not always required, but you need the mathematics from somewhere.",
    ],
    steps: [
      {
        name: "Lay the base with a bachelor's degree",
        text: "Choose a degree with statistics, linear algebra and programming. The title on it matters less than these three.",
        names: ["data analytics", "computer science", "mathematics"],
      },
      {
        name: "Work with data every day",
        text: "Many data scientists were analysts or developers first. It is a good way to learn how messy real data is, and to be paid meanwhile.",
        names: ["data analyst", "software developer", "research assistant"],
      },
      {
        name: "Deepen the methods",
        text: "Study machine learning and experimental design in earnest, in a master's program or in a team that does both well. Read papers, rebuild one result, and notice how hard that is.",
        names: ["a master's degree", "a research project", "advanced statistics courses"],
      },
    ],
  },
  programs: {
    paragraph:
      "The programs below give you the base or take you further. If you have no degree yet, start with a bachelor's; the master's assumes that you can already program.",
  },
  pay: {
    paragraph:
      "These wages cover people with the title data scientist and those who do the same work under another name. A doctorate, a scarce subject or a large technology company moves a salary up; public research usually pays less.",
    factors: ["level of degree", "industry", "experience with models in use", "region"],
  },
  outlook: {
    paragraph:
      "Fast growth in percent can still mean a modest number of jobs, so read both lines. Competition for first positions is strong, and a track record with real data helps more than another course.",
  },
  skills: {
    paragraph:
      "Nobody is equally good at all of these. Teams are put together so that the gaps do not line up.",
    items: [
      {
        name: "Statistics and probability",
        text: "You know how to estimate, how to test, and how easily a pattern appears by chance when you look long enough.",
      },
      {
        name: "Machine learning",
        text: "You understand the common families of methods, what each assumes, and how each of them fails.",
      },
      {
        name: "Programming in Python or R",
        text: "You write code that others can run again, with tests for the parts where a silent mistake would hurt.",
      },
      {
        name: "Data engineering basics",
        text: "You can query a large database and move data about without losing or doubling a part of it.",
      },
      {
        name: "Experimental design",
        text: "You can plan a comparison so that the difference you find has only one explanation.",
      },
      {
        name: "Ethics and fairness",
        text: "You ask who is missing from the data and what happens to people the model gets wrong.",
      },
      {
        name: "Telling the story",
        text: "You can say in plain words what was found, how sure you are, and what you would do.",
      },
    ],
  },
  start: {
    paragraph:
      "Study begins on the first of any month you choose. Should your calculus be rusty, start it again now: an hour a day for a month makes the first courses far more pleasant.",
  },
  more: {
    paragraph:
      "Save a bachelor's and a master's program, and ask a counselor about the way from one to the other. Nothing has to be decided today.",
  },
};
