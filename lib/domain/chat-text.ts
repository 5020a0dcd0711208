/**
 * Words typed in a chat. What was typed is kept exactly; only line ends are made one kind and
 * blanks at the ends cut, because the thread is a record. Source: issue 3 "Bad input".
 */
/** Characters (code points) of one message at most; a constraint of the table says it, too. */
export const MESSAGE_MAX = 4000;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** NUL and its kind can't be stored, and a lone half of a pair is no character. */
const UNREADABLE = /(?![\n\t])\p{Cc}|[\uD800-\uDFFF]/u;
/** Spaces, controls, direction marks, joiners, fillers: what leaves an empty bubble. */
const INVISIBLE = /\p{Z}|\p{C}|\p{Default_Ignorable_Code_Point}|\u2800/gu;

export type CleanMessage =
  | { ok: true; body: string }
  | { ok: false; reason: "message_empty" | "message_too_long" | "message_unreadable" };

export function cleanMessage(raw: string): CleanMessage {
  // Nothing this long can become short enough; 100 kB are refused without being read.
  if (raw.length > 4 * MESSAGE_MAX) return { ok: false, reason: "message_too_long" };
  const body = raw.replace(LINE_BREAK, "\n").trim();
  if (UNREADABLE.test(body)) return { ok: false, reason: "message_unreadable" };
  if (body.replace(INVISIBLE, "") === "") return { ok: false, reason: "message_empty" };
  if ([...body].length > MESSAGE_MAX) return { ok: false, reason: "message_too_long" };
  return { ok: true, body };
}

const LINK = /(?<![\w/.-])(https?:\/\/[^\s/<>"']{1,200})?\/programs\/([a-z0-9-]{1,80})(?![\w-])/g;
const MOST_CARDS = 3;

/**
 * Slugs of the programs of this portal that the text links to, at most three, each once.
 * `appOrigin` is "https://host"; a link to another site is no link to a program.
 */
export function programSlugsIn(body: string, appOrigin: string): string[] {
  const slugs = new Set<string>();
  for (const [, origin, slug] of body.matchAll(LINK)) {
    if (slug && (origin === undefined || origin === appOrigin)) slugs.add(slug);
    if (slugs.size === MOST_CARDS) break;
  }
  return [...slugs];
}

export const replyVariables = [
  "first name",
  "counselor",
  "program",
  "next start",
  "phone",
] as const;
export type ReplyVariable = (typeof replyVariables)[number];
export type ReplyFacts = Partial<Record<ReplyVariable, string | null>>;

/**
 * Puts facts into a saved reply. A variable that is unknown or has no fact stays as it stands, so
 * that whoever sends sees it, and is named in `missing`. A fact is never read for variables itself.
 */
export function fillReply(body: string, facts: ReplyFacts): { text: string; missing: string[] } {
  const missing = new Set<string>();
  const text = body.replace(/\{\{([^{}]{1,40})\}\}/g, (whole, written: string) => {
    const name = written.trim().replace(/\s+/g, " ").toLowerCase();
    const variable = replyVariables.find((known) => known === name);
    const fact = variable ? facts[variable]?.trim() : undefined;
    if (fact) return fact;
    missing.add(name);
    return whole;
  });
  return { text, missing: [...missing] };
}
