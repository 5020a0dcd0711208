/**
 * The lawful hours of a person whose clock may be one of several: an instant counts when every
 * clock is inside its hours. Source: domain rule 1; 47 CFR 64.1200(c)(1).
 * Works on offsets from UTC: while a zone keeps one, the next opening is arithmetic; where it
 * changes on the way, the search goes on from the change. So both DST nights are exact.
 */
import type { Interval } from "./hours";
import type { StateCallingRule } from "./state-rules";
import { isZone, offsetMinutes } from "./zones";

export type Clocks = {
  /** IANA zones, all of which have to agree. */
  zones: readonly string[];
  rule: StateCallingRule;
  /** "YYYY-MM-DD" on the person's own calendar; read only where the rule closes on holidays. */
  holidays: readonly string[];
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A year and a bit: every state that clocks and calendars can be in comes by. */
const SEARCH_MS = 400 * DAY_MS;
/** How far ahead a desk hour is looked for before the desk says that there is none. */
const COMMON_HOUR_DAYS = 8;

/** The zones whose hours must all agree: the stated one alone, else every candidate. */
export function clocksThatCount(
  statedZone: string | null,
  candidateZones: readonly string[],
): string[] {
  if (statedZone !== null && isZone(statedZone)) return [statedZone];
  // A candidate that can't be read could be anywhere: no clock is known then.
  return candidateZones.every(isZone) ? [...candidateZones] : [];
}

/** The first instant from `from` on when all clocks are inside their hours; null: none in a year. */
export function firstLawful(from: number, clocks: Clocks): number | null {
  const last = from + SEARCH_MS;
  let at = from;
  // Each turn moves to the opening of a clock that is closed; the first instant of all is where
  // no clock moves any more.
  for (let still = 0; at <= last; ) {
    for (const zone of clocks.zones) {
      const opens = opensInZone(at, zone, clocks, last);
      if (opens === null) return null;
      still = opens === at ? still + 1 : 1;
      at = opens;
      if (still >= clocks.zones.length) return at;
    }
    if (clocks.zones.length === 0) return null;
  }
  return null;
}

/** True when some desk hour of the next eight days is lawful; also when no desk hours are known. */
export function hasCommonHour(
  now: number,
  clocks: Clocks,
  desk: readonly Interval[] | null,
): boolean {
  if (!desk) return true;
  const until = now + COMMON_HOUR_DAYS * DAY_MS;
  let at: number | null = now;
  for (const shift of [...desk].sort((a, b) => a.from - b.from)) {
    if (shift.to <= at || shift.from >= until) continue;
    at = firstLawful(Math.max(at, shift.from), clocks);
    if (at === null || at >= until) return false;
    if (at < shift.to) return true;
  }
  return false;
}

function opensInZone(from: number, zone: string, clocks: Clocks, last: number): number | null {
  let at = from;
  while (at <= last) {
    const offset = offsetMinutes(new Date(at), zone) * MINUTE_MS;
    const wall = opensOnWall(at + offset, clocks, last + offset);
    if (wall === null) return null;
    const opens = wall - offset;
    if (opens === at || offsetMinutes(new Date(opens), zone) * MINUTE_MS === offset) return opens;
    at = changeBetween(at, opens, zone, offset);
  }
  return null;
}

/** The same on a wall that runs evenly; walls are counted in milliseconds like UTC. */
function opensOnWall(wall: number, { rule, holidays }: Clocks, last: number): number | null {
  const today = Math.floor(wall / DAY_MS);
  for (let day = today; day * DAY_MS <= last; day += 1) {
    const hours = rule.hours[(day + 4) % 7]; // the first day of 1970 was a Thursday
    const midnight = day * DAY_MS;
    if (!hours || wall >= midnight + hours.latestMinute * MINUTE_MS) continue;
    if (rule.isClosedOnHolidays && holidays.includes(isoDay(midnight))) continue;
    return Math.max(wall, midnight + hours.earliestMinute * MINUTE_MS);
  }
  return null;
}

function isoDay(midnight: number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}

/** The first whole minute after `from` at which the zone no longer has `offset`; `to` has not. */
function changeBetween(from: number, to: number, zone: string, offset: number): number {
  let before = Math.floor(from / MINUTE_MS);
  let after = Math.ceil(to / MINUTE_MS);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    const isBefore = offsetMinutes(new Date(middle * MINUTE_MS), zone) * MINUTE_MS === offset;
    if (isBefore) before = middle;
    else after = middle;
  }
  return after * MINUTE_MS;
}
