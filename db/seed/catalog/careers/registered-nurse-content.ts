import type { CareerContent } from "../../../../lib/domain/catalog";

export const registeredNurseContent: CareerContent = {
  what: {
    paragraphs: [
      "A registered nurse is the person who is there. Physicians come and go; the nurse sees the patient through the night, notices that the breathing has changed, gives the medicine, calls for help, and holds a hand while waiting for it.",
      "Nursing is a science, a craft and a way of dealing with people. It is also licensed work. In every state you need a license before you may call yourself a registered nurse, and it begins with an approved nursing education and a national exam.",
    ],
    builds:
      "You build a plan of care with each patient, a record that the next shift can rely on, and the confidence people need to get well at home.",
    worksWith:
      "You work with patients and their families, other nurses, nursing assistants, physicians, therapists and pharmacists. On most units it is you who keeps them in step.",
    suits:
      "It suits people who observe closely, who can act under pressure and be gentle a minute later, and who have a sturdy back and a sense of humor.",
  },
  does: {
    paragraphs: [
      "What a shift looks like depends on the unit. In intensive care you may have two patients and watch them by the minute. In a school you see fifty children, most of them with scraped knees, and one who needs you badly.",
      "Hospitals never close. Nights, weekends and holidays are part of the job for many nurses, though clinics, schools and offices keep regular hours.",
    ],
    responsibilities: [
      {
        name: "Assess patients",
        text: "You look, listen, measure and ask, compare with an hour ago, and decide what cannot wait.",
      },
      {
        name: "Plan and give care",
        text: "You set goals with the patient, carry out treatments, and adjust the plan as things improve or do not.",
      },
      {
        name: "Give medication",
        text: "You check the right person, drug, dose, way and time, watch for effects, and speak up if an order looks wrong.",
      },
      {
        name: "Record what happened",
        text: "You write down what you saw and did, promptly and exactly, because others will act on it.",
      },
      {
        name: "Teach patients and families",
        text: "You explain an illness, a device or a diet in words that people can use when they are back in their own kitchen.",
      },
      {
        name: "Respond to emergencies",
        text: "You recognize the early signs, begin what is needed and bring the team together.",
      },
      {
        name: "Coordinate care",
        text: "You make sure that tests, visits and the trip home fit together, and that nothing is forgotten between two departments.",
      },
      {
        name: "Speak for the patient",
        text: "You say what a person wants when that person cannot, and you ask the question nobody else has asked.",
      },
    ],
  },
  where: {
    paragraphs: [
      "More than half of all nurses work in hospitals. The others are in clinics, in nursing homes, in schools, in prisons, in the military, or drive from house to house. You can change your field several times without changing your profession.",
    ],
    industries: [
      "Hospitals",
      "Physicians' offices and outpatient clinics",
      "Home health care",
      "Nursing and residential care homes",
      "Schools and universities",
      "Public health departments",
      "Insurance companies",
    ],
  },
  become: {
    paragraphs: [
      "The order of the steps is fixed by law, though the details differ by state. Before you enroll anywhere, ask the nursing board of the state in which you want to work if it accepts the program.",
    ],
    steps: [
      {
        name: "Complete an approved nursing program",
        text: "An associate degree, a bachelor's degree or a hospital diploma can each lead to the exam. Many hospitals prefer the bachelor's degree. All of them include practical training with patients, which cannot be done from a desk.",
        names: ["a bachelor's degree in nursing", "an associate degree in nursing"],
      },
      {
        name: "Pass the exam and get your license",
        text: "You apply to your state's board, have your background checked and take the NCLEX-RN. Many states belong to a compact that lets you work in the others as well.",
        names: ["NCLEX-RN", "a state license", "a compact license"],
      },
      {
        name: "Find your footing",
        text: "A residency for new graduates gives you a guide through the first year, which is the hardest one. Choose a place for its teaching and not for its bonus.",
        names: ["a nurse residency", "a medical-surgical unit", "a rehabilitation unit"],
      },
      {
        name: "Build on your license",
        text: "Nurses with an associate degree can add a bachelor's while they work. Later, certifications and a master's degree lead to specialties, to teaching or to management.",
        names: ["an RN-to-BSN program", "a specialty certification", "a master's degree"],
      },
    ],
  },
  programs: {
    paragraph:
      "Read carefully whom each of these programs is for. Some expect that you already hold a nursing license. Where a program prepares for licensed work, its page says so, and says what is not yet known about your state.",
  },
  pay: {
    paragraph:
      "Wages for nurses differ much more by state than by employer, and so does the cost of living there. Night and weekend shifts are often paid extra.",
    factors: ["state and city", "specialty", "shift", "level of degree", "years at the bedside"],
  },
  outlook: {
    paragraph:
      "An aging population needs more care, and many nurses will retire. Most openings come from the second reason. There are regions that search for nurses and others in which new graduates must be patient.",
  },
  skills: {
    paragraph:
      "Nursing school teaches the first half of this list. The second half you bring along, and the work strengthens it.",
    items: [
      {
        name: "Clinical knowledge",
        text: "You understand the body, common illnesses and medicines well enough to know what a change means.",
      },
      {
        name: "Careful hands",
        text: "You can start a line, dress a wound and move a patient safely for both of you.",
      },
      {
        name: "Critical thinking",
        text: "You put small signs together, weigh what is most urgent, and ask for help in time.",
      },
      {
        name: "Electronic records",
        text: "You find your way through a hospital's software quickly and do not let it come between you and the patient.",
      },
      {
        name: "Communication",
        text: "You can hand over six patients in ten minutes without losing a fact, and tell a family bad news in simple words.",
      },
      {
        name: "Compassion with limits",
        text: "You care, and you know how to go home afterward and rest.",
      },
      {
        name: "Stamina",
        text: "You spend long hours on your feet, and are as exact at the end as at the beginning.",
      },
    ],
  },
  start: {
    paragraph:
      "Our programs open each month. Health programs can ask for more papers than others, such as a license or a background check, so look at the dates below and begin early.",
  },
  more: {
    paragraph:
      "If you already hold a license, or are just thinking about a first step into nursing, tell a counselor which state you live in. It is the first thing that matters.",
  },
};
