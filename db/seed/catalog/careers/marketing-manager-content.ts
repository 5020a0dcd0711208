import type { CareerContent } from "../../../../lib/domain/catalog";

export const marketingManagerContent: CareerContent = {
  what: {
    paragraphs: [
      "A marketing manager answers for how an organization finds its customers and what it says to them. It begins earlier than the advertisement: with who the product is for, what else they could choose, and what they would gladly pay.",
      "The job is broad. On one day you sit with a designer over a headline, on the next with finance over a budget, and on the third you read two hundred customer comments because the numbers alone do not explain why sales fell.",
    ],
    builds:
      "You build plans, budgets and campaigns, a name people recognize, and a team that knows what it is trying to achieve.",
    worksWith:
      "You lead writers, designers and analysts, hire agencies, and sit at a table with sales, product development and finance. All of them believe that they know marketing too.",
    suits:
      "It suits people who are curious about other people, who can hold an idea and a spreadsheet at the same time, and who take responsibility for results that they only partly control.",
  },
  does: {
    paragraphs: [
      "Marketing has become a field of measurement. You can see what an advertisement cost and how many clicked, though rarely why. A good manager uses the figures and remembers what they leave out.",
      "It is also a field of trust. What is promised must be kept, and what is known about customers must be handled with respect. Both are your decision more often than the lawyer's.",
    ],
    responsibilities: [
      {
        name: "Understand the market",
        text: "You order and read research, talk with customers, and keep an eye on what competitors do and fail to do.",
      },
      {
        name: "Set the strategy",
        text: "You choose whom to reach, with what promise, through which channels, and what you will leave alone.",
      },
      {
        name: "Plan and defend the budget",
        text: "You divide the money, show what came of it, and move it when something does not work.",
      },
      {
        name: "Direct campaigns",
        text: "You brief the people who write, draw and place advertisements, and judge drafts by the aim and not by taste.",
      },
      {
        name: "Work on price and product",
        text: "You bring what customers say into the decisions on what is made and what it costs.",
      },
      {
        name: "Measure results",
        text: "You agree beforehand on what success is, test one version against another, and report what happened.",
      },
      {
        name: "Lead a team",
        text: "You hire, teach and encourage people of very different talents, and give them room.",
      },
      {
        name: "Protect the reputation",
        text: "You see to it that what is claimed is true, that rules on privacy are kept, and that somebody answers when there is criticism.",
      },
    ],
  },
  where: {
    paragraphs: [
      "Some marketing managers work at headquarters, close to the people who run the company. Others work in agencies for several clients. Hospitals, universities and charities have them as well, with smaller budgets and other aims.",
    ],
    industries: [
      "Company headquarters",
      "Advertising, consulting and other professional services",
      "Manufacturing of consumer goods",
      "Banks and insurance companies",
      "Software and online services",
      "Wholesale and retail",
      "Nonprofit organizations",
    ],
  },
  become: {
    paragraphs: [
      "This is a position you reach after some years and not the one you start with. Each step gives you a larger piece of the whole to answer for.",
    ],
    steps: [
      {
        name: "Earn a bachelor's degree",
        text: "Marketing, business or communications are the common choices. Take statistics too; it will set you apart.",
        names: ["marketing", "business administration", "communications"],
      },
      {
        name: "Learn a craft within marketing",
        text: "Become good at one thing first, so that you know what good looks like. Search, writing, analysis and events are all fine places to begin.",
        names: ["marketing specialist", "market research analyst", "content editor"],
      },
      {
        name: "Answer for a budget",
        text: "Ask for a small product or a region of your own. What you learn from one campaign that failed is worth a course.",
        names: ["brand manager", "campaign manager", "team lead"],
      },
      {
        name: "Learn to lead the business side",
        text: "A master's degree in business can help when you want to move from campaigns to strategy. It pays best once you have experience to apply it to.",
        names: ["an MBA", "a management program", "a mentor"],
      },
    ],
  },
  programs: {
    paragraph:
      "Programs in marketing and in general management both lead here. The first get you to a specialist's job sooner; the second help most when you already have one.",
  },
  pay: {
    paragraph:
      "Remember that these are the wages of managers, most of whom have years of work behind them. A first job in marketing pays a good deal less. Bonuses are common and not fully included.",
    factors: ["experience", "size of budget and team", "industry", "region", "results"],
  },
  outlook: {
    paragraph:
      "Companies will go on looking for customers, and competition for these positions is keen. Those who understand data and can still tell a story have an advantage.",
  },
  skills: {
    paragraph:
      "You will lean on other people for most crafts. These are the ones you cannot hand over.",
    items: [
      {
        name: "Strategy",
        text: "You can say in a few sentences whom you serve and why they should choose you, and you decline what does not fit.",
      },
      {
        name: "Customer research",
        text: "You know how to ask without leading, and what a sample of twelve can and cannot tell you.",
      },
      {
        name: "Data and testing",
        text: "You read results critically and know the difference between a cause and a coincidence.",
      },
      {
        name: "Writing and judgment of form",
        text: "You recognize a strong line and a clear picture, and can say what is missing from a weak one.",
      },
      {
        name: "Budgeting",
        text: "You know what a new customer costs, what one is worth, and how sure you are of either.",
      },
      {
        name: "Digital channels",
        text: "You understand search, social media, e-mail and advertising platforms well enough to question an expert.",
      },
      {
        name: "Leadership",
        text: "You give credit, take blame, and make decisions in time.",
      },
    ],
  },
  start: {
    paragraph:
      "No campaign calendar to wait for: programs open every month. A counselor can help you find one that leaves you free in your busiest season.",
  },
  more: {
    paragraph:
      "You know that a good page is written to persuade. So read past ours: check the totals, the courses and the completion figures, and compare.",
  },
};
