// The one wrapper of every server action: parse → actor → limit → run → answer.
// Each action is a public endpoint; the origin was checked by server/http.mjs.
import "server-only";
import { randomBytes } from "node:crypto";
import { headers } from "next/headers";
import { notFound as notFoundPage, redirect, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { database } from "@/db/client";
import { auditRefusal } from "@/db/queries/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { wordsFor } from "@/lib/content/messages";
import { type AppError, isAppError } from "@/lib/errors";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { log } from "@/lib/log";
import { addressKey, takePoint } from "./rate-limit";
import { currentActor } from "./session";

export type ActionContext = { now: Date; address: string; userAgent: string | null };

type Options = {
  /** Names the action in logs and limits. */
  name: string;
  limit?: { by: "actor" | "address"; points: number; seconds: number };
  /**
   * What another button of the form does with answers that may be half written: nothing is checked
   * and the form stays as it was typed. The button has this name and `formNoValidate`.
   */
  aside?: { button: string; run: (form: FormData, ...by: By) => Promise<string | Stay> };
};

type By = [actor: Actor, context: ActionContext];
type Answer = string | null | Stay;

/**
 * The form stays open with what was typed and what is put beside it here: a preview, or what
 * somebody else stored meanwhile. `message` stands on top of the form.
 */
export type Stay = { message?: string; values: FormState["values"] };

type Run<S extends z.ZodObject> = (input: z.output<S>, ...by: By) => Promise<Answer>;

/** Usable as `<form action>` (one argument) and with useActionState (two). */
export interface FormAction {
  (form: FormData): Promise<void>;
  (state: FormState, form: FormData): Promise<FormState>;
}

/**
 * Makes a server action from a schema and a function that returns the path to go to, or null when
 * the page stays as it is (a chat sends that way, and hears of the rest by its stream). Expected
 * errors come back as words beside the typed values; anything else becomes a logged reference and
 * one plain sentence. A bare `<form action>` shows its errors on the error page.
 */
export function action<S extends z.ZodObject>(schema: S, options: Options, run: Run<S>) {
  /** What is to be done with the form, or what is wrong with it. */
  function workFor(form: FormData, raw: unknown): ((...by: By) => Promise<Answer>) | z.ZodError {
    const { aside } = options;
    if (aside && form.has(aside.button)) return (...by) => aside.run(form, ...by);
    const parsed = schema.safeParse(raw);
    return parsed.success ? (...by) => run(parsed.data, ...by) : parsed.error;
  }

  async function perform(form: FormData): Promise<string | null | Omit<FormState, "turn">> {
    const raw = readForm(schema, form);
    const work = workFor(form, raw);
    const values = typedValues(raw);
    if (work instanceof z.ZodError) return { message: null, errors: fieldErrors(work), values };
    let actor: Actor | undefined;
    try {
      actor = await currentActor();
      const context = await requestContext();
      if (options.limit) {
        const { by, points, seconds } = options.limit;
        const key = by === "actor" && actor.userId ? actor.userId : addressKey(await headers());
        await takePoint(options.name, key, points, seconds);
      }
      const answer = await work(actor, context);
      if (answer === null || typeof answer === "string") return answer;
      const { message = null, values: beside } = answer;
      return { message, errors: [], values: { ...values, ...beside } };
    } catch (error) {
      unstable_rethrow(error);
      if (isAppError(error)) {
        await keepRefusal(actor, options.name, error);
        const field = error.details?.field;
        const message = wordsFor(error);
        return typeof field === "string"
          ? { message: null, errors: [{ name: field, message }], values }
          : { message, errors: [], values };
      }
      const reference = randomBytes(4).toString("hex");
      log.error({ action: options.name, reference, err: error }, "action failed");
      return { message: wordsFor({ code: "unavailable", reason: reference }), errors: [], values };
    }
  }

  async function formAction(first: FormState | FormData, second?: FormData): Promise<FormState> {
    const form = first instanceof FormData ? first : second;
    const state = first instanceof FormData ? emptyFormState : first;
    const answer = await perform(form ?? new FormData());
    if (typeof answer === "string") redirect(answer);
    if (answer === null) return { ...emptyFormState, turn: (state?.turn ?? 0) + 1 };
    // A bare form has nowhere to show a problem; what it asks for is no longer there.
    if (first instanceof FormData) notFoundPage();
    return { ...answer, turn: (state?.turn ?? 0) + 1 };
  }
  return formAction as FormAction;
}

/** A refused attempt of somebody signed in is kept; a limit or a wrong entry is not one. */
async function keepRefusal(actor: Actor | undefined, what: string, { code }: AppError) {
  if (!actor || (code !== "forbidden" && code !== "not_found")) return;
  await auditRefusal(database(), actor, { what, code }, now()).catch((error) =>
    log.warn({ err: error }, "a refusal was not kept"),
  );
}

/** One text per scalar field, all texts per array field; keys that the schema lacks are left out. */
function readForm(schema: z.ZodObject, form: FormData): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    if (isArrayField(field)) raw[name] = texts;
    else if (texts.length > 0) raw[name] = texts.at(-1);
  }
  return raw;
}

function isArrayField(field: z.core.$ZodType): boolean {
  if (field instanceof z.ZodArray) return true;
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return isArrayField(field.unwrap());
  }
  return false;
}

/** What to show again beside a problem. A NUL can stand in no page: everything else comes back. */
function typedValues(raw: Record<string, unknown>): FormState["values"] {
  const values: FormState["values"] = {};
  for (const [name, value] of Object.entries(raw)) {
    if (typeof value === "string") values[name] = value.replaceAll("\0", "");
    else if (Array.isArray(value)) values[name] = value.map((text) => text.replaceAll("\0", ""));
  }
  return values;
}

/** The first problem of each field, in the form's order; `priceOn-2` is a cell of a list of rows. */
function fieldErrors(error: z.ZodError): FormState["errors"] {
  const seen = new Map<string, string>();
  for (const issue of error.issues) {
    const [field, at] = issue.path;
    const isOfCell = issue.code === "custom" && typeof at === "number";
    const name = isOfCell ? `${String(field)}-${at + 1}` : String(field ?? "");
    if (!seen.has(name)) seen.set(name, issue.message);
  }
  return [...seen].map(([name, message]) => ({ name, message }));
}

async function requestContext(): Promise<ActionContext> {
  const all = await headers();
  return {
    now: now(),
    address: all.get("x-waymark-address") ?? "unknown",
    userAgent: all.get("user-agent")?.slice(0, 300) ?? null,
  };
}
