import { z } from "zod";
import { isIsoDate, isoDateOf } from "../domain/calendar";
import { idField, leadQueryField, submitKeyField, writtenText } from "./written-text";

/** "2026-12-01" from "2026-12-01" or "12/1/2026"; null from nothing, undefined from the rest. */
function dayOf(text: string): string | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  const day = american
    ? isoDateOf(Number(american[3]), Number(american[1]), Number(american[2]))
    : typed;
  return isIsoDate(day) ? day : undefined;
}

const dueOn = z
  .string()
  .max(40, "Enter a day like 12/1/2026.")
  .transform((text, context) => {
    const day = dayOf(text);
    if (day !== undefined) return day;
    context.addIssue({ code: "custom", message: "Enter a day like 12/1/2026." });
    return z.NEVER;
  });

/** What happens next, in words that the student reads too. */
export const nextStepSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  submitKey: submitKeyField,
  nextStep: writtenText({ missing: "Write what happens next.", noun: "The next step", max: 1000 }),
  dueOn: dueOn.optional(),
});
