import type { CareerContent } from "../../../../lib/domain/catalog";

export const medicalRecordsSpecialistContent: CareerContent = {
  what: {
    paragraphs: [
      "Each visit to a physician leaves a trail: notes, results, images, prescriptions. A medical records specialist sees that the trail is complete, that it belongs to the right person, and that only those who may read it do.",
      "Many specialists are coders. They read what was done and translate it into the standard codes by which insurers pay and health agencies count. A wrong code can mean an unpaid bill, or a disease that nobody knew was spreading.",
    ],
    builds:
      "You build records that hold together, coded cases, registers of particular illnesses, and answers to requests from patients, courts and insurers.",
    worksWith:
      "You work with nurses and physicians, whom you ask when a note is unclear, with billing staff and insurers, and with the people who run the record system. You seldom meet patients.",
    suits:
      "It suits careful readers who like medicine but would rather not work at the bedside, who can concentrate for hours, and who take privacy seriously.",
  },
  does: {
    paragraphs: [
      "Most of the work is reading and deciding. You take a case, understand what happened, find the codes that describe it and check them against the rules, which change every year.",
      "It is one of the few jobs in health care that can often be done from home, once you have some experience. The hours are regular in offices; hospitals may need evenings.",
    ],
    responsibilities: [
      {
        name: "Check records for completeness",
        text: "You see which note, signature or result is missing, and ask for it while people still remember.",
      },
      {
        name: "Code diagnoses and treatments",
        text: "You assign codes from classifications such as ICD-10 and CPT, as exactly as the record allows and no further.",
      },
      {
        name: "Clarify with clinicians",
        text: "You put a neutral question to the physician when the record can be read in two ways.",
      },
      {
        name: "Release information",
        text: "You check who is asking and what they may have, and send that and nothing more.",
      },
      {
        name: "Protect privacy",
        text: "You follow the federal privacy rules, notice unusual access, and report it.",
      },
      {
        name: "Keep registers and reports",
        text: "You collect cases for cancer registers, quality programs and public health, where accuracy saves lives later.",
      },
      {
        name: "Follow up denied claims",
        text: "You find out why an insurer refused to pay, and correct what can be corrected.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Hospitals have whole departments for this. Physicians' offices have one person, who also answers the phone. Service companies code for many hospitals, mostly with people who work at home.",
    ],
    industries: [
      "Hospitals",
      "Physicians' offices",
      "Medical billing and coding companies",
      "Nursing and residential care homes",
      "Health insurers",
      "Government health agencies",
    ],
  },
  become: {
    paragraphs: [
      "This is one of the shorter ways into health care. A certificate can be enough for a first position, and there is a ladder to climb from there.",
    ],
    steps: [
      {
        name: "Earn a certificate or degree",
        text: "You learn medical language, anatomy, the classifications, and the law of health records. A certificate goes straight to coding. A bachelor's degree opens the way to management and informatics.",
        names: ["medical coding", "health information management", "health informatics"],
      },
      {
        name: "Pass a professional exam",
        text: "Employers look for a recognized credential. Coders and health information technicians have different ones, from two national associations.",
        names: ["CPC", "CCS", "RHIT"],
      },
      {
        name: "Gain speed and accuracy",
        text: "Begin with simpler cases, such as office visits, and move on to surgery and hospital stays. Keep your own list of mistakes; it is the best textbook you will have.",
        names: ["records clerk", "outpatient coder", "billing specialist"],
      },
    ],
  },
  programs: {
    paragraph:
      "Some of these programs are short and lead to a first job; others take longer and lead further. Compare what each prepares you to sit an exam for.",
  },
  pay: {
    paragraph:
      "Pay is modest at the beginning and rises with a credential and with harder cases. Inpatient coders and auditors, who check the work of others, stand toward the upper end.",
    factors: ["professional credential", "kind of cases", "employer", "speed and accuracy"],
  },
  outlook: {
    paragraph:
      "More visits make more records, while software suggests more of the codes. The work moves from typing codes in to checking them, so those who understand why a code is right will be needed longest.",
  },
  skills: {
    paragraph:
      "You need no talent for blood. You do need one for detail, and the patience to look a thing up again.",
    items: [
      {
        name: "Medical terminology",
        text: "You can take a long word apart, know what it means, and notice when two reports disagree.",
      },
      {
        name: "Coding systems",
        text: "You know how the classifications are built and where their official guidelines stand.",
      },
      {
        name: "Anatomy and disease",
        text: "You understand what was treated well enough to see what a note left out.",
      },
      {
        name: "Record software",
        text: "You work quickly in electronic record and coding programs and do not trust their suggestions blindly.",
      },
      {
        name: "Privacy law",
        text: "You know who may see what, and you say no politely when they may not.",
      },
      {
        name: "Concentration",
        text: "You are as exact with the last case of the day as with the first one.",
      },
      {
        name: "Integrity",
        text: "You code what is in the record, even when another code would bring in more.",
      },
    ],
  },
  start: {
    paragraph:
      "You can begin with the next month if your papers are ready. The way is short, so you can plan from the first day to the date of an exam; a counselor will gladly do it with you.",
  },
  more: {
    paragraph:
      "If you are unsure between coding and a wider role in health information, save one program of each kind and compare what they cost in money and in months.",
  },
};
