"use client";
// A form that works in three ways with one set of words: posted without JavaScript, checked in
// the browser with the server's own schema (or its rules), and answered by the server.
import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { Fragment, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { ErrorSummary } from "../error-summary";
import type { Check, Problem } from "./browser-check";
import { FormContext } from "./form-context";

type Props = Check & {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The document's title; gets "Error: " in front when there is a problem. */
  title?: string;
  className?: string;
  /** Needed where several forms share a page: it goes before the ids of the fields. */
  id?: string;
  /**
   * The version of what the form shows. With another one it begins anew; unlike a `key`, it leaves
   * the form where a post without JavaScript finds it again.
   */
  stand?: string;
  children: React.ReactNode;
};

type Submitter = HTMLButtonElement | null;
type BrowserCheck = typeof import("./browser-check");

export function ActionForm(props: Props) {
  const { action, title, className, id, stand, children, ...check } = props;
  // The state that a post without JavaScript left in the page.
  const [posted, post] = useActionState(action, emptyFormState);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [found, setFound] = useState<Problem[] | null>(null);
  const [firstStand] = useState(stand);
  const [lastStand, setLastStand] = useState(stand);
  if (stand !== lastStand) {
    setLastStand(stand);
    setAnswered(null);
    setFound(null);
  }
  const [isPending, startTransition] = useTransition();
  // The second press of a double click comes before anything is drawn anew.
  const isSubmitting = useRef(false);
  const checker = useRef<Promise<BrowserCheck> | null>(null);
  const summary = useRef<HTMLDivElement>(null);

  const state = answered ?? (stand === firstStand ? posted : emptyFormState);
  const errors = found ?? state.errors;
  const message = found ? null : state.message;
  const hasProblem = errors.length > 0 || message !== null;
  const fieldId = (name: string) => (id ? `${id}-${name}` : name);

  const load = () => {
    checker.current ??= import("./browser-check");
    return checker.current;
  };
  // Counted with the problems themselves, so that the focus moves when they are on the page.
  const [problemTurn, setProblemTurn] = useState(0);
  const focusSummary = () => setProblemTurn((turn) => turn + 1);

  async function send(form: FormData): Promise<void> {
    try {
      const next = await action(state, form);
      setAnswered(next);
      setFound(null);
      focusSummary();
    } catch (error) {
      unstable_rethrow(error);
      setFound(null);
      setAnswered({ ...state, errors: [], message: wordsOfFailure(error) });
      focusSummary();
    } finally {
      isSubmitting.current = false;
    }
  }

  async function submit(element: HTMLFormElement, submitter: Submitter): Promise<void> {
    isSubmitting.current = true;
    const form = new FormData(element, submitter);
    // A check that can't be loaded must not keep anybody from sending.
    const problems = submitter?.formNoValidate
      ? []
      : await checker.current
          ?.then(({ findProblems }) => findProblems(element, check))
          .catch(() => []);
    if (problems?.length) {
      setFound(problems);
      focusSummary();
      isSubmitting.current = false;
    } else startTransition(() => send(form));
  }

  // Each answer with a problem takes the reader to it, an equal one and one that came back from a
  // post without JavaScript, too.
  const turn = posted.turn + problemTurn;
  useEffect(() => {
    if (turn > 0) summary.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  }, [turn]);

  return (
    <form
      id={id}
      action={post}
      noValidate
      className={className}
      onFocus={() => void load()}
      onInput={({ currentTarget }) => {
        if (found) void load().then((m) => m.findProblems(currentTarget, check).then(setFound));
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending || isSubmitting.current) return;
        const { submitter } = event.nativeEvent as SubmitEvent;
        void submit(event.currentTarget, submitter as Submitter);
      }}
    >
      {title ? <title>{hasProblem ? `Error: ${title}` : title}</title> : null}
      <FormContext
        value={{
          values: state.values,
          errorOf: (name) => errors.find((error) => error.name === name)?.message,
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
        <Fragment key={stand}>{children}</Fragment>
      </FormContext>
    </form>
  );
}

/** The answer never came: the network, or a form from before the portal was renewed. */
function wordsOfFailure(error: unknown): string {
  if (unstable_isUnrecognizedActionError(error)) {
    return "The portal was renewed while this page was open. Copy what you typed, reload the page, and send it again.";
  }
  return "We could not reach the portal, so nothing was sent that we know of. What you typed is still here. Check your connection and send again; sending twice counts once.";
}
