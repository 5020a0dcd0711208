// What a person who asked gets by mail. Times carry their zone in words.
import type { CallChange, RequestForMail } from "../../db/queries/mail-facts";
import { localDate } from "../../lib/domain/zones";
import { dayLabel, timeInZone } from "../../lib/format";
import type { Letter } from "./letter";

type School = { name: string; phone: string; zone: string };

/** "Tuesday, December 1 at 4:30 pm Eastern time", on the person's own clock. */
export function timeInWords(at: Date, zone: string): string {
  return `${dayLabel(localDate(at, zone))} at ${timeInZone(at, zone)}`;
}

export function codeLetter(code: string, link: string): Letter {
  return {
    subject: `${code} is your code`,
    parts: [
      "You asked for a counselor. Type this code to finish; it works for ten minutes.",
      { code },
      "If the page is closed, open it again here. Your answers are kept.",
      { link, label: "Open my request" },
      "If you did not ask, do nothing: without the code nobody calls or writes to you.",
    ],
  };
}

export function confirmedLetter(request: RequestForMail, school: School, link: string): Letter {
  const zone = request.statedZone ?? school.zone;
  const what = request.startsAt
    ? `A counselor calls you on ${timeInWords(request.startsAt, zone)}. The call comes from ${school.phone}.`
    : "A counselor answers your message by e-mail, most often within one working day.";
  return {
    subject: request.startsAt
      ? `Booked: your call on ${timeInWords(request.startsAt, zone)}`
      : `We have your message, ${request.reference}`,
    parts: [
      `Hello ${request.givenName},`,
      what,
      `Your reference is ${request.reference}. Read it out if you call us.`,
      { link, label: request.startsAt ? "See, change or cancel the call" : "See or cancel it" },
    ],
  };
}

/** In the words of whoever at the school moved or ended the call; nothing for one's own doing. */
function reasonOf(change: CallChange | null): string[] {
  if (change?.by !== "staff" || !change.reason) return [];
  return [`${change.name ?? "A counselor"} wrote: ${change.reason}`];
}

export function changedLetter(
  request: RequestForMail,
  change: CallChange | null,
  school: School,
  link: string,
): Letter {
  const zone = request.statedZone ?? school.zone;
  const when = request.startsAt ? timeInWords(request.startsAt, zone) : "a new time";
  const by = change?.by === "staff" ? "We moved your call." : "Your call has a new time.";
  return {
    subject: `Changed: your call is on ${when}`,
    parts: [
      `Hello ${request.givenName},`,
      `${by} It is now on ${when}. The earlier time no longer holds.`,
      ...reasonOf(change),
      `Your reference is still ${request.reference}.`,
      { link, label: "See, change or cancel the call" },
    ],
  };
}

export function cancelledLetter(
  request: RequestForMail,
  change: CallChange | null,
  link: string,
): Letter {
  const isOurs = change?.by === "staff";
  const isCallAlone = request.cancelledAt === null;
  const what = isCallAlone ? "call" : "request";
  return {
    subject: `Cancelled: ${request.reference}`,
    parts: [
      `Hello ${request.givenName},`,
      isOurs
        ? `We had to cancel your ${what}. We are sorry.`
        : `Your ${what} is cancelled. Nobody will call you about it.`,
      ...reasonOf(change),
      "You can ask again whenever you like.",
      { link, label: "Ask again" },
    ],
  };
}

/** To an address that nobody has proven: a stranger may have typed it, so no word is theirs. */
export function finishLetter(link: string): Letter {
  return {
    subject: "Your request is not finished yet",
    parts: [
      "You asked for a counselor but did not type the code that we mailed. Until then nobody calls or writes. This is the only reminder.",
      { link, label: "Finish my request" },
      "If you did not ask, do nothing.",
    ],
  };
}
