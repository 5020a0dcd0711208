"use client";
import { type ReactNode, useState } from "react";
import { ErrorTitle } from "@/components/lead/error-title";
import { useFormTools } from "@/components/ui/form/form-context";

type Props = {
  id: string;
  summary: ReactNode;
  /** The document's. */
  title: string;
  /** Its fields: a problem with one opens the part and marks the document's title. */
  fields: string[];
  /** Ochre: never sent to the student. */
  isPrivate?: boolean;
  children: ReactNode;
};

/** One thing to do with a chat, folded away until it is wanted; opens without a script too. */
export function Part({ id, summary, title, fields, isPrivate, children }: Props) {
  const { errorOf } = useFormTools();
  const hasProblem = fields.some((field) => errorOf(field) !== undefined);
  const [isShown, setIsShown] = useState(false);
  if (hasProblem && !isShown) setIsShown(true);
  return (
    <details
      id={id}
      open={isShown}
      onToggle={(event) => setIsShown(event.currentTarget.open)}
      className={`expander expander-small rounded border px-3 ${isPrivate ? "border-mark bg-mark-wash" : "border-rule bg-sheet"}`}
    >
      <summary className={`font-semibold ${isPrivate ? "text-mark" : "text-accent"}`}>
        {summary}
      </summary>
      <ErrorTitle fields={fields} title={title} />
      <div className="grid gap-3 pb-3">{children}</div>
    </details>
  );
}
