// The browser's own check before a form is sent. Loaded when somebody first touches a form, so
// that no page is heavier for it; until then, and without JavaScript, the server checks alone.
import { createFormControl, type FieldValues, type Resolver } from "react-hook-form";
import type { FieldRules } from "@/lib/schemas/rules";

export type Check = {
  /** From the form's zod schema, on pages that may carry zod. */
  resolver?: Resolver<FieldValues> | undefined;
  /** The same schema as plain rules, on public pages. */
  rules?: Record<string, FieldRules> | undefined;
};

export type Problem = { name: string; message: string };

/** What each named field holds now: a text, or all texts of a group of checkboxes. */
function valuesOf(form: HTMLFormElement): Record<string, string | string[]> {
  const given = new FormData(form);
  const values: Record<string, string | string[]> = {};
  for (const control of form.elements) {
    const { name, type } = control as HTMLInputElement;
    if (!name || name.startsWith("$") || type === "submit") continue;
    const texts = given.getAll(name).filter((value) => typeof value === "string");
    values[name] = type === "checkbox" ? texts : (texts.at(-1) ?? "");
  }
  return values;
}

/** What is wrong with the form as it stands, in the order of its fields. Changes nothing in it. */
export async function findProblems(form: HTMLFormElement, check: Check): Promise<Problem[]> {
  const values = valuesOf(form);
  const { register, handleSubmit } = createFormControl({
    defaultValues: values,
    resolver: check.resolver,
    shouldFocusError: false,
  });
  const names = Object.keys(values);
  for (const name of names) register(name, check.rules?.[name]);
  let problems: Problem[] = [];
  await handleSubmit(
    () => undefined,
    (errors) => {
      problems = names.flatMap((name) => {
        const message = errors[name]?.message;
        return typeof message === "string" ? [{ name, message }] : [];
      });
    },
  )();
  return problems;
}
