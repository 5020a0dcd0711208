import type { CareerContent } from "../../../../lib/domain/catalog";

export const backEndDeveloperContent: CareerContent = {
  what: {
    paragraphs: [
      "A back-end developer builds and looks after the part of a website or app that runs on a server. When you check a bank balance, your screen only shows the answer. Somewhere else, code received your request, made sure it came from you, found the right data and sent it back.",
      "The name says where the work is done. The front end is what you see and touch. The back end is everything behind it: programs, databases, the servers they run on, and the connections between them. When it works well, nobody notices it.",
    ],
    builds:
      "You build the code that runs on servers, the databases that hold a site's information, and the APIs through which one program asks another for data.",
    worksWith:
      "You work most closely with front-end developers, who build the screens that use your code, and with designers, testers and project managers. You also talk with the clients and other stakeholders who need the software to do something for them.",
    suits:
      "It suits people who want to know how things work, who would rather fix a cause than hide a symptom, and who can stay with a hard problem until it gives way. An eye for design is welcome, but it is not the heart of the job.",
  },
  does: {
    paragraphs: [
      "Front-end developers decide what happens on your screen: the layout, the words, the buttons. Back-end developers work behind the scenes and answer for what happens after you press one. Where does the information go, who may read it, how fast does the answer come back, and what if something fails halfway?",
      "The two sides depend on each other, and many developers can do some of both. These are the responsibilities you can expect on the back-end side.",
    ],
    responsibilities: [
      {
        name: "Write server-side code (Python, Java, Ruby, PHP)",
        text: "You write the programs that answer each request, in a language such as Python, Java, Ruby or PHP. Which one you use depends on the team and on what it has already built.",
      },
      {
        name: "Design, maintain and update databases",
        text: "You decide how information is stored so that it can be found quickly, keep it in good order, and change its structure safely as the product grows.",
      },
      {
        name: "Manage databases, server and APIs",
        text: "You keep the databases, the server and the APIs working together, so that a request on one side gets the right answer from the other.",
      },
      {
        name: "Configure server settings",
        text: "You set up the machines the code runs on: how much memory it may use, which connections it accepts, and where it records what happened.",
      },
      {
        name: "Improve performance and loading speed",
        text: "You measure what makes a page wait and remove the cause, so that people with slow phones and old laptops are served well too.",
      },
      {
        name: "Build authentication and authorization",
        text: "Authentication checks that people are who they say they are. Authorization makes sure that each of them sees and changes only what they should.",
      },
      {
        name: "Keep servers updated and secure",
        text: "You install updates, close known weaknesses and watch for signs of trouble, because attackers look for software that has not been updated.",
      },
      {
        name: "Troubleshoot and debug",
        text: "When something breaks, you read the logs, make the fault happen again, find its cause and fix it. Then you add a test so that it stays fixed.",
      },
      {
        name: "Run CI/CD pipelines",
        text: "CI/CD stands for continuous integration and continuous delivery. You look after the automatic steps that test each change and bring it to users, so that releases are small, frequent and uneventful.",
      },
      {
        name: "Integrate third-party services such as payments",
        text: "You connect the product to services that other companies run, such as payments, maps or e-mail, and decide what happens when one of them does not answer.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Some back-end developers work for companies whose product is software. Many others work where software is what keeps the business running: somebody has to look after the orders, the accounts or the patient records. The tools are much the same. What differs is the subject you learn along the way.",
      "These are industries where back-end developers work.",
    ],
    industries: [
      "Computer systems design companies",
      "Management, scientific, and technical consulting services",
      "Software publishers",
      "Advertising and PR agencies",
      "Banking and financial institutions",
      "E-commerce",
      "Healthcare",
    ],
  },
  become: {
    paragraphs: [
      "There is no single road into back-end development. You combine study with practice, in the order that fits your life. These steps are a common path, and each one makes the next easier.",
    ],
    steps: [
      {
        name: "Earn a bachelor's degree or a certificate",
        text: "A bachelor's degree gives you the wider base: how computers work, how software is designed, and how to reason about problems you have not seen before. A certificate is shorter and keeps to the skills themselves, which makes it a way to try the field or to add to a degree you already have. Several subjects lead here.",
        names: [
          "computer science",
          "information technology",
          "network engineering and security",
          "software engineering",
        ],
      },
      {
        name: "Gain experience",
        text: "Employers want to see that you can do the work together with other people. A first job or an internship gives you real systems, real deadlines and colleagues to learn from. Small projects of your own help too, if you put the code where others can read it.",
        names: ["remote or in-person entry-level IT role", "internship"],
      },
      {
        name: "Keep learning",
        text: "The tools of this field change often, so learning goes on after the first job. A further certification shows that your knowledge of a tool is current. A master's degree can make sense later, when you know which subject you want to go into more deeply.",
        names: ["additional IT certifications", "a master's degree"],
      },
    ],
  },
  programs: {
    paragraph:
      "These programs teach skills that back-end developers use. Each shows its price as it is charged, an estimated total, and a time together with the group it describes. Totals are tuition only, because fees are not published here.",
  },
  pay: {
    paragraph:
      "These wages were published for web developers. There is no separate figure for back-end developers in that source, so we show this one in its place and say so beside each number. Take it as a guide, look at its date, and expect your own pay to depend on a few things.",
    factors: ["past IT experience", "level of expertise", "education", "type of company"],
  },
  outlook: {
    paragraph:
      "A projection is a careful estimate, not a promise. Like the wages, this one was published for web developers and stands in for back-end developers here. Openings count new jobs as well as jobs that people leave.",
  },
  skills: {
    paragraph:
      "Some of these skills are technical and some are about working with people. You need both kinds, and you can learn both. Nobody starts with all of them.",
    items: [
      {
        name: "Computer programming",
        text: "You write code in languages such as Python, Java, Ruby and PHP. Frameworks save you from building the same parts again: Spring or Micronaut for Java, Django and Flask for Python.",
      },
      {
        name: "Data structures and algorithms",
        text: "You know good ways to arrange information and to find it again. That includes linear and binary search, sorting and hash codes, and a sense of which one stays fast as the data grows.",
      },
      {
        name: "Web testing and debugging",
        text: "You test what you build, find errors before other people do, and fix them. Each fix should improve the user's experience, not only the code.",
      },
      {
        name: "Knowledge of APIs",
        text: "An API is how one program asks another for something. You understand the part APIs play in back-end architecture and in the integration of separate systems.",
      },
      {
        name: "Front-end programming",
        text: "You know enough HTML, CSS and JavaScript to see how a page will use your code, and to talk it over with the people who build the page.",
      },
      {
        name: "Server familiarity",
        text: "You can set up and look after web servers such as Apache, NGINX and Microsoft servers, and you find your way around Linux.",
      },
      {
        name: "Problem-solving abilities",
        text: "An analytical mindset helps you break a large problem into small ones, test one idea at a time, and trust what you find.",
      },
      {
        name: "Communication skills",
        text: "You explain technical choices in plain words, and you listen. You do this with developers, clients and stakeholders, who each need a different amount of detail.",
      },
      {
        name: "Project management",
        text: "You set priorities, judge how much time a task will take, and say early when deadlines are at risk.",
      },
    ],
  },
  start: {
    paragraph:
      "Programs start on the first day of every month, all year, so you do not have to wait for fall. Each start has a few dates to meet first, such as the last day to apply. An enrollment counselor can help you choose one that fits, and asking commits you to nothing.",
  },
  more: {
    paragraph:
      "Interested? Look through all the degree programs and certificates, put up to four of them side by side, and save the ones you want to think over. You need no account for any of it.",
  },
};
