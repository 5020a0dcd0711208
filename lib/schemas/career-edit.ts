// The form of a career: its words, what it stands on, where it leads, its figures with passports. A
// draft may lack what is needed to publish; what can't be read is said at its field.
import { z } from "zod";
import { isAddress } from "../domain/addresses";
import type { CareerEntry } from "../domain/career-entry";
import { contentOfTexts, SECTION_FIELDS, type SectionField } from "../domain/career-typed";
import {
  FIGURE_FIELDS,
  FIGURE_PARTS,
  type FigureField,
  type FigureTexts,
  figureField,
  figureOfTexts,
} from "../domain/figure-typed";
import { FIGURE_KINDS, type FigureKind } from "../domain/figures";
import { cleanLine } from "../domain/text";
import { linesOf } from "../domain/typed-lists";
import { editVersionField, nextField, slugField } from "./revision-edit";
import { line, longText } from "./typed-fields";

type Shape<Name extends string> = Record<Name, ReturnType<typeof line>>;
type LongShape<Name extends string> = Record<Name, ReturnType<typeof longText>>;

const sectionFields = Object.fromEntries(
  SECTION_FIELDS.map((name) => [name, longText()]),
) as LongShape<SectionField>;
const figureFields = Object.fromEntries(
  FIGURE_FIELDS.map((name) => [name, line(name.endsWith("_doubt") ? 1000 : 200)]),
) as Shape<FigureField>;

const slugs = z.array(z.string().max(80)).max(1000).default([]);

const fields = z.object({
  slug: slugField,
  version: editVersionField,
  next: nextField,
  title: line(120),
  newSlug: line(80),
  field: line(80),
  lede: line(500),
  usualWayIn: line(200),
  occupationCode: line(20),
  furtherCodes: longText(400),
  ...sectionFields,
  /** Those that are ticked. */
  programSlugs: slugs,
  /** Every row of the list, and its place on the page. */
  programRow: slugs,
  programPlace: z.array(z.string().max(10)).max(1000).default([]),
  ...figureFields,
});

type Typed = z.output<typeof fields>;
type Say = (field: keyof Typed, words: string) => void;

export const careerEditSchema = fields.superRefine((typed, context) => {
  readEntry(typed, (field, message) =>
    context.addIssue({ code: "custom", path: [field], message }),
  );
});

/** The entry that a form without problems says, all of it. */
export const entryOfForm = (typed: Typed): CareerEntry => readEntry(typed, () => undefined);

function readEntry(typed: Typed, say: Say): CareerEntry {
  if (!isAddress("career", typed.newSlug)) {
    say("newSlug", "Write the address in small letters, digits and hyphens; “all” is taken.");
  }
  return {
    slug: typed.newSlug,
    title: typed.title,
    field: typed.field,
    lede: typed.lede,
    usualWayIn: typed.usualWayIn,
    occupationCode: readCode(typed.occupationCode, () =>
      say("occupationCode", "Write the code like 15-1254.00."),
    ),
    furtherCodes: readFurther(typed, say),
    content: contentOfTexts(typed, say),
    programSlugs: readPrograms(typed, say),
    figures: FIGURE_KINDS.flatMap((kind) => readFigure(kind, typed, say) ?? []),
  };
}

/** "15-1254" is the code's own occupation: "15-1254.00". */
function readCode(text: string, refuse: () => void): string {
  const code = /^\d{2}-\d{4}$/.test(text) ? `${text}.00` : text;
  if (code !== "" && !/^\d{2}-\d{4}\.\d{2}$/.test(code)) refuse();
  return code;
}

function readFurther({ furtherCodes, occupationCode }: Typed, say: Say): string[] {
  const codes = linesOf(furtherCodes).map((text, at) =>
    readCode(cleanLine(text), () =>
      say("furtherCodes", `Line ${at + 1}: write the code like 15-1254.00.`),
    ),
  );
  const own = readCode(occupationCode, () => undefined);
  if (new Set([own, ...codes]).size < codes.length + 1) {
    say("furtherCodes", "Write each code once, and its own occupation not again.");
  }
  return codes;
}

/** The ticked ones by their place; those without one after, as they stood. */
function readPrograms({ programSlugs, programRow, programPlace }: Typed, say: Say): string[] {
  const ticked = [...new Set(programSlugs)];
  const placeOf = (slug: string) => programPlace[programRow.indexOf(slug)]?.trim() ?? "";
  const isRead = ticked.every((slug) => /^(|[1-9]\d{0,2})$/.test(placeOf(slug)));
  if (!isRead) say("programSlugs", "Write places on the page as whole numbers from 1.");
  const rank = (slug: string) => Number(placeOf(slug)) || Number.POSITIVE_INFINITY;
  return ticked
    .map((slug, at) => ({ slug, at, rank: rank(slug) }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank - b.rank))
    .map(({ slug }) => slug);
}

function readFigure(kind: FigureKind, typed: Typed, say: Say) {
  const texts = Object.fromEntries(
    FIGURE_PARTS.map((part) => [part, typed[figureField(kind, part)]]),
  ) as FigureTexts;
  return figureOfTexts(kind, texts, (part, words) => say(figureField(kind, part), words));
}

/** Figures of the newest releases to take into the edit; which ones is checked with the rest. */
export const adoptFiguresSchema = z.object({
  slug: slugField,
  version: editVersionField,
  kinds: z.array(z.enum(FIGURE_KINDS)).max(FIGURE_KINDS.length).default([]),
});
