/**
 * The contact gate: every touch is decided here, with its basis or its reason.
 * Source: domain rules 1 and 3; 47 CFR 64.1200(c)(1) for 8:00–21:00 on the called person's clock.
 * First version: calls and e-mails that answer a request. Consent, budgets and state rows join as
 * inputs; until they do, outreach is refused (fail closed).
 */
import { addDays } from "./calendar";
import type { RequestState } from "./request-states";
import { instantAtOrAfter, isZone, localDate, localMinutes } from "./zones";

export type ContactInput = {
  channel: "call" | "email";
  /** `service`: sign-in and confirmation mail. `outreach`: nobody asked. */
  purpose: "booked_call" | "reply" | "service" | "outreach";
  person: {
    /** IANA zone in the person's own words; outranks every candidate. */
    statedZone: string | null;
    /** What phone, ZIP and browser suggest. */
    candidateZones: readonly string[];
    isStopped: boolean;
    phoneBlocked: boolean;
    hasPhone: boolean;
    /** For the budget of unsolicited touches, which this version refuses altogether. */
    isServiceMember: boolean;
  };
  /** Null: mail about no request, such as a sign-in code that the person just asked for. */
  request: {
    state: RequestState;
    bookedAt: Date | null;
    openedByPerson: boolean;
    /** True when the person asked after having said stop: then it may be answered. */
    isAfterStop?: boolean;
  } | null;
  /** Minutes of the person's day; the latest is not included. */
  hours: { earliestMinute: number; latestMinute: number };
  now: Date;
};

export type ContactBasis = "booked_call" | "open_request" | "service";

export type ContactReason =
  | "stopped"
  | "unconfirmed"
  | "request_closed"
  | "no_consent"
  | "no_phone"
  | "phone_blocked"
  | "outside_booked_window"
  | "zone_unknown"
  | "outside_hours";

export type ContactDecision =
  | { allowed: true; basis: ContactBasis }
  | { allowed: false; reason: ContactReason; nextAllowedAt: Date | null };

/** A booked call may begin from 5 minutes before its time to 30 after, both included. */
export const BOOKED_WINDOW = { beforeMinutes: 5, afterMinutes: 30 } as const;

const MINUTE_MS = 60_000;
const DAYS_AHEAD = 8;

/**
 * Decides one touch. `nextAllowedAt` is the first instant when the same touch would be inside
 * its hours or window; null when waiting alone changes nothing.
 */
export function decideContact(input: ContactInput): ContactDecision {
  const reason =
    refusalOfPerson(input) ?? (input.channel === "call" ? refusalOfPhone(input) : null);
  if (reason) return { allowed: false, reason, nextAllowedAt: null };
  if (input.channel === "email") {
    return { allowed: true, basis: input.purpose === "service" ? "service" : "open_request" };
  }
  return input.purpose === "booked_call" ? decideBookedCall(input) : decideCallByHours(input);
}

function refusalOfPerson({
  channel,
  purpose,
  person,
  request,
}: ContactInput): ContactReason | null {
  const isServiceMail = purpose === "service" && channel === "email";
  const isAnswer = request === null ? isServiceMail : request.isAfterStop === true;
  if (person.isStopped && (purpose === "outreach" || !isAnswer)) return "stopped";
  if (isServiceMail) return null;
  if (purpose === "outreach" || !request?.openedByPerson) return "no_consent";
  if (request.state === "unconfirmed") return "unconfirmed";
  const isOver = request.state === "closed" || request.state === "cancelled";
  return isOver ? "request_closed" : null;
}

function refusalOfPhone({ person }: ContactInput): ContactReason | null {
  if (!person.hasPhone) return "no_phone";
  return person.phoneBlocked ? "phone_blocked" : null;
}

/** The person chose this time, whatever their clock shows: only the window counts. */
function decideBookedCall({ request, now }: ContactInput): ContactDecision {
  const reason = "outside_booked_window";
  if (!request?.bookedAt) return { allowed: false, reason, nextAllowedAt: null };
  const opensAt = request.bookedAt.getTime() - BOOKED_WINDOW.beforeMinutes * MINUTE_MS;
  const closesAt = request.bookedAt.getTime() + BOOKED_WINDOW.afterMinutes * MINUTE_MS;
  if (now.getTime() > closesAt) return { allowed: false, reason, nextAllowedAt: null };
  return now.getTime() >= opensAt
    ? { allowed: true, basis: "booked_call" }
    : { allowed: false, reason, nextAllowedAt: new Date(opensAt) };
}

function decideCallByHours({ person, hours, now }: ContactInput): ContactDecision {
  const zones = zonesOf(person);
  if (zones.length === 0) return { allowed: false, reason: "zone_unknown", nextAllowedAt: null };
  if (isInHours(now, zones, hours)) return { allowed: true, basis: "open_request" };
  return { allowed: false, reason: "outside_hours", nextAllowedAt: nextInHours(now, zones, hours) };
}

/** The zones whose hours must all agree: the stated one alone, else every candidate. */
function zonesOf({ statedZone, candidateZones }: ContactInput["person"]): string[] {
  if (statedZone !== null && isZone(statedZone)) return [statedZone];
  // A candidate that can't be read could be anywhere: no clock is known then.
  return candidateZones.every(isZone) ? [...candidateZones] : [];
}

function isInHours(at: Date, zones: readonly string[], hours: ContactInput["hours"]): boolean {
  return zones.every((zone) => {
    const minute = localMinutes(at, zone);
    return minute >= hours.earliestMinute && minute < hours.latestMinute;
  });
}

/** All zones are inside first when the last of them opens: only openings need a look. */
function nextInHours(
  now: Date,
  zones: readonly string[],
  hours: ContactInput["hours"],
): Date | null {
  const openings = zones.flatMap((zone) => {
    const today = localDate(now, zone);
    return Array.from({ length: DAYS_AHEAD }, (_, days) =>
      instantAtOrAfter({ isoDate: addDays(today, days), minutes: hours.earliestMinute }, zone),
    );
  });
  const next = openings
    .filter((at) => at.getTime() > now.getTime() && isInHours(at, zones, hours))
    .sort((a, b) => a.getTime() - b.getTime())[0];
  return next ?? null;
}
