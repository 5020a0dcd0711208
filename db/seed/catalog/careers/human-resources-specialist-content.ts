import type { CareerContent } from "../../../../lib/domain/catalog";

export const humanResourcesSpecialistContent: CareerContent = {
  what: {
    paragraphs: [
      "People join an organization, learn, fall ill, have children, disagree, get promoted and leave. A human resources specialist makes sure that each of these is handled fairly, lawfully and with some kindness.",
      "In many places the largest part of the job is hiring. In others it is benefits, training or the relations between staff and management. Small organizations have one specialist for all of it, and that is a good way to learn.",
    ],
    builds:
      "You build job postings that attract the right people, interviews that treat them alike, a first week that makes sense, and records that can be relied on years later.",
    worksWith:
      "You work with managers who need somebody by Monday, applicants who would like an answer, and employees with a question they do not want to ask their boss.",
    suits:
      "It suits people who listen well, keep a confidence, and can hold to a rule while seeing the person in front of them.",
  },
  does: {
    paragraphs: [
      "Much of the day is conversation: on the phone, in interviews, at somebody's door. The rest is care with documents, for a wrong date in a contract can cost a family its insurance.",
      "You stand between the interests of the organization and those of its people. Often they agree. When they do not, you see to it that the process is fair and that both sides know it.",
    ],
    responsibilities: [
      {
        name: "Describe and post jobs",
        text: "You find out from the manager what the work really requires, write it down plainly, and leave out demands that only keep good people away.",
      },
      {
        name: "Find and choose applicants",
        text: "You search, read, phone and meet people, ask each the same questions, and tell those who were not chosen.",
      },
      {
        name: "Welcome new colleagues",
        text: "You prepare contracts, access and the first days, so that a newcomer is expected and not just present.",
      },
      {
        name: "Look after pay and benefits",
        text: "You explain insurance, leave and retirement plans, and correct what went wrong with a paycheck.",
      },
      {
        name: "Arrange training",
        text: "You learn what people need for their work, find somebody who can teach it, and check later if it helped.",
      },
      {
        name: "Settle questions and disputes",
        text: "You listen to both sides of a conflict, know what the rules and the law say, and look for a way to go on.",
      },
      {
        name: "Keep records",
        text: "You keep files complete, private and no longer than allowed, and prepare the reports that authorities ask for.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Any organization with more than a few dozen people has this work. Staffing agencies and recruiters do nothing else and hire many beginners.",
    ],
    industries: [
      "Employment and staffing agencies",
      "Consulting and other professional services",
      "Hospitals and nursing homes",
      "Manufacturing",
      "Government",
      "Schools and colleges",
      "Hotels, restaurants and retail chains",
    ],
  },
  become: {
    paragraphs: [
      "Employers usually ask for a bachelor's degree, though not always in this subject. Experience with people, in a store, a clinic or the military, is a strength here and worth naming.",
    ],
    steps: [
      {
        name: "Earn a bachelor's degree",
        text: "A degree in human resources or business teaches employment law, pay, psychology at work and the handling of personnel data.",
        names: ["human resource management", "business administration", "psychology"],
      },
      {
        name: "Get in through one door",
        text: "Begin where there is an opening, often in recruiting or administration, and volunteer for the tasks next to yours.",
        names: ["HR assistant", "recruiting coordinator", "payroll clerk"],
      },
      {
        name: "Certify what you know",
        text: "Two bodies offer well-known certifications, with levels for beginners and for experienced people. Some employers prefer applicants who hold one.",
        names: ["SHRM-CP", "aPHR", "PHR"],
      },
      {
        name: "Widen or deepen",
        text: "You can become the generalist who knows a whole site, or the expert for pay, labor relations or learning. A master's degree can help on the way to management.",
        names: ["compensation analyst", "labor relations specialist", "HR manager"],
      },
    ],
  },
  programs: {
    paragraph:
      "The programs listed here teach the law, the methods and the numbers behind working with people. General business programs belong here too, if you add courses in human resources.",
  },
  pay: {
    paragraph:
      "These wages cover the whole group, recruiters included. Part of a recruiter's income may hang on results, and pay rises noticeably with the step from specialist to manager, which is counted elsewhere.",
    factors: ["specialty", "certification", "size of the organization", "region"],
  },
  outlook: {
    paragraph:
      "This field follows the economy: companies hire recruiters when they hire at all, and let them go early when they do not. Over ten years the curve looks smoother than it feels.",
  },
  skills: {
    paragraph:
      "Good will is where it starts and is not enough. What follows can be learned, and much of it is useful in any job.",
    items: [
      {
        name: "Listening",
        text: "You hear what somebody is trying to say, and repeat it back before you answer.",
      },
      {
        name: "Interviewing",
        text: "You ask about what people have done, in the same way each time, and judge the answer by marks you set beforehand.",
      },
      {
        name: "Employment law",
        text: "You know the rules on discrimination, wages, leave and privacy well enough to see a problem coming.",
      },
      {
        name: "Discretion",
        text: "You know a good deal about everybody, and nobody hears it from you.",
      },
      {
        name: "HR software and data",
        text: "You are at ease with personnel systems, and can draw a true conclusion from turnover or absence figures.",
      },
      {
        name: "Mediation",
        text: "You can help two angry people to a next step that both will keep.",
      },
      {
        name: "Careful writing",
        text: "Your letters and policies mean one thing only, and sound as if a person wrote them.",
      },
    ],
  },
  start: {
    paragraph:
      "Each month brings a new start. If your employer helps with tuition, find out by when it wants to approve a program, and choose your month from there.",
  },
  more: {
    paragraph:
      "You would advise a friend to compare before deciding. Do the same for yourself: save a few programs and look at them again next week.",
  },
};
