// A booked call as a calendar file: same UID for its whole life, SEQUENCE grows with each change.
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { env } from "@/lib/env";
import { phoneText } from "@/lib/phone";

export type CalendarCall = {
  requestId: string;
  reference: string;
  startsAt: Date;
  minutes: number;
  sequence: number;
  isCancelled: boolean;
  institutionName: string;
  phone: string;
  link: string;
};

export function calendarFile(call: CalendarCall, now: Date): string {
  const calendar = ical({
    prodId: { company: "Waymark", product: "Callbacks", language: "EN" },
    method: call.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${call.requestId}@${new URL(env().appUrl).hostname}`,
    sequence: call.sequence,
    stamp: now,
    start: call.startsAt,
    end: new Date(call.startsAt.getTime() + call.minutes * 60_000),
    summary: `Call from ${call.institutionName}`,
    description: `Reference ${call.reference}. We call you from ${phoneText(call.phone)}.\nChange or cancel: ${call.link}`,
    status: call.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
