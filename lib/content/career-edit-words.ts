// Words of the desk's careers and figures.
import type { CareerParts } from "../domain/career-differences";
import type { SectionField } from "../domain/career-typed";
import type { FigurePart } from "../domain/figure-typed";
import type { FigureKind } from "../domain/figures";
import type { ProgramNote } from "../domain/program-choices";
import type { StaleReason } from "../domain/stale-figures";

export const figureKindWords: Record<FigureKind, string> = {
  wage: "Pay in the middle",
  wage_p10: "Pay, 10th percentile",
  wage_p25: "Pay, 25th percentile",
  wage_p75: "Pay, 75th percentile",
  wage_p90: "Pay, 90th percentile",
  growth_percent: "Job growth",
  openings_per_year: "Openings a year",
};

/** The parts of a career as its page has them. */
export const careerPartWords: Record<keyof CareerParts, string> = {
  title: "Title",
  slug: "Address",
  field: "Field",
  lede: "First sentence",
  usualWayIn: "Usual way in",
  occupationCode: "Official occupation",
  furtherCodes: "Further occupations",
  what: "What it is",
  does: "What they do",
  where: "Where they work",
  become: "How to become one",
  programs: "Programs, in words",
  programSlugs: "Programs it leads to",
  pay: "Pay, in words",
  outlook: "Outlook, in words",
  skills: "Skills",
  start: "Start dates",
  more: "Learn more",
  ...figureKindWords,
};

export const sectionWords: Record<SectionField, string> = {
  whatParagraphs: "What it is",
  whatBuilds: "What they build",
  whatWorksWith: "Whom they work with",
  whatSuits: "Whom it suits",
  doesParagraphs: "What they do",
  doesResponsibilities: "Their tasks",
  whereParagraphs: "Where they work",
  whereIndustries: "Industries",
  becomeParagraphs: "How to become one",
  becomeSteps: "Steps",
  programsParagraph: "Above the programs",
  payParagraph: "Below the pay",
  payFactors: "What pay depends on",
  outlookParagraph: "Below the outlook",
  skillsParagraph: "Above the skills",
  skillsItems: "Skills",
  startParagraph: "Above the start dates",
  moreParagraph: "At the end",
};

export const figurePartWords: Record<FigurePart, string> = {
  value: "Value",
  unit: "Unit",
  statistic: "Statistic",
  source: "Source",
  release: "Release",
  publishedForCode: "Published for the code",
  publishedFor: "Published for",
  isProxy: "Does it stand in for others?",
  proxyFor: "For whom it stands in",
  asOf: "The time it describes",
  goodUntil: "Good until",
  cohort: "Of whom, if of a part",
  comparison: "Comparison",
  doubt: "Doubt",
};

export const programNoteWords: Record<ProgramNote, string> = {
  suggested: "suggested by subject",
  unknown: "not in the catalogue under this address",
  not_public: "not public",
  retired: "takes no more students",
};

export const staleWords: Record<StaleReason, string> = {
  past_its_day: "Past its day",
  newer_imported: "A newer release is imported",
  doubted: "In doubt",
  price_over_a_year: "The newest price is over a year old",
  cohort_over_three_years: "The graduates are over three years back",
};
