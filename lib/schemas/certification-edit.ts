// The forms of a certification.
import { z } from "zod";
import { slugField } from "./revision-edit";
import { line } from "./typed-fields";

const name = line(200).pipe(z.string().min(1, "Give it a name."));
const vendor = line(120).pipe(z.string().min(1, "Say who issues it."));

export const newCertificationSchema = z.object({ name, vendor });

export const certificationSchema = z.object({
  slug: slugField,
  name,
  vendor,
  /** What the form was opened with. */
  wasName: z.string().max(400).default(""),
  wasVendor: z.string().max(400).default(""),
});

export const removeCertificationSchema = z.object({ slug: slugField });
