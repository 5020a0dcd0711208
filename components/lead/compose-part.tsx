"use client";
import { type ReactNode, useState } from "react";
import { useFormTools } from "@/components/ui/form/form-context";
import { LeadErrorTitle } from "./lead-title";

type Props = {
  id: string;
  summary: string;
  /** Its fields: a problem with one opens the part and marks the document's title. */
  fields: string[];
  isOpen?: boolean;
  /** Ochre, and the last form of the page. */
  isPrivate?: boolean;
  children: ReactNode;
};

/**
 * One way to write on a request. All of them stay in the page, so what is typed in one is kept
 * while another is open; a native `details`, so it opens without a script too.
 */
export function ComposePart({ id, summary, fields, isOpen, isPrivate, children }: Props) {
  const { errorOf, values } = useFormTools();
  const hasProblem = fields.some((field) => errorOf(field) !== undefined);
  const hasWords = fields.some((field) => Boolean(values[field]));
  const [isShown, setIsShown] = useState(Boolean(isOpen) || hasWords);
  // Opened by a problem it stays open while the problem is being mended.
  if (hasProblem && !isShown) setIsShown(true);
  return (
    <details
      id={id}
      open={isShown}
      onToggle={(event) => setIsShown(event.currentTarget.open)}
      className={`expander scroll-mt-4 rounded border px-4 ${isPrivate ? "border-mark bg-mark-wash" : "border-rule bg-sheet"}`}
    >
      <summary className={`font-semibold ${isPrivate ? "text-mark" : ""}`}>{summary}</summary>
      <LeadErrorTitle fields={fields} isLast={isPrivate} />
      <div className="pb-4">{children}</div>
    </details>
  );
}
