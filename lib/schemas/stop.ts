import { z } from "zod";
import { callChannels } from "../domain/consents";
import { notificationKinds } from "../domain/notifications";
import { idField, leadQueryField } from "./written-text";

/** A stop asks nothing: one click. Without a channel it is a stop of everything. */
export const stopSchema = z.object({ channel: z.enum(callChannels).default("all") });

/** Switches one kind of mail: "1" on, "0" off. */
export const preferenceSchema = z.object({
  kind: z.enum(notificationKinds),
  isOn: z.enum(["0", "1"]).transform((value) => value === "1"),
});

/** The last segment of the signed link in a mail. */
export const unsubscribeSchema = z.object({ link: z.string().max(200) });

/** What somebody said to a counselor about being contacted. */
export const verbalStopSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  channel: z.enum(["all", "call", "text"], { error: "Choose what they asked us to stop." }),
});

/** What a counselor makes of words that read like a stop. */
export const settleHoldSchema = z.object({
  requestId: idField,
  query: leadQueryField,
  isStop: z.enum(["0", "1"]).transform((value) => value === "1"),
});
