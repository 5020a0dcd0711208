import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideContact } from "../../../lib/domain/contact-gate";
import { asked, type Change, noon } from "./contact-input";
import { swedishWall } from "./swedish-wall";

const after = new Date("2026-11-22T17:00:00Z");
const stop = { stoppedAt: new Date("2026-11-21T17:00:00Z") };
const decide = (change: Change) => {
  const decision = decideContact(asked(change));
  return decision.allowed
    ? `yes: ${decision.basis}`
    : `no: ${decision.reason}, next ${decision.nextAllowedAt?.toISOString().slice(0, 16) ?? "never"}`;
};

describe("a call that answers a request", () => {
  it.each([
    ["2026-11-23T12:59:59.999Z", "no: outside_hours, next 2026-11-23T13:00"],
    ["2026-11-23T13:00:00Z", "yes: open_request"],
    ["2026-11-24T01:59:59.999Z", "yes: open_request"],
    ["2026-11-24T02:00:00Z", "no: outside_hours, next 2026-11-24T13:00"],
    ["2026-11-24T04:59:00Z", "no: outside_hours, next 2026-11-24T13:00"],
    ["2026-03-08T03:00:00Z", "no: outside_hours, next 2026-03-08T12:00"],
    ["2026-11-01T02:00:00Z", "no: outside_hours, next 2026-11-01T13:00"],
  ])("keeps to 8:00–21:00 of the person's clock: at %s %s", (now, expected) => {
    expect(decide({ now: new Date(now) })).toBe(expected);
  });

  it.each([
    ["waiting", "yes: open_request"],
    ["claimed", "yes: open_request"],
    ["answered", "yes: open_request"],
    ["unconfirmed", "no: unconfirmed, next never"],
    ["closed", "no: request_closed, next never"],
    ["cancelled", "no: request_closed, next never"],
  ] as const)("of a request that is %s: %s", (state, expected) => {
    expect(decide({ request: { state } })).toBe(expected);
  });

  it.each([
    ["a blocked phone", { phoneBlocked: true }, "no: phone_blocked, next never"],
    ["no phone", { hasPhone: false }, "no: no_phone, next never"],
    ["a stop", stop, "no: stopped, next never"],
    ["a stop and a blocked phone", { ...stop, phoneBlocked: true }, "no: stopped, next never"],
  ])("is refused after %s", (_, person, expected) => {
    expect(decide({ person })).toBe(expected);
    expect(decide({ person, purpose: "booked_call", request: { bookedAt: noon } })).toBe(expected);
  });

  it("is refused for a request that somebody else opened", () => {
    expect(decide({ request: { openedByPerson: false } })).toBe("no: no_consent, next never");
    expect(decide({ request: null })).toBe("no: no_consent, next never");
  });
});

describe("whose clock counts", () => {
  const zones = (statedZone: string | null, ...candidateZones: string[]) => ({
    person: { statedZone, candidateZones },
  });
  it.each([
    [
      "the stated zone over all others",
      "T13:30",
      zones("America/New_York", "America/Los_Angeles"),
      "yes: open_request",
    ],
    [
      "all candidates: too early in the west",
      "T13:30",
      zones(null, "America/New_York", "America/Los_Angeles"),
      "no: outside_hours, next 2026-11-23T16:00",
    ],
    [
      "all candidates: inside everywhere",
      "T16:00",
      zones(null, "America/New_York", "America/Los_Angeles"),
      "yes: open_request",
    ],
    [
      "all candidates: too late in the east",
      "T02:00",
      zones(null, "America/New_York", "America/Los_Angeles"),
      "no: outside_hours, next 2026-11-23T16:00",
    ],
    [
      "a stated zone that is none",
      "T13:30",
      zones("Mars/Base", "America/New_York"),
      "yes: open_request",
    ],
    ["no zone at all", "T17:00", zones(null), "no: zone_unknown, next never"],
    [
      "a candidate that is no zone",
      "T17:00",
      zones(null, "America/New_York", "Mars/Base"),
      "no: zone_unknown, next never",
    ],
    [
      "candidates half a world apart",
      "T17:00",
      zones(null, "America/New_York", "Asia/Tokyo"),
      "no: outside_hours, next 2026-11-23T23:00",
    ],
  ])("%s", (_, time, change, expected) => {
    expect(decide({ now: new Date(`2026-11-23${time}:00Z`), ...change })).toBe(expected);
  });

  it("leaves no hour when candidates share none", () => {
    const hours = { earliestMinute: 600, latestMinute: 720 };
    const person = { statedZone: null, candidateZones: ["America/New_York", "Asia/Tokyo"] };
    expect(decide({ hours, person })).toBe("no: outside_hours, next never");
  });
});

describe("a booked call", () => {
  const booked = (
    now: string,
    bookedAt: string | null = "2026-11-23T22:00:00Z",
    extra: Change = {},
  ) =>
    decide({
      ...extra,
      now: new Date(now),
      purpose: "booked_call",
      request: { bookedAt: bookedAt ? new Date(bookedAt) : null, ...extra.request },
    });

  it.each([
    ["2026-11-23T21:54:59.999Z", "no: outside_booked_window, next 2026-11-23T21:55"],
    ["2026-11-23T21:55:00Z", "yes: booked_call"],
    ["2026-11-23T22:30:00Z", "yes: booked_call"],
    ["2026-11-23T22:30:00.001Z", "no: outside_booked_window, next never"],
  ])("at %s: %s", (now, expected) => expect(booked(now)).toBe(expected));

  it("may be at an hour that the person chose, outside 8:00–21:00", () => {
    expect(booked("2026-11-23T11:00:00Z", "2026-11-23T11:00:00Z")).toBe("yes: booked_call");
  });

  it("is nothing without a time, a confirmation or an open request", () => {
    const at = "2026-11-23T22:00:00Z";
    expect(booked(at, null)).toBe("no: outside_booked_window, next never");
    expect(booked(at, at, { request: { state: "unconfirmed" } })).toBe(
      "no: unconfirmed, next never",
    );
    expect(booked(at, at, { request: { state: "cancelled" } })).toBe(
      "no: request_closed, next never",
    );
  });
});

describe("after a stop", () => {
  it.each([
    ["a reply by e-mail", { channel: "email", purpose: "reply" }, "no: stopped, next never"],
    ["a confirmation mail", { channel: "email", purpose: "service" }, "no: stopped, next never"],
    ["a call", { channel: "call", purpose: "reply" }, "no: stopped, next never"],
    [
      "a sign-in code they just asked for",
      { channel: "email", purpose: "service", request: null },
      "yes: service",
    ],
    [
      "a reply to a later request",
      { channel: "email", purpose: "reply", request: { askedAt: after } },
      "yes: open_request",
    ],
    [
      "the call of a later request",
      { channel: "call", purpose: "reply", request: { askedAt: after } },
      "yes: open_request",
    ],
    [
      "outreach, whatever was asked later",
      { channel: "email", purpose: "outreach", request: { askedAt: after } },
      "no: stopped, next never",
    ],
  ] as const)("%s", (_, change, expected) => {
    expect(decide({ ...change, person: stop })).toBe(expected);
  });
});

describe("e-mail", () => {
  it.each([
    [
      "a reply at night",
      { purpose: "reply", now: new Date("2026-11-23T08:00:00Z") },
      "yes: open_request",
    ],
    [
      "a reply to somebody without a phone",
      { purpose: "reply", person: { hasPhone: false } },
      "yes: open_request",
    ],
    [
      "a reply to an address nobody confirmed",
      { purpose: "reply", request: { state: "unconfirmed" } },
      "no: unconfirmed, next never",
    ],
    [
      "the code that confirms it",
      { purpose: "service", request: { state: "unconfirmed" } },
      "yes: service",
    ],
    [
      "the news that it was cancelled",
      { purpose: "service", request: { state: "cancelled" } },
      "yes: service",
    ],
    ["outreach", { purpose: "outreach" }, "no: no_consent, next never"],
  ] as const)("%s", (_, change, expected) => {
    expect(decide({ ...change, channel: "email" })).toBe(expected);
  });
});

describe("for anybody, anywhere, at any time", () => {
  const ZONES = [
    "America/New_York",
    "America/Phoenix",
    "Pacific/Honolulu",
    "Pacific/Guam",
    "Europe/Berlin",
  ];
  const input = fc.record({
    minutes: fc.nat(525_600),
    statedZone: fc.option(fc.constantFrom(...ZONES)),
    candidateZones: fc.array(fc.constantFrom(...ZONES), { maxLength: 3 }),
  });
  const minuteOf = (at: Date, zone: string) => {
    const wall = swedishWall(at, zone);
    return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  };

  it("a number that somebody else stopped is neither called nor texted", () => {
    const touch = fc.record({
      channel: fc.constantFrom("call" as const, "text" as const),
      purpose: fc.constantFrom("booked_call" as const, "reply", "reminder", "outreach"),
      hasConsent: fc.boolean(),
      daysAgo: fc.nat(60),
      askedDaysAgo: fc.nat(60),
    });
    const ago = (days: number) => new Date(noon.getTime() - days * 86_400_000);
    fc.assert(
      fc.property(touch, ({ channel, purpose, hasConsent, daysAgo, askedDaysAgo }) => {
        const suppressedSince = ago(daysAgo);
        const person = { hasConsent, isStoppedByOther: true, suppressedSince };
        const request = { askedAt: ago(askedDaysAgo), bookedAt: noon };
        const decision = decideContact(asked({ channel, purpose, person, request }));
        expect(decision).toEqual({ allowed: false, reason: "suppressed", nextAllowedAt: null });
      }),
    );
  });

  it("a call is inside the hours of every clock that counts, and so is the next one", () => {
    fc.assert(
      fc.property(input, ({ minutes, ...zones }) => {
        const now = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
        const decision = decideContact(asked({ now, person: zones }));
        const counting = zones.statedZone ? [zones.statedZone] : zones.candidateZones;
        const isInside = (at: Date) =>
          counting.length > 0 &&
          counting.every((zone) => minuteOf(at, zone) >= 480 && minuteOf(at, zone) < 1260);
        expect(decision.allowed).toBe(isInside(now));
        if (decision.allowed || !decision.nextAllowedAt) return;
        const next = decision.nextAllowedAt;
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(isInside(next)).toBe(true);
        expect(isInside(new Date(next.getTime() - 60_000))).toBe(false);
        for (let at = +now; at < +next; at += 1_800_000) expect(isInside(new Date(at))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
