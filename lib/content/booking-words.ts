// What became of a booked call, for the desk and for the person. Times come in already written out.

export type BookingEventForWords = {
  kind: "booked" | "moved" | "cancelled" | "missed_by_person" | "missed_by_us";
  by: "student" | "staff" | "system";
  byName: string | null;
  from: string | null;
  to: string | null;
};

/** For the timeline of the desk; `who` is the person's first name. */
export function bookingWordsForDesk(event: BookingEventForWords, who: string): string {
  const { from, to } = event;
  const by = event.by === "student" ? who : (event.byName ?? "the desk");
  switch (event.kind) {
    case "booked":
      return `Call booked for ${to} by ${by}`;
    case "moved":
      return `Call moved from ${from} to ${to} by ${by}`;
    case "cancelled":
      return `Call of ${from} cancelled by ${by}`;
    case "missed_by_person":
      return `Not reached: ${who} did not pick up for the call of ${from}. We wrote and asked for another time`;
    case "missed_by_us":
      return `Promise not kept: nobody called at ${from}. We apologized and asked for another time`;
    default:
      return event.kind satisfies never;
  }
}

/** For the person's own page. */
export function bookingWordsForPerson(event: BookingEventForWords): string {
  const { from, to } = event;
  const isMine = event.by === "student";
  const by = isMine ? "You" : (event.byName ?? "We");
  switch (event.kind) {
    case "booked":
      return isMine ? `You booked a call for ${to}.` : `${by} booked a call for ${to}.`;
    case "moved":
      return `${by} moved the call from ${from} to ${to}.`;
    case "cancelled":
      return `${by} cancelled the call of ${from}.`;
    case "missed_by_person":
      return `We called at the booked time, ${from}, and did not reach you.`;
    case "missed_by_us":
      return `We promised to call at ${from} and did not. That was our fault, and we are sorry.`;
    default:
      return event.kind satisfies never;
  }
}
