import { describe, expect, it } from "vitest";
import {
  type BookingEventForWords,
  bookingWordsForDesk,
  bookingWordsForPerson,
} from "../../../lib/content/booking-words";

const event = (change: Partial<BookingEventForWords>): BookingEventForWords => ({
  kind: "moved",
  by: "staff",
  byName: "Dana Whitfield",
  from: "Monday, 9:00 am",
  to: "Tuesday, 10:00 am",
  ...change,
});

describe("what became of a call, in words", () => {
  it.each([
    [
      event({}),
      "Call moved from Monday, 9:00 am to Tuesday, 10:00 am by Dana Whitfield",
      "Dana Whitfield moved the call from Monday, 9:00 am to Tuesday, 10:00 am.",
    ],
    [
      event({ by: "student", byName: null, kind: "cancelled", to: null }),
      "Call of Monday, 9:00 am cancelled by Maya",
      "You cancelled the call of Monday, 9:00 am.",
    ],
    [
      event({ by: "student", byName: null, kind: "booked", from: null }),
      "Call booked for Tuesday, 10:00 am by Maya",
      "You booked a call for Tuesday, 10:00 am.",
    ],
    [
      event({ by: "system", byName: null, kind: "missed_by_person" }),
      "Not reached: Maya did not pick up for the call of Monday, 9:00 am. We wrote and asked for another time",
      "We called at the booked time, Monday, 9:00 am, and did not reach you.",
    ],
    [
      event({ by: "system", byName: null, kind: "missed_by_us" }),
      "Promise not kept: nobody called at Monday, 9:00 am. We apologized and asked for another time",
      "We promised to call at Monday, 9:00 am and did not. That was our fault, and we are sorry.",
    ],
  ])("%#", (given, desk, person) => {
    expect(bookingWordsForDesk(given, "Maya")).toBe(desk);
    expect(bookingWordsForPerson(given)).toBe(person);
  });
});
