/**
 * A program as an editor writes it: everything the public page shows that is not computed. One
 * revision holds one of these, whole, so that restoring an earlier one brings all of it back.
 */
import { isAddress } from "./addresses";
import type { Faq } from "./catalog";
import type { Price } from "./price";
import type { DatedPrice } from "./price-plan";
import { isTrackSlug } from "./programs";
import type { Problem } from "./revisions";

export const PROGRAM_LEVELS = ["certificate", "bachelor", "master"] as const;
export const CERTIFICATION_TERMS = ["opportunity", "included", "not_stated"] as const;

export type CourseContent = { title: string; about: string | null; credits: number | null };

/** `slug`: of the certification. `statedAs`: its name where this program states it differently. */
export type CertificationContent = { slug: string; isStacked: boolean; statedAs: string | null };

export type TrackContent = {
  slug: string;
  title: string;
  summary: string;
  /** Null where the count per track is not published. */
  courseCounts: number[] | null;
  /** What this track adds to those of the program. */
  certifications: CertificationContent[];
};

export type ProgramContent = {
  slug: string;
  title: string;
  credential: string;
  level: (typeof PROGRAM_LEVELS)[number];
  schoolSlug: string;
  /** CIP 2020, "11.0701"; null where none was given. */
  cipCode: string | null;
  teaser: string;
  /** Paragraphs, each of which may be marked up (lib/domain/markup.ts). */
  summary: string[];
  fasterNote: string | null;
  leadsToNote: string | null;
  preparesFor: string | null;
  completionPercent: number | null;
  /** 0: not said yet. */
  completionMonths: number;
  completionCohort: string;
  /** One count, or several with the reason. */
  courseCounts: number[];
  courseCountReason: string | null;
  courses: CourseContent[];
  skills: string[];
  teaches: string[];
  tracks: TrackContent[];
  certificationTerms: (typeof CERTIFICATION_TERMS)[number] | null;
  certifications: CertificationContent[];
  admission: string[];
  /** The licensed work it prepares for; null: it needs no licence. */
  licensureFor: string | null;
  faqs: Faq[];
  /** "YYYY-MM-DD"; null: takes students. */
  retiredOn: string | null;
  successorSlug: string | null;
  /** Oldest first; every price that ever was in force, and those to come. */
  prices: DatedPrice[];
};

type PriceRow = {
  model: Price["model"];
  amountCents: number;
  termMonths: number | null;
  credits: number | null;
};

/** A row as its model's price. The table's check keeps what each model needs. */
export function priceOfRow({ model, amountCents, termMonths, credits }: PriceRow): Price {
  switch (model) {
    case "flat_per_term":
      return { model, amountCents, termMonths: termMonths ?? 0 };
    case "per_credit":
      return { model, amountCents, credits: credits ?? 0 };
    case "fixed":
      return { model, amountCents };
  }
}

type Field = keyof ProgramContent;

/** What keeps it from being published; empty when it can be. */
export function problemsOf(content: ProgramContent): Problem<Field>[] {
  const problems: Problem<Field>[] = [];
  const need = (field: Field, isThere: boolean, reason = "missing") => {
    if (!isThere) problems.push({ field, reason });
  };
  need("title", content.title !== "");
  need("slug", isAddress("program", content.slug), "no_address");
  need("credential", content.credential !== "");
  need("schoolSlug", content.schoolSlug !== "");
  need("teaser", content.teaser !== "");
  need("summary", content.summary.length > 0);
  // A figure without its passport is not published: a share of graduates says whose.
  need("completionMonths", content.completionMonths > 0);
  need("completionCohort", content.completionCohort !== "");
  need("courseCounts", content.courseCounts.length > 0);
  need(
    "courseCountReason",
    content.courseCounts.length < 2 || Boolean(content.courseCountReason),
    "count_without_reason",
  );
  need("prices", content.prices.length > 0);
  need("prices", isEachOnce(content.prices.map(({ effectiveOn }) => effectiveOn)), "same_day");
  need("courses", isEachOnce(content.courses.map(({ title }) => title)), "twice");
  need("tracks", isEachOnce(content.tracks.map(({ slug }) => slug)), "twice");
  need("tracks", content.tracks.every(isWhole), "track_unfinished");
  for (const { certifications } of [content, ...content.tracks]) {
    need("certifications", isEachOnce(certifications.map(({ slug }) => slug)), "twice");
  }
  need("successorSlug", !content.successorSlug || Boolean(content.retiredOn), "not_retired");
  return problems;
}

const isEachOnce = (names: string[]) => new Set(names).size === names.length;

const isWhole = ({ slug, title, summary, courseCounts }: TrackContent) =>
  isTrackSlug(slug) && title !== "" && summary !== "" && courseCounts?.length !== 0;
