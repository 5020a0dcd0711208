/**
 * Where a person may be, read off a phone number, a ZIP code, a state and a browser's zone.
 * Source: domain rule 1: nobody's place is guessed; every candidate's clock and law has to agree.
 * A state is "US-FL" (ISO 3166-2); a zone is IANA. One zone stands for each clock that runs in a
 * state, small exceptions included (the Navajo Nation, West Wendover, Menominee).
 */
import { areaCodesOfStates, areaCodesOfZones } from "./us-area-codes";
import { postalExceptions, postalPrefixesOfStates } from "./us-postal-codes";

export type Places = {
  /** IANA zones that the person's clock may follow. */
  zones: string[];
  /** States whose calling law may protect the person. */
  states: string[];
};

const EASTERN = "America/New_York";
const CENTRAL = "America/Chicago";
const MOUNTAIN = "America/Denver";
const PACIFIC = "America/Los_Angeles";

const zonesByClock: readonly { states: string; zones: readonly string[] }[] = [
  { states: "CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV", zones: [EASTERN] },
  { states: "AL AR IL IA LA MN MS MO OK WI", zones: [CENTRAL] },
  { states: "CO MT NM UT WY", zones: [MOUNTAIN] },
  { states: "CA WA", zones: [PACIFIC] },
  { states: "FL KY TN", zones: [EASTERN, CENTRAL] },
  { states: "IN", zones: ["America/Indiana/Indianapolis", CENTRAL] },
  { states: "MI", zones: ["America/Detroit", "America/Menominee"] },
  { states: "KS NE ND SD TX", zones: [CENTRAL, MOUNTAIN] },
  { states: "AZ", zones: ["America/Phoenix", MOUNTAIN] },
  { states: "NV", zones: [PACIFIC, MOUNTAIN] },
  { states: "ID OR", zones: [PACIFIC, "America/Boise"] },
  { states: "AK", zones: ["America/Anchorage", "America/Adak"] },
  { states: "HI", zones: ["Pacific/Honolulu"] },
  { states: "PR VI", zones: ["America/Puerto_Rico"] },
  { states: "GU MP", zones: ["Pacific/Guam"] },
  { states: "AS", zones: ["Pacific/Pago_Pago"] },
];

const zonesByState = new Map<string, readonly string[]>(
  zonesByClock.flatMap(({ states, zones }) =>
    states.split(" ").map((state) => [`US-${state}`, zones] as const),
  ),
);

/** All states, the District and the territories, as "US-AL". */
export const stateCodes: readonly string[] = [...zonesByState.keys()].sort();

const placesByAreaCode = new Map<string, Places>();
for (const [state, codes] of Object.entries(areaCodesOfStates)) {
  for (const code of codes.split(" ")) placesByAreaCode.set(code, placesOfState(`US-${state}`));
}
for (const { codes, zones } of areaCodesOfZones) {
  const places = { zones: zones.split(" "), states: [] };
  for (const code of codes.split(" ")) placesByAreaCode.set(code, places);
}

const stateByPrefix = new Map<string, string>(
  Object.entries(postalPrefixesOfStates).flatMap(([state, ranges]) =>
    ranges
      .split(" ")
      .flatMap(prefixesOf)
      .map((prefix) => [prefix, `US-${state}`] as const),
  ),
);

function prefixesOf(range: string): string[] {
  const [first = range, last = first] = range.split("-");
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, i) => String(Number(first) + i).padStart(3, "0"));
}

function placesOfState(state: string): Places {
  const zones = zonesOfState(state);
  return { zones, states: zones.length > 0 ? [state] : [] };
}

/** The zones of "US-FL" (or "FL"); empty for what is no state of ours. */
export function zonesOfState(code: string): string[] {
  const state = code.toUpperCase();
  return [...(zonesByState.get(state.startsWith("US-") ? state : `US-${state}`) ?? [])];
}

/** What an E.164 number says; nothing when it is not of the plan, toll-free, or not assigned. */
export function placesOfPhone(e164: string): Places {
  const areaCode = /^\+1([2-9]\d\d)[2-9]\d{6}$/.exec(e164)?.[1] ?? "";
  const { zones, states } = placesByAreaCode.get(areaCode) ?? { zones: [], states: [] };
  return { zones: [...zones], states: [...states] };
}

/** "US-FL" of "33101" or "33101-1234"; null for post of the forces and for what is no ZIP code. */
export function stateOfPostalCode(zip: string): string | null {
  const digits = /^\s*(\d{5})(?:-?\d{4})?\s*$/.exec(zip)?.[1];
  if (!digits) return null;
  const exception = postalExceptions[digits];
  return exception ? `US-${exception}` : (stateByPrefix.get(digits.slice(0, 3)) ?? null);
}

/** Everything that the four suggest, each place once. They may disagree: then all of them count. */
export function candidatePlaces(given: {
  phone: string | null;
  postalCode: string | null;
  stateCode: string | null;
  browserZone: string | null;
}): Places {
  const zipState = given.postalCode ? stateOfPostalCode(given.postalCode) : null;
  const found = [
    ...(given.phone ? [placesOfPhone(given.phone)] : []),
    ...(zipState ? [placesOfState(zipState)] : []),
    ...(given.stateCode ? [placesOfState(isoStateOf(given.stateCode))] : []),
    { zones: given.browserZone ? [given.browserZone] : [], states: [] },
  ];
  return {
    zones: [...new Set(found.flatMap(({ zones }) => zones))],
    states: [...new Set(found.flatMap(({ states }) => states))],
  };
}

function isoStateOf(code: string): string {
  const state = code.toUpperCase();
  return state.startsWith("US-") ? state : `US-${state}`;
}
