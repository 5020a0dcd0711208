import type { CareerContent } from "../../../../lib/domain/catalog";

export const databaseAdministratorContent: CareerContent = {
  what: {
    paragraphs: [
      "A database is where an organization keeps what it must not lose: who its customers are, what they ordered, what they owe. A database administrator looks after it. The data should be there, it should be right, and it should arrive quickly, for the right people only.",
      "You could call it housekeeping on a grand scale. When it is done well, nobody thinks about it. When it is not, everything stops at once.",
    ],
    builds:
      "You set up database servers, the structure of tables and indexes, copies that take over when a machine fails, and a dependable routine of backups.",
    worksWith:
      "You work with developers, whose queries you help to make faster, with analysts who need to read without disturbing others, and with security staff and auditors.",
    suits:
      "It suits careful people who double-check before they press a key, who enjoy making a slow thing fast, and who sleep better when there are two copies.",
  },
  does: {
    paragraphs: [
      "Part of the work is routine, and ought to be: check last night's backups, look at the slow queries, see how much room is left. Part is projects, such as moving to a new version while the shop stays open.",
      "More and more databases are rented as a service, and the provider takes over installing and patching. The questions of structure, speed, access and cost stay with you.",
    ],
    responsibilities: [
      {
        name: "Install and configure databases",
        text: "You set up systems such as PostgreSQL, Oracle, SQL Server or MySQL to suit the load they will carry.",
      },
      {
        name: "Back up and restore",
        text: "You plan how much work may be lost in the worst case and make sure by regular drills that it is no more than that.",
      },
      {
        name: "Tune for speed",
        text: "You find the queries that hold up everything else and rewrite them, or give them the index they lack.",
      },
      {
        name: "Design structures with developers",
        text: "You help to arrange tables so that each fact stands in one place and wrong data cannot get in.",
      },
      {
        name: "Control access",
        text: "You grant each person and program only what they need, and keep a record of who saw what.",
      },
      {
        name: "Move and upgrade data",
        text: "You bring data from old systems into new ones, count on both sides, and have a way back until the numbers agree.",
      },
      {
        name: "Plan capacity",
        text: "You see from the trend when disks and machines will be full, and say so in time for the budget.",
      },
    ],
  },
  where: {
    paragraphs: [
      "The larger and more sensitive the data, the more likely there is a person just for it. Many administrators work in firms that run databases for others, and part of the work is done at hours when few people are using the system.",
    ],
    industries: [
      "Computer systems design and hosting companies",
      "Banks and insurance companies",
      "Hospitals and health insurers",
      "Company headquarters",
      "Universities",
      "Government agencies",
    ],
  },
  become: {
    paragraphs: [
      "Hardly anybody starts here. You first work near databases, as a developer, an analyst or in support, and take on more of their care as colleagues come to trust you with it.",
    ],
    steps: [
      {
        name: "Study computing with a strong part of data",
        text: "A bachelor's degree in information technology or computer science gives you operating systems, networks and the theory of databases. All three come up in the first difficult week.",
        names: ["information technology", "computer science", "data management"],
      },
      {
        name: "Spend some years near data",
        text: "Write queries for a living. Learn why they are slow. Offer to take over the backups that nobody wants.",
        names: ["back-end developer", "data analyst", "system support"],
      },
      {
        name: "Become expert in one system",
        text: "Choose the product your employer uses and learn it thoroughly, with its certification if there is one. The second system comes more easily.",
        names: ["Oracle", "Microsoft SQL Server", "PostgreSQL"],
      },
    ],
  },
  programs: {
    paragraph:
      "These programs teach databases together with the systems around them. Look for courses in SQL, data management and security when you compare.",
  },
  pay: {
    paragraph:
      "The work carries responsibility, and it is paid accordingly. Database architects, who design and do less of the daily care, are counted separately and tend to earn more.",
    factors: ["systems you know", "size and value of the data", "experience", "on-call duty"],
  },
  outlook: {
    paragraph:
      "The total is expected to stay about where it is or dip a little, since rented databases need less daily care. The skills do not go to waste: they carry over to data engineering, architecture and cloud operations.",
  },
  skills: {
    paragraph:
      "Depth matters more than breadth here. One system known to the bottom beats four known by name.",
    items: [
      {
        name: "SQL in depth",
        text: "You write complex queries, read the plan the database makes for them, and understand why it chose that one.",
      },
      {
        name: "Data modeling",
        text: "You can draw what an organization knows as tables and relations, and you notice what the drawing leaves out.",
      },
      {
        name: "Backup and recovery",
        text: "You can bring a database back to the minute before a mistake, and you have done it at least once for practice.",
      },
      {
        name: "Operating systems and storage",
        text: "You know what happens between the database and the disk, because that is where the time goes.",
      },
      {
        name: "Security and privacy",
        text: "You encrypt what must be encrypted, and know the rules for health, payment and personal data.",
      },
      {
        name: "Scripting",
        text: "You automate every task that you would otherwise do the same way twice.",
      },
      {
        name: "Composure",
        text: "With a system down and people behind your chair, you follow the plan that you wrote on a better day.",
      },
    ],
  },
  start: {
    paragraph:
      "You choose the month; each first of the month is a beginning. When you work shifts or on call, tell your counselor, who can suggest a pace that leaves room for it.",
  },
  more: {
    paragraph:
      "Read a program page to the end, courses included, before you save it. Then compare it with the one you thought of first.",
  },
};
