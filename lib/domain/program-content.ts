/**
 * A program as an editor writes it: everything the public page shows that is not computed. One
 * revision holds one of these, whole, so that restoring an earlier one brings all of it back.
 */
import type { Faq } from "./catalog";
import type { Price } from "./price";
import type { DatedPrice } from "./price-plan";

export type ProgramContent = {
  title: string;
  credential: string;
  teaser: string;
  summary: string[];
  fasterNote: string | null;
  leadsToNote: string | null;
  preparesFor: string | null;
  completionPercent: number | null;
  completionMonths: number;
  completionCohort: string;
  admission: string[];
  faqs: Faq[];
  /** "YYYY-MM-DD"; null: takes students. */
  retiredOn: string | null;
  successorSlug: string | null;
  /** Oldest first; every price that ever was in force, and those to come. */
  prices: DatedPrice[];
};

type PriceRow = {
  model: Price["model"];
  amountCents: number;
  termMonths: number | null;
  credits: number | null;
};

/** A row as its model's price. The table's check keeps what each model needs. */
export function priceOfRow({ model, amountCents, termMonths, credits }: PriceRow): Price {
  switch (model) {
    case "flat_per_term":
      return { model, amountCents, termMonths: termMonths ?? 0 };
    case "per_credit":
      return { model, amountCents, credits: credits ?? 0 };
    case "fixed":
      return { model, amountCents };
  }
}

export type Problem = { field: keyof ProgramContent; reason: string };

/** What keeps it from being published; empty when it can be. */
export function problemsOf(content: ProgramContent): Problem[] {
  const problems: Problem[] = [];
  const need = (field: keyof ProgramContent, isThere: boolean) => {
    if (!isThere) problems.push({ field, reason: "missing" });
  };
  need("title", content.title !== "");
  need("credential", content.credential !== "");
  need("teaser", content.teaser !== "");
  need("summary", content.summary.length > 0);
  // A figure without its passport is not published: a share of graduates says whose.
  need("completionCohort", content.completionCohort !== "");
  need("prices", content.prices.length > 0);
  const days = content.prices.map(({ effectiveOn }) => effectiveOn);
  if (new Set(days).size < days.length) problems.push({ field: "prices", reason: "same_day" });
  if (content.successorSlug && !content.retiredOn)
    problems.push({ field: "successorSlug", reason: "not_retired" });
  return problems;
}

export type Difference = { field: keyof ProgramContent; before: string[]; after: string[] };

/** What differs, field by field, each value as lines that a person reads; in the page's order. */
export function differencesOf(before: ProgramContent, after: ProgramContent): Difference[] {
  return FIELDS.flatMap((field) => {
    const [was, is] = [linesOf(before, field), linesOf(after, field)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

const FIELDS = [
  "title",
  "credential",
  "teaser",
  "summary",
  "fasterNote",
  "leadsToNote",
  "preparesFor",
  "completionPercent",
  "completionMonths",
  "completionCohort",
  "admission",
  "faqs",
  "prices",
  "retiredOn",
  "successorSlug",
] as const satisfies readonly (keyof ProgramContent)[];

function linesOf(content: ProgramContent, field: (typeof FIELDS)[number]): string[] {
  switch (field) {
    case "summary":
    case "admission":
      return content[field];
    case "faqs":
      return content.faqs.map(({ question, answer }) => `${question} ${answer}`);
    case "prices":
      return content.prices.map(priceLine);
    default: {
      const value = content[field];
      return value === null || value === "" ? [] : [String(value)];
    }
  }
}

/** "From 2026-07-01: $4,085.00 per term of 6 months" */
export function priceLine({ price, effectiveOn, feesCents }: DatedPrice): string {
  const dollars = (cents: number) =>
    (cents / 100).toLocaleString("en-US", { style: "currency", currency: "USD" });
  const fees = feesCents === null ? "" : `, fees ${dollars(feesCents)}`;
  switch (price.model) {
    case "flat_per_term":
      return `From ${effectiveOn}: ${dollars(price.amountCents)} per term of ${price.termMonths} months${fees}`;
    case "per_credit":
      return `From ${effectiveOn}: ${dollars(price.amountCents)} per credit, ${price.credits} credits${fees}`;
    case "fixed":
      return `From ${effectiveOn}: ${dollars(price.amountCents)} in all${fees}`;
  }
}
