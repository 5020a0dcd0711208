// The address of the lead list is its state. What can't be read falls back to the default view.
import { z } from "zod";
import { cleanLine } from "../domain/text";
import { topics } from "../domain/topics";

export const leadViews = ["unclaimed", "mine", "all", "unconfirmed", "closed"] as const;
export type LeadView = (typeof leadViews)[number];

export const leadSorts = ["waiting", "newest"] as const;
export type LeadSort = (typeof leadSorts)[number];

/** Place in a list: rank, microseconds since 1970, id. */
const cursor = z
  .string()
  .regex(/^[01]\.\d{1,17}\.[A-Za-z0-9_-]{1,64}$/)
  .optional()
  .catch(undefined);

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

export const leadFiltersSchema = z.object({
  view: z.preprocess(first, z.enum(leadViews).catch("unclaimed")),
  kind: z.preprocess(first, z.enum(["callback", "message"]).optional().catch(undefined)),
  topic: z.preprocess(first, z.enum(topics).optional().catch(undefined)),
  queue: z.preprocess(
    first,
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .optional()
      .catch(undefined),
  ),
  sort: z.preprocess(first, z.enum(leadSorts).optional().catch(undefined)),
  q: z.preprocess(
    first,
    z
      .string()
      .transform((text) => cleanLine(text).slice(0, 100))
      .optional()
      .catch(undefined),
  ),
  after: z.preprocess(first, cursor),
  before: z.preprocess(first, cursor),
});

export type LeadFilters = z.output<typeof leadFiltersSchema>;

/** Closed requests read best newest first, people who wait longest first. */
export function sortOf(filters: LeadFilters): LeadSort {
  return filters.sort ?? (filters.view === "closed" ? "newest" : "waiting");
}

type Change = Partial<Record<keyof LeadFilters, string | undefined>>;

/** The filters as a query string without its "?", defaults left out, with some of them changed. */
export function leadQuery(filters: LeadFilters, change: Change = {}): string {
  const all: Change = { ...filters, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) {
    if (value && !(name === "view" && value === "unclaimed")) query.set(name, value);
  }
  return query.toString();
}

/** The reference that a caller reads out; the query says whether it can be one. */
export const openByReferenceSchema = z.object({
  reference: z
    .string({ error: "Type the reference that the caller reads out." })
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, "Type the reference that the caller reads out.")
        .max(60, "A reference looks like WM-7K3D-92QF."),
    ),
});

/** The page of one request, opened from a list, with what was just done to it. */
export function leadPath(
  requestId: string,
  query: string | undefined,
  extra: Record<string, string> = {},
): string {
  const all = new URLSearchParams(query ?? "");
  for (const [name, value] of Object.entries(extra)) all.set(name, value);
  return `/desk/leads/${requestId}${all.size > 0 ? `?${all}` : ""}`;
}
