import type { ContentsItem } from "@/components/layout/contents-list";

/** The ten sections of every career page, in their order. */
export const careerContents: ContentsItem[] = [
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
