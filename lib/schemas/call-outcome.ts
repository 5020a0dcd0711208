import { z } from "zod";
import { callOutcomes } from "../domain/call-outcomes";
import { idField, leadQueryField } from "./written-text";

export const startCallSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  /** "1": the person called the desk. */
  isInbound: z.literal("1").optional(),
});

/** How one call ended. Both ids are checked together in the query. */
export const callOutcomeSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  touchId: idField,
  outcome: z.enum(callOutcomes, { error: "Choose how the call ended." }),
});
