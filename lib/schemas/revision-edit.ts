// What every form of the desk's catalogue names: which thing, and the version that it showed.
import { z } from "zod";
import { versionField } from "./written-text";

const LOST = "Open the page again: this form has lost what it belongs to.";

export const kindField = z.enum(["program", "career"], { error: LOST });

/** The address of today. */
export const slugField = z.string({ error: LOST }).regex(/^[a-z0-9-]{1,80}$/, LOST);

/** 0 where no edit was under way. */
export const editVersionField = z
  .string({ error: "Open the page again and send once more." })
  .regex(/^(0|[1-9][0-9]{0,8})$/, "Open the page again and send once more.")
  .transform(Number);

/** Where a saved form leads: back to itself, or to the preview. */
export const nextField = z.enum(["stay", "preview"]).optional().catch(undefined);

export const revisionMoveSchema = z.object({
  kind: kindField,
  slug: slugField,
  version: editVersionField,
  event: z.enum(["ask_review", "send_back", "discard", "publish", "schedule"]),
  publishOn: z.string().max(40).optional(),
});

export const restoreSchema = z.object({ kind: kindField, slug: slugField, number: versionField });
