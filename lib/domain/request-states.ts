/**
 * The life of a request, from timestamps, on one screen.
 * Source: domain "request" and rules 3, 6; issue 2: an unconfirmed request is never claimed or
 * called. Whoever writes locks the row, asks `transition`, and stores what `changesOf` names.
 */

export const requestStates = [
  "unconfirmed",
  "waiting",
  "claimed",
  "answered",
  "closed",
  "cancelled",
] as const;
export type RequestState = (typeof requestStates)[number];

export const requestEvents = [
  "confirm",
  "claim",
  "release",
  "answer",
  "close",
  "cancel",
  "reopen",
] as const;
export type RequestEvent = (typeof requestEvents)[number];

const TABLE: Record<RequestState, Partial<Record<RequestEvent, RequestState>>> = {
  unconfirmed: { confirm: "waiting", cancel: "cancelled" },
  waiting: { claim: "claimed", close: "closed", cancel: "cancelled" },
  claimed: { answer: "answered", release: "waiting", close: "closed", cancel: "cancelled" },
  answered: { answer: "answered", reopen: "claimed", close: "closed" },
  closed: { reopen: "waiting" },
  cancelled: {},
};

export type RequestReason =
  | "request_unconfirmed"
  | "request_closed"
  | "request_cancelled"
  | "already_confirmed"
  | "already_claimed"
  | "already_answered"
  | "not_claimed"
  | "not_closed";

const REFUSED_IN: Partial<Record<RequestState, RequestReason>> = {
  unconfirmed: "request_unconfirmed",
  answered: "already_answered",
  closed: "request_closed",
  cancelled: "request_cancelled",
};

const REFUSED_FOR: Record<RequestEvent, RequestReason> = {
  confirm: "already_confirmed",
  claim: "already_claimed",
  release: "not_claimed",
  answer: "not_claimed",
  close: "request_closed",
  cancel: "request_cancelled",
  reopen: "not_closed",
};

export type RequestTimes = {
  confirmedAt: Date | null;
  claimedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  cancelledAt: Date | null;
};

/** The state that the timestamps tell; the last word of its life wins. */
export function stateOf(row: RequestTimes): RequestState {
  if (row.cancelledAt) return "cancelled";
  if (row.closedAt) return "closed";
  if (!row.confirmedAt) return "unconfirmed";
  if (row.answeredAt) return "answered";
  return row.claimedAt ? "claimed" : "waiting";
}

export type Transition = { ok: true; to: RequestState } | { ok: false; reason: RequestReason };

/** Where the event leads from the state, or why it can't happen there. */
export function transition(state: RequestState, event: RequestEvent): Transition {
  const to = TABLE[state][event];
  if (to) return { ok: true, to };
  return { ok: false, reason: REFUSED_IN[state] ?? REFUSED_FOR[event] };
}

/**
 * The timestamps that the event changes, from the state it happens in. An event that ends the
 * claim (`claimedAt: null`) ends the ownership with it. Ask `transition` first.
 */
export function changesOf(
  state: RequestState,
  event: RequestEvent,
  now: Date,
): Partial<RequestTimes> {
  switch (event) {
    case "confirm":
      return { confirmedAt: now };
    case "claim":
      return { claimedAt: now };
    case "release":
      return { claimedAt: null };
    case "answer":
      return { answeredAt: now };
    case "close":
      return { closedAt: now };
    case "cancel":
      return { cancelledAt: now };
    case "reopen":
      return state === "answered"
        ? { answeredAt: null }
        : { closedAt: null, answeredAt: null, claimedAt: null };
  }
}
