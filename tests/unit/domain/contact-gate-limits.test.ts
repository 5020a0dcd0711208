import { describe, expect, it } from "vitest";
import { purposeOfCall } from "../../../lib/domain/contact-gate";
import { type Change, calls, decide, hours, lawOf, noon } from "./contact-input";

describe("budgets", () => {
  const serving = { isServiceMember: true, hasConsent: true };
  const mailed = (count: number) => ({
    touches: Array.from({ length: count }, (_, i) => ({
      at: hours(-200 - i),
      channel: "email" as const,
      isOfRequest: false,
      isUnsolicited: true,
    })),
  });
  it.each([
    ["two tries today", calls(1, 2), "yes: open_request"],
    ["three tries today", calls(1, 2, 3), "no: budget_day, next 2026-11-24T14:00"],
    ["the third exactly a day ago", calls(1, 2, 24), "yes: open_request"],
    [
      "a budget that is free again at night",
      { ...calls(1, 2, 13) },
      "no: budget_day, next 2026-11-24T13:00",
    ],
    [
      "an answer since",
      { ...calls(1, 2, 3), person: { lastReplyAt: hours(-2.5) } },
      "yes: open_request",
    ],
    [
      "eight tries without a word",
      calls(30, 31, 32, 60, 61, 62, 90, 91),
      "no: budget_request, next never",
    ],
    [
      "eight tries, and a word since",
      { ...calls(30, 31, 32, 60, 61, 62, 90, 91), person: { lastReplyAt: hours(-29) } },
      "yes: open_request",
    ],
    [
      "mail, which takes nothing from it",
      { ...calls(1, 2, 3), channel: "email" },
      "yes: open_request",
    ],
    [
      "a chat's nudge",
      { ...calls(1, 2, 3), channel: "chat", purpose: "nudge" },
      "no: budget_day, next 2026-11-24T14:00",
    ],
    [
      "one unasked mail to a service member",
      { ...mailed(1), purpose: "outreach", person: serving },
      "yes: consent",
    ],
    [
      "two of them",
      { ...mailed(2), purpose: "outreach", person: serving },
      "no: service_member_limit, next never",
    ],
    [
      "two of them, and an answer to what they asked",
      { ...mailed(2), person: serving },
      "yes: open_request",
    ],
  ] as const)("%s", (_, change, expected) => expect(decide(change as Change)).toBe(expected));

  it("at night with a budget spent, names the hours and the time when both allow it", () => {
    const night = new Date("2026-11-24T03:00:00Z");
    const late = { ...calls(-9.8, -9.6, -9.4), now: night };
    expect(decide(late)).toBe("no: outside_hours, next 2026-11-25T13:00");
  });
});

describe("a booked call", () => {
  const booked = { purpose: "booked_call" as const, request: { bookedAt: noon } };
  it("may be tried twice in its window, then by the hours after it", () => {
    const now = hours(0.25);
    expect(decide({ ...booked, now, ...calls(0) })).toBe("yes: booked_call");
    expect(decide({ ...booked, now, ...calls(0, -0.1) })).toBe(
      "no: attempts_used, next 2026-11-23T17:30",
    );
    const night = { bookedAt: new Date("2026-11-24T03:00:00Z") };
    const twice = calls(-10, -10.1);
    expect(decide({ ...booked, request: night, now: hours(10.2), ...twice })).toBe(
      "no: attempts_used, next 2026-11-24T13:00",
    );
  });

  it("is a booked call until its window closes, then an answer", () => {
    expect(purposeOfCall(null, noon)).toBe("reply");
    expect(purposeOfCall(noon, hours(-5))).toBe("booked_call");
    expect(purposeOfCall(noon, hours(0.5))).toBe("booked_call");
    expect(purposeOfCall(noon, new Date(hours(0.5).getTime() + 1))).toBe("reply");
  });

  it("counts against neither budget nor law", () => {
    expect(decide({ ...booked, ...calls(1, 2, 3), ...lawOf("US-FL") })).toBe("yes: booked_call");
  });
});

describe("no hour in common", () => {
  // Eight to noon in New York, which is the night of Honolulu.
  const morning = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((day) => ({
    from: hours(-4 + 24 * day).getTime(),
    to: hours(24 * day).getTime(),
  }));
  const far = { statedZone: null, candidateZones: ["America/New_York", "Pacific/Honolulu"] };
  const early = hours(-3);
  it.each([
    ["with a desk of mornings", { desk: morning }, "no: no_common_hour, next 2026-11-23T18:00"],
    [
      "with one afternoon a week ahead",
      { desk: [...morning, { from: +hours(24 * 7), to: +hours(24 * 7 + 3) }] },
      "no: outside_hours, next 2026-11-23T18:00",
    ],
    [
      "with an afternoon nine days ahead",
      { desk: [...morning, { from: +hours(24 * 9), to: +hours(24 * 9 + 3) }] },
      "no: no_common_hour, next 2026-11-23T18:00",
    ],
    ["with hours that nobody entered", { desk: null }, "no: outside_hours, next 2026-11-23T18:00"],
    ["with a desk that is never there", { desk: [] }, "no: no_common_hour, next 2026-11-23T18:00"],
  ])("%s", (_, change, expected) => {
    expect(decide({ ...change, now: early, person: far })).toBe(expected);
  });

  it.each([
    ["is asked for once", { desk: morning, person: far }, "yes: open_request"],
    [
      "not twice",
      { desk: morning, person: far, request: { isTimeAsked: true } },
      "no: time_already_asked, next never",
    ],
    [
      "where the zone is unknown, too",
      { person: { statedZone: null }, desk: morning },
      "yes: open_request",
    ],
    ["not where a call can be made", { desk: morning }, "no: common_hour_exists, next never"],
    [
      "not after a stop",
      { desk: morning, person: { ...far, stoppedAt: hours(-30) } },
      "no: stopped, next never",
    ],
  ])("a time %s by mail", (_, change, expected) => {
    expect(decide({ ...change, channel: "email", purpose: "ask_time", now: early })).toBe(expected);
  });
});
