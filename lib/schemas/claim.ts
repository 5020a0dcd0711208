import { z } from "zod";
import { idField, leadQueryField, versionField } from "./written-text";

export const claimSchema = z.object({ requestId: idField, query: leadQueryField });

/** Release and close: the version says what the person at the desk was looking at. */
export const leadChangeSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  version: versionField,
});
