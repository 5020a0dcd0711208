// Time zones as people in the US name them, then every other one.
export const usZones: [zone: string, label: string][] = [
  ["America/New_York", "Eastern (New York)"],
  ["America/Chicago", "Central (Chicago)"],
  ["America/Denver", "Mountain (Denver)"],
  ["America/Phoenix", "Arizona (Phoenix)"],
  ["America/Los_Angeles", "Pacific (Los Angeles)"],
  ["America/Anchorage", "Alaska (Anchorage)"],
  ["Pacific/Honolulu", "Hawaii (Honolulu)"],
  ["America/Puerto_Rico", "Atlantic (Puerto Rico)"],
  ["Pacific/Guam", "Chamorro (Guam)"],
];

/** What stands in a select where nobody has said a zone yet; it is no answer. */
export const NO_ZONE = { value: "", label: "Choose your time zone" };

/** Options for a zone that may not be known: then the first asks to choose. */
export function zoneChoices(known: string | null): { value: string; label: string }[] {
  return known ? zoneOptions(known) : [NO_ZONE, ...zoneOptions()];
}

/** Options for a select: US zones by name, then the rest of the world; `current` is always there. */
export function zoneOptions(current?: string): { value: string; label: string }[] {
  const known = new Set(usZones.map(([zone]) => zone));
  const others = new Set([...Intl.supportedValuesOf("timeZone"), ...(current ? [current] : [])]);
  return [
    ...usZones.map(([value, label]) => ({ value, label })),
    ...[...others]
      .filter((zone) => !known.has(zone))
      .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
  ];
}
