/**
 * What people type, made safe to store and show without changing what they said.
 * Source: issue 2 "Bad input" (NUL, emoji, right-to-left, HTML): emoji, their joiners and
 * right-to-left letters stay exactly; escaping for HTML is the renderer's duty, not ours.
 */

// Lone halves of a pair; the u flag keeps whole pairs (emoji) out of the match.
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
// Embeddings, overrides and isolates reorder the text around them ("gpj.exe" attacks).
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/g;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/**
 * Several lines: NFC, breaks as "\n", tabs kept, other control and bidi-override characters
 * removed, lone surrogates as U+FFFD, trimmed. Idempotent. Does not limit the length.
 */
export function cleanText(text: string): string {
  return text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(LINE_BREAK, "\n")
    .replace(CONTROL, "")
    .replace(BIDI_CONTROL, "")
    .normalize("NFC")
    .trim();
}

/** One line: as `cleanText`, with every run of breaks, tabs and spaces as one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t ]+/g, " ");
}
