/**
 * Whether a slot can be booked now. Asked inside the transaction that has locked the slot's row.
 * Source: domain rule 4 (capacity n is n; a hold lasts 15 minutes and is renewed by each step);
 * "twice is once": a second booking of the same slot by the same person is no second place.
 */

export const HOLD_MINUTES = 15;

/**
 * Times that one network (a household, a school's lab) holds at once. Holding needs no account and
 * no code, so without it one visitor could hold every time; the oldest hold makes room, nobody is refused.
 */
export const HOLDS_PER_NETWORK = 20;

export type BookingReason =
  | "request_closed"
  | "already_booked"
  | "slot_past"
  | "too_soon"
  | "slot_full";

/** Reasons after which the asker chooses another time; nothing else they gave is lost. */
const LOST_TIME = ["slot_past", "slot_full", "slot_unknown", "too_soon"];

export function isTimeLost(reason: string): boolean {
  return LOST_TIME.includes(reason);
}

export type BookingInput = {
  slot: {
    startsAt: Date;
    capacity: number;
    booked: number;
    /** Live holds of other drafts; the asker's own hold is not counted. */
    heldByOthers: number;
  };
  alreadyBookedByPerson: boolean;
  now: Date;
  minNoticeMinutes: number;
  status: "unconfirmed" | "live" | "cancelled" | "closed";
  /** Carried for the record: a later request may be answered, so a stop never blocks booking. */
  isStopped: boolean;
};

export type BookingDecision = { ok: true } | { ok: false; reason: BookingReason };

const MINUTE_MS = 60_000;

/** Decides; the first reason that holds is named, the person's own booking before the clock's. */
export function decideBooking(input: BookingInput): BookingDecision {
  const reason = refusal(input);
  return reason ? { ok: false, reason } : { ok: true };
}

function refusal({ slot, now, ...input }: BookingInput): BookingReason | null {
  if (input.status === "cancelled" || input.status === "closed") return "request_closed";
  if (input.alreadyBookedByPerson) return "already_booked";
  const aheadMs = slot.startsAt.getTime() - now.getTime();
  if (aheadMs <= 0) return "slot_past";
  if (aheadMs < input.minNoticeMinutes * MINUTE_MS) return "too_soon";
  return slot.booked + slot.heldByOthers >= slot.capacity ? "slot_full" : null;
}

/** When a hold made or renewed now ends. */
export function holdExpiresAt(now: Date): Date {
  return new Date(now.getTime() + HOLD_MINUTES * MINUTE_MS);
}

/** True until the instant of expiry, which is not included. */
export function isHoldLive(expiresAt: Date, now: Date): boolean {
  return expiresAt.getTime() > now.getTime();
}
