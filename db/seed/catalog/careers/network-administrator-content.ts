import type { CareerContent } from "../../../../lib/domain/catalog";

export const networkAdministratorContent: CareerContent = {
  what: {
    paragraphs: [
      "When a file opens, a call connects or a card is accepted, a network carried it. A network administrator sets that network up, keeps it running and repairs it when part of it fails, ideally before anybody has noticed.",
      "The cables and cabinets are still there, but much of the work has moved into software. Whole networks are now described in text files and rented from cloud providers by the hour.",
    ],
    builds:
      "You build wired and wireless networks, connections between sites, accounts and permissions, and the monitoring that tells you how all of it is doing.",
    worksWith:
      "You work beside help desk staff, security analysts and developers, and with the companies that supply lines and equipment. In a smaller organization you also know most users by name.",
    suits:
      "It suits practical people who like to see a thing work, who keep order in details, and who can look for a fault step by step while others are waiting.",
  },
  does: {
    paragraphs: [
      "A quiet week is a good sign, because it means that the planning was sound. You use it to update, to tidy, to write down how things are connected, and to replace what is about to wear out.",
      "Then there are the other weeks. Repairs and large changes often happen at night or on weekends, when few people are affected, and somebody has to be reachable.",
    ],
    responsibilities: [
      {
        name: "Set up networks",
        text: "You plan addresses, choose and install switches, routers and access points, and make sure that there is a second way when the first one fails.",
      },
      {
        name: "Run servers",
        text: "You install and look after the machines, real and virtual, that hold files, mail and programs.",
      },
      {
        name: "Keep systems up to date",
        text: "You apply updates in a planned order, test them first, and know how to go back.",
      },
      {
        name: "Watch how it is doing",
        text: "You measure load and errors, set sensible alarms, and add capacity before it is missed.",
      },
      {
        name: "Look for faults",
        text: "You narrow a problem down from the whole network to one cable, one setting or one program.",
      },
      {
        name: "Manage accounts and access",
        text: "You give new colleagues what they need on the first day, and take it back on the last.",
      },
      {
        name: "Back up and restore",
        text: "You make sure that copies exist, that they lie somewhere else, and that they can be read again.",
      },
      {
        name: "Document",
        text: "You draw the network as it is and keep the drawing true, so that a stranger could repair it without you.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Nearly every organization beyond a certain size has a network and somebody who answers for it. You may belong to its own staff or to a service company that looks after dozens of them. Some of the work can be done from home, but a broken switch cannot.",
    ],
    industries: [
      "Computer systems design and managed services",
      "Schools, colleges and universities",
      "Banks and insurance companies",
      "Hospitals and clinics",
      "Manufacturing",
      "Telecommunications and data centers",
      "Local government",
    ],
  },
  become: {
    paragraphs: [
      "Many administrators began at a help desk and learned by repairing. A degree or certificate shortens that way, and most larger employers look for one.",
    ],
    steps: [
      {
        name: "Learn how networks work",
        text: "A bachelor's degree in network engineering or information technology covers the whole field. A certificate gets you to a first job sooner.",
        names: ["network engineering and security", "information technology", "cloud computing"],
      },
      {
        name: "Prove it with a certification",
        text: "Certifications from vendors and from independent bodies are well known to employers. They show that you can configure real equipment, and they run out, so that your knowledge stays fresh.",
        names: ["CompTIA Network+", "Cisco CCNA", "a cloud provider's associate exam"],
      },
      {
        name: "Start close to the users",
        text: "A support position teaches you what breaks and how people describe it. Volunteer for cabling, for migrations, for the dull inventory; you learn the network that way.",
        names: ["help desk technician", "network technician", "an internship"],
      },
    ],
  },
  programs: {
    paragraph:
      "Here are programs that teach networks and the systems on them. If you would like to work with one maker's equipment, look for tracks, which add its certifications.",
  },
  pay: {
    paragraph:
      "Pay depends on how much hangs on the network. A trading floor or a hospital pays for experience; a small office pays less and teaches you more kinds of things.",
    factors: [
      "certifications",
      "size of the network",
      "cloud experience",
      "shift and on-call work",
    ],
  },
  outlook: {
    paragraph:
      "The number of jobs is expected to shrink somewhat, mostly because cloud services and automation need fewer hands for the same machines. There will still be many openings as people retire or move on, and those who can automate and secure networks will find them first.",
  },
  skills: {
    paragraph:
      "Start with how a packet gets from one machine to another. Nearly all the rest follows from understanding that well.",
    items: [
      {
        name: "Network fundamentals",
        text: "You know addressing, routing, switching, names and wireless well enough to explain them on a napkin.",
      },
      {
        name: "Windows and Linux servers",
        text: "You can install, secure and repair both, at a screen or from the command line.",
      },
      {
        name: "Cloud platforms",
        text: "You can set up networks and machines with a large provider and keep an eye on what they cost.",
      },
      {
        name: "Automation",
        text: "You write scripts that configure a hundred devices in the same way, and keep those scripts under version control.",
      },
      {
        name: "Network security",
        text: "You set up firewalls, remote access and separate zones, and you know what to report.",
      },
      {
        name: "Methodical troubleshooting",
        text: "You change one thing at a time, write it down, and put it back if it was not the cause.",
      },
      {
        name: "Patience with people",
        text: "You can ask what happened without making anybody feel foolish, which gets you better answers.",
      },
    ],
  },
  start: {
    paragraph:
      "There is a start in every month of the year, so you can plan around the seasons of your present job. Send your transcripts early if you have certifications or credits to bring along.",
  },
  more: {
    paragraph:
      "Compare a degree and a certificate by total price and by time. For this work both can be a sound beginning, and one can lead to the other.",
  },
};
