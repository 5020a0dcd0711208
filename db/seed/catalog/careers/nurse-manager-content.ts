import type { CareerContent } from "../../../../lib/domain/catalog";

export const nurseManagerContent: CareerContent = {
  what: {
    paragraphs: [
      "A nurse manager is responsible for a nursing unit around the clock, including the hours spent asleep at home. Are there enough people on tonight? Why did falls go up last month? Can we afford the new beds, and who will teach the staff to use them?",
      "It is a job between two worlds. To the staff you are the voice of the hospital, and to the hospital you are the voice of the staff and the patients. You were a good nurse before. Now your work is to let others be good nurses.",
    ],
    builds:
      "You build a team, a roster that holds, a budget, and a climate in which a mistake is reported and learned from.",
    worksWith:
      "You work with the nurses and assistants of your unit, the nursing director, physicians, finance, human resources and quality staff. Families come to you when something has gone wrong.",
    suits:
      "It suits experienced nurses who notice how a whole unit is doing, who can be fair when it is uncomfortable, and who take satisfaction in the success of others.",
  },
  does: {
    paragraphs: [
      "Your day starts with the night: what happened, who is missing, which bed is needed. After that come meetings, rounds, an interview, a complaint, a spreadsheet. The plan you made for the morning rarely survives it.",
      "How much you still care for patients yourself varies. Some managers keep a shift now and then so as not to lose touch, and because the staff can tell.",
    ],
    responsibilities: [
      {
        name: "Staff the unit",
        text: "You see that each shift has enough people with the right skills, and find a decent answer when three of them are ill.",
      },
      {
        name: "Hire and develop nurses",
        text: "You choose new colleagues, guide them through their first year, and talk with all of them about where they want to go.",
      },
      {
        name: "Watch quality and safety",
        text: "You follow infections, falls and errors on your unit, look for the cause in the way the work is set up, and change that.",
      },
      {
        name: "Manage a budget",
        text: "You plan hours, supplies and equipment, and explain to finance what a number means at the bedside.",
      },
      {
        name: "Put rules into practice",
        text: "You turn what law, accreditation and hospital policy demand into something that can be done on a busy day.",
      },
      {
        name: "Resolve conflicts",
        text: "You step in early between colleagues, between professions, and between families and staff.",
      },
      {
        name: "Lead change",
        text: "You prepare people for a new system or a new way of working, and ask them what you have overlooked.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Most nurse managers lead a unit in a hospital. The same work exists in nursing homes, in outpatient surgery, in home care and in hospice, often with a smaller team and a wider range of duties.",
    ],
    industries: [
      "General and specialty hospitals",
      "Nursing and residential care homes",
      "Outpatient and surgery centers",
      "Home health and hospice services",
      "Physicians' groups",
      "Veterans' and military health services",
    ],
  },
  become: {
    paragraphs: [
      "You come to this position through nursing, and there is no shortcut past the bedside. What you add on the way is knowledge of people, money and systems.",
    ],
    steps: [
      {
        name: "Become a registered nurse",
        text: "You need a license and, nearly everywhere, a bachelor's degree in nursing. Those who began with an associate degree can complete it alongside work.",
        names: ["a bachelor's degree in nursing", "an RN-to-BSN program"],
      },
      {
        name: "Lead from within the team",
        text: "Spend several years in direct care. Take charge of a shift, teach new colleagues, join a quality project. You will find out if you like it, and others will find out if you are good at it.",
        names: ["charge nurse", "preceptor", "assistant manager"],
      },
      {
        name: "Study leadership",
        text: "A master's degree in nursing leadership, health administration or business is often expected, and more so in large hospitals. Certification for nurse managers is a further sign.",
        names: ["an M.S. in nursing leadership", "a master's in health administration", "CNML"],
      },
    ],
  },
  programs: {
    paragraph:
      "Which program fits depends on where you are now. With a license and no bachelor's degree, finish that first. With both, a master's in leadership or administration is the usual next step.",
  },
  pay: {
    paragraph:
      "Nobody publishes pay for nurse managers alone. The number comes from all managers of medical and health services, a group that reaches from the head of a small practice to the director of a hospital.",
    factors: ["size of unit and hospital", "level of degree", "region", "years of leadership"],
  },
  outlook: {
    paragraph:
      "Health services are growing, and with them the need for people who run them. The strong figure is for all such managers; for those who lead nursing units it may be more modest, as a hospital has only so many units.",
  },
  skills: {
    paragraph:
      "Your clinical judgment earns you a hearing. These are the skills that decide what you do with it.",
    items: [
      {
        name: "Clinical credibility",
        text: "You understand the care on your unit in detail, and staff know that you do.",
      },
      {
        name: "Staffing and scheduling",
        text: "You can plan for known absences and likely ones, within the rules and the budget.",
      },
      {
        name: "Finance for health care",
        text: "You read a cost report, follow how care is paid for, and can write the case for an added position.",
      },
      {
        name: "Quality improvement",
        text: "You measure, change one thing, measure again, and keep what works.",
      },
      {
        name: "Difficult conversations",
        text: "You speak directly about lateness, errors or grief, and people leave the room with their dignity.",
      },
      {
        name: "Knowledge of regulation",
        text: "You know what surveyors will look for, and you are ready on an ordinary Tuesday.",
      },
      {
        name: "Looking after yourself",
        text: "You set limits, hand things over, and ask for support, since a worn-out leader helps nobody.",
      },
    ],
  },
  start: {
    paragraph:
      "With shifts to cover you cannot always choose your season. You can choose your month, for there is a start in each of them, and slow down later if the unit needs you.",
  },
  more: {
    paragraph:
      "Talk with your director about tuition support before you choose, then bring the conditions to one of our counselors and go through the programs together.",
  },
};
