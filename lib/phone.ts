import parsePhoneNumber from "libphonenumber-js/min";

/**
 * The number as E.164 ("+12025550143") from any way of typing it; US unless it names its country.
 * Null when nobody could call it. Extensions are refused: nobody can dial them for the person.
 */
export function parsePhone(text: string): string | null {
  const number = parsePhoneNumber(text, { defaultCountry: "US", extract: false });
  return number?.isPossible() && !number.ext ? number.number : null;
}

/** "(202) 555-0143" for US and Canadian numbers, "+44 20 7946 0018" for others. */
export function phoneText(e164: string): string {
  const number = parsePhoneNumber(e164);
  if (!number) return e164;
  return number.countryCallingCode === "1" ? number.formatNational() : number.formatInternational();
}
