import { z } from "zod";
import { idField, leadQueryField, submitKeyField, writtenText } from "./written-text";

/** A private note of staff. */
export const noteSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  submitKey: submitKeyField,
  note: writtenText({ missing: "Write the note first.", noun: "Your note", max: 5000 }),
});
