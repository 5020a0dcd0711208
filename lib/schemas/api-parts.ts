// Parts of the public answers under /api/v1. The same schemas build the answers and describe them
// in /api/v1/openapi.json, so the two can't differ. A figure that is not published is null, never
// 0, and keeps its passport (domain rule 10). A field is added here at will, and never taken away.
import { z } from "zod";
import { FIGURE_KINDS } from "../domain/figures";

export const apiUrlField = z.url().describe("An absolute address of this portal.");

export const apiSlug = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .describe("The name in addresses.");

export const apiDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const cents = z.int().min(0);

export const apiFigureSchema = z
  .strictObject({
    kind: z.enum(FIGURE_KINDS),
    value: z.number().nullable().describe("Null: not published. Never 0 in its place."),
    mark: z
      .enum(["top", "not_available", "not_applicable"])
      .nullable()
      .describe(
        "What the source put in place of a number. top: the value is the highest one that is published, and the true one is at or above it.",
      ),
    unit: z.string(),
    statistic: z.string().describe("In the source's own word: median, average, 10th percentile."),
    source: z.string().describe("Who published it."),
    release: z.string().describe("In which edition."),
    publishedFor: z.string().describe("Whom it was published for."),
    publishedForCode: z.string().describe("Their code at the source."),
    isProxy: z.boolean().describe("Shown for others than it was published for."),
    proxyFor: z.string().nullable(),
    doubt: z.string().nullable().describe("What may be wrong with it."),
    cohort: z.string().nullable(),
    asOf: z.string().describe("The time it describes."),
    goodUntil: apiDay.nullable().describe("The last day it is good; null: no newer one is due."),
    isOutOfDate: z.boolean(),
  })
  .describe("A number with its passport.");

export const apiRangeSchema = z
  .strictObject({ low: z.int().min(0), high: z.int().min(0) })
  .describe("Both ends are equal where there is one value.");

export const apiTuitionSchema = z
  .strictObject({
    model: z.enum(["flat_per_term", "per_credit", "fixed"]).nullable(),
    amountCents: cents
      .nullable()
      .describe("Of one term, of one credit, or of the whole. Null: no price is published."),
    currency: z.literal("USD"),
    termMonths: z.int().min(1).nullable(),
    credits: z.int().min(1).nullable(),
    effectiveOn: apiDay.nullable().describe("Since when it is the price."),
    feesCents: cents.nullable().describe("Null: fees are not published. They may not be 0."),
    source: z.string().describe("Who states it."),
  })
  .describe("Tuition without fees.");

export const apiProgramLinkSchema = z.strictObject({
  slug: apiSlug,
  title: z.string(),
  credential: z.string(),
  url: apiUrlField,
});

export const apiCareerLinkSchema = z.strictObject({
  slug: apiSlug,
  title: z.string(),
  url: apiUrlField,
});

export const apiPageSchema = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    data: z.array(item),
    nextCursor: z.string().nullable().describe("Null: this is the last page."),
    next: apiUrlField.nullable().describe("The address of the next page."),
  });

export const apiProblemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What was wrong, in a sentence."),
  })
  .describe("Problem details (RFC 9457).");

export type ApiFigure = z.output<typeof apiFigureSchema>;
export type ApiProblem = z.output<typeof apiProblemSchema>;
