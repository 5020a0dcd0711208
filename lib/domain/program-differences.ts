/** How each field of a program reads in a comparison of two versions, in the order of its page. */
import type { LinesOf } from "./differences";
import type { DatedPrice } from "./price-plan";
import type { CertificationContent, CourseContent, ProgramContent } from "./program-content";

const one = (value: string | number | null) => (value === null || value === "" ? [] : [`${value}`]);

export const programLines: LinesOf<ProgramContent> = {
  title: ({ title }) => one(title),
  slug: ({ slug }) => [`/programs/${slug}`],
  credential: ({ credential }) => one(credential),
  level: ({ level }) => one(level),
  schoolSlug: ({ schoolSlug }) => one(schoolSlug),
  cipCode: ({ cipCode }) => one(cipCode),
  teaser: ({ teaser }) => one(teaser),
  summary: ({ summary }) => summary,
  fasterNote: ({ fasterNote }) => one(fasterNote),
  leadsToNote: ({ leadsToNote }) => one(leadsToNote),
  preparesFor: ({ preparesFor }) => one(preparesFor),
  completionPercent: ({ completionPercent }) => one(completionPercent),
  completionMonths: ({ completionMonths }) => one(completionMonths || null),
  completionCohort: ({ completionCohort }) => one(completionCohort),
  prices: ({ prices }) => prices.map(priceLine),
  courseCounts: ({ courseCounts }) => courseCounts.map(String),
  courseCountReason: ({ courseCountReason }) => one(courseCountReason),
  courses: ({ courses }) => courses.map(courseLine),
  skills: ({ skills }) => skills,
  teaches: ({ teaches }) => teaches,
  tracks: ({ tracks }) =>
    tracks.flatMap(({ title, slug, summary, courseCounts, certifications }) => [
      `${title} (${slug})${courseCounts ? `, ${courseCounts.join(" or ")} courses` : ""}: ${summary}`,
      ...certifications.map((use) => `${title} adds ${certificationLine(use)}`),
    ]),
  certificationTerms: ({ certificationTerms }) => one(certificationTerms),
  certifications: ({ certifications }) => certifications.map(certificationLine),
  admission: ({ admission }) => admission,
  licensureFor: ({ licensureFor }) => one(licensureFor),
  faqs: ({ faqs }) => faqs.map(({ question, answer }) => `${question} ${answer}`),
  retiredOn: ({ retiredOn }) => one(retiredOn),
  successorSlug: ({ successorSlug }) => one(successorSlug),
};

const courseLine = ({ title, about, credits }: CourseContent) =>
  [title, credits === null ? "" : `${credits} credits`, about ?? ""].filter(Boolean).join(", ");

const certificationLine = ({ slug, isStacked, statedAs }: CertificationContent) =>
  `${slug}${statedAs ? `, stated as ${statedAs}` : ""}${isStacked ? ", stacked" : ""}`;

/** "From 2026-07-01: $4,085.00 per term of 6 months" */
export function priceLine({ price, effectiveOn, feesCents }: DatedPrice): string {
  const dollars = (cents: number) =>
    (cents / 100).toLocaleString("en-US", { style: "currency", currency: "USD" });
  const fees = feesCents === null ? "" : `, fees ${dollars(feesCents)}`;
  switch (price.model) {
    case "flat_per_term":
      return `From ${effectiveOn}: ${dollars(price.amountCents)} per term of ${price.termMonths} months${fees}`;
    case "per_credit":
      return `From ${effectiveOn}: ${dollars(price.amountCents)} per credit, ${price.credits} credits${fees}`;
    case "fixed":
      return `From ${effectiveOn}: ${dollars(price.amountCents)} in all${fees}`;
  }
}
