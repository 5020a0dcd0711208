import { z } from "zod";
import { cleanText } from "../domain/text";

/** Some lines that a person writes, cleaned; what is missing or too long is said in words. */
export function writtenText(words: { missing: string; noun: string; max: number }) {
  const limit = words.max.toLocaleString("en-US");
  return z
    .string({ error: words.missing })
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, words.missing)
        .max(words.max, {
          error: ({ input }) =>
            `${words.noun} is ${String(input).length.toLocaleString("en-US")} characters long. The most is ${limit}: shorten it or send it in parts.`,
        }),
    );
}

/** An id in a hidden field. Whether it exists and whose it is, the query says. */
export const idField = z
  .string({ error: "Open the page again: this form has lost what it belongs to." })
  .regex(/^[A-Za-z0-9_-]{1,64}$/, "Open the page again: this form has lost what it belongs to.");

/** Made when the page renders; two sends of one form are one row. */
export const submitKeyField = z
  .string({ error: "Open the page again and send once more." })
  .regex(/^[A-Za-z0-9_-]{16,64}$/, "Open the page again and send once more.");

/** The version of the row that the form showed. */
export const versionField = z
  .string({ error: "Open the page again and send once more." })
  .regex(/^[1-9][0-9]{0,8}$/, "Open the page again and send once more.")
  .transform(Number);

/** The list a form was opened from, as its query string: the way back, never anything else. */
export const leadQueryField = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9=&%._~+-]*$/)
  .optional()
  .catch("");
