/**
 * Lists as an editor types them: a line each, its parts between bars. A bar inside a part is
 * written "\|", so that what is stored comes back as it was.
 */
import { cleanLine } from "./text";

/** "Logic | 3 | Proofs": parts at the end that are empty are left out. */
export function lineOfParts(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== "");
  return parts
    .slice(0, last + 1)
    .map((part) => cleanLine(part).replace(/[\\|]/g, "\\$&"))
    .join(" | ");
}

/** The parts of a line, cleaned. */
export function partsOfLine(line: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const [piece, escaped] of line.matchAll(/\\([\\|])|./gsu)) {
    if (piece === "|") {
      parts.push(part);
      part = "";
    } else part += escaped ?? piece;
  }
  return [...parts, part].map(cleanLine);
}

/** Lines with something in them. */
export const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => cleanLine(line) !== "");

/** What stands between empty lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);

/** "38, 39" → [38, 39]; null where something in it is no whole number from 1 to 999. */
export function countsOf(text: string): number[] | null {
  const typed = text.split(/[\s,]+/).filter(Boolean);
  return typed.every((count) => /^[1-9]\d{0,2}$/.test(count)) ? typed.map(Number) : null;
}
