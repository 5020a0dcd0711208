"use client";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { useFormTools } from "@/components/ui/form/form-context";

type Props = {
  id: string;
  summary: string;
  /** Field of this part: a problem with it opens the part and marks the document's title. */
  field: string;
  isOpen?: boolean;
  isPrivate?: boolean;
  children: ReactNode;
};

/**
 * One way to write on a request. All of them stay in the page, so what is typed in one is kept
 * while another is open; a native `details`, so it opens without a script too.
 */
export function ComposePart({ id, summary, field, isOpen, isPrivate, children }: Props) {
  const { errorOf } = useFormTools();
  const hasProblem = errorOf(field) !== undefined;
  useEffect(() => {
    if (!hasProblem) return;
    const plain = document.title;
    document.title = `Error: ${plain.replace(/^\(\d+\) /, "")}`;
    return () => {
      document.title = plain;
    };
  }, [hasProblem]);
  return (
    <details
      id={id}
      open={isOpen || hasProblem}
      className={`expander scroll-mt-4 rounded border px-4 ${isPrivate ? "border-mark bg-mark-wash" : "border-rule bg-sheet"}`}
    >
      <summary className={`font-semibold ${isPrivate ? "text-mark" : ""}`}>{summary}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
