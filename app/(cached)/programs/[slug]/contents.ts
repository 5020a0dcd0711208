import type { ProgramPublic } from "@/db/queries/catalog";

/** The parts of a program's page, in order; one that would be empty is left out. */
export function programContents({ tracks, careers, faqs, isRetired }: ProgramPublic) {
  return [
    { id: "about", label: "About" },
    { id: "cost", label: "Cost and time" },
    ...(tracks.length > 0 ? [{ id: "tracks", label: "Tracks" }] : []),
    { id: "learn", label: "What you learn" },
    { id: "certifications", label: "Certifications" },
    ...(careers.length > 0 ? [{ id: "careers", label: "Careers" }] : []),
    ...(isRetired ? [] : [{ id: "admission", label: "Getting in" }]),
    ...(isRetired ? [] : [{ id: "start", label: "Start dates" }]),
    ...(faqs.length > 0 ? [{ id: "questions", label: "Questions" }] : []),
  ];
}
