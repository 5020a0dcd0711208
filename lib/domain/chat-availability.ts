/**
 * Whether chat is open: a counselor who is Available now and has a place free. Source: issue 3.
 * Hours do not open it. They say why it is closed and when somebody comes: whoever presses
 * Available outside the own hours, or on a holiday, is there, and that word is worth more than
 * the week's plan; nobody who is only planned is.
 */
export const HEARTBEAT_LIMIT_SECONDS = 45;
/** After a pause this long an open page no longer means that somebody is Available again. */
export const LAPSE_LIMIT_SECONDS = 15 * 60;
/** An owner who is gone for this long no longer has the chats of people who wait. */
export const STRANDED_AFTER_SECONDS = 5 * 60;
export const DEFAULT_CHAT_CAPACITY = 3;

export type CounselorPresence = {
  userId: string;
  status: "available" | "away";
  /** On the database's clock. Null: never seen. */
  heartbeatAgeSeconds: number | null;
  openChats: number;
  capacity: number;
};

export type ClosedReason = "outside_hours" | "nobody_available" | "at_capacity";
export type Availability = { isOpen: true; free: number } | { isOpen: false; reason: ClosedReason };

/** Available, and the lease runs. */
export function isPresent(counselor: Pick<CounselorPresence, "status" | "heartbeatAgeSeconds">) {
  const { status, heartbeatAgeSeconds } = counselor;
  return (
    status === "available" &&
    heartbeatAgeSeconds !== null &&
    heartbeatAgeSeconds < HEARTBEAT_LIMIT_SECONDS
  );
}

export function freePlaces({
  openChats,
  capacity,
}: Pick<CounselorPresence, "openChats" | "capacity">) {
  return Math.max(0, capacity - openChats);
}

/** `isInHours`: somebody is planned to be there now, and it is no holiday. */
export function decideAvailability(input: {
  counselors: readonly CounselorPresence[];
  isInHours: boolean;
}): Availability {
  const present = input.counselors.filter(isPresent);
  const free = present.reduce((sum, counselor) => sum + freePlaces(counselor), 0);
  if (free > 0) return { isOpen: true, free };
  if (present.length > 0) return { isOpen: false, reason: "at_capacity" };
  return { isOpen: false, reason: input.isInHours ? "nobody_available" : "outside_hours" };
}

const SHOWN_FROM = 5;
const COUNTED = 20;

/**
 * The wait to show, in seconds: the median of the last 20 waits (newest first), the lower of the
 * middle two made one by their mean. Null under 5: too few to promise anything by.
 */
export function shownWaitSeconds(lastWaits: readonly number[]): number | null {
  const waits = lastWaits.slice(0, COUNTED).sort((a, b) => a - b);
  if (waits.length < SHOWN_FROM) return null;
  const middle = (waits.length - 1) / 2;
  const low = waits[Math.floor(middle)] ?? 0;
  const high = waits[Math.ceil(middle)] ?? 0;
  return Math.round((low + high) / 2);
}
