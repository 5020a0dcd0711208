// What a reader hands on: typed rows, one at a time, or the row that could not be read and why.
import type { ImportKind } from "../domain/imports";
import type { WageColumn, WageMarks } from "../domain/wages";

/** A row that was left out. `line` is 1-based in the file; `content` at most 500 characters. */
export type Refused = { line: number; reason: string; content: string };

export type Read<Row> = { kind: "row"; line: number; row: Row } | ({ kind: "refused" } & Refused);

/** One file (or sheet) of a source. Can be read more than once; nothing is held in between. */
export type PartOf<Name extends PartName> = {
  name: Name;
  fileName: string;
  /** SHA-256, hex, of the file's content after unpacking, read as a stream. */
  checksum: () => Promise<string>;
  /** Bytes after unpacking, where the archive or the file says so; for progress. */
  size: number | null;
  /** Throws ImportError where the file turns out not to be what it should be. */
  rows: (signal?: AbortSignal) => AsyncIterable<Read<PartRows[Name]>>;
};

export type Part = { [Name in PartName]: PartOf<Name> }[PartName];

export type ReleaseFacts = {
  name: string;
  source: string;
  licence: string;
  attribution: string | null;
  url: string | null;
  /** The last day it is good, "2027-04-30"; null: no newer edition is expected. */
  goodUntil: string | null;
};

export type Source = {
  kind: ImportKind;
  release: ReleaseFacts;
  /** In the order in which they have to be imported: what others refer to comes first. */
  parts: Part[];
  close: () => Promise<void>;
};

/** A file that is refused whole. The message is a plain sentence for the person who imports. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/** The rows of each part, by the part's name. */
export type PartRows = {
  occupations: OccupationRow;
  titles: TitleRow;
  reported_titles: TitleRow;
  tasks: TaskRow;
  essential_skills: RatingRow;
  transferable_skills: RatingRow;
  interests: RatingRow;
  work_styles: RatingRow;
  software: SoftwareRow;
  education: EducationRow;
  related: RelatedRow;
  job_zones: JobZoneRow;
  national: WageRow;
  state: WageRow;
  projections: ProjectionRow;
  crosswalk: CipSocRow;
  cip: CipRow;
  aliases: AliasRow;
  programs: ProgramRow;
};

export type PartName = keyof PartRows;

export type OccupationRow = { code: string; title: string; description: string | null };

export type TitleRow = { occupationCode: string; title: string; isReported: boolean };

export type TaskRow = {
  occupationCode: string;
  taskId: number;
  text: string;
  /** Null where the source has not rated it. */
  isCore: boolean | null;
};

export type RatingKind = "essential_skill" | "transferable_skill" | "interest" | "work_style";

export type RatingRow = {
  occupationCode: string;
  kind: RatingKind;
  elementId: string;
  scale: string;
  name: string;
  value: number | null;
  isSuppressed: boolean;
  isNotRelevant: boolean;
};

export type SoftwareRow = {
  occupationCode: string;
  example: string;
  category: string;
  isHot: boolean;
  isInDemand: boolean;
};

export type EducationRow = {
  occupationCode: string;
  /** 1 to 12. */
  category: number;
  percent: number | null;
  isSuppressed: boolean;
};

export type RelatedRow = {
  occupationCode: string;
  relatedCode: string;
  tier: string;
  rank: number;
};

export type JobZoneRow = { occupationCode: string; jobZone: number };

/** US dollars; null where the source has no number, and then `marks` says why. */
export type WageRow = {
  code: string;
  /** "US" or a postal code. */
  area: string;
  areaName: string;
  title: string;
  employment: number | null;
  marks: WageMarks;
} & Record<WageColumn, number | null>;

export type ProjectionRow = {
  code: string;
  title: string;
  baseYear: number;
  targetYear: number;
  /** Thousands of jobs. */
  employmentBase: number | null;
  employmentTarget: number | null;
  change: number | null;
  changePercent: number | null;
  openings: number | null;
  entryEducation: string | null;
  workExperience: string | null;
  onJobTraining: string | null;
};

/** A CIP code without an occupation has `socCode` null: it has a title all the same. */
export type CipSocRow = { cipCode: string; cipTitle: string; socCode: string | null };

/** From the list of definitions: every six-digit code with its title. */
export type CipRow = { code: string; title: string };

/** A code of OEWS or EP that is not SOC 2018, and one of those it stands for. */
export type AliasRow = { code: string; socCode: string };

/** A program as the institution's own file has it; docs/import-programs.md says it by column. */
export type ProgramRow = {
  /** What it is known by: a row with the slug of a program changes that program. */
  slug: string;
  title: string;
  credential: string;
  level: "certificate" | "bachelor" | "master";
  /** The slug of a school that exists. */
  schoolSlug: string;
  cipCode: string | null;
  teaser: string;
  /** Paragraphs. */
  summary: string[];
  courseCounts: number[];
  courseCountReason: string | null;
  skills: string[];
  teaches: string[];
  certificationTerms: "opportunity" | "included" | "not_stated" | null;
  fasterNote: string | null;
  leadsToNote: string | null;
  preparesFor: string | null;
  completionPercent: number | null;
  completionMonths: number;
  completionCohort: string;
  admission: string[];
  licensureFor: string | null;
  price: ProgramPriceRow;
  /** Null: the file has no column for them, so what is there stays. */
  courses: ProgramCourseRow[] | null;
};

export type ProgramPriceRow = {
  model: "flat_per_term" | "per_credit" | "fixed";
  amountCents: number;
  termMonths: number | null;
  credits: number | null;
  /** "2026-07-01": a price of another day is added beside the earlier ones. */
  effectiveOn: string;
  feesCents: number | null;
};

export type ProgramCourseRow = { title: string; credits: number | null };
