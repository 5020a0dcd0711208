// Each mail job: reads what it needs now and writes the letter. Sending twice must be harmless:
// the envelope's id is the job's.
import {
  findReplyForMail,
  findRequestForMail,
  findUserEmail,
  getMailSignature,
  type RequestForMail,
} from "../../db/queries/mail-facts";
import type { Job } from "../../lib/domain/jobs";
import { env } from "../../lib/env";
import { calendarFile } from "../calendar";
import { requestLink } from "../signed-link";
import type { Letter } from "./letter";
import {
  cancelledLetter,
  changedLetter,
  codeLetter,
  confirmedLetter,
  finishLetter,
} from "./request-letters";
import type { Envelope } from "./transport";

type School = Awaited<ReturnType<typeof getMailSignature>>;
type Mail = { to: string; letter: Letter; calendar?: RequestForMail };

/**
 * The mail of a job, ready to send; null when its subject is gone. Reads on its own connections,
 * so it must not be called inside a transaction: workers that each hold one and wait for another
 * would stop the whole pool.
 */
export async function composeMail(id: string, job: Job, now: Date): Promise<Envelope | null> {
  const school = await getMailSignature();
  const mail = await compose(job, school, now);
  if (!mail) return null;
  return {
    id,
    to: mail.to,
    letter: mail.letter,
    signature: `${school.name}\n${school.phone}`,
    calendar: mail.calendar ? calendarOf(mail.calendar, school, now) : undefined,
  };
}

function calendarOf(request: RequestForMail, school: School, now: Date): Envelope["calendar"] {
  const startsAt = request.startsAt ?? request.wantedStartsAt;
  if (!startsAt) return undefined;
  const isCancelled = request.cancelledAt !== null;
  const call = {
    requestId: request.id,
    reference: request.reference,
    startsAt,
    minutes: school.slotMinutes,
    sequence: request.calendarSequence,
    isCancelled,
    institutionName: school.name,
    phone: school.phone,
    link: env().appUrl + requestLink(request.id, now),
  };
  return {
    name: "call.ics",
    method: isCancelled ? "CANCEL" : "PUBLISH",
    content: calendarFile(call, now),
  };
}

async function compose(job: Job, school: School, now: Date): Promise<Mail | null> {
  const absolute = (path: string) => env().appUrl + path;
  switch (job.kind) {
    case "mail.sign_in":
      return { to: job.payload.email, letter: signInLetter(job.payload, school) };
    case "mail.staff_single_sign_on":
      return {
        to: job.payload.email,
        letter: {
          subject: "Sign in with single sign-on",
          parts: [
            "Somebody, most likely you, asked for a sign-in link. Staff sign in with the school's single sign-on instead.",
            { link: absolute("/sign-in"), label: "Go to the sign-in page" },
          ],
        },
      };
    case "mail.reply": {
      const reply = await findReplyForMail(job.payload.replyId);
      if (!reply || reply.isStopped) return null;
      return {
        to: reply.email,
        letter: {
          subject: `An answer to your request ${reply.reference}`,
          parts: [
            `Hello ${reply.givenName},`,
            reply.body,
            reply.author ?? school.name,
            {
              link: absolute(requestLink(reply.requestId, now)),
              label: "See everything about this request",
            },
          ],
        },
      };
    }
    case "mail.queue_new_request":
    case "mail.unowned_call": {
      const to = await findUserEmail(job.payload.userId);
      const request = await findRequestForMail(job.payload.requestId);
      if (!to || !request || request.cancelledAt) return null;
      return { to, letter: deskLetter(job.kind, request, absolute(`/desk/leads/${request.id}`)) };
    }
    case "mail.chat_answer":
    case "mail.chat_transcript":
      return null;
    default:
      return composeForAsker(job, school, now);
  }
}

async function composeForAsker(
  job: Extract<Job, { payload: { requestId: string } }>,
  school: School,
  now: Date,
): Promise<Mail | null> {
  const request = await findRequestForMail(job.payload.requestId);
  if (!request) return null;
  const link = env().appUrl + requestLink(request.id, now);
  switch (job.kind) {
    case "mail.confirm_code":
      return { to: request.email, letter: codeLetter(job.payload.code, link) };
    case "mail.request_confirmed":
      if (request.cancelledAt) return null;
      return {
        to: request.email,
        letter: confirmedLetter(request, school, link),
        calendar: request,
      };
    case "mail.request_changed":
      if (request.cancelledAt) return null;
      return { to: request.email, letter: changedLetter(request, school, link), calendar: request };
    case "mail.request_cancelled":
      return {
        to: request.email,
        letter: cancelledLetter(request, `${env().appUrl}/talk`),
        calendar: request,
      };
    case "mail.finish_request":
      if (request.confirmedAt || request.cancelledAt) return null;
      return { to: request.email, letter: finishLetter(request, link) };
    default:
      return null;
  }
}

function signInLetter(given: { url: string; code: string }, school: School): Letter {
  return {
    subject: `${given.code} is your code to sign in to ${school.name}`,
    parts: [
      "Open this link to sign in. It works once, for thirty minutes.",
      { link: given.url, label: "Sign in" },
      "Or type this code on the page that asked for it, within ten minutes:",
      { code: given.code },
      "If you did not ask, do nothing.",
    ],
  };
}

/** To staff: a reference and a link, no personal data. */
function deskLetter(kind: string, request: RequestForMail, link: string): Letter {
  const isCall = kind === "mail.unowned_call";
  return {
    subject: isCall
      ? `Nobody owns the call ${request.reference} that starts soon`
      : `New request ${request.reference}`,
    parts: [
      isCall
        ? "A booked call starts within 15 minutes and nobody has claimed it."
        : "Somebody asked for a counselor. The oldest request waits longest: claim it on the desk.",
      { link, label: "Open it on the desk" },
    ],
  };
}
