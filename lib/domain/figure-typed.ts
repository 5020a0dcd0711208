/** A stated figure as an editor types it, both ways. Source: domain rule 10. */
import { isIsoDate, parseDay } from "./calendar";
import type { StatedFigure } from "./career-entry";
import { FIGURE_KINDS, type FigureKind } from "./figures";

export const FIGURE_PARTS = [
  "value",
  "unit",
  "statistic",
  "source",
  "release",
  "publishedForCode",
  "publishedFor",
  "isProxy",
  "proxyFor",
  "asOf",
  "goodUntil",
  "cohort",
  "comparison",
  "doubt",
] as const;

export type FigurePart = (typeof FIGURE_PARTS)[number];
export type FigureTexts = Record<FigurePart, string>;
export type FigureField = `${FigureKind}_${FigurePart}`;

export const figureField = (kind: FigureKind, part: FigurePart): FigureField => `${kind}_${part}`;

export const FIGURE_FIELDS = FIGURE_KINDS.flatMap((kind) =>
  FIGURE_PARTS.map((part) => figureField(kind, part)),
);

/** Null: no such figure. */
export function figureTextsOf(figure: StatedFigure | null): FigureTexts {
  const text = (part: Exclude<FigurePart, "value" | "isProxy">) => figure?.[part] ?? "";
  return {
    value: figure?.value?.toLocaleString("en-US", { maximumFractionDigits: 6 }) ?? "",
    unit: text("unit"),
    statistic: text("statistic"),
    source: text("source"),
    release: text("release"),
    publishedForCode: text("publishedForCode"),
    publishedFor: text("publishedFor"),
    isProxy: figure?.isProxy ? "yes" : "no",
    proxyFor: text("proxyFor"),
    asOf: text("asOf"),
    goodUntil: text("goodUntil"),
    cohort: text("cohort"),
    comparison: text("comparison"),
    doubt: text("doubt"),
  };
}

type Say = (part: FigurePart, words: string) => void;

/**
 * Null where nothing is typed: there is no such figure. A value left empty beside a passport is not
 * published, never 0. What the passport lacks may be lacking in a draft.
 */
export function figureOfTexts(kind: FigureKind, texts: FigureTexts, say: Say): StatedFigure | null {
  const isEmpty = FIGURE_PARTS.every((part) => part === "isProxy" || texts[part] === "");
  if (isEmpty) return null;
  const isProxy = texts.isProxy === "yes";
  if (texts.publishedForCode && !/^\d{2}-\d{4}(\.\d{2})?$/.test(texts.publishedForCode)) {
    say("publishedForCode", "Write the code like 15-1254.");
  }
  const asOf = texts.asOf.replace(/^(\d{4})\s*(?:-|–|—|to)\s*(\d{4})$/, "$1–$2");
  if (asOf && !isTime(asOf)) {
    say("asOf", "Write the time like 2025-05, 2025, or 2024–2034.");
  }
  const goodUntil = texts.goodUntil === "" ? null : parseDay(texts.goodUntil);
  if (texts.goodUntil && !goodUntil) say("goodUntil", "Write a day like 2027-01-31.");
  if (isProxy && !texts.proxyFor) say("proxyFor", "Say for whom it stands in.");
  if (!isProxy && texts.proxyFor) {
    say("isProxy", "Choose “Yes” where it stands in for somebody, or empty that field.");
  }
  return {
    kind,
    value: readValue(kind, texts.value, say),
    unit: texts.unit,
    statistic: texts.statistic,
    source: texts.source,
    release: texts.release,
    publishedForCode: texts.publishedForCode,
    publishedFor: texts.publishedFor,
    isProxy,
    proxyFor: texts.proxyFor || null,
    doubt: texts.doubt || null,
    cohort: texts.cohort || null,
    asOf,
    goodUntil,
    comparison: texts.comparison || null,
  };
}

/** "$98,090" → 98090, "−3.5 %" → -3.5, "" → null. */
function readValue(kind: FigureKind, text: string, say: Say): number | null {
  if (text === "") return null;
  const plain = text
    .replace(/^\$\s*/, "")
    .replace(/\s*%$/, "")
    .replace("−", "-");
  const isNumber = /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,6})?$/.test(plain);
  const value = isNumber ? Number(plain.replaceAll(",", "")) : Number.NaN;
  if (Number.isNaN(value)) {
    say("value", "Write a number like 98,090 or 16.5, or nothing where it is not published.");
    return null;
  }
  const isPay = kind !== "growth_percent" && kind !== "openings_per_year";
  if (isPay && value <= 0) {
    say("value", "Pay is above 0. Leave it empty where it is not published.");
  }
  if (kind === "openings_per_year" && value < 0) say("value", "Openings are 0 or more.");
  return value;
}

/** "2025", "2025-05", "2025-05-31" or "2024–2034". */
function isTime(text: string): boolean {
  const [from = "", to, ...more] = text.split("–");
  if (to !== undefined) {
    return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) && from < to && more.length === 0;
  }
  return isIsoDate(`${text}${"-01".repeat(Math.max(0, 3 - text.split("-").length))}`);
}
