// Words of the desk's catalogue.
import type { LinesOf } from "../domain/differences";
import { type ProgramContent, problemsOf } from "../domain/program-content";
import { programLines } from "../domain/program-differences";
import type { RevisionState } from "../domain/revisions";
import { problemWords } from "./catalog-reasons";

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

export const levelWords: Record<ProgramContent["level"], string> = {
  certificate: "Certificate",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
};

export const termsWords: Record<NonNullable<ProgramContent["certificationTerms"]>, string> = {
  opportunity: "Students have the opportunity to earn them",
  included: "Included at no additional cost",
  not_stated: "Not stated whether tuition includes them",
};

/** As an editor reads a comparison: what is chosen from a list is named as the list names it. */
export const wordedLines: LinesOf<ProgramContent> = {
  ...programLines,
  level: ({ level }) => [levelWords[level]],
  certificationTerms: ({ certificationTerms: terms }) => (terms ? [termsWords[terms]] : []),
};

/** Where the desk edits it. */
export const editPath = (kind: "program" | "career", slug: string) =>
  kind === "program" ? `/desk/catalog/${slug}` : `/desk/catalog/careers/${slug}`;

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
  adopted:
    "The newest figures are in the draft, with their passports. The public page is as it was.",
  created: "This is a draft that nobody else reads. Its first publishing makes it public.",
  withdrawn: "It is off the public site. Publishing an edit brings it back.",
  restored: "The earlier version is a draft now. Publish it to bring it back.",
};

/** Of the lists: what was done to something that is not there any more, or that stands in them. */
export const listDone: Record<string, string> = {
  removed: "It is removed.",
  added: "The certification is added. Programs can name it now.",
};

/** What keeps the content from being published, each with the field that it is about. */
export function programProblems(content: ProgramContent): { href: string; words: string }[] {
  return problemsOf(content).map(({ field, reason }) => ({
    href: `#${fieldIdOf(field)}`,
    words: problemWords(fieldWords[field], reason),
  }));
}

/** The id of a field of the form on the program's page. */
export const fieldIdOf = (field: string) => `p-${field === "slug" ? "newSlug" : field}`;

/** As its label has it: an address that is taken is named by the field that asks for it. */
export function fieldNameOf(field: string): string {
  const names: Record<string, string> = { ...fieldWords, newSlug: fieldWords.slug };
  return names[field] ?? field;
}
