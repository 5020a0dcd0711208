// The student's forms of a chat. `in` says that the form stands in the panel beside another page.
import { z } from "zod";
import { topics } from "../domain/topics";
import { isZone } from "../domain/zones";
import { messageField, messageIdField } from "./chat-message";
import { consentSchema, nameSchema, optionalName, phoneSchema, shownTime } from "./journey";
import { slugSchema } from "./kept";
import { codeText, emailSchema } from "./sign-in";
import { idField } from "./written-text";

const zone = z
  .string({ error: "Choose your time zone." })
  .max(64)
  .refine(isZone, "Choose your time zone.");
const place = z.string().max(10).optional();

export const openChatSchema = z.object({
  id: messageIdField,
  messageId: messageIdField,
  topic: z.enum(topics, { error: "Choose what you would like to talk about." }),
  programSlugs: z.array(slugSchema).max(10).default([]),
  body: messageField,
  givenName: optionalName,
  /** The browser's own, where it has one; anything odd is left out. */
  zone: zone.optional().catch(undefined),
  /** ["1"] while the box "Show the counselor my saved programs" is on. */
  share: z.array(z.string().max(1)).max(1).default([]),
  in: place,
});

export const threadSchema = z.object({ conversationId: idField, in: place });

export const sendSchema = threadSchema.extend({
  id: messageIdField,
  body: messageField,
  /** "1": sent by the page's script, which stays where it is. */
  stay: z.string().max(1).optional(),
});

export const rateSchema = threadSchema.extend({
  rating: z
    .enum(["1", "2", "3", "4", "5"], { error: "Choose from 1 to 5." })
    .transform((text) => Number(text)),
  words: z
    .string()
    .max(1000, "Use 1,000 characters or fewer.")
    .optional()
    .transform((text) => text?.trim() || undefined),
});

export const threadTimeSchema = threadSchema.extend({
  slotStartsAt: z.iso.datetime({ offset: true, error: "Choose a time." }),
  /** Left out while nobody has said one: the form after it asks. */
  zone: zone.optional(),
});

const contact = threadSchema.extend({
  givenName: nameSchema.shape.givenName,
  /** Left out by who is signed in: their address is proven. */
  email: emailSchema.optional(),
});

export const threadCallSchema = contact.extend({
  phone: phoneSchema.shape.phone,
  zone,
  shownTime,
  ...consentSchema.shape,
});

export const threadMessageSchema = contact;

export const threadKindSchema = threadSchema.extend({ kind: z.enum(["callback", "message"]) });

export const threadCodeSchema = threadKindSchema.extend({ code: codeText });
