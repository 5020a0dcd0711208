import type { FigurePublic } from "@/db/queries/careers";
import { displayValue, type FigureKind } from "@/lib/domain/figures";
import { money, monthYear, number, percent } from "@/lib/format";

/** "Back-end developer" → "back-end developer", "a back-end developer", "back-end developers". */
export function careerWords(title: string) {
  const isAcronym = /^\p{Lu}{2}/u.test(title);
  const one = isAcronym ? title : title.charAt(0).toLowerCase() + title.slice(1);
  const article = /^[aeiou]/i.test(one) ? "an" : "a";
  return { one, aOne: `${article} ${one}`, many: `${one}s` };
}

export function figureOf(figures: readonly FigurePublic[], kind: FigureKind): FigurePublic | null {
  return figures.find((figure) => figure.kind === kind) ?? null;
}

/** True for figures that are not of one time and one group of people: never drawn together. */
export function isOfAnother(figure: FigurePublic, than: FigurePublic): boolean {
  return figure.asOf !== than.asOf || figure.publishedForCode !== than.publishedForCode;
}

/** The value with its unit's sign, or "Not published". */
export function figureText(figure: FigurePublic | null): string {
  const value = figure ? displayValue(figure) : "Not published";
  if (!figure || typeof value === "string") return "Not published";
  switch (figure.kind) {
    case "wage":
    case "wage_p10":
    case "wage_p25":
    case "wage_p75":
    case "wage_p90":
      return money(value * 100);
    case "growth_percent":
      return percent(value);
    case "openings_per_year":
      return number(value);
  }
}

/** The time a figure describes: "May 2022", "2022 to 2032". */
export function asOfText(asOf: string): string {
  const [from, to] = asOf.split(/[–—]/);
  if (from && to) return `${from} to ${to}`;
  return /^\d{4}(-\d{2}){0,2}$/.test(asOf) ? monthYear(asOf) : asOf;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
