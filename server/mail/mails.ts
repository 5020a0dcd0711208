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
import { unsubscribeLink } from "../unsubscribe-link";
import { composeAboutCall } from "./call-mails";
import { composeAboutChat } from "./chat-mails";
import { deskLetter } from "./desk-letters";
import type { Letter } from "./letter";
import { aboutRequest, type Mail, type MailContact, type School } from "./mail";
import { composeForAsker } from "./request-mails";
import { signInLetter, staffSignInLetter } from "./sign-in-letters";
import type { Envelope } from "./transport";

/** Ready to send, with what the contact gate is asked first. Null contact: mail to staff. */
export type ComposedMail = Envelope & { contact: MailContact | null };

/**
 * The mail of a job, ready to send; null when its subject is gone. Reads on its own connections,
 * so it must not be called inside a transaction: workers that each hold one and wait for another
 * would stop the whole pool.
 */
export async function composeMail(id: string, job: Job, now: Date): Promise<ComposedMail | null> {
  const school = await getMailSignature();
  const mail = await compose(job, school, now);
  if (!mail) return null;
  const { personId, preference } = mail.contact ?? {};
  const unsubscribe = personId && preference ? unsubscribeLink(personId, preference) : undefined;
  return {
    id,
    to: mail.to,
    letter: { ...mail.letter, parts: [...mail.letter.parts, ...waysOut(mail, unsubscribe, now)] },
    signature: `${school.name}\n${school.phone}`,
    calendar: mail.calendar ? calendarOf(mail.calendar, school, now) : undefined,
    unsubscribe,
    contact: mail.contact,
  };
}

/** Under each letter that nobody asked for a moment ago: how to end its kind, and everything. */
function waysOut(
  { contact, to }: Mail,
  unsubscribe: string | undefined,
  now: Date,
): Letter["parts"] {
  if (!contact || contact.purpose === "service") return [];
  const { appUrl } = env();
  const stop = contact.requestId
    ? `${requestLink({ id: contact.requestId, email: to }, now)}/stop`
    : "/my/privacy";
  return [
    ...(unsubscribe ? [{ link: appUrl + unsubscribe, label: "Stop mails of this kind" }] : []),
    { link: appUrl + stop, label: "Stop all contact" },
  ];
}

function calendarOf(request: RequestForMail, school: School, now: Date): Envelope["calendar"] {
  const startsAt = request.startsAt ?? request.wantedStartsAt;
  if (!startsAt) return undefined;
  // The place is given back when the call ends, whether or not the request ends with it.
  const isCancelled = request.startsAt === null;
  const call = {
    requestId: request.id,
    reference: request.reference,
    startsAt,
    minutes: school.slotMinutes,
    sequence: request.calendarSequence,
    isCancelled,
    institutionName: school.name,
    phone: school.phone,
    link: env().appUrl + requestLink(request, now),
  };
  return {
    name: "call.ics",
    method: isCancelled ? "CANCEL" : "PUBLISH",
    content: calendarFile(call, now),
  };
}

async function compose(job: Job, school: School, now: Date): Promise<Mail | null> {
  switch (job.kind) {
    case "mail.sign_in":
      return toAddress(job.payload.email, signInLetter(job.payload, school));
    case "mail.staff_single_sign_on":
      return toAddress(job.payload.email, staffSignInLetter(`${env().appUrl}/sign-in`));
    case "mail.reply":
      return composeReply(job.payload.replyId, school, now);
    case "mail.queue_new_request":
    case "mail.unowned_call":
    case "mail.call_not_made": {
      const to = await findUserEmail(job.payload.userId);
      const request = await findRequestForMail(job.payload.requestId);
      if (!to || !request || request.cancelledAt) return null;
      const link = `${env().appUrl}/desk/leads/${request.id}`;
      return { to, letter: deskLetter(job.kind, request, link), contact: null };
    }
    case "mail.chat_answer":
    case "mail.chat_transcript":
      return composeAboutChat(job, school);
    case "mail.call_reminder":
    case "mail.call_missed":
    case "mail.ask_for_time":
      return composeAboutCall(job, school, now);
    default:
      return composeForAsker(job, school, now);
  }
}

/** To whoever typed the address on the sign-in page; nobody is known yet. */
function toAddress(to: string, letter: Mail["letter"]): Mail {
  const nothing = { personId: null, requestId: null, conversationId: null, preference: null };
  return { to, letter, contact: { ...nothing, purpose: "service", isTouchStored: false } };
}

async function composeReply(replyId: string, school: School, now: Date): Promise<Mail | null> {
  const reply = await findReplyForMail(replyId);
  if (!reply) return null;
  const request = { id: reply.requestId, personId: reply.personId, email: reply.email };
  return {
    to: reply.email,
    letter: {
      subject: `An answer to your request ${reply.reference}`,
      parts: [
        `Hello ${reply.givenName},`,
        reply.body,
        reply.author ?? school.name,
        {
          link: env().appUrl + requestLink(request, now),
          label: "See everything about this request",
        },
      ],
    },
    contact: aboutRequest(request, "reply", { isTouchStored: true }),
  };
}
