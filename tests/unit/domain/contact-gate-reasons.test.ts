import { describe, expect, it } from "vitest";
import { calls, decide, hours, lawOf, noon } from "./contact-input";

const friday = new Date("2026-11-20T12:00:00Z");
const sunday = new Date("2026-11-22T12:00:00Z");

describe("a stop", () => {
  it.each([
    ["of this channel", { channelStoppedAt: sunday }, {}, "no: channel_stopped, next never"],
    ["of this number", { suppressedSince: sunday }, {}, "no: suppressed, next never"],
    [
      "of everything is named before the others",
      { stoppedAt: sunday, channelStoppedAt: sunday, suppressedSince: sunday },
      {},
      "no: stopped, next never",
    ],
    ["of this channel, before they asked", { channelStoppedAt: friday }, {}, "yes: open_request"],
    ["of this number, before they asked", { suppressedSince: friday }, {}, "yes: open_request"],
    [
      "of this number by somebody else, before they asked",
      { suppressedSince: friday, isStoppedByOther: true },
      {},
      "no: suppressed, next never",
    ],
    [
      "of this number by somebody else ends a booked call",
      { suppressedSince: friday, isStoppedByOther: true },
      { purpose: "booked_call", request: { bookedAt: noon } },
      "no: suppressed, next never",
    ],
    [
      "of this number by somebody else leaves the answer by mail",
      { suppressedSince: friday, isStoppedByOther: true },
      { channel: "email" },
      "yes: open_request",
    ],
    [
      "in the very instant of asking",
      { stoppedAt: new Date("2026-11-20T17:00:00Z") },
      {},
      "no: stopped, next never",
    ],
    [
      "long ago, and outreach that was agreed to",
      { suppressedSince: friday, hasConsent: true },
      { purpose: "outreach" },
      "no: suppressed, next never",
    ],
    ["that may be meant holds a call", { isHeld: true }, {}, "no: held, next never"],
    [
      "that may be meant holds a reminder",
      { isHeld: true },
      { channel: "email", purpose: "reminder" },
      "no: held, next never",
    ],
    [
      "that may be meant leaves a written answer",
      { isHeld: true },
      { channel: "email" },
      "yes: open_request",
    ],
    [
      "that may be meant leaves an answer in the chat",
      { isHeld: true },
      { channel: "chat" },
      "yes: open_request",
    ],
    [
      "ends a booked call",
      { stoppedAt: sunday },
      { purpose: "booked_call", request: { bookedAt: noon } },
      "no: stopped, next never",
    ],
  ] as const)("%s", (_, person, change, expected) => {
    expect(decide({ ...change, person })).toBe(expected);
  });
});

describe("who agreed to what", () => {
  it.each([
    [
      "a call nobody asked for",
      { purpose: "outreach", request: null },
      "no: no_consent, next never",
    ],
    [
      "the same with the box ticked for this number",
      { purpose: "outreach", request: null, person: { hasConsent: true } },
      "yes: consent",
    ],
    ["a text that answers a request", { channel: "text" }, "no: no_consent, next never"],
    [
      "the same with the box ticked",
      { channel: "text", person: { hasConsent: true } },
      "yes: open_request",
    ],
    [
      "a text that answers a text",
      { channel: "text", person: { isAnswerToText: true } },
      "yes: open_request",
    ],
    [
      "a reminder by text, though they texted once",
      { channel: "text", purpose: "reminder", person: { isAnswerToText: true } },
      "no: no_consent, next never",
    ],
    [
      "a text at night",
      { channel: "text", now: hours(11), person: { hasConsent: true } },
      "no: outside_hours, next 2026-11-24T13:00",
    ],
    [
      "a text without a number",
      { channel: "text", person: { hasPhone: false } },
      "no: no_phone, next never",
    ],
    [
      "a text to a wrong number",
      { channel: "text", person: { hasConsent: true, phoneBlocked: true } },
      "no: phone_blocked, next never",
    ],
    [
      "a reminder that was switched off",
      { channel: "email", purpose: "reminder", person: { isMailOff: true } },
      "no: mail_off, next never",
    ],
    [
      "a code, whatever was switched off",
      { channel: "email", purpose: "service", person: { isMailOff: true } },
      "yes: service",
    ],
    [
      "a reminder at night",
      { channel: "email", purpose: "reminder", now: hours(11) },
      "yes: open_request",
    ],
    ["an answer in a chat", { channel: "chat" }, "yes: open_request"],
    [
      "a word into a chat that nobody opened",
      { channel: "chat", purpose: "nudge", request: null },
      "no: no_consent, next never",
    ],
    ["a word into an open chat", { channel: "chat", purpose: "nudge" }, "yes: open_request"],
  ] as const)("%s", (_, change, expected) => expect(decide(change)).toBe(expected));
});

describe("state law", () => {
  const at = (iso: string) => ({ now: new Date(iso) });
  it.each([
    [
      "Florida ends at 8 pm",
      lawOf("US-FL"),
      at("2026-11-24T01:00:00Z"),
      "no: outside_hours, next 2026-11-24T13:00",
    ],
    ["New York does not", {}, at("2026-11-24T01:00:00Z"), "yes: open_request"],
    [
      "Connecticut begins at 9",
      lawOf("US-CT", "US-FL"),
      at("2026-11-23T13:30:00Z"),
      "no: outside_hours, next 2026-11-23T14:00",
    ],
    [
      "Alabama has no Sunday",
      lawOf("US-AL"),
      at("2026-11-22T18:00:00Z"),
      "no: outside_hours, next 2026-11-23T13:00",
    ],
    [
      "Texas has its Sunday from noon",
      lawOf("US-TX"),
      at("2026-11-22T15:00:00Z"),
      "no: outside_hours, next 2026-11-22T17:00",
    ],
    [
      "Louisiana has no Thanksgiving",
      { ...lawOf("US-LA"), holidays: ["2026-11-26"] },
      at("2026-11-26T18:00:00Z"),
      "no: outside_hours, next 2026-11-27T13:00",
    ],
    [
      "others do",
      { ...lawOf("US-FL"), holidays: ["2026-11-26"] },
      at("2026-11-26T18:00:00Z"),
      "yes: open_request",
    ],
  ] as const)("%s", (_, law, when, expected) => {
    expect(decide({ ...law, ...when })).toBe(expected);
  });

  it("counts its own limit even after a reply, and names the law", () => {
    const person = { lastReplyAt: hours(-0.5) };
    expect(decide({ ...calls(1, 2, 3), person })).toBe("yes: open_request");
    expect(decide({ ...calls(1, 2, 3), ...lawOf("US-FL"), person })).toBe(
      "no: state_limit, next 2026-11-24T14:00",
    );
  });
});
