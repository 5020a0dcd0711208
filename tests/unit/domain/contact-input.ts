import { type ContactInput, decideContact } from "../../../lib/domain/contact-gate";
import { defaultStateRules } from "../../../lib/domain/state-rules";

export type Change = Partial<Omit<ContactInput, "person" | "request">> & {
  person?: Partial<ContactInput["person"]>;
  request?: Partial<NonNullable<ContactInput["request"]>> | null;
};

export const noon = new Date("2026-11-23T17:00:00Z");
export const before = new Date("2026-11-20T17:00:00Z");

/** A call, Monday at noon in New York, that answers what somebody asked on Friday; and what differs. */
export const asked = ({ person, request, ...rest }: Change): ContactInput => ({
  channel: "call",
  purpose: "reply",
  hours: { earliestMinute: 480, latestMinute: 1260 },
  stateRules: [],
  holidays: [],
  desk: null,
  touches: [],
  now: noon,
  ...rest,
  person: {
    statedZone: "America/New_York",
    candidateZones: [],
    stoppedAt: null,
    channelStoppedAt: null,
    suppressedSince: null,
    isStoppedByOther: false,
    isHeld: false,
    hasConsent: false,
    hasPhone: true,
    phoneBlocked: false,
    isServiceMember: false,
    isMailOff: false,
    isAnswerToText: false,
    lastReplyAt: null,
    ...person,
  },
  request:
    request === null
      ? null
      : {
          state: "claimed",
          askedAt: before,
          bookedAt: null,
          openedByPerson: true,
          isTimeAsked: false,
          ...request,
        },
});

export const hours = (count: number, from = noon) => new Date(from.getTime() + count * 3_600_000);
/** The decision in a line: "yes: consent", "no: quiet_hours, next 2026-11-24T13:00". */
export const decide = (change: Change) => {
  const decision = decideContact(asked(change));
  return decision.allowed
    ? `yes: ${decision.basis}`
    : `no: ${decision.reason}, next ${decision.nextAllowedAt?.toISOString().slice(0, 16) ?? "never"}`;
};
export const lawOf = (...states: string[]) => ({
  stateRules: defaultStateRules
    .filter(({ state }) => states.includes(state))
    .map(({ rule }) => rule),
});
/** Calls of the request, that many hours before noon. */
export const calls = (...hoursAgo: number[]) => ({
  touches: hoursAgo.map((ago) => ({
    at: hours(-ago),
    channel: "call" as const,
    isOfRequest: true,
    isUnsolicited: false,
  })),
});
