"use client";
import { useEffect } from "react";
import { useFormTools } from "@/components/ui/form/form-context";

type Props = {
  fields: string[];
  title: string;
  /** The last form of the page also gives the title while nothing is wrong. */
  isLast?: boolean;
};

/**
 * "Error: " in front of the document's title while a field of this form has a problem, on pages
 * with several forms. Without a script the first title counts, so only the last form gives the
 * plain one; with a script the effect writes it.
 */
export function ErrorTitle({ fields, title, isLast }: Props) {
  const { errorOf } = useFormTools();
  const hasProblem = fields.some((field) => errorOf(field) !== undefined);
  useEffect(() => {
    if (!hasProblem) return;
    const marked = `Error: ${title}`;
    document.title = marked;
    return () => {
      // After a navigation the title is the next page's already.
      if (document.title.endsWith(marked)) document.title = title;
    };
  }, [hasProblem, title]);
  if (hasProblem) return <title>{`Error: ${title}`}</title>;
  return isLast ? <title>{title}</title> : null;
}
