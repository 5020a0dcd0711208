// Mail about a booked call: before it, after it was missed, and when no hour fits. Times stand on
// the person's own clock and, where that differs, on the school's.
import type { MissedCall, RequestForMail } from "../../db/queries/mail-facts";
import { timeInZone, zoneLabel } from "../../lib/format";
import type { Letter } from "./letter";
import { timeInWords } from "./request-letters";

type School = { name: string; phone: string; zone: string };

/** "Tuesday, December 1 at 4:30 pm Mountain time (6:30 pm Eastern time at the school)". */
export function timeInBothZones(at: Date, zone: string, schoolZone: string): string {
  const own = timeInWords(at, zone);
  if (zoneLabel(zone, at) === zoneLabel(schoolZone, at)) return own;
  return `${own} (${timeInZone(at, schoolZone)} at the school)`;
}

export function reminderLetter(
  request: RequestForMail,
  startsAt: Date,
  hoursBefore: 24 | 1,
  school: School,
  link: string,
): Letter {
  const zone = request.statedZone ?? school.zone;
  const when = hoursBefore === 24 ? "tomorrow" : "in one hour";
  return {
    subject: `Your call is ${when}: ${timeInZone(startsAt, zone)}`,
    parts: [
      `Hello ${request.givenName},`,
      `a counselor calls you ${when}: ${timeInBothZones(startsAt, zone, school.zone)}. The call comes from ${school.phone}.`,
      `Your reference is ${request.reference}.`,
      { link, label: "See, change or cancel the call" },
    ],
  };
}

export function missedLetter(
  request: RequestForMail,
  missed: MissedCall,
  school: School,
  links: { time: string; request: string },
): Letter {
  const zone = request.statedZone ?? school.zone;
  const when = timeInBothZones(missed.startsAt, zone, school.zone);
  const isOurs = missed.by === "us";
  return {
    subject: isOurs ? "We missed our call with you" : "We called and did not reach you",
    parts: [
      `Hello ${request.givenName},`,
      isOurs
        ? `we promised to call you on ${when} and did not. That was our mistake, and we are sorry.`
        : `we called you on ${when}, as booked, and did not reach you. That happens.`,
      "You can choose another time now; your answers are kept.",
      { link: links.time, label: "Choose another time" },
      { link: links.request, label: "See or cancel the request" },
    ],
  };
}

export function askForTimeLetter(request: RequestForMail, school: School, link: string): Letter {
  return {
    subject: `When may we call you? ${request.reference}`,
    parts: [
      `Hello ${request.givenName},`,
      `you asked ${school.name} for a call. We only call between 8 in the morning and 9 at night where you are, and at the moment we can't tell which of our hours those would be.`,
      "Please choose a time that suits you, on your own clock. We write this once and do not call before you have chosen.",
      { link, label: "Choose a time" },
    ],
  };
}
