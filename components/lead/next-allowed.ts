import { dayAndTime, listing, time, timeInZone, zoneLabel } from "@/lib/format";

/** Each clock once: two zones that show the same time under the same name are one. */
function clocksAt(at: Date, zones: readonly string[]): string[] {
  const byWords = new Map(zones.map((zone) => [`${time(at, zone)} ${zoneLabel(zone, at)}`, zone]));
  return [...byWords.values()];
}

/**
 * "Tuesday, December 1, 10:00 am Eastern time (8:00 am Mountain time for Priya)": a time on the
 * school's clock and on every one that may be the person's. The day is said again where it differs.
 */
export function onBothClocks(
  at: Date,
  schoolZone: string,
  zones: readonly string[],
  who: string,
): string {
  const dayIn = (zone: string) => dayAndTime(at, zone).split(", ").slice(0, 2).join(", ");
  const own = clocksAt(at, [schoolZone, ...zones]).filter(
    (zone) => dayAndTime(at, zone) !== dayAndTime(at, schoolZone),
  );
  const words = own.map((zone) =>
    dayIn(zone) === dayIn(schoolZone) ? timeInZone(at, zone) : dayAndTime(at, zone),
  );
  const theirs = words.length > 0 ? ` (${listing(words, "or")} for ${who})` : "";
  return `${dayAndTime(at, schoolZone)}${theirs}`;
}

/** "8:58 am Central time or 9:58 am Eastern time": what the clocks that may be theirs show. */
export function timesNow(now: Date, zones: readonly string[]): string {
  return listing(
    clocksAt(now, zones).map((zone) => timeInZone(now, zone)),
    "or",
  );
}
