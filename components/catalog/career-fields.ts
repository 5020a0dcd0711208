// The form of a career as an editor reads down it: the sections of its page, and what helps.
import { careerPartWords, sectionWords } from "@/lib/content/career-edit-words";
import type { CareerEntry } from "@/lib/domain/career-entry";
import { type SectionField, sectionTextsOf } from "@/lib/domain/career-typed";

type HeadField =
  | "title"
  | "newSlug"
  | "field"
  | "lede"
  | "usualWayIn"
  | "occupationCode"
  | "furtherCodes";

export type CareerTextName = HeadField | SectionField;

export type CareerField = {
  name: CareerTextName;
  label: string;
  hint?: string;
  /** Of several lines: at least so many. */
  rows?: number;
  width?: "short" | "medium" | "full";
};

export type CareerSection = { id: string; title: string; fields: readonly CareerField[] };

const { title, slug, field, lede, usualWayIn, occupationCode, furtherCodes } = careerPartWords;
const markup = "Lists, links and **bold** work as in Markdown.";
const paragraphs = `An empty line begins a new paragraph. ${markup}`;
const items = "A name on a line, what it means on the next, then an empty line.";

const text = (name: SectionField, rows: number, hint?: string): CareerField => ({
  name,
  label: sectionWords[name],
  rows,
  ...(hint ? { hint } : {}),
});

export const careerSections: readonly CareerSection[] = [
  {
    id: "head",
    title: "Name and place",
    fields: [
      { name: "title", label: title, hint: "One of them, as it reads in a list." },
      {
        name: "newSlug",
        label: slug,
        hint: "What stands after /careers/. Once this is public, the old address leads on to the new one.",
      },
      { name: "field", label: field, hint: "The heading it stands under in the list of careers." },
      { name: "lede", label: lede, rows: 2, hint: "At the top of the page and in search results." },
      { name: "usualWayIn", label: usualWayIn, hint: "“Bachelor's degree or certificate”." },
      {
        name: "occupationCode",
        label: occupationCode,
        width: "short",
        hint: "Its O*NET-SOC code, like 15-1254.00. Official tasks, pay and outlook come from there.",
      },
      {
        name: "furtherCodes",
        label: furtherCodes,
        rows: 2,
        hint: "Codes of what it stands on besides, a line each.",
      },
    ],
  },
  {
    id: "section-what",
    title: "What it is",
    fields: [
      text("whatParagraphs", 6, paragraphs),
      text("whatBuilds", 2),
      text("whatWorksWith", 2),
      text("whatSuits", 2),
    ],
  },
  {
    id: "section-does",
    title: "What they do",
    fields: [text("doesParagraphs", 4, paragraphs), text("doesResponsibilities", 10, items)],
  },
  {
    id: "section-where",
    title: "Where they work",
    fields: [text("whereParagraphs", 4, paragraphs), text("whereIndustries", 6, "A line each.")],
  },
  {
    id: "section-become",
    title: "How to become one",
    fields: [
      text("becomeParagraphs", 4, paragraphs),
      text("becomeSteps", 6, `${items} Examples stand below, each on a line behind a dash.`),
    ],
  },
  { id: "section-programs", title: "Programs", fields: [text("programsParagraph", 3, markup)] },
  {
    id: "section-pay",
    title: "Pay and outlook, in words",
    fields: [
      text("payParagraph", 3, markup),
      text("payFactors", 4, "A line each."),
      text("outlookParagraph", 3, markup),
    ],
  },
  { id: "section-figures", title: "Figures", fields: [] },
  {
    id: "section-skills",
    title: "Skills",
    fields: [text("skillsParagraph", 3, markup), text("skillsItems", 8, items)],
  },
  {
    id: "section-end",
    title: "Start and end",
    fields: [text("startParagraph", 3, markup), text("moreParagraph", 3, markup)],
  },
];

export function careerTextsOf(entry: CareerEntry): Record<CareerTextName, string> {
  return {
    title: entry.title,
    newSlug: entry.slug,
    field: entry.field,
    lede: entry.lede,
    usualWayIn: entry.usualWayIn,
    occupationCode: entry.occupationCode,
    furtherCodes: entry.furtherCodes.join("\n"),
    ...sectionTextsOf(entry.content),
  };
}
