// What keeps a career from being published, in words, each with the way to its field.
import type { CareerParts } from "../domain/career-differences";
import type { CareerEntry } from "../domain/career-entry";
import { careerProblemsOf } from "../domain/career-problems";
import { type SectionField, sectionTextsOf } from "../domain/career-typed";
import { type FigurePart, figureField } from "../domain/figure-typed";
import { missingFromPassport } from "../domain/figures";
import type { Problem } from "../domain/revisions";
import {
  careerPartWords,
  figureKindWords,
  figurePartWords,
  sectionWords,
} from "./career-edit-words";
import { problemWords } from "./catalog-reasons";

/** The form on the career's page: the ids of its fields begin with this. */
export const CAREER_FORM = "career";

export type Gap = { fieldId: string; href: string; words: string };

function gap(field: string, words: string): Gap {
  const fieldId = `${CAREER_FORM}-${field}`;
  return { fieldId, href: `#${fieldId}`, words };
}

const needed: SectionField[] = [
  "whatParagraphs",
  "doesResponsibilities",
  "becomeSteps",
  "skillsItems",
];

/** Empty when it can be published. */
export function careerGaps(entry: CareerEntry): Gap[] {
  const texts = sectionTextsOf(entry.content);
  const ofWords = careerProblemsOf(entry).flatMap(({ field }): Gap[] => {
    switch (field) {
      case "slug":
        return [gap("newSlug", "Give it an address.")];
      case "content":
        return needed
          .filter((name) => texts[name] === "")
          .map((name) => gap(name, `Write “${sectionWords[name]}”.`));
      case "figures":
        return [];
      default:
        return [gap(field, `Fill in “${careerPartWords[field]}”.`)];
    }
  });
  return [...ofWords, ...entry.figures.flatMap(gapsOfFigure)];
}

/** The first gap, or what else keeps the edit from being shown as a page. */
export function careerGapOf(entry: CareerEntry, { field, reason }: Problem): Gap {
  const name = careerPartWords[field === "newSlug" ? "slug" : (field as keyof CareerParts)];
  return careerGaps(entry)[0] ?? gap(field, problemWords(name ?? field, reason));
}

function gapsOfFigure(figure: CareerEntry["figures"][number]): Gap[] {
  const code: FigurePart[] = figure.publishedForCode === "" ? ["publishedForCode"] : [];
  return [...missingFromPassport(figure), ...code].map((part) =>
    gap(
      figureField(figure.kind, part),
      `${figureKindWords[figure.kind]}: fill in “${figurePartWords[part]}”.`,
    ),
  );
}
