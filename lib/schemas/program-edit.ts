// The form of a program: words as lines and paragraphs, prices as rows. A draft may lack what is
// needed to publish; what can't be read is said at its field.
import { z } from "zod";
import { parseDay } from "../domain/calendar";
import type { DatedPrice } from "../domain/price-plan";
import type { ProgramContent } from "../domain/program-content";
import { cleanLine, cleanText } from "../domain/text";
import { versionField } from "./written-text";

const line = (max: number) =>
  z
    .string()
    .default("")
    .transform(cleanLine)
    .pipe(z.string().max(max, `Use ${max} characters or fewer.`));
const longText = z
  .string()
  .default("")
  .transform(cleanText)
  .pipe(z.string().max(12_000, "Use 12,000 characters or fewer."));
const cells = z.array(z.string().max(40, "Use 40 characters or fewer.")).max(40).default([]);

export const slugField = z
  .string({ error: "Open the page again: this form has lost what it belongs to." })
  .regex(/^[a-z0-9-]{1,80}$/, "Open the page again: this form has lost what it belongs to.");

/** 0 where no edit was under way. */
export const editVersionField = z
  .string({ error: "Open the page again and send once more." })
  .regex(/^(0|[1-9][0-9]{0,8})$/, "Open the page again and send once more.")
  .transform(Number);

const fields = z.object({
  slug: slugField,
  version: editVersionField,
  title: line(120),
  credential: line(120),
  teaser: line(300),
  summary: longText,
  fasterNote: line(500),
  leadsToNote: line(500),
  preparesFor: line(500),
  completionPercent: line(10),
  completionMonths: line(10),
  completionCohort: line(200),
  admission: longText,
  faqs: longText,
  retiredOn: line(40),
  successorSlug: line(80),
  priceOn: cells,
  priceModel: cells,
  priceAmount: cells,
  priceSize: cells,
  priceFees: cells,
});

type Typed = z.output<typeof fields>;
type Problem = { path: string[]; message: string };

export const programEditSchema = fields.superRefine((typed, context) => {
  const problems: Problem[] = [];
  readContent(typed, problems);
  for (const problem of problems) context.addIssue({ code: "custom", ...problem });
});

/** The content that a form without problems says; what it has no field for is as it was. */
export const contentOfForm = (typed: Typed, before: ProgramContent): ProgramContent => ({
  ...before,
  ...readContent(typed, []),
});

function readContent(typed: Typed, problems: Problem[]): Partial<ProgramContent> {
  const say = (field: keyof Typed, message: string) => problems.push({ path: [field], message });
  const orNull = (text: string) => text || null;
  const whole = (field: "completionPercent" | "completionMonths", most: number, words: string) => {
    const text = typed[field];
    if (text === "") return null;
    const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > most) say(field, words);
    return value;
  };
  const retiredOn = typed.retiredOn === "" ? null : parseDay(typed.retiredOn);
  if (typed.retiredOn && !retiredOn) say("retiredOn", "Write a day like 2027-01-31.");
  const months = whole("completionMonths", 240, "Enter months as a whole number from 1 to 240.");
  if (months === null) say("completionMonths", "Enter how many months graduates needed.");
  return {
    title: typed.title,
    credential: typed.credential,
    teaser: typed.teaser,
    summary: paragraphs(typed.summary),
    fasterNote: orNull(typed.fasterNote),
    leadsToNote: orNull(typed.leadsToNote),
    preparesFor: orNull(typed.preparesFor),
    completionPercent: whole(
      "completionPercent",
      100,
      "Enter a whole number from 1 to 100, or nothing where it is not published.",
    ),
    completionMonths: months ?? 1,
    completionCohort: typed.completionCohort,
    admission: typed.admission.split("\n").map(cleanLine).filter(Boolean),
    faqs: paragraphs(typed.faqs).map((block) => {
      const [question = "", ...answer] = block.split("\n");
      if (answer.length === 0) say("faqs", "Write each answer on the line below its question.");
      return { question: cleanLine(question), answer: cleanLine(answer.join(" ")) };
    }),
    retiredOn,
    successorSlug: orNull(typed.successorSlug),
    prices: readPrices(typed, say),
  };
}

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);

/** Rows without anything in them are none; oldest first. */
function readPrices(typed: Typed, say: (field: "priceOn", message: string) => void): DatedPrice[] {
  const prices: DatedPrice[] = [];
  for (const [at, model] of typed.priceModel.entries()) {
    const cell = (list: string[]) => list[at]?.trim() ?? "";
    const [on, amount, size, fees] = [
      cell(typed.priceOn),
      cell(typed.priceAmount),
      cell(typed.priceSize),
      cell(typed.priceFees),
    ];
    if (!on && !amount && !size && !fees) continue;
    const row = `Row ${at + 1}: `;
    const effectiveOn = parseDay(on);
    if (!effectiveOn) say("priceOn", `${row}write the day like 2027-01-31.`);
    const amountCents = cents(amount);
    if (!amountCents) say("priceOn", `${row}write the amount like 4,085 or 320.50, above 0.`);
    const count = /^\d{1,3}$/.test(size) ? Number(size) : 0;
    if (model !== "fixed" && count < 1)
      say("priceOn", `${row}say how many months a term has, or how many credits the program has.`);
    const feesCents = fees === "" ? null : cents(fees);
    if (fees !== "" && feesCents === null)
      say("priceOn", `${row}write fees like 150, or nothing where they are not published.`);
    const price =
      model === "flat_per_term"
        ? ({ model, amountCents: amountCents ?? 0, termMonths: count } as const)
        : model === "per_credit"
          ? ({ model, amountCents: amountCents ?? 0, credits: count } as const)
          : ({ model: "fixed", amountCents: amountCents ?? 0 } as const);
    prices.push({ price, effectiveOn: effectiveOn ?? "", feesCents });
  }
  return prices.sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
}

/** "$4,085.50" → 408550; null where it is no amount. */
function cents(text: string): number | null {
  const plain = text.replace(/^\$\s*/, "").replaceAll(",", "");
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

export const kindField = z.enum(["program", "career"], {
  error: "Open the page again: this form has lost what it belongs to.",
});

export const revisionMoveSchema = z.object({
  kind: kindField,
  slug: slugField,
  version: editVersionField,
  event: z.enum(["ask_review", "send_back", "discard", "publish", "schedule"]),
  publishOn: z.string().max(40).optional(),
});

export const restoreSchema = z.object({ kind: kindField, slug: slugField, number: versionField });
