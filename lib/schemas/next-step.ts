import { z } from "zod";
import { parseDay } from "../domain/calendar";
import { idField, leadQueryField, submitKeyField, writtenText } from "./written-text";

/** Null from nothing, undefined from what is no day. */
function dayOf(text: string): string | null | undefined {
  return text.trim() === "" ? null : (parseDay(text) ?? undefined);
}

export const dueOn = z
  .string()
  .max(40, "Enter a day like 12/1/2026.")
  .transform((text, context) => {
    const day = dayOf(text);
    if (day !== undefined) return day;
    context.addIssue({ code: "custom", message: "Enter a day like 12/1/2026." });
    return z.NEVER;
  });

/** A step of a request that was done. */
export const stepDoneSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  stepId: idField,
});

/** What happens next, in words that the student reads too. */
export const nextStepSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  submitKey: submitKeyField,
  nextStep: writtenText({ missing: "Write what happens next.", noun: "The next step", max: 1000 }),
  dueOn: dueOn.optional(),
});
