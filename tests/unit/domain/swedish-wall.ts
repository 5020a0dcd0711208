const walls = new Map<string, Intl.DateTimeFormat>();

/** What a wall shows, as Swedish writes it ("2026-11-01 01:30"): the oracle of the time tests. */
export function swedishWall(at: Date, zone: string): string {
  const options = { timeZone: zone, dateStyle: "short", timeStyle: "short" } as const;
  const wall = walls.get(zone) ?? new Intl.DateTimeFormat("sv-SE", options);
  walls.set(zone, wall);
  return wall.format(at);
}
