// The time of one decision of the contact gate, over a mix that a desk meets: allowed at noon,
// refused at night with the next time looked up, several clocks and laws, budgets, a booked call,
// mail. What it reads from the database is not in it.
import { type ContactInput, decideContact } from "../../lib/domain/contact-gate";
import { defaultStateRules } from "../../lib/domain/state-rules";
import { legalHolidays } from "../../lib/domain/us-holidays";
import { candidatePlaces } from "../../lib/domain/us-places";

const ROUNDS = 400;
const people = [
  { phone: "+12125550147", postalCode: null, stateCode: null, browserZone: null },
  { phone: "+13055550147", postalCode: "94105", stateCode: null, browserZone: "America/Denver" },
  { phone: "+14045550147", postalCode: "35203", stateCode: "US-TX", browserZone: null },
  { phone: "+18085550147", postalCode: null, stateCode: null, browserZone: "Pacific/Guam" },
];
/** Night, early, noon and evening in New York, a Sunday, a holiday, and the night of each clock change. */
const instants = [
  "2026-11-24T03:00:00Z",
  "2026-11-24T12:30:00Z",
  "2026-11-24T17:00:00Z",
  "2026-11-25T00:30:00Z",
  "2026-11-22T17:00:00Z",
  "2026-11-26T17:00:00Z",
  "2026-11-01T05:30:00Z",
  "2027-03-14T06:30:00Z",
].map((iso) => new Date(iso));

/** Microseconds of one decision: the median round of many, after a warm-up. */
export async function benchGate(): Promise<{ microseconds: number }> {
  const inputs = instants.flatMap((now) => people.flatMap((person) => casesOf(person, now)));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const from = process.hrtime.bigint();
    for (const input of inputs) decideContact(input);
    return Number(process.hrtime.bigint() - from) / 1000 / inputs.length;
  });
  const measured = rounds.slice(ROUNDS / 4).sort((a, b) => a - b);
  return { microseconds: measured[Math.floor(measured.length / 2)] ?? Number.NaN };
}

function casesOf(person: (typeof people)[number], now: Date): ContactInput[] {
  const { zones, states } = candidatePlaces(person);
  const hoursAgo = (count: number) => new Date(now.getTime() - count * 3_600_000);
  const base: ContactInput = {
    channel: "call",
    purpose: "reply",
    person: {
      statedZone: null,
      candidateZones: zones,
      stoppedAt: null,
      channelStoppedAt: null,
      suppressedSince: null,
      isStoppedByOther: false,
      isHeld: false,
      hasConsent: true,
      hasPhone: true,
      phoneBlocked: false,
      isServiceMember: false,
      isMailOff: false,
      isAnswerToText: false,
      lastReplyAt: hoursAgo(50),
    },
    request: {
      state: "claimed",
      askedAt: hoursAgo(60),
      bookedAt: null,
      openedByPerson: true,
      isTimeAsked: false,
    },
    hours: { earliestMinute: 480, latestMinute: 1260 },
    stateRules: defaultStateRules
      .filter(({ state }) => states.includes(state))
      .map(({ rule }) => rule),
    holidays: [2026, 2027].flatMap(legalHolidays),
    desk: Array.from({ length: 9 }, (_, day) => ({
      from: now.getTime() + (day * 24 + 6) * 3_600_000,
      to: now.getTime() + (day * 24 + 14) * 3_600_000,
    })),
    touches: [2, 5, 30, 40].map((hours) => ({
      at: hoursAgo(hours),
      channel: "call",
      isOfRequest: true,
      isUnsolicited: false,
    })),
    now,
  };
  return [
    base,
    { ...base, person: { ...base.person, statedZone: "America/New_York" } },
    { ...base, touches: [...base.touches, ...base.touches] },
    { ...base, channel: "text" },
    { ...base, purpose: "outreach" },
    {
      ...base,
      purpose: "booked_call",
      request: base.request && { ...base.request, bookedAt: now },
    },
    { ...base, channel: "email" },
    { ...base, channel: "email", purpose: "ask_time" },
  ];
}
