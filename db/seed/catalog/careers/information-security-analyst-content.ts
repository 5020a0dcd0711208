import type { CareerContent } from "../../../../lib/domain/catalog";

export const informationSecurityAnalystContent: CareerContent = {
  what: {
    paragraphs: [
      "An information security analyst protects what an organization knows: customers' details, patients' records, plans, passwords, money. The attacker needs one way in. The analyst has to think about all of them, and about what to do when one was missed.",
      "There is less drama in it than in films. Most of the work is patient: read the logs, close the gaps, teach colleagues, write the plan for a bad day, and practice it while the day is still good.",
    ],
    builds:
      "You build defenses out of many layers: rules on firewalls, alarms that go off for good reason, access that ends when a job ends, backups that have been tested, and a plan for incidents.",
    worksWith:
      "You work with network and system administrators, developers, lawyers and auditors. You also work with everybody else, because most attacks begin with a message to an ordinary employee.",
    suits:
      "It suits people who ask what could go wrong and enjoy finding out, who stay calm in an emergency, and who can be trusted with more than they need to know.",
  },
  does: {
    paragraphs: [
      "Some analysts watch, some test, some write the rules. In a large security team these are separate jobs. In a small company one person does all three and keeps a phone beside the bed.",
      "The hardest part is to choose. There are always more weak points than hours, and perfect safety would stop all work, so you weigh how likely a loss is and how much it would hurt.",
    ],
    responsibilities: [
      {
        name: "Watch for signs of an attack",
        text: "You read alerts and logs, tell the harmless from the serious, and follow the few that do not add up.",
      },
      {
        name: "Look for weaknesses",
        text: "You scan systems, test them with permission as an attacker would, and report what you found with a way to repair it.",
      },
      {
        name: "Answer incidents",
        text: "When something has happened, you stop it from spreading, keep the evidence, help bring systems back, and write down what to change.",
      },
      {
        name: "Manage who may do what",
        text: "You see to it that people have the access their work needs, and no more, and that it goes away when they do.",
      },
      {
        name: "Protect data",
        text: "You decide with others what must be encrypted, where copies may lie, and how long they are kept.",
      },
      {
        name: "Write policies people can follow",
        text: "You set down rules that are short enough to be read, and you check if they are lived by.",
      },
      {
        name: "Train colleagues",
        text: "You show people what a false message looks like, and make it easy and blameless to report one.",
      },
      {
        name: "Plan for recovery",
        text: "You prepare for the loss of a system or a building, and rehearse it, since an untested backup is only a hope.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Every organization with something to lose needs this work. Larger ones keep a team around the clock. Smaller ones buy it from firms that watch over many customers at once, which is where a lot of beginners find a place.",
    ],
    industries: [
      "Computer systems design and security companies",
      "Banks, payment services and insurers",
      "Hospitals and health insurers",
      "Telecommunications",
      "Energy and water suppliers",
      "Federal, state and local government",
      "Management consulting",
    ],
  },
  become: {
    paragraphs: [
      "You protect a thing best when you know how it works. That is why many analysts spend some years with networks, servers or code first.",
    ],
    steps: [
      {
        name: "Study systems and security",
        text: "A bachelor's degree in cybersecurity or a related field is what most employers ask for. It should leave you at home with networks, operating systems and a scripting language.",
        names: ["cybersecurity", "network engineering and security", "computer science"],
      },
      {
        name: "Earn a first certification",
        text: "Certifications count for more here than in most of computing, and some public contracts demand them. Begin with a general one.",
        names: ["CompTIA Security+", "CompTIA CySA+", "ISC2 Certified in Cybersecurity"],
      },
      {
        name: "Practice where it is allowed",
        text: "Build a small network at home and attack that. Take part in competitions made for learning. Never test a system whose owner has not agreed in writing.",
        names: ["a home lab", "capture-the-flag contests", "a help desk or network job"],
      },
      {
        name: "Specialize",
        text: "With experience you can move toward testing, forensics, cloud systems, or the management of risk, and take the advanced certifications that ask for years of practice.",
        names: ["penetration testing", "incident response", "CISSP"],
      },
    ],
  },
  programs: {
    paragraph:
      "Security is the center of some of these programs and a strong part of others. Note the certifications listed with each, and read under which terms they come.",
  },
  pay: {
    paragraph:
      "Pay is high because mistakes are expensive and experienced people are few. Entry positions, such as watching alerts in shifts, stand at the lower end of the range.",
    factors: [
      "certifications",
      "security clearance",
      "years of experience",
      "industry",
      "on-call duty",
    ],
  },
  outlook: {
    paragraph:
      "Few occupations are projected to grow as quickly. Even so, the first job can take a while to find, because many postings ask for experience; a related job in IT is a good bridge.",
  },
  skills: {
    paragraph:
      "Attackers keep learning, so defenders must. These are the foundations that new knowledge is built on.",
    items: [
      {
        name: "Networks",
        text: "You understand how data travels, what normal traffic looks like, and where to stand to see it.",
      },
      {
        name: "Operating systems",
        text: "You can set up Windows and Linux safely and read what they record.",
      },
      {
        name: "Scripting",
        text: "You can write a short program in Python or PowerShell that does in a second what would take a day by hand.",
      },
      {
        name: "Risk assessment",
        text: "You can say which of ten weaknesses to repair first, and defend the order.",
      },
      {
        name: "Knowledge of laws and standards",
        text: "You know which rules apply to health, payment and personal data, and what an auditor will ask for.",
      },
      {
        name: "Attention to detail",
        text: "You notice the login at three in the morning from somebody who is on vacation.",
      },
      {
        name: "Calm communication",
        text: "In an incident you tell people what is known, what is not, and what to do next, without guessing.",
      },
    ],
  },
  start: {
    paragraph:
      "Classes open at the beginning of every month. If you already hold a certification, have the record ready when you talk with a counselor, for it may count toward your courses.",
  },
  more: {
    paragraph:
      "Look at the technology programs, compare the certifications they lead to, and keep a short list. It stays on your device until you decide to sign in.",
  },
};
