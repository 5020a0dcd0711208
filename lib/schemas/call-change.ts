// The desk moves or cancels a booked call; the person reads why.
import { z } from "zod";
import { idField, leadQueryField, versionField, writtenText } from "./written-text";

const change = {
  requestId: idField,
  query: leadQueryField,
  version: versionField,
  reason: writtenText({
    missing: "Say why in a few words: the person reads them.",
    noun: "Your reason",
    max: 500,
  }),
};

export const moveCallSchema = z.object({
  ...change,
  slotStartsAt: z.iso.datetime({ offset: true, error: "Choose a time." }),
});

export const cancelCallSchema = z.object(change);
