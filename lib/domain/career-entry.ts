/**
 * A career as an editor writes it: everything its public page shows that is not imported. One
 * revision holds one of these, whole, so that restoring an earlier one brings all of it back.
 */
import type { CareerContent } from "./catalog";
import type { Figure, FigureKind } from "./figures";

/** A figure as it is stated on a career's page, with its passport. */
export type StatedFigure = Figure & {
  kind: FigureKind;
  publishedForCode: string;
  /** What it is set beside, in words: "all occupations: 3 %". */
  comparison: string | null;
};

export type CareerEntry = {
  slug: string;
  title: string;
  /** The field it stands in on the list of careers. */
  field: string;
  lede: string;
  usualWayIn: string;
  /** O*NET-SOC 2019. */
  occupationCode: string;
  /** What it stands on besides, in order. */
  furtherCodes: string[];
  /** "Leads to", confirmed: programs in the order of the page. */
  programSlugs: string[];
  content: CareerContent;
  figures: StatedFigure[];
};
