import { z } from "zod";
import { idField, leadQueryField, submitKeyField, writtenText } from "./written-text";

/** What goes to the person by e-mail and onto their page. */
export const replySchema = z.object({
  requestId: idField,
  query: leadQueryField,
  submitKey: submitKeyField,
  reply: writtenText({ missing: "Write the reply first.", noun: "Your reply", max: 5000 }),
});
