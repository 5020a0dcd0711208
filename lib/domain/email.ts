/**
 * One e-mail is one account: the single way an address is written down, compared and mailed.
 * Source: security.md R10. Send only to what this returns, never to what was typed: then no
 * look-alike spelling can receive the mail of another address.
 */

const MAX_LENGTH = 254;
// RFC 5322 dot-atom without "%" and "!": old relays read those as a route to a second domain.
const LOCAL = /^[a-z0-9#$&'*+/=?^_`{|}~-]+(?:\.[a-z0-9#$&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * The address in NFKC (once), trimmed, in lower case; null when it is not one plain ASCII
 * address: quoted locals, comments, lists, encoded words, address literals, domains without a
 * dot, white space, control, zero-width and bidi characters are all refused.
 */
export function normalizeEmail(text: string): string | null {
  if (text.length > MAX_LENGTH * 4) return null;
  const address = text
    .normalize("NFKC")
    .replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (address.length > MAX_LENGTH) return null;
  const [local, domain, ...rest] = address.split("@");
  if (local === undefined || domain === undefined || rest.length > 0) return null;
  return isLocal(local) && isDomain(domain) ? address : null;
}

function isLocal(local: string): boolean {
  // "=?utf-8?q?…?=" is decoded by some mailers into another address (encoded-word splitting).
  return local.length <= 64 && LOCAL.test(local) && !local.includes("=?");
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  if (labels.length < 2 || domain.length > 253) return false;
  if (!labels.every((label) => LABEL.test(label))) return false;
  return TOP_LEVEL.test(labels.at(-1) ?? "") && isCanonicalHost(domain);
}

/** Refuses punycode that decodes to nothing, or to what another spelling would also give. */
function isCanonicalHost(domain: string): boolean {
  return URL.canParse(`http://${domain}`) && new URL(`http://${domain}`).hostname === domain;
}
