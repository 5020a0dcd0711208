// One schema per question. The words for a problem say what to do about it.
import { z } from "zod";
import { boxChannels } from "../domain/consents";
import { cleanLine, cleanText } from "../domain/text";
import { topics } from "../domain/topics";
import { isZone } from "../domain/zones";
import { slugSchema } from "./kept";
import { codeText, emailSchema } from "./sign-in";

const line = (max: number) =>
  z.string().max(max, `Use ${max} characters or fewer.`).transform(cleanLine);

const optionalLine = (max: number) =>
  line(max)
    .optional()
    .transform((text) => text || undefined);

/** Names stand in greetings: mail must carry no stranger's links. */
const hasNoLink = (text: string | undefined) => !/:\/\/|www\./i.test(text ?? "");
const NO_LINK = "Enter the name without a web address.";

export const optionalName = optionalLine(80).refine(hasNoLink, NO_LINK);

export const kindSchema = z.enum(["callback", "message"]);

export const aboutSchema = z.object({
  kind: kindSchema,
  topic: z.enum(topics, { error: "Choose what you would like to talk about." }),
  programSlugs: z.array(slugSchema).max(10).default([]),
  question: z
    .string()
    .max(2000, "Use 2,000 characters or fewer.")
    .transform(cleanText)
    .optional()
    .transform((text) => text || undefined),
  /** A time chosen on another page; checked like one chosen here. */
  at: z.string().max(40).optional(),
});

export const timeSchema = z.object({
  slotStartsAt: z.iso.datetime({ offset: true, error: "Choose a time." }),
  zone: z
    .string({ error: "Choose your time zone." })
    .max(64)
    .refine(isZone, "Choose your time zone."),
});

export const messageSchema = z.object({
  question: z
    .string({ error: "Write your message." })
    .max(5000, "Use 5,000 characters or fewer.")
    .transform(cleanText)
    .refine((text) => text.length > 0, "Write your message."),
});

export const nameSchema = z.object({
  givenName: line(80)
    .refine((text) => text.length > 0, "Enter your first name.")
    .refine(hasNoLink, NO_LINK),
  familyName: optionalName,
});

export const phoneSchema = z.object({
  phone: z.string({ error: "Enter your phone number." }).max(60, "Use 60 characters or fewer."),
});

export const emailStepSchema = z.object({ email: emailSchema });

export const needsSchema = z.object({
  language: optionalLine(60),
  accessNeeds: z
    .string()
    .max(1000, "Use 1,000 characters or fewer.")
    .transform(cleanText)
    .optional()
    .transform((text) => text || undefined),
});

export const consentSchema = z.object({
  consents: z.array(z.enum(boxChannels)).default([]),
  consentsShown: z.string().max(300).optional(),
});

/** The time that the page showed when it was sent: another window may have chosen another since. */
export const shownTime = z.string().max(40).optional();

export const checkSchema = z.object({
  kind: kindSchema,
  shownTime,
  /** Items that stay ticked; what is not here is left out. */
  shared: z.array(z.string().max(120)).max(60).default([]),
});

export const kindOnlySchema = z.object({ kind: kindSchema });

export const talkCodeSchema = z.object({ kind: kindSchema, code: codeText });

export const linkSchema = z.object({ link: z.string().max(200) });

export const linkCodeSchema = z.object({ link: z.string().max(200), code: codeText });

/** What somebody may say about a change of their call. */
const reason = z
  .string()
  .max(500, "Use 500 characters or fewer.")
  .transform(cleanText)
  .optional()
  .transform((text) => text || null);

export const linkTimeSchema = z.object({
  link: z.string().max(200),
  slotStartsAt: z.iso.datetime({ offset: true, error: "Choose a time." }),
  reason,
});

export const linkCancelSchema = z.object({ link: z.string().max(200), reason });
