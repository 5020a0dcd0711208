// Careers as /api/v1 answers them: those that editors wrote, and every imported occupation.
import { z } from "zod";
import {
  apiFigureSchema,
  apiPageSchema,
  apiProgramLinkSchema,
  apiSlug,
  apiUrlField,
} from "./api-parts";

const occupation = z.strictObject({
  code: z.string().describe("O*NET-SOC 2019."),
  title: z.string(),
});

const summary = {
  kind: z
    .enum(["career", "occupation"])
    .describe("career: a page of an editor. occupation: imported from the official sources."),
  slug: apiSlug,
  title: z.string(),
  field: z.string().nullable(),
  description: z.string().nullable(),
  occupations: z.array(occupation).describe("What it stands on, its own first."),
  url: apiUrlField.describe("Its page."),
  self: apiUrlField.describe("All that the API says of it."),
  figures: z.array(apiFigureSchema),
};

export const apiCareerSummarySchema = z.strictObject(summary);

export const apiCareerSchema = z.strictObject({
  ...summary,
  usualWayIn: z.string().nullable(),
  jobZone: z.int().min(1).max(5).nullable().describe("O*NET's, of the first occupation."),
  responsibilities: z.array(z.string()).describe("An editor's, else O*NET's core tasks."),
  skills: z.array(z.string()).describe("In the editor's words."),
  programs: z.array(apiProgramLinkSchema).describe("That lead here, as an editor confirmed."),
  attributions: z
    .array(z.string())
    .describe("The words that the licences of the sources ask to be shown."),
});

export const apiCareerPageSchema = apiPageSchema(apiCareerSummarySchema);

export type ApiCareerSummary = z.output<typeof apiCareerSummarySchema>;
export type ApiCareer = z.output<typeof apiCareerSchema>;
