/**
 * How often somebody may be contacted before they say a word.
 * Source: domain rule 1: 3 touches in 24 hours and 8 for a request, reset by a reply; a service
 * member at most 2 that nobody asked for (DoD memorandum on voluntary education). A state's own
 * limit (Florida: 3 in 24 hours) is reset by nothing.
 */
import type { ContactChannel } from "./contact-channels";

export const BUDGET = { perDay: 3, perRequest: 8, serviceMember: 2 } as const;

/** A touch that went out; a call that came in is none. */
export type PastTouch = {
  at: Date;
  channel: ContactChannel;
  /** About the request that is decided now. */
  isOfRequest: boolean;
  /** Nobody had asked for it. */
  isUnsolicited: boolean;
};

export type BudgetInput = {
  /** Of this person, at least since the last reply and of the last 24 hours. */
  touches: readonly PastTouch[];
  /** When the person last wrote, called, spoke with us or asked anew. */
  lastReplyAt: Date | null;
  isUnsolicited: boolean;
  isServiceMember: boolean;
  /** The state's limit of calls and texts in 24 hours. */
  stateMaxPerDay: number | null;
  now: Date;
};

export type BudgetReason = "service_member_limit" | "budget_request" | "budget_day" | "state_limit";

/** `freeAt`: when waiting is enough, to the millisecond; null: it never is. */
export type BudgetDecision = null | { reason: BudgetReason; freeAt: Date | null };

const DAY_MS = 86_400_000;

/** Null when the touch fits; otherwise the limit that lasts longest. */
export function decideBudget(input: BudgetInput): BudgetDecision {
  const { touches, lastReplyAt, isUnsolicited, isServiceMember, now } = input;
  const unsolicited = touches.filter((touch) => touch.isUnsolicited);
  if (isUnsolicited && isServiceMember && unsolicited.length >= BUDGET.serviceMember) {
    return { reason: "service_member_limit", freeAt: null };
  }
  const unanswered = touches.filter((touch) => counts(touch) && isAfter(touch, lastReplyAt));
  if (unanswered.filter((touch) => touch.isOfRequest).length >= BUDGET.perRequest) {
    return { reason: "budget_request", freeAt: null };
  }
  const ownFreeAt = freeAt(unanswered, BUDGET.perDay);
  const stateFreeAt = freeAt(touches.filter(isCallOrText), input.stateMaxPerDay);
  const latest = Math.max(ownFreeAt, stateFreeAt);
  if (latest <= now.getTime()) return null;
  return {
    reason: stateFreeAt > ownFreeAt ? "state_limit" : "budget_day",
    freeAt: Number.isFinite(latest) ? new Date(latest) : null,
  };
}

/** Mail and chat answers to what the person opened take nothing from the budget. */
function counts(touch: PastTouch): boolean {
  return isCallOrText(touch) || touch.isUnsolicited;
}

function isCallOrText({ channel }: PastTouch): boolean {
  return channel === "call" || channel === "text";
}

function isAfter({ at }: PastTouch, reply: Date | null): boolean {
  return reply === null || at.getTime() > reply.getTime();
}

/** When fewer than `limit` of them lie in the 24 hours before; in the past when they already do. */
function freeAt(touches: readonly PastTouch[], limit: number | null): number {
  if (limit === null || touches.length < limit) return Number.NEGATIVE_INFINITY;
  if (limit < 1) return Number.POSITIVE_INFINITY;
  const latestFirst = touches.map(({ at }) => at.getTime()).sort((a, b) => b - a);
  return (latestFirst[limit - 1] ?? 0) + DAY_MS;
}
