/**
 * What somebody types who wants no more contact. A keyword acts at once; other wording that reads
 * like it holds what is queued until a counselor has looked.
 * Source: domain rule 3; 47 CFR 64.1200(a)(10): "stop", "quit", "end", "revoke", "opt out",
 * "cancel" or "unsubscribe" revoke, and so does any reasonable other way.
 */

export type StopAnswer = "stop" | "hold" | null;

const keywords = new Set([
  "stop",
  "stopall",
  "stop all",
  "unsubscribe",
  "cancel",
  "end",
  "quit",
  "revoke",
  "optout",
  "opt out",
]);

const verbs =
  "(?:call|calling|contact|contacting|text|texting|e ?mail|e ?mailing|message|messaging|write|writing|phone|phoning|ring|bother|bothering)";
const to = "(?:to )?(?:me|us|my|this|here|again|any|at)";

/** Read on plain words: lower case, no punctuation, single spaces, "dont" for "don't". */
const phrases = [
  new RegExp(`\\b(?:stop|quit|cease|no more) (?:\\w+ )?${verbs}\\b`),
  new RegExp(`\\b(?:do not|dont|never|please not|not) (?:ever |please )?${verbs} ${to}\\b`),
  /\bno(?: more| further)? (?:calls|texts|e ?mails|messages|contact)\b/,
  /\b(?:leave me alone|opt(?: me)? out|unsubscribe|remove (?:me|my (?:number|phone|e ?mail|address|name))|take me off|delete my (?:number|phone)|lose my number)\b/,
  /\b(?:revoke|withdraw) (?:\w+ )?(?:consent|permission)\b/,
  new RegExp(
    `\\b(?:do not|dont|no longer) (?:want|wish|like)(?: \\w+){0,3} (?:${verbs}|contacted|called|texted|e ?mailed|messaged|calls|texts|e ?mails|messages)\\b`,
  ),
];

/** `stop`: the message is a keyword and nothing else. `hold`: it reads like a wish to be left alone. */
export function stopKeyword(text: string): StopAnswer {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    // Invisible characters stand inside words that were copied.
    .replace(/\p{Cf}|['’`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (keywords.has(words)) return "stop";
  return phrases.some((phrase) => phrase.test(words)) ? "hold" : null;
}
