/** A program as its form shows it: lib/schemas/program-edit reads it back, whole. */
import type { DatedPrice } from "./price-plan";
import type { CertificationContent, ProgramContent, TrackContent } from "./program-content";
import { lineOfParts } from "./typed-lists";

/** What the form types besides the parts that stand in rows. */
export function typedProgram(content: ProgramContent) {
  const { courseCounts, courses } = content;
  return {
    title: content.title,
    newSlug: content.slug,
    credential: content.credential,
    level: content.level,
    schoolSlug: content.schoolSlug,
    cipCode: content.cipCode ?? "",
    teaser: content.teaser,
    summary: content.summary.join("\n\n"),
    fasterNote: content.fasterNote ?? "",
    leadsToNote: content.leadsToNote ?? "",
    preparesFor: content.preparesFor ?? "",
    completionPercent: content.completionPercent?.toString() ?? "",
    completionMonths: content.completionMonths === 0 ? "" : String(content.completionMonths),
    completionCohort: content.completionCohort,
    courseCounts: courseCounts.join(", "),
    courseCountReason: content.courseCountReason ?? "",
    courses: courses
      .map(({ title, credits, about }) =>
        lineOfParts([title, credits?.toString() ?? "", about ?? ""]),
      )
      .join("\n"),
    skills: content.skills.join("\n"),
    teaches: content.teaches.join("\n"),
    certificationTerms: content.certificationTerms ?? "",
    admission: content.admission.join("\n"),
    licensureFor: content.licensureFor ?? "",
    // An empty line ends an answer.
    faqs: content.faqs
      .map(({ question, answer }) => `${question}\n${answer.replace(/\n\s*\n/g, "\n")}`)
      .join("\n\n"),
    retiredOn: content.retiredOn ?? "",
    successorSlug: content.successorSlug ?? "",
  };
}

export type TypedProgram = ReturnType<typeof typedProgram>;

export const typedPrice = ({ price, effectiveOn, feesCents }: DatedPrice) => ({
  priceOn: effectiveOn,
  priceModel: price.model,
  priceAmount: dollars(price.amountCents),
  priceSize: sizeOf(price),
  priceFees: feesCents === null ? "" : dollars(feesCents),
});

function sizeOf(price: DatedPrice["price"]): string {
  switch (price.model) {
    case "flat_per_term":
      return String(price.termMonths);
    case "per_credit":
      return String(price.credits);
    case "fixed":
      return "";
  }
}

const dollars = (cents: number) =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);

export const typedCertification = ({ slug, statedAs, isStacked }: CertificationContent) => ({
  certificationSlug: slug,
  certificationStatedAs: statedAs ?? "",
  certificationStacked: isStacked ? "yes" : "no",
});

export const typedTrack = ({ slug, title, summary, courseCounts, ...track }: TrackContent) => ({
  trackTitle: title,
  trackSlug: slug,
  trackSummary: summary,
  trackCounts: courseCounts?.join(", ") ?? "",
  trackCertifications: track.certifications
    .map((use) => lineOfParts([use.slug, use.statedAs ?? "", use.isStacked ? "stacked" : ""]))
    .join("\n"),
});
