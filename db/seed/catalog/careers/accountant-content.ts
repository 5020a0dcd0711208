import type { CareerContent } from "../../../../lib/domain/catalog";

export const accountantContent: CareerContent = {
  what: {
    paragraphs: [
      "An accountant records where an organization's money comes from and where it goes, and makes sense of the record. Can we pay our people in March? Is the new branch worth keeping? What do we owe in tax? Somebody has to know, and be able to show why.",
      "The image of a lonely clerk with a column of figures is out of date. Software does the adding. The accountant decides what a transaction means, sees what looks wrong, and explains it to people who would rather not read a balance sheet.",
    ],
    builds:
      "You prepare financial statements, budgets, tax returns and cost calculations, and the system of checks that lets others rely on them.",
    worksWith:
      "You work with managers, clients, bankers, auditors and tax offices. In a small company you may be the only one who sees the whole of it.",
    suits:
      "It suits people who like things to add up, who are discreet, and who will not sign what they do not believe.",
  },
  does: {
    paragraphs: [
      "The year has a rhythm. Months and quarters are closed, taxes fall due, auditors come. Around those dates the days are long, and in between there is time to improve how things are done.",
      "Public accountants serve many clients. Management accountants work inside one organization and help it decide. Others audit, which is to check the books of somebody else, or work for government and follow public money.",
    ],
    responsibilities: [
      {
        name: "Keep the books right",
        text: "You see that each transaction is recorded once, in the right place and in the right period, with a document behind it.",
      },
      {
        name: "Reconcile accounts",
        text: "You compare the books with the bank, the stock room and the customers' balances, and follow every difference to its reason.",
      },
      {
        name: "Prepare statements",
        text: "You draw up the income statement, the balance sheet and the flow of cash, by rules that make them comparable.",
      },
      {
        name: "Handle taxes",
        text: "You work out what is owed, file on time, and advise beforehand, when advice can still change something.",
      },
      {
        name: "Budget and forecast",
        text: "You help departments plan, compare the plan with what happened, and ask about the gap.",
      },
      {
        name: "Work out costs",
        text: "You find what a product, a visit or a project really costs, including what nobody likes to count.",
      },
      {
        name: "Set up controls",
        text: "You arrange the work so that no single person can both order and pay, and mistakes come to light.",
      },
      {
        name: "Explain the numbers",
        text: "You tell people what the figures mean for a decision they are about to make.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Every organization has books, so there is hardly a town or a trade without accountants. Accounting firms train many beginners in their first years; later a good number move to a company, a charity or a public office.",
    ],
    industries: [
      "Accounting, tax and payroll firms",
      "Banks and insurance companies",
      "Manufacturing and trade",
      "Government at all levels",
      "Company headquarters",
      "Hospitals, schools and charities",
      "Self-employment",
    ],
  },
  become: {
    paragraphs: [
      "The usual entry is a bachelor's degree. The license of a certified public accountant, the CPA, is a further step; you need it to sign certain reports, and it opens many doors besides.",
    ],
    steps: [
      {
        name: "Earn a bachelor's degree in accounting",
        text: "You study financial and cost accounting, tax, audit, business law and the software that goes with them. A degree in business with many accounting courses can work as well.",
        names: ["accounting", "finance", "business administration"],
      },
      {
        name: "See a closing from inside",
        text: "An internship during the busy months shows you how the subject feels in practice. Many firms hire the interns they liked.",
        names: ["a tax season internship", "accounts payable clerk", "junior accountant"],
      },
      {
        name: "Decide about a license",
        text: "For the CPA each state sets how much study and experience it asks for, and the exam is the same everywhere. Look up your own state's board before you plan. There are other credentials for management accounting and for audit.",
        names: ["CPA", "CMA", "CIA"],
      },
    ],
  },
  programs: {
    paragraph:
      "These programs prepare for work in accounting and finance. If you are aiming for the CPA, ask how the credits meet the rule of your state, since the rules differ.",
  },
  pay: {
    paragraph:
      "The figure joins accountants and auditors. Large firms and finance pay more than small offices and charities, and a license makes a difference that grows over the years.",
    factors: ["CPA or other credential", "size of employer", "industry", "region", "experience"],
  },
  outlook: {
    paragraph:
      "Software takes over entry and matching, and leaves the questions that need judgment. Many accountants are near retirement, so most openings come from people who leave.",
  },
  skills: {
    paragraph:
      "You do not have to be a mathematician. You do have to be exact, and to care why a number is what it is.",
    items: [
      {
        name: "Accounting rules",
        text: "You know the generally accepted principles, where to look a question up, and when to ask a specialist.",
      },
      {
        name: "Spreadsheets and accounting software",
        text: "You build sheets that others can follow and check, and learn a new system without fear.",
      },
      {
        name: "Tax knowledge",
        text: "You understand the main taxes on people and companies and keep up with what changes each year.",
      },
      {
        name: "Analysis",
        text: "You see in a table what is unusual, and can tell a trend from an accident.",
      },
      {
        name: "Integrity",
        text: "You say no when you are asked to make a number look better than it is.",
      },
      {
        name: "Organization",
        text: "You keep many deadlines and papers in order without being reminded.",
      },
      {
        name: "Explaining",
        text: "You can describe a loss or a tax bill so that its owner understands it and can act.",
      },
    ],
  },
  start: {
    paragraph:
      "A year of study need not follow the fiscal year: you can start in any month. If spring is your busy season, a start in the fall gives you some calm weeks to settle in.",
  },
  more: {
    paragraph:
      "Treat this like any larger expense. Look at the total and not at the rate alone, compare, and sleep on it.",
  },
};
