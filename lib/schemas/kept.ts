import { z } from "zod";

export const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/);

export const keptFormSchema = z.object({
  kind: z.enum(["program", "career"]),
  slug: slugSchema,
  /** The page to come back to; made safe by internalPath. */
  from: z.string().max(2000).default("/programs"),
});
