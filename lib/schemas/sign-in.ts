import { z } from "zod";
import { normalizeEmail } from "../domain/email";

const email = z
  .string({ error: "Enter your e-mail address." })
  .max(500, "Enter an e-mail address like name@example.com.")
  .transform((text, context) => {
    if (text.trim() === "") {
      context.addIssue({ code: "custom", message: "Enter your e-mail address." });
      return z.NEVER;
    }
    const address = normalizeEmail(text);
    if (address) return address;
    context.addIssue({
      code: "custom",
      message: "Enter an e-mail address like name@example.com.",
    });
    return z.NEVER;
  });

export const emailSchema = email;

export const signInSchema = z.object({ email, next: z.string().max(2000).default("/sign-in") });

/** Six digits, however they were pasted. */
export const codeText = z
  .string({ error: "Enter the six digits of the code." })
  .max(200, "Enter the six digits of the code.")
  .transform((text) => text.replace(/[^0-9]/g, ""))
  .refine((digits) => digits.length === 6, "Enter the six digits of the code.");

export const codeSchema = z.object({ code: codeText });

export const personaSchema = z.object({
  email: z.string().max(200),
  next: z.string().max(2000).default("/sign-in"),
});

export const emptySchema = z.object({});

export const singleSignOnSchema = z.object({ next: z.string().max(2000).default("/sign-in") });
