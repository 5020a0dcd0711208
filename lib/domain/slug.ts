/**
 * A slug names a program or a career in addresses and cookies.
 * Source: domain.md "Nouns"; the catalogue's editors make them, the outside world repeats them.
 */

const SLUG = /^[a-z0-9-]{1,80}$/;

/** True for 1 to 80 characters of a–z, 0–9 and hyphen. Says nothing about existence. */
export function isSlug(text: unknown): text is string {
  return typeof text === "string" && SLUG.test(text);
}
