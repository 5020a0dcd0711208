// Mail to staff: a reference and a link, no personal data.
import type { RequestForMail } from "../../db/queries/mail-facts";
import type { Letter } from "./letter";

type DeskMail = "mail.queue_new_request" | "mail.unowned_call" | "mail.call_not_made";

export function deskLetter(kind: DeskMail, request: RequestForMail, link: string): Letter {
  const { subject, words } = wordsOf(kind, request.reference);
  return { subject, parts: [words, { link, label: "Open it on the desk" }] };
}

function wordsOf(kind: DeskMail, reference: string): { subject: string; words: string } {
  switch (kind) {
    case "mail.queue_new_request":
      return {
        subject: `New request ${reference}`,
        words:
          "Somebody asked for a counselor. The oldest request waits longest: claim it on the desk.",
      };
    case "mail.unowned_call":
      return {
        subject: `Nobody owns the call ${reference} that starts soon`,
        words: "A booked call starts within 15 minutes and nobody has claimed it.",
      };
    case "mail.call_not_made":
      return {
        subject: `Nobody made the call ${reference}`,
        words:
          "A booked call was not made within 30 minutes of its time. The person was told and asked to choose another time.",
      };
  }
}
