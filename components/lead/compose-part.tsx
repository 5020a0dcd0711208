"use client";
import type { ReactNode } from "react";
import { useFormTools } from "@/components/ui/form/form-context";
import { LEAD_TITLE } from "@/lib/content/desk-messages";
import { ErrorTitle } from "./error-title";

type Props = {
  id: string;
  summary: string;
  /** Its fields: a problem with one opens the part and marks the document's title. */
  fields: string[];
  isOpen?: boolean;
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
  return (
    <details
      id={id}
      open={isOpen || hasProblem || hasWords}
      className={`expander scroll-mt-4 rounded border px-4 ${isPrivate ? "border-mark bg-mark-wash" : "border-rule bg-sheet"}`}
    >
      <summary className={`font-semibold ${isPrivate ? "text-mark" : ""}`}>{summary}</summary>
      <ErrorTitle fields={fields} title={LEAD_TITLE} />
      <div className="pb-4">{children}</div>
    </details>
  );
}
