"use client";
import { useEffect } from "react";
import { useFormTools } from "@/components/ui/form/form-context";

type Props = { fields: string[]; title: string };

/**
 * "Error: " in front of the document's title while a field of this form has a problem, on pages
 * with several forms. Such a page renders its own title after its forms: without a script the
 * first title in the tree counts; with one, the effect writes it.
 */
export function ErrorTitle({ fields, title }: Props) {
  const { errorOf } = useFormTools();
  const hasProblem = fields.some((field) => errorOf(field) !== undefined);
  useEffect(() => {
    if (!hasProblem) return;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [hasProblem, title]);
  return hasProblem ? <title>{`Error: ${title}`}</title> : null;
}
