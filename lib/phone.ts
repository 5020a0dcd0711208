import parsePhoneNumber from "libphonenumber-js/min";

/**
 * The number as E.164 ("+12025550143") from any way of typing it; US unless it names its country.
 * Null when nobody could call it. Extensions are refused: nobody can dial them for the person.
 */
export function parsePhone(text: string): string | null {
  const number = parsePhoneNumber(text, { defaultCountry: "US", extract: false });
  if (!number?.isPossible() || number.ext) return null;
  return number.countryCallingCode !== "1" || isNorthAmerican(number.number) ? number.number : null;
}

/** Whether a number names an extension, which its own sentence asks to leave off. */
export function hasExtension(text: string): boolean {
  return Boolean(parsePhoneNumber(text, { defaultCountry: "US", extract: false })?.ext);
}

/**
 * The area code and the exchange begin with 2 to 9. No more is asked: plans change, and numbers that
 * are kept for fiction are none of anybody's.
 */
function isNorthAmerican(e164: string): boolean {
  return /^\+1[2-9]\d{2}[2-9]\d{6}$/.test(e164);
}

/** "(202) 555-0143" for US and Canadian numbers, "+44 20 7946 0018" for others. */
export function phoneText(e164: string): string {
  const number = parsePhoneNumber(e164);
  if (!number) return e164;
  return number.countryCallingCode === "1" ? number.formatNational() : number.formatInternational();
}
