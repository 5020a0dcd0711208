"use client";
// A form that works in three ways with one set of words: posted without JavaScript, checked in
// the browser with the server's own schema (or its rules), and answered by the server.
import { startTransition, useActionState, useEffect, useRef } from "react";
import { type FieldValues, type Resolver, useForm } from "react-hook-form";
import { emptyFormState, type FormState } from "@/lib/form-state";
import type { FieldRules } from "@/lib/schemas/rules";
import { ErrorSummary } from "../error-summary";
import { FormContext } from "./form-context";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The document's title; gets "Error: " in front when there is a problem. */
  title?: string;
  /** From the form's zod schema, on pages that may carry zod. */
  resolver?: Resolver<FieldValues>;
  /** The same schema as plain rules, on public pages. */
  rules?: Record<string, FieldRules>;
  className?: string;
  /** Needed where several forms share a page: it goes before the ids of the fields. */
  id?: string;
  children: React.ReactNode;
};

export function ActionForm({ action, title, resolver, rules, className, id, children }: Props) {
  const [state, submit, isPending] = useActionState(action, emptyFormState);
  const { register, handleSubmit, formState } = useForm({ resolver, shouldFocusError: false });
  const summary = useRef<HTMLDivElement>(null);
  const browserErrors = Object.entries(formState.errors).map(([name, error]) => ({
    name,
    message: String(error?.message ?? ""),
  }));
  const isCheckedHere = formState.submitCount > 0 && browserErrors.length > 0;
  const errors = isCheckedHere ? browserErrors : state.errors;
  const message = isCheckedHere ? null : state.message;
  const fieldId = (name: string) => (id ? `${id}-${name}` : name);
  const hasProblem = errors.length > 0 || message !== null;

  // Each answer with a problem takes the reader to it, an equal one again.
  const { turn } = state;
  const { submitCount } = formState;
  useEffect(() => {
    if (turn === 0 && submitCount === 0) return;
    summary.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  }, [turn, submitCount]);

  return (
    <form
      id={id}
      action={submit}
      noValidate
      className={className}
      onSubmit={(event) => {
        const element = event.currentTarget;
        const { submitter } = event.nativeEvent as SubmitEvent;
        void handleSubmit(() => {
          if (isPending) return;
          const form = new FormData(element, submitter);
          startTransition(() => submit(form));
        })(event);
      }}
    >
      {title ? <title>{hasProblem ? `Error: ${title}` : title}</title> : null}
      <FormContext
        value={{
          values: state.values,
          errorOf: (name) => errors.find((error) => error.name === name)?.message,
          register: (name) => register(name, rules?.[name] ?? {}),
          fieldId,
          isPending,
        }}
      >
        <div ref={summary}>
          <ErrorSummary
            message={message}
            errors={errors.map((error) => ({ ...error, name: fieldId(error.name) }))}
          />
        </div>
        {children}
      </FormContext>
    </form>
  );
}
