// Confirmations of what a person did with a request a moment ago.
import { isCodeCurrent } from "../../db/queries/codes";
import { findCallChange, findRequestForMail } from "../../db/queries/mail-facts";
import type { Job } from "../../lib/domain/jobs";
import { env } from "../../lib/env";
import { requestLink } from "../signed-link";
import { aboutRequest, type Mail, type School } from "./mail";
import {
  cancelledLetter,
  changedLetter,
  codeLetter,
  confirmedLetter,
  finishLetter,
} from "./request-letters";

/** Null when the request is gone, or the mail has nothing to say any more. */
export async function composeForAsker(
  job: Extract<Job, { payload: { requestId: string } }>,
  school: School,
  now: Date,
): Promise<Mail | null> {
  const request = await findRequestForMail(job.payload.requestId);
  if (!request) return null;
  const link = env().appUrl + requestLink(request, now);
  const common = { to: request.email, contact: aboutRequest(request, "service") };
  switch (job.kind) {
    case "mail.confirm_code":
      // One that a newer code ended says nothing; it may have been for another address.
      if (!(await isCodeCurrent("confirm_request", request.id, job.payload.code))) return null;
      return { ...common, letter: codeLetter(job.payload.code, link) };
    case "mail.request_confirmed":
      if (request.cancelledAt) return null;
      return { ...common, letter: confirmedLetter(request, school, link), calendar: request };
    case "mail.request_changed": {
      if (request.cancelledAt) return null;
      const letter = changedLetter(request, await findCallChange(request.id), school, link);
      return { ...common, letter, calendar: request };
    }
    case "mail.request_cancelled": {
      // A call that was booked again since is told of by its own mail.
      if (request.startsAt) return null;
      const change = await findCallChange(request.id);
      const letter = cancelledLetter(request, change, `${env().appUrl}/talk`);
      return { ...common, letter, calendar: request };
    }
    case "mail.finish_request":
      if (request.confirmedAt || request.cancelledAt) return null;
      return { ...common, letter: finishLetter(link) };
    default:
      return null;
  }
}
