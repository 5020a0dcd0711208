// Mail about a booked call that the school sends on its own. Each asks first whether the call is
// still what it was when the mail was promised.
import {
  findMissedCall,
  findRequestForMail,
  type RequestForMail,
} from "../../db/queries/mail-facts";
import type { Job } from "../../lib/domain/jobs";
import { env } from "../../lib/env";
import { requestLink } from "../signed-link";
import { askForTimeLetter, missedLetter, reminderLetter } from "./call-letters";
import { aboutRequest, type Mail, type School } from "./mail";

type CallJob = Extract<
  Job,
  { kind: "mail.call_reminder" | "mail.call_missed" | "mail.ask_for_time" }
>;

/** Null when the call was moved, cancelled or is over. */
export async function composeAboutCall(
  job: CallJob,
  school: School,
  now: Date,
): Promise<Mail | null> {
  const request = await findRequestForMail(job.payload.requestId);
  if (!request || request.cancelledAt || request.closedAt) return null;
  switch (job.kind) {
    case "mail.call_reminder":
      return remind(request, job.payload, school, now);
    case "mail.call_missed":
      return tellMissed(request, new Date(job.payload.startsAt), school, now);
    case "mail.ask_for_time": {
      const letter = askForTimeLetter(request, school, `${linkOf(request, now)}/time`);
      return { to: request.email, letter, contact: aboutRequest(request, "ask_time") };
    }
  }
}

function remind(
  request: RequestForMail,
  promised: { startsAt: string; hoursBefore: 24 | 1 },
  school: School,
  now: Date,
): Mail | null {
  const startsAt = new Date(promised.startsAt);
  // A worker that was away for long must not announce what has begun.
  const isAhead = startsAt > now && request.startsAt?.getTime() === startsAt.getTime();
  if (!isAhead) return null;
  const link = linkOf(request, now);
  return {
    to: request.email,
    letter: reminderLetter(request, startsAt, promised.hoursBefore, school, link),
    calendar: request,
    contact: aboutRequest(request, "reminder", { preference: "call_reminders" }),
  };
}

async function tellMissed(
  request: RequestForMail,
  startsAt: Date,
  school: School,
  now: Date,
): Promise<Mail | null> {
  const missed = await findMissedCall(request.id, startsAt);
  if (!missed) return null;
  const link = linkOf(request, now);
  const links = { request: link, time: `${link}/time` };
  return {
    to: request.email,
    letter: missedLetter(request, missed, school, links),
    contact: aboutRequest(request, "reply", { preference: "missed_calls" }),
  };
}

const linkOf = (request: RequestForMail, now: Date) => env().appUrl + requestLink(request, now);
