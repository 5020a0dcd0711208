/**
 * A request's reference: what a person reads out on the phone, "WM-7K3D-92QF".
 * Source: domain.md "request"; alphabet: Crockford base32 (no I, L, O, U), 40 random bits.
 * It finds a request for staff only (audited); it never opens anything by itself.
 */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SYMBOLS = 8;
const BYTES = 5;

/**
 * "WM-XXXX-XXXX" from the first five bytes; give it bytes of a cryptographic source.
 * Throws RangeError on fewer than five bytes.
 */
export function formatReference(bytes: Uint8Array): string {
  if (bytes.length < BYTES) throw new RangeError("a reference needs five random bytes");
  let value = 0;
  for (const byte of bytes.subarray(0, BYTES)) value = value * 256 + byte;
  let symbols = "";
  for (let i = 0; i < SYMBOLS; i += 1) {
    symbols = ALPHABET.charAt(value % 32) + symbols;
    value = Math.floor(value / 32);
  }
  return withDashes(symbols);
}

/**
 * The reference as it is stored, from what a person typed or read out: any case, with or
 * without "WM", dashes and spaces; O is 0, I and L are 1. Null when it can't be one.
 */
export function normalizeReference(text: string): string | null {
  if (text.length > 60) return null;
  const bare = text.replace(/[\s\p{Pd}._]/gu, "");
  if (!/^[0-9A-Za-z]+$/.test(bare)) return null;
  const upper = bare.toUpperCase();
  // With "WM" it is ten characters long, so a code that itself begins with WM stays whole.
  const code = upper.length === SYMBOLS + 2 && upper.startsWith("WM") ? upper.slice(2) : upper;
  const symbols = code.replaceAll("O", "0").replace(/[IL]/g, "1");
  const isValid = symbols.length === SYMBOLS && [...symbols].every((s) => ALPHABET.includes(s));
  return isValid ? withDashes(symbols) : null;
}

function withDashes(symbols: string): string {
  return `WM-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}
