import { z } from "zod";
import { cleanMessage } from "../domain/chat-text";

/** Made by the sender; a retry keeps it, so that sending twice is once. */
export const messageIdField = z
  .string({ error: "Reload the page and send once more." })
  .regex(/^[A-Za-z0-9_-]{16,64}$/, "Reload the page and send once more.");

const words = {
  message_empty: "Write something first.",
  message_too_long: "A message has at most 4,000 characters. Shorten it or send it in parts.",
  message_unreadable: "This has characters that can't be sent. Type it as plain text.",
} as const;

/** One message as it was typed, checked by the one rule that the query asks, too. */
export const messageField = z.string({ error: words.message_empty }).superRefine((raw, context) => {
  const cleaned = cleanMessage(raw);
  if (!cleaned.ok) context.addIssue({ code: "custom", message: words[cleaned.reason] });
});

export const seenSchema = z.object({ seq: z.number().int().min(1).max(10_000_000) });

export const presenceSchema = z.object({
  status: z.enum(["available", "away"]).optional(),
  isIdle: z.boolean().optional(),
});
