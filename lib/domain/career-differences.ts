/** How each part of a career reads in a comparison of two versions, in the order of its page. */
import type { CareerEntry, StatedFigure } from "./career-entry";
import type { CareerContent, NamedText } from "./catalog";
import { type Difference, differencesOf, type LinesOf } from "./differences";
import { displayValue, FIGURE_KINDS, type FigureKind } from "./figures";

/** The sections and the figures each for themselves: one field of all of them can't be compared. */
export type CareerParts = Omit<CareerEntry, "content" | "figures"> &
  CareerContent &
  Record<FigureKind, StatedFigure | null>;

export function careerParts({ content, figures, ...rest }: CareerEntry): CareerParts {
  const stated = (kind: FigureKind) => figures.find((figure) => figure.kind === kind) ?? null;
  const byKind = Object.fromEntries(FIGURE_KINDS.map((kind) => [kind, stated(kind)]));
  return { ...rest, ...content, ...(byKind as Record<FigureKind, StatedFigure | null>) };
}

/** What differs between two versions of a career. */
export function careerDifferences(before: CareerEntry, after: CareerEntry): Difference[] {
  return differencesOf(careerParts(before), careerParts(after), careerLines);
}

const some = (...texts: (string | null)[]) => texts.flatMap((text) => text || []);
const named = ({ name, text }: NamedText) => some(name, text).join(": ");
const wordsOf = (paragraphs: readonly string[]) => paragraphs.flatMap((text) => text.split("\n"));

export const careerLines: LinesOf<CareerParts> = {
  title: ({ title }) => some(title),
  slug: ({ slug }) => [`/careers/${slug}`],
  field: ({ field }) => some(field),
  lede: ({ lede }) => some(lede),
  usualWayIn: ({ usualWayIn }) => some(usualWayIn),
  occupationCode: ({ occupationCode }) => some(occupationCode),
  furtherCodes: ({ furtherCodes }) => furtherCodes,
  what: ({ what }) => [
    ...wordsOf(what.paragraphs),
    ...labelled("What they build", what.builds),
    ...labelled("With whom", what.worksWith),
    ...labelled("Whom it suits", what.suits),
  ],
  does: ({ does }) => [...wordsOf(does.paragraphs), ...does.responsibilities.map(named)],
  where: ({ where }) => [...wordsOf(where.paragraphs), ...where.industries],
  become: ({ become }) => [
    ...wordsOf(become.paragraphs),
    ...become.steps.map((step) => some(named(step), step.names.join(", ")).join(" ")),
  ],
  programs: ({ programs }) => wordsOf(some(programs.paragraph)),
  programSlugs: ({ programSlugs }) => programSlugs,
  pay: ({ pay }) => [...wordsOf(some(pay.paragraph)), ...pay.factors],
  wage: ({ wage }) => figureLines(wage),
  wage_p10: (parts) => figureLines(parts.wage_p10),
  wage_p25: (parts) => figureLines(parts.wage_p25),
  wage_p75: (parts) => figureLines(parts.wage_p75),
  wage_p90: (parts) => figureLines(parts.wage_p90),
  outlook: ({ outlook }) => wordsOf(some(outlook.paragraph)),
  growth_percent: (parts) => figureLines(parts.growth_percent),
  openings_per_year: (parts) => figureLines(parts.openings_per_year),
  skills: ({ skills }) => [...wordsOf(some(skills.paragraph)), ...skills.items.map(named)],
  start: ({ start }) => wordsOf(some(start.paragraph)),
  more: ({ more }) => wordsOf(some(more.paragraph)),
};

const labelled = (label: string, text: string) => (text === "" ? [] : [`${label}: ${text}`]);

/** The value, and its passport a line each. */
function figureLines(figure: StatedFigure | null): string[] {
  if (!figure) return [];
  const { statistic, source, release, publishedFor, publishedForCode } = figure;
  const value = displayValue(figure);
  const amount = typeof value === "number" ? value.toLocaleString("en-US") : value;
  return [
    `${amount}, ${statistic}, ${figure.unit}`,
    `Source: ${source}, ${release}`,
    `Published for ${publishedFor} (${publishedForCode})`,
    ...(figure.isProxy ? [`Stands in for ${figure.proxyFor ?? "nobody named"}`] : []),
    `As of ${figure.asOf}`,
    ...labelled("Good until", figure.goodUntil ?? ""),
    ...labelled("Of whom", figure.cohort ?? ""),
    ...labelled("Compared", figure.comparison ?? ""),
    ...labelled("Doubt", figure.doubt ?? ""),
  ];
}
