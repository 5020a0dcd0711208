import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BookingInput,
  decideBooking,
  HOLD_MINUTES,
  holdExpiresAt,
  isHoldLive,
} from "../../../lib/domain/booking";

const now = new Date("2026-11-22T14:00:00Z");
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const slot = { startsAt: inMinutes(120), capacity: 3, booked: 0, heldByOthers: 0 };
const asked = (change: Partial<BookingInput> = {}): BookingInput => ({
  slot,
  alreadyBookedByPerson: false,
  now,
  minNoticeMinutes: 60,
  status: "live",
  isStopped: false,
  ...change,
});

describe("a slot is booked", () => {
  it.each([
    ["while there is room", {}],
    ["up to its last place", { slot: { ...slot, booked: 2 } }],
    ["beside the holds of others", { slot: { ...slot, booked: 1, heldByOthers: 1 } }],
    ["just with the notice", { slot: { ...slot, startsAt: inMinutes(60) } }],
    ["before the request is confirmed", { status: "unconfirmed" as const }],
    ["by somebody who once said stop and now asks", { isStopped: true }],
  ])("%s", (_, change) => expect(decideBooking(asked(change))).toEqual({ ok: true }));
});

describe("a slot is refused", () => {
  const full = { ...slot, booked: 3 };
  const past = { ...slot, startsAt: now };
  it.each([
    ["when all places are booked", { slot: full }, "slot_full"],
    ["when the rest is held", { slot: { ...slot, booked: 1, heldByOthers: 2 } }, "slot_full"],
    ["when it has no places at all", { slot: { ...slot, capacity: 0 } }, "slot_full"],
    ["when over-booked before", { slot: { ...slot, booked: 9 } }, "slot_full"],
    ["when it begins now", { slot: past }, "slot_past"],
    ["when it was yesterday", { slot: { ...slot, startsAt: inMinutes(-1440) } }, "slot_past"],
    [
      "a millisecond too late",
      { slot: { ...slot, startsAt: new Date(+inMinutes(60) - 1) } },
      "too_soon",
    ],
    ["when the request is closed", { status: "closed" }, "request_closed"],
    ["when the request is cancelled", { status: "cancelled" }, "request_closed"],
    ["the second time", { alreadyBookedByPerson: true }, "already_booked"],
    [
      "the second time, though full now",
      { alreadyBookedByPerson: true, slot: full },
      "already_booked",
    ],
    [
      "the second time, though past now",
      { alreadyBookedByPerson: true, slot: past },
      "already_booked",
    ],
    ["a past one before a full one", { slot: { ...past, booked: 3 } }, "slot_past"],
    [
      "a cancelled request first of all",
      { status: "cancelled", alreadyBookedByPerson: true },
      "request_closed",
    ],
  ] as const)("%s", (_, change, reason) => {
    expect(decideBooking(asked(change))).toEqual({ ok: false, reason });
  });
});

describe("fifty people in a row", () => {
  it("fill exactly the capacity", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(50), (capacity, people) => {
        let booked = 0;
        for (let i = 0; i < people; i += 1) {
          if (decideBooking(asked({ slot: { ...slot, capacity, booked } })).ok) booked += 1;
        }
        expect(booked).toBe(Math.min(capacity, people));
      }),
    );
  });
});

describe("a hold", () => {
  it("lasts fifteen minutes, its last instant not included", () => {
    expect(HOLD_MINUTES).toBe(15);
    expect(holdExpiresAt(now)).toEqual(inMinutes(15));
    expect(isHoldLive(inMinutes(15), inMinutes(14.999))).toBe(true);
    expect(isHoldLive(inMinutes(15), inMinutes(15))).toBe(false);
    expect(isHoldLive(inMinutes(15), inMinutes(16))).toBe(false);
  });
});
