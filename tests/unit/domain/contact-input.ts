import type { ContactInput } from "../../../lib/domain/contact-gate";

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
