import { expect, it, test } from "vitest";
import { areaCodesOfStates, areaCodesOfZones } from "../../../lib/domain/us-area-codes";
import {
  candidatePlaces,
  placesOfPhone,
  stateCodes,
  stateOfPostalCode,
  zonesOfState,
} from "../../../lib/domain/us-places";
import { isZone } from "../../../lib/domain/zones";

const territories = ["US-AS", "US-GU", "US-MP", "US-PR", "US-VI"];
const phoneOf = (code: string) => `+1${code}5550147`;

test("there are fifty states, the District and five territories, each with its clocks", () => {
  expect(stateCodes).toHaveLength(56);
  expect(stateCodes.filter((state) => !territories.includes(state))).toHaveLength(51);
  for (const state of stateCodes) {
    expect(zonesOfState(state).length, state).toBeGreaterThan(0);
    expect(zonesOfState(state).every(isZone), state).toBe(true);
    expect(zonesOfState(state.slice(3).toLowerCase())).toEqual(zonesOfState(state));
  }
  expect(zonesOfState("US-XX")).toEqual([]);
});

test("every area code belongs to one place, and every state has one", () => {
  const ofStates = Object.entries(areaCodesOfStates).flatMap(([state, codes]) =>
    codes.split(" ").map((code) => [code, `US-${state}`] as const),
  );
  const ofZones = areaCodesOfZones.flatMap(({ codes }) => codes.split(" "));
  expect(ofStates.length).toBeGreaterThan(340);
  const all = [...ofStates.map(([code]) => code), ...ofZones];
  expect(new Set(all).size).toBe(all.length);
  for (const code of all) expect(code).toMatch(/^[2-9]\d\d$/);
  expect(new Set(ofStates.map(([, state]) => state)).size).toBe(stateCodes.length);
  for (const [code, state] of ofStates) {
    expect(placesOfPhone(phoneOf(code))).toEqual({ states: [state], zones: zonesOfState(state) });
  }
  for (const code of ofZones) {
    const { zones, states } = placesOfPhone(phoneOf(code));
    expect(zones.length, code).toBeGreaterThan(0);
    expect(zones.every(isZone), code).toBe(true);
    expect(states, code).toEqual([]);
  }
});

it.each([
  ["toll-free", "+18005550147"],
  ["a personal number", "+15005550147"],
  ["premium", "+19005550147"],
  ["Canada's number without a place", "+16005550147"],
  ["not assigned", "+12115550147"],
  ["Berlin", "+493012345678"],
  ["too short", "+1212555014"],
  ["no number", "call me"],
])("a number says nothing of a clock when it is %s", (_, phone) => {
  expect(placesOfPhone(phone)).toEqual({ zones: [], states: [] });
});

/** By the Postal Service's list: never assigned, or post of the forces. */
const unassigned =
  "000-004 099 213 269 343 345 348 353 419 428-429 517-519 529 533 536 552 568 578-579 589 621 632 642-643 659 663 682 694-699 702 709 715 732 742 771 817-819 839 848-849 854 858 861-862 866-869 872 876 886-888 892 896 899 909 929 987";
const forces = "090-098 340 962-966";
const listed = (ranges: string) =>
  ranges.split(" ").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });

test("every assigned prefix from 005 to 999 has its state, no other has one", () => {
  const without = new Set([...listed(unassigned), ...listed(forces)]);
  expect(without.size).toBe(85);
  const found = new Set<string>();
  for (let prefix = 0; prefix <= 999; prefix += 1) {
    const zip = `${String(prefix).padStart(3, "0")}01`;
    const state = stateOfPostalCode(zip);
    expect(state === null, zip).toBe(without.has(prefix));
    if (state) found.add(state);
  }
  for (const state of stateCodes) {
    if (!["US-AS", "US-MP"].includes(state)) expect(found, state).toContain(state);
  }
});

it.each([
  ["10001", "US-NY"],
  ["33101-1234", "US-FL"],
  [" 94105 ", "US-CA"],
  ["331011234", "US-FL"],
  ["06390", "US-NY"],
  ["96799", "US-AS"],
  ["96950", "US-MP"],
  ["79901", "US-TX"],
  ["09012", null],
  ["1000", null],
  ["SW1A 1AA", null],
  ["", null],
])("ZIP %s is in %s", (zip, state) => expect(stateOfPostalCode(zip)).toBe(state));

test("phone, ZIP, state and browser that disagree are all candidates, each once", () => {
  const given = {
    phone: "+13055550147",
    postalCode: "94105",
    stateCode: "US-TX",
    browserZone: "Europe/Berlin",
  };
  expect(candidatePlaces(given)).toEqual({
    zones: [
      "America/New_York",
      "America/Chicago",
      "America/Los_Angeles",
      "America/Denver",
      "Europe/Berlin",
    ],
    states: ["US-FL", "US-CA", "US-TX"],
  });
  const nothing = { phone: null, postalCode: null, stateCode: null, browserZone: null };
  expect(candidatePlaces(nothing)).toEqual({ zones: [], states: [] });
  const foreign = { ...nothing, phone: "+493012345678", stateCode: "US-ZZ" };
  expect(candidatePlaces(foreign)).toEqual({ zones: [], states: [] });
});

test("what is answered can be changed without changing what is known", () => {
  placesOfPhone("+12125550147").zones.push("Mars/Base");
  zonesOfState("US-NY").push("Mars/Base");
  expect(placesOfPhone("+12125550147").zones).toEqual(["America/New_York"]);
});
