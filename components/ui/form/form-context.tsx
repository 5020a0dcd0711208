"use client";
import { createContext, use } from "react";

type FormTools = {
  /** What was typed, as the server gave it back. */
  values: Record<string, string | string[]>;
  errorOf: (name: string) => string | undefined;
  /** The id of a field; forms that share a page have a prefix of their own. */
  fieldId: (name: string) => string;
  isPending: boolean;
};

export const FormContext = createContext<FormTools | null>(null);

export function useFormTools(): FormTools {
  const tools = use(FormContext);
  if (!tools) throw new Error("A field stands outside of ActionForm.");
  return tools;
}
