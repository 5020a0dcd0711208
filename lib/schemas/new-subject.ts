// What the desk asks for before there is a program or a career to edit.
import { z } from "zod";
import { PROGRAM_LEVELS } from "../domain/program-content";
import { kindField, slugField } from "./revision-edit";
import { line } from "./typed-fields";

const title = line(120).pipe(z.string().min(1, "Give it a title."));
/** Empty: made from the title. */
const newSlug = line(80).pipe(
  z.string().regex(/^[a-z0-9-]*$/, "Write the address in small letters, digits and hyphens."),
);

export const newProgramSchema = z.object({
  title,
  newSlug,
  schoolSlug: slugField,
  level: z.enum(PROGRAM_LEVELS, { error: "Choose a level." }),
});

export const newCareerSchema = z.object({
  title,
  newSlug,
  field: line(80).pipe(z.string().min(1, "Say which field it stands in on the list of careers.")),
  occupationCode: line(20).pipe(
    z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, "Write the code like 15-1254.00."),
  ),
});

/** Takes something away: its kind and its address. */
export const subjectSchema = z.object({ kind: kindField, slug: slugField });
