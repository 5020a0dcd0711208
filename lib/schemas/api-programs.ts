// Programs as /api/v1 answers them.
import { z } from "zod";
import {
  apiCareerLinkSchema,
  apiDay,
  apiPageSchema,
  apiProgramLinkSchema,
  apiRangeSchema,
  apiSlug,
  apiTuitionSchema,
  apiUrlField,
} from "./api-parts";

const courseCounts = z
  .array(z.int().min(1))
  .describe("Every published count; several where it depends on something.");

const summary = {
  slug: apiSlug,
  title: z.string(),
  credential: z.string(),
  level: z.enum(["certificate", "bachelor", "master"]),
  school: z.strictObject({ slug: apiSlug, name: z.string() }),
  cipCode: z.string().nullable().describe("CIP 2020."),
  teaser: z.string(),
  url: apiUrlField.describe("Its page."),
  self: apiUrlField.describe("All that the API says of it."),
  courseCounts,
  courseCountReason: z.string().nullable(),
  completion: z
    .strictObject({
      percent: z.int().min(1).max(100).nullable().describe("Null: not published."),
      months: z.int().min(1),
      cohort: z.string(),
      source: z.string(),
    })
    .describe("How long it took whom."),
  tuition: apiTuitionSchema,
  total: z
    .strictObject({ cents: apiRangeSchema, months: apiRangeSchema, formula: z.string() })
    .nullable()
    .describe("Tuition to the end, at the months of `completion`, without transfer."),
  isRetired: z.boolean().describe("Closed to new students."),
  successor: apiProgramLinkSchema.nullable(),
};

const certification = z.strictObject({
  name: z.string(),
  vendor: z.string(),
  isStacked: z.boolean().describe("Earned by holding others together."),
});

export const apiProgramSummarySchema = z.strictObject(summary);

export const apiProgramSchema = z.strictObject({
  ...summary,
  about: z.array(z.string()).describe("Paragraphs."),
  teaches: z.array(z.string()),
  skills: z.array(z.string()),
  courses: z
    .array(
      z.strictObject({
        title: z.string(),
        about: z.string().nullable(),
        credits: z.int().min(0).nullable(),
      }),
    )
    .describe("Those that are published; they may not be all."),
  admission: z.array(z.string()).describe("What one needs to be let in."),
  licensureFor: z.string().nullable().describe("The licensed work it prepares for."),
  certificationTerms: z.enum(["opportunity", "included", "not_stated"]).nullable(),
  certifications: z.array(certification).describe("Of every student."),
  tracks: z.array(
    z.strictObject({
      slug: apiSlug,
      title: z.string(),
      summary: z.string(),
      url: apiUrlField,
      courseCounts: courseCounts.nullable().describe("Null: not published for the track."),
      certifications: z.array(certification).describe("What the track adds."),
    }),
  ),
  careers: z.array(apiCareerLinkSchema).describe("Where it leads, as an editor confirmed."),
  prices: z
    .array(apiTuitionSchema)
    .describe(
      "Every published price, newest first; one that is only announced comes before the one in force.",
    ),
  nextStart: z
    .strictObject({
      startsOn: apiDay,
      cutOffs: z.array(
        z.strictObject({
          kind: z.enum(["apply", "transcripts", "aid", "commit", "pay"]),
          on: apiDay,
          isPast: z.boolean(),
        }),
      ),
    })
    .nullable()
    .describe("The earliest start that one can still make; null: it takes nobody any more."),
});

export const apiProgramPageSchema = apiPageSchema(apiProgramSummarySchema);

export type ApiProgramSummary = z.output<typeof apiProgramSummarySchema>;
export type ApiProgram = z.output<typeof apiProgramSchema>;
