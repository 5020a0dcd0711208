/**
 * The contact gate: every touch is decided here, with its basis or its reason.
 * Source: domain rules 1 and 3; 47 CFR 64.1200(c)(1) for 8:00–21:00 on the called person's clock.
 * Order: what was stopped, what was opened, what was allowed, then hours and budgets. What only
 * time can cure comes last, so that a time named is one at which the touch really passes.
 */
import { type BudgetReason, decideBudget, type PastTouch } from "./contact-budget";
import type { ContactChannel } from "./contact-channels";
import { type Clocks, clocksThatCount, firstLawful, hasCommonHour } from "./contact-gate-hours";
import type { Interval } from "./hours";
import type { RequestState } from "./request-states";
import { type CallHours, type StateCallingRule, strictestRule } from "./state-rules";

/**
 * `service`: sign-in and confirmation mail. `reminder`, `notice`: of a booked call, of a missed one
 * and of answers in a chat, on the school's own account. `ask_time`: the one mail that asks for a
 * time when no desk hour is lawful. `nudge`: a word into an open chat that nobody waits for.
 * `outreach`: nobody asked.
 */
export type ContactPurpose =
  | "booked_call"
  | "reply"
  | "service"
  | "reminder"
  | "notice"
  | "ask_time"
  | "nudge"
  | "outreach";

export type ContactInput = {
  channel: ContactChannel;
  purpose: ContactPurpose;
  person: {
    /** IANA zone in the person's own words; outranks every candidate. */
    statedZone: string | null;
    /** What phone, ZIP, state and browser suggest. */
    candidateZones: readonly string[];
    /** Since when nothing is wanted, nothing by this channel, nothing at this phone or address. */
    stoppedAt: Date | null;
    channelStoppedAt: Date | null;
    suppressedSince: Date | null;
    /** Somebody else stopped this number: what this person asks later does not open it again. */
    isStoppedByOther: boolean;
    /** They wrote what reads like a stop, and no counselor has said yet what was meant. */
    isHeld: boolean;
    /** The box of this channel, ticked for this number and not withdrawn since. */
    hasConsent: boolean;
    hasPhone: boolean;
    phoneBlocked: boolean;
    isServiceMember: boolean;
    /** The person switched this kind of mail off. */
    isMailOff: boolean;
    /** They texted us after any stop, and this answers it. */
    isAnswerToText: boolean;
    /** When they last wrote, called, spoke with us or asked anew: budgets begin again. */
    lastReplyAt: Date | null;
  };
  /** The request or conversation it is about. Null: mail about none, such as a sign-in code. */
  request: {
    state: RequestState;
    /** When it was asked, or last written in: an answer to what came after a stop is allowed. */
    askedAt: Date;
    bookedAt: Date | null;
    openedByPerson: boolean;
    /** The one mail that asks for a time went out. */
    isTimeAsked: boolean;
  } | null;
  /** Minutes of the person's day, by the country's law or the school's stricter rule. */
  hours: CallHours;
  /** Rows of every state that the person may be in. */
  stateRules: readonly StateCallingRule[];
  /** "YYYY-MM-DD" */
  holidays: readonly string[];
  /** When somebody is at the desk, for the next eight days and more; null: not known. */
  desk: readonly Interval[] | null;
  touches: readonly PastTouch[];
  now: Date;
};

export type ContactBasis = "booked_call" | "open_request" | "service" | "consent";

export type ContactReason =
  | "stopped"
  | "channel_stopped"
  | "suppressed"
  | "held"
  | "mail_off"
  | "unconfirmed"
  | "request_closed"
  | "no_consent"
  | "no_phone"
  | "phone_blocked"
  | "outside_booked_window"
  | "attempts_used"
  | "zone_unknown"
  | "outside_hours"
  | "no_common_hour"
  | "time_already_asked"
  | "common_hour_exists"
  | BudgetReason;

export type ContactDecision =
  | { allowed: true; basis: ContactBasis }
  | { allowed: false; reason: ContactReason; nextAllowedAt: Date | null };

/** A booked call may begin from 5 minutes before its time to 30 after, both included. */
export const BOOKED_WINDOW = { beforeMinutes: 5, afterMinutes: 30 } as const;
/** The call and one more. */
const BOOKED_ATTEMPTS = 2;
const MINUTE_MS = 60_000;

const never = (reason: ContactReason): ContactDecision => ({
  allowed: false,
  reason,
  nextAllowedAt: null,
});

/**
 * Decides one touch. `nextAllowedAt` is the first instant when the same touch would pass, hours of
 * every clock, days, holidays and budgets considered; null when waiting alone changes nothing.
 * For `attempts_used` and a booked window that is over it is the call by hours that comes next.
 */
export function decideContact(input: ContactInput): ContactDecision {
  const reason = refusalOfStop(input) ?? refusalOfOpening(input) ?? refusalOfChannel(input);
  if (reason) return never(reason);
  const { channel, purpose } = input;
  if (purpose === "ask_time") return decideAskTime(input);
  if (channel === "call" && purpose === "booked_call") return decideBookedCall(input);
  if (usesNumber(input)) return decideByHours(input);
  if (purpose === "outreach" || purpose === "nudge") return decideByBudget(input);
  return { allowed: true, basis: purpose === "service" ? "service" : "open_request" };
}

/** A booked call has its window; once that has passed, a call answers the open request by hours. */
export function purposeOfCall(bookedAt: Date | null, now: Date): "booked_call" | "reply" {
  return bookedAt && now.getTime() <= windowOf(bookedAt).closesAt ? "booked_call" : "reply";
}

function isServiceMail({ channel, purpose }: ContactInput): boolean {
  return purpose === "service" && channel === "email";
}

/** Written answers to what the person opened, and mail that they just asked for. */
function isAnswer(input: ContactInput): boolean {
  const isWritten = input.channel === "email" || input.channel === "chat";
  return isServiceMail(input) || (input.purpose === "reply" && isWritten);
}

function usesNumber({ channel }: ContactInput): boolean {
  return channel === "call" || channel === "text";
}

/**
 * After a stop only what the same person asked later is answered; after half a stop only in
 * writing. An address is proven by its code, so who asks from it is who stopped it; a number is not.
 */
function refusalOfStop(input: ContactInput): ContactReason | null {
  const { person, request, purpose } = input;
  const stops: [ContactReason, Date | null][] = [
    ["stopped", person.stoppedAt],
    ["channel_stopped", person.channelStoppedAt],
    ["suppressed", person.suppressedSince],
  ];
  const isInForce = (since: Date | null) => {
    if (since === null) return false;
    if (purpose === "outreach") return true;
    return request ? request.askedAt.getTime() <= since.getTime() : !isServiceMail(input);
  };
  const stop = stops.find(([, since]) => isInForce(since))?.[0];
  if (!stop && person.isStoppedByOther && usesNumber(input)) return "suppressed";
  return stop ?? (person.isHeld && !isAnswer(input) ? "held" : null);
}

function refusalOfOpening(input: ContactInput): ContactReason | null {
  const { purpose, person, request } = input;
  if (isServiceMail(input)) return null;
  if (purpose === "outreach") return person.hasConsent ? null : "no_consent";
  if (!request?.openedByPerson) return "no_consent";
  if (request.state === "unconfirmed") return "unconfirmed";
  const isOver = request.state === "closed" || request.state === "cancelled";
  return isOver ? "request_closed" : null;
}

function refusalOfChannel(input: ContactInput): ContactReason | null {
  const { channel, purpose, person } = input;
  if (channel === "email") return person.isMailOff && purpose !== "service" ? "mail_off" : null;
  if (channel === "chat") return null;
  if (!person.hasPhone) return "no_phone";
  if (person.phoneBlocked) return "phone_blocked";
  if (channel === "call" || person.hasConsent) return null;
  return purpose === "reply" && person.isAnswerToText ? null : "no_consent";
}

function windowOf(bookedAt: Date) {
  return {
    opensAt: bookedAt.getTime() - BOOKED_WINDOW.beforeMinutes * MINUTE_MS,
    closesAt: bookedAt.getTime() + BOOKED_WINDOW.afterMinutes * MINUTE_MS,
  };
}

/** The person chose this time, whatever their clock shows: only the window counts. */
function decideBookedCall(input: ContactInput): ContactDecision {
  const { request, touches, now } = input;
  const reason = "outside_booked_window";
  if (!request?.bookedAt) return never(reason);
  const { opensAt, closesAt } = windowOf(request.bookedAt);
  if (now.getTime() > closesAt) return never(reason);
  if (now.getTime() < opensAt) {
    return { allowed: false, reason, nextAllowedAt: new Date(opensAt) };
  }
  const attempts = touches.filter(
    ({ channel, isOfRequest, at }) =>
      channel === "call" && isOfRequest && at.getTime() >= opensAt && at.getTime() <= closesAt,
  );
  if (attempts.length < BOOKED_ATTEMPTS) return { allowed: true, basis: "booked_call" };
  const after = new Date(closesAt + 1);
  const later = decideByHours({ ...input, purpose: "reply", now: after });
  const nextAllowedAt = later.allowed ? after : later.nextAllowedAt;
  return { allowed: false, reason: "attempts_used", nextAllowedAt };
}

function clocksOf({ person, hours, stateRules, holidays }: ContactInput): Clocks {
  const zones = clocksThatCount(person.statedZone, person.candidateZones);
  return { zones, rule: strictestRule(hours, stateRules), holidays };
}

function budgetOf({ person, purpose, touches, now }: ContactInput, stateMaxPerDay: number | null) {
  const { lastReplyAt, isServiceMember } = person;
  const isUnsolicited = purpose === "outreach";
  return decideBudget({
    touches,
    lastReplyAt,
    isUnsolicited,
    isServiceMember,
    stateMaxPerDay,
    now,
  });
}

function basisOf({ purpose }: ContactInput): ContactBasis {
  return purpose === "outreach" ? "consent" : "open_request";
}

function decideByBudget(input: ContactInput): ContactDecision {
  const spent = budgetOf(input, null);
  if (!spent) return { allowed: true, basis: basisOf(input) };
  return { allowed: false, reason: spent.reason, nextAllowedAt: spent.freeAt };
}

function decideByHours(input: ContactInput): ContactDecision {
  const clocks = clocksOf(input);
  const now = input.now.getTime();
  const spent = budgetOf(input, clocks.rule.maxPerDay);
  if (spent && !spent.freeAt) return never(spent.reason);
  if (clocks.zones.length === 0) return never("zone_unknown");
  const opensAt = firstLawful(now, clocks);
  if (opensAt === now && !spent) return { allowed: true, basis: basisOf(input) };
  const freeAt = spent?.freeAt?.getTime() ?? now;
  const next = opensAt !== null && freeAt > opensAt ? firstLawful(freeAt, clocks) : opensAt;
  const nextAllowedAt = next === null ? null : new Date(next);
  if (spent && opensAt === now) return { allowed: false, reason: spent.reason, nextAllowedAt };
  const isReachable = hasCommonHour(now, clocks, input.desk);
  const reason = isReachable ? "outside_hours" : "no_common_hour";
  return { allowed: false, reason, nextAllowedAt };
}

/** Once for a request, and only when no call can be lawful while somebody is at the desk. */
function decideAskTime(input: ContactInput): ContactDecision {
  if (input.request?.isTimeAsked) return never("time_already_asked");
  const clocks = clocksOf(input);
  const isReachable =
    clocks.zones.length > 0 &&
    firstLawful(input.now.getTime(), clocks) !== null &&
    hasCommonHour(input.now.getTime(), clocks, input.desk);
  return isReachable ? never("common_hour_exists") : { allowed: true, basis: "open_request" };
}
