import type { ContentsItem } from "@/components/layout/contents-list";

/** The ten sections of every career page, in their order. */
const ownSections: ContentsItem[] = [
  { id: "what", label: "What it is" },
  { id: "do", label: "What they do" },
  { id: "where", label: "Where they work" },
  { id: "become", label: "How to become one" },
  { id: "programs", label: "Programs" },
  { id: "pay", label: "Pay" },
  { id: "outlook", label: "Outlook" },
  { id: "skills", label: "Skills" },
  { id: "start", label: "Start dates" },
  { id: "more", label: "Learn more" },
];

/** With what an import adds below them. */
export function careerContents(has: { related: boolean; sources: boolean }): ContentsItem[] {
  return [
    ...ownSections,
    ...(has.related ? [{ id: "related", label: "Related careers" }] : []),
    ...(has.sources ? [{ id: "sources", label: "Sources" }] : []),
  ];
}
