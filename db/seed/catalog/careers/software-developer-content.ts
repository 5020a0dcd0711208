import type { CareerContent } from "../../../../lib/domain/catalog";

export const softwareDeveloperContent: CareerContent = {
  what: {
    paragraphs: [
      "A software developer writes the programs that other work depends on: the app that books a seat, the system that schedules a hospital's shifts, the few lines inside a thermostat. The job is to understand a need well enough that a machine can meet it every time.",
      "Typing code is the part that shows. Most of the effort goes into asking what should happen, choosing a design that will still make sense next year, and making sure that a change does not break what already worked.",
    ],
    builds:
      "You build applications for phones, desktops and browsers, the services behind them, and sometimes the tools that other developers use.",
    worksWith:
      "You work in a team with other developers, a product owner who decides what comes first, designers, and testers. The people who will use the program are part of the team too, if it is a good one.",
    suits:
      "It suits people who enjoy a puzzle, who are precise without being stubborn, and who do not mind that a machine does exactly what they said and not what they meant.",
  },
  does: {
    paragraphs: [
      "A developer's week is a mixture of thinking, writing, reading and talking. You read far more code than you write, most of it by other people, and some of it by yourself a year ago.",
      "How the days look depends on the product. Software for an aircraft is checked line by line before it is released. A shop's website may change ten times a day.",
    ],
    responsibilities: [
      {
        name: "Work out what is needed",
        text: "You listen to what people ask for, find the problem underneath, and write down what the program must do and what it need not do.",
      },
      {
        name: "Design the program",
        text: "You divide a large task into parts that can be understood one at a time, and decide how they speak to each other.",
      },
      {
        name: "Write and review code",
        text: "You write code that a colleague can follow, and you read theirs with the same care before it goes in.",
      },
      {
        name: "Test each change",
        text: "You write tests that run by themselves, so that a fault is found within minutes and not by a customer.",
      },
      {
        name: "Find and repair faults",
        text: "You make a fault happen again, follow it to its cause, and repair that cause and not only what it did.",
      },
      {
        name: "Improve old code",
        text: "You change the inside of a program without changing what it does, so that the next feature is cheaper to add.",
      },
      {
        name: "Release and watch",
        text: "You bring a new version to its users in small steps, and keep an eye on it afterward.",
      },
      {
        name: "Explain how it works",
        text: "You leave notes for the people who come after you, and tell those who pay for the work what is possible in the time they have.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Software companies employ many developers, but far from all. Banks, carmakers, hospitals, insurers and public offices write their own programs as well. Remote work is common, though new developers often learn faster beside others.",
    ],
    industries: [
      "Computer systems design companies",
      "Software publishers",
      "Finance and insurance",
      "Manufacturing of cars, devices and machines",
      "Hospitals and health technology",
      "Public administration and defense",
    ],
  },
  become: {
    paragraphs: [
      "Most developers hold a bachelor's degree, and it is the surest way past the first filter of a large employer. What carries you after that is practice, and plenty of people arrive here from other work.",
    ],
    steps: [
      {
        name: "Earn a bachelor's degree",
        text: "A degree in software engineering or computer science teaches design, data structures, testing and teamwork. The first leans toward building large programs together, the second toward the theory below them.",
        names: ["software engineering", "computer science", "information technology"],
      },
      {
        name: "Build things others use",
        text: "Write a program that somebody else depends on, even if it is only a small one. Take part in an open project, and learn how a stranger reads your code.",
        names: ["an internship", "an open-source project", "a capstone project"],
      },
      {
        name: "Start in a team",
        text: "In a first job you learn what no course can show: old code, real deadlines, and how decisions are made. Choose the team that reviews your work carefully over the one that leaves you alone.",
        names: ["junior developer", "test engineer", "support engineer"],
      },
      {
        name: "Choose where to go deeper",
        text: "Later you may specialize in a field, lead a team, or become the person who keeps the design of a whole system in mind.",
        names: ["security", "mobile apps", "software architecture"],
      },
    ],
  },
  programs: {
    paragraph:
      "Each of these programs teaches you to write software in earnest. They differ in how much theory, hardware and management comes with it, so compare the courses side by side.",
  },
  pay: {
    paragraph:
      "These wages were published for software developers as a group, which runs from the first year on the job to people with decades behind them. Bonuses and shares in a company are mostly left out.",
    factors: [
      "years of practice",
      "industry",
      "region",
      "the systems you know",
      "size of employer",
    ],
  },
  outlook: {
    paragraph:
      "The projection covers ten years and cannot know what new tools will do to the work. Developers who understand the problem, and can judge code that a tool has suggested, have the better hand.",
  },
  skills: {
    paragraph:
      "Languages come and go. The skills below last longer, and each language you learn makes the next one easier.",
    items: [
      {
        name: "Programming languages",
        text: "You know at least one language well, such as Java, C#, Python or JavaScript, and can find your way in another within weeks.",
      },
      {
        name: "Software design",
        text: "You can say why a program is divided the way it is, and what would have to change if a requirement did.",
      },
      {
        name: "Automated testing",
        text: "You know what is worth testing, at which level, and how to write a test that fails for the right reason.",
      },
      {
        name: "Version control",
        text: "You use Git to keep a history that explains itself, and to work beside others without overwriting them.",
      },
      {
        name: "Databases and interfaces",
        text: "You can store data so that it stays correct, and call another program's interface with care.",
      },
      {
        name: "Secure coding",
        text: "You expect hostile input, keep secrets out of the code, and know the usual ways in which programs are broken into.",
      },
      {
        name: "Clear speech",
        text: "You can tell somebody who does not write code what a choice will cost, and what it will cost not to make it.",
      },
    ],
  },
  start: {
    paragraph:
      "You can begin in any month. If you are unsure about mathematics or have been away from study for a while, use the weeks before your start to refresh it; a counselor can tell you what helps most.",
  },
  more: {
    paragraph:
      "Put two or three programs next to each other and look only at what differs. It is the quickest way to see which one fits the developer you would like to be.",
  },
};
