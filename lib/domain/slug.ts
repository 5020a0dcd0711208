/**
 * A slug names a program or a career in addresses and cookies.
 * Source: domain.md "Nouns"; the catalogue's editors make them, the outside world repeats them.
 */

const SLUG = /^[a-z0-9-]{1,80}$/;

/** True for 1 to 80 characters of a–z, 0–9 and hyphen. Says nothing about existence. */
export function isSlug(text: unknown): text is string {
  return typeof text === "string" && SLUG.test(text);
}

/** "Registered Nurses" → "registered-nurses"; at most 80 characters, cut at a word. */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > 80) break;
    slug = longer;
  }
  return slug;
}

/** `wanted`, or with the first number that is free: "nurses-2". At most 80 characters. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const slug = `${wanted.slice(0, 80 - end.length).replace(/-$/, "")}${end}`;
    if (!taken.has(slug)) return slug;
  }
}
