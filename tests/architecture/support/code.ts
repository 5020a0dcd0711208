// A small reader of TypeScript: just enough to tell code from comments and strings.

type Kind = "code" | "comment" | "string";

/** The text with comments blanked; every line stays where it was. */
export function withoutComments(text: string): string {
  return blank(text, (kind, part) => kind === "comment" || part.startsWith("`"));
}

/** The text with comments and the insides of strings blanked. */
export function codeOf(text: string): string {
  return blank(text, (kind) => kind !== "code");
}

function blank(text: string, isBlanked: (kind: Kind, part: string) => boolean): string {
  return partsOf(text)
    .map(([kind, part]) => (isBlanked(kind, part) ? part.replace(/[^\n"'`]/g, " ") : part))
    .join("");
}

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const REGEX = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
// A slash begins a regular expression only where a value can begin; elsewhere it divides or closes a tag.
const BEFORE_REGEX = /(?:[(,=:[!&|?;+*%~^]|=>|\b(?:return|typeof|case|in|of))\s*$/;

function partsOf(text: string): [Kind, string][] {
  const parts: [Kind, string][] = [];
  let at = 0;
  let codeFrom = 0;
  const take = (kind: Kind, length: number) => {
    if (codeFrom < at) parts.push(["code", text.slice(codeFrom, at)]);
    parts.push([kind, text.slice(at, at + length)]);
    at += length;
    codeFrom = at;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    const matched = (pattern: RegExp) => {
      pattern.lastIndex = at;
      return pattern.exec(text)?.[0].length ?? 0;
    };
    const comment = character === "/" ? matched(COMMENT) : 0;
    const isValue = character === "/" && BEFORE_REGEX.test(text.slice(Math.max(0, at - 20), at));
    const regex = comment === 0 && isValue ? matched(REGEX) : 0;
    const quoted = character === '"' || character === "'" ? matched(QUOTED) : 0;
    const template = character === "`" ? templateLength(text, at) : 0;
    if (comment > 0) take("comment", comment);
    else if (regex + quoted + template > 0) take("string", regex + quoted + template);
    // An apostrophe in the words of a page ends nothing: it is one character of code.
    else at += 1;
  }
  if (codeFrom < at) parts.push(["code", text.slice(codeFrom)]);
  return parts;
}

/** The length of the template that begins at `from`, with what stands in its `${}`; 0: it has no end. */
function templateLength(text: string, from: number): number {
  let depth = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (text.startsWith("${", at)) {
      depth += 1;
      at += 1;
    } else if (character === "}" && depth > 0) depth -= 1;
    else if (character === "`" && depth > 0) at += Math.max(templateLength(text, at), 1) - 1;
    else if (character === "`") return at + 1 - from;
  }
  return 0;
}
