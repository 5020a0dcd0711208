/** The ten sections of a career as an editor types them, both ways: what is stored comes back. */
import type { CareerContent, NamedText } from "./catalog";
import { cleanLine } from "./text";
import { linesOf, paragraphsOf } from "./typed-lists";

export const SECTION_FIELDS = [
  "whatParagraphs",
  "whatBuilds",
  "whatWorksWith",
  "whatSuits",
  "doesParagraphs",
  "doesResponsibilities",
  "whereParagraphs",
  "whereIndustries",
  "becomeParagraphs",
  "becomeSteps",
  "programsParagraph",
  "payParagraph",
  "payFactors",
  "outlookParagraph",
  "skillsParagraph",
  "skillsItems",
  "startParagraph",
  "moreParagraph",
] as const;

export type SectionField = (typeof SECTION_FIELDS)[number];
export type SectionTexts = Record<SectionField, string>;

const paragraphs = (texts: readonly string[]) => texts.join("\n\n");
const lines = (texts: readonly string[]) => texts.join("\n");
const blocks = (items: readonly NamedText[]) => paragraphs(items.map(blockOf));

/** The name on a line, what it means on the next, and examples below, each behind a dash. */
function blockOf({ name, text, names = [] }: NamedText & { names?: readonly string[] }): string {
  return [name, text, ...names.map((example) => `- ${example}`)].join("\n");
}

export function sectionTextsOf(content: CareerContent): SectionTexts {
  const { what, does, where, become, programs, pay, outlook, skills, start, more } = content;
  return {
    whatParagraphs: paragraphs(what.paragraphs),
    whatBuilds: what.builds,
    whatWorksWith: what.worksWith,
    whatSuits: what.suits,
    doesParagraphs: paragraphs(does.paragraphs),
    doesResponsibilities: blocks(does.responsibilities),
    whereParagraphs: paragraphs(where.paragraphs),
    whereIndustries: lines(where.industries),
    becomeParagraphs: paragraphs(become.paragraphs),
    becomeSteps: blocks(become.steps),
    programsParagraph: programs.paragraph,
    payParagraph: pay.paragraph,
    payFactors: lines(pay.factors),
    outlookParagraph: outlook.paragraph,
    skillsParagraph: skills.paragraph,
    skillsItems: blocks(skills.items),
    startParagraph: start.paragraph,
    moreParagraph: more.paragraph,
  };
}

type Say = (field: SectionField, words: string) => void;

/** `say` is told what can't be read; the content is then not to be used. */
export function contentOfTexts(texts: SectionTexts, say: Say): CareerContent {
  const list = (field: SectionField) => linesOf(texts[field]).map(cleanLine);
  const namedTexts = (field: SectionField) => {
    const read = linesOfBlocks(texts[field]).map(([name = "", ...means]) => {
      if (means.length === 0) say(field, `Write what “${name}” means on the line below it.`);
      return { name, text: means.join(" ") };
    });
    refuseTwice(field, read, say);
    return read;
  };
  return {
    what: {
      paragraphs: paragraphsOf(texts.whatParagraphs),
      builds: texts.whatBuilds,
      worksWith: texts.whatWorksWith,
      suits: texts.whatSuits,
    },
    does: {
      paragraphs: paragraphsOf(texts.doesParagraphs),
      responsibilities: namedTexts("doesResponsibilities"),
    },
    where: {
      paragraphs: paragraphsOf(texts.whereParagraphs),
      industries: list("whereIndustries"),
    },
    become: { paragraphs: paragraphsOf(texts.becomeParagraphs), steps: stepsOf(texts, say) },
    programs: { paragraph: texts.programsParagraph },
    pay: { paragraph: texts.payParagraph, factors: list("payFactors") },
    outlook: { paragraph: texts.outlookParagraph },
    skills: { paragraph: texts.skillsParagraph, items: namedTexts("skillsItems") },
    start: { paragraph: texts.startParagraph },
    more: { paragraph: texts.moreParagraph },
  };
}

const linesOfBlocks = (text: string) =>
  paragraphsOf(text).map((block) => linesOf(block).map(cleanLine));

function stepsOf({ becomeSteps }: SectionTexts, say: Say): CareerContent["become"]["steps"] {
  const steps = linesOfBlocks(becomeSteps).map(([name = "", text = "", ...examples]) => {
    if (text === "") say("becomeSteps", `Write what “${name}” means on the line below it.`);
    const names = examples.map((example) => example.replace(/^-\s*/, ""));
    if (names.includes("") || examples.some((example) => !example.startsWith("-"))) {
      say("becomeSteps", `Below “${name}”, write each example on a line behind a dash.`);
    }
    return { name, text, names };
  });
  refuseTwice("becomeSteps", steps, say);
  return steps;
}

function refuseTwice(field: SectionField, rows: readonly { name: string }[], say: Say): void {
  const names = rows.map(({ name }) => name);
  const at = names.findIndex((name, index) => name !== "" && names.indexOf(name) < index);
  if (at >= 0) say(field, `“${names[at]}” stands there twice. Keep it once.`);
}
