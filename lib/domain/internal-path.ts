/**
 * Where a redirect may lead: only to a path of this site, already in its final spelling.
 * Source: security.md R33. Anything that a browser, a proxy or a second decoding could read as
 * another host falls back; a good path that is refused costs a click, the reverse an account.
 */

const MAX_LENGTH = 2000;
// Printable ASCII that a URL carries as it is: no space, backslash, quote, control, non-ASCII.
const PLAIN = /^\/[A-Za-z0-9\-._~!$&'()*+,;=:@/?#%]*$/;
// Encoded control characters and backslash, and percent signs encoded twice, anywhere.
const HIDDEN = /%(?:[01][0-9a-f]|7f|5c|25[0-9a-f]{2})|%(?![0-9a-f]{2})/i;
const TWO_SLASHES = /(?:\/|%2f){2}/i;
const BASE = "http://internal.invalid";

/**
 * The value when it is a safe same-site path with optional query and fragment, else `fallback`,
 * which is the caller's own constant and is not checked.
 */
export function internalPath(value: unknown, fallback: string): string {
  return typeof value === "string" && isInternal(value) ? value : fallback;
}

function isInternal(value: string): boolean {
  if (value.length > MAX_LENGTH || !PLAIN.test(value)) return false;
  if (TWO_SLASHES.test(value) || HIDDEN.test(value)) return false;
  const [path = ""] = value.split(/[?#]/);
  if (path.includes("%")) return false; // no path of ours needs encoding, queries do
  const url = URL.canParse(value, BASE) ? new URL(value, BASE) : null;
  // The parser resolves dot segments and odd spellings: what it would change is refused.
  return url !== null && url.origin === BASE && url.href === BASE + value;
}
