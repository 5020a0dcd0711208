/**
 * Which addresses programs and careers can have. Source: the routes of the portal; a page of ours
 * below `/desk/catalog` or `/careers` would hide one that has its name.
 */
import { isSlug } from "./slug";

const TAKEN_BY_PAGES = {
  program: ["new", "careers", "certifications", "figures"],
  career: ["all"],
} as const;

/** True for a slug that no page of ours has. Says nothing about who has it. */
export function isAddress(kind: keyof typeof TAKEN_BY_PAGES, text: unknown): text is string {
  const taken: readonly string[] = TAKEN_BY_PAGES[kind];
  return isSlug(text) && !taken.includes(text);
}
