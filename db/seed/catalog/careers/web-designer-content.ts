import type { CareerContent } from "../../../../lib/domain/catalog";

export const webDesignerContent: CareerContent = {
  what: {
    paragraphs: [
      "A web designer decides what a visitor meets on a site: the order of the page, the type, the colors, the words on a button, and what happens after it is pressed. Good design is easy to overlook. People simply find the form, fill it in and move on.",
      "Some designers only draw and hand the drawing to developers. Many also write the HTML and CSS that put it on the screen. The more of both you can do, the fewer things get lost between the picture and the page.",
    ],
    builds:
      "You make sketches, working prototypes, finished page layouts, and a shared set of parts such as buttons, forms and menus that a whole site is put together from.",
    worksWith:
      "You sit between the people who write the text, the developers who build the pages, and whoever owns the site. You also spend time with the people it is for, because they notice what the team no longer sees.",
    suits:
      "It suits people who look closely, who can explain why one arrangement works better than another, and who are willing to give up a favorite idea when a test shows that it confuses people.",
  },
  does: {
    paragraphs: [
      "The work starts before anything is drawn. You find out who uses the site, on what kind of screen, and what they want to get done. Only then does it make sense to choose a layout.",
      "After a page is live, the work goes on. You watch where people stop, ask why, change one thing and look again.",
    ],
    responsibilities: [
      {
        name: "Find out what visitors need",
        text: "You talk with people, watch them use the site and read what they ask the help desk. Their questions tell you what the page should answer first.",
      },
      {
        name: "Plan the structure of a site",
        text: "You decide which pages there are, how they are named and how one leads to the next, so that nobody needs to know how the organization is divided up.",
      },
      {
        name: "Sketch and prototype",
        text: "You try several arrangements quickly and cheaply, first on paper, then as a prototype that people can click through.",
      },
      {
        name: "Design the finished pages",
        text: "You settle type, color, spacing and pictures, and show how each page changes from a phone to a wide screen.",
      },
      {
        name: "Make pages accessible",
        text: "You choose contrasts that can be read, put things in an order that a screen reader can follow, and make sure that everything works from a keyboard.",
      },
      {
        name: "Write markup and styles",
        text: "You turn designs into HTML and CSS, often with some JavaScript, or work beside the developer who does.",
      },
      {
        name: "Test with real people",
        text: "You give somebody a task, stay quiet and watch. Five such sessions usually show what to repair next.",
      },
      {
        name: "Look after a design system",
        text: "You keep the shared parts, and the rules for using them, in one place, so that the site still looks like one site after many hands have worked on it.",
      },
    ],
  },
  where: {
    paragraphs: [
      "In an agency you move between clients and see many subjects. In a company of its own product you stay with one site for years and learn what its visitors really do. A good number of designers work for themselves, with the freedom and the paperwork that brings.",
    ],
    industries: [
      "Design and advertising agencies",
      "Computer systems design companies",
      "Software publishers",
      "Retail and e-commerce",
      "Newspapers, magazines and broadcasters",
      "Colleges, museums and public offices",
      "Self-employment",
    ],
  },
  become: {
    paragraphs: [
      "Employers want to see work before they read a degree. Study gives you the base and the habit of giving reasons; a portfolio shows that you can use them.",
    ],
    steps: [
      {
        name: "Learn design and the web together",
        text: "A program in web design or a related subject teaches typography, layout, HTML and CSS next to each other. A certificate can be enough to begin with, if you go on practicing.",
        names: ["web design", "user experience design", "information technology"],
      },
      {
        name: "Build a portfolio",
        text: "Show a few pieces and tell the story of each: what the problem was, what you tried, what you changed after testing. A small site for a real club or shop is worth more than a redesign of a famous one that nobody asked for.",
        names: ["a site for a local group", "an internship", "freelance projects"],
      },
      {
        name: "Grow toward a specialty",
        text: "With a few years behind you, choose what to go deeper into. Some designers move toward research, some toward code, some toward leading a team.",
        names: ["accessibility", "interaction design", "front-end development"],
      },
    ],
  },
  programs: {
    paragraph:
      "These programs cover design for the web, the code beneath it, or both. Look at the list of courses before you look at the title: it tells you which side gets more room.",
  },
  pay: {
    paragraph:
      "The spread is wide because very different jobs stand behind these numbers, from a one-person studio to a product team at a large software company. People who work for themselves are not counted at all.",
    factors: ["strength of the portfolio", "code as well as design", "industry", "region"],
  },
  outlook: {
    paragraph:
      "Tools that draw a page by themselves take over routine work first. What stays is finding out what people need and judging what serves them, so that is worth learning well.",
  },
  skills: {
    paragraph:
      "Taste can be trained, and so can the rest of this list. The best way is to make something, show it and listen.",
    items: [
      {
        name: "Typography and layout",
        text: "You know how size, spacing and line length guide the eye, and why most pages need fewer elements than they have.",
      },
      {
        name: "HTML and CSS",
        text: "You can read and write the languages that every page is made of, so that you design what a browser can do well.",
      },
      {
        name: "Accessibility",
        text: "You know the common standard, WCAG, and check your work against it with a keyboard and a screen reader.",
      },
      {
        name: "Prototyping tools",
        text: "You can put a clickable draft together in an afternoon, in whichever tool the team has settled on.",
      },
      {
        name: "User research",
        text: "You ask open questions, keep your own opinion out of the room, and tell apart what people say and what they do.",
      },
      {
        name: "Plain writing",
        text: "You can name a button so that nobody has to guess, since words are half of any interface.",
      },
      {
        name: "Taking criticism",
        text: "You hear what is wrong with a draft without hearing that something is wrong with you.",
      },
    ],
  },
  start: {
    paragraph:
      "A new group starts on the first of each month. That leaves time to gather your papers, and to make a small page of your own while you wait, which is the best way to learn if you like this work.",
  },
  more: {
    paragraph:
      "If this sounds like you, read through the programs in technology and save the ones whose courses you would enjoy even without a grade at the end.",
  },
};
