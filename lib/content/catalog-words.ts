// Words of the desk's catalogue.
import type { ProgramContent } from "../domain/program-content";
import { programLines } from "../domain/program-differences";
import type { RevisionState } from "../domain/revisions";

export const fieldWords: Record<keyof ProgramContent, string> = {
  title: "Title",
  slug: "Address",
  credential: "Credential",
  level: "Level",
  schoolSlug: "School",
  cipCode: "CIP code",
  teaser: "Teaser",
  summary: "Summary",
  fasterNote: "What can make it faster",
  leadsToNote: "Where it leads",
  preparesFor: "What it prepares for",
  completionPercent: "Share who finished in that time, in percent",
  completionMonths: "Months to finish",
  completionCohort: "Of whom that is the figure",
  courseCounts: "How many courses",
  courseCountReason: "Why the count differs",
  courses: "Courses",
  skills: "Skills",
  teaches: "What it teaches",
  tracks: "Tracks",
  certificationTerms: "Whether certifications are part of it",
  certifications: "Certifications",
  admission: "Admission",
  licensureFor: "The licensed work it prepares for",
  faqs: "Questions and answers",
  retiredOn: "Takes no more students from",
  successorSlug: "Its successor",
  prices: "Prices",
};

export const stateWords: Record<RevisionState, string> = {
  draft: "Draft",
  in_review: "In review",
  scheduled: "Scheduled",
  published: "Public",
  replaced: "Was public",
  discarded: "Given up",
};

export const catalogDone: Record<string, string> = {
  saved: "The draft is saved. The public page is as it was.",
  review: "The draft waits for review. Any editor can publish it or send it back.",
  sent_back: "The edit is a draft again.",
  discarded: "The edit is given up. The public page is as it was.",
  published: "This is public now, on every page that shows it.",
  scheduled: "The edit goes public by itself on its day.",
  restored: "The earlier version is a draft now. Publish it to bring it back.",
};

/** What somebody else stored, as lines to compare with what is typed. */
export function contentLines(content: ProgramContent): string[] {
  const names = Object.keys(programLines) as (keyof ProgramContent)[];
  return names.flatMap((name) => {
    const lines = programLines[name](content);
    return lines.length === 0 ? [] : [`${fieldWords[name]}: ${lines.join(" / ")}`];
  });
}
