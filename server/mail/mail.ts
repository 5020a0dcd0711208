// What a mail is before it is an envelope: its words, and what the contact gate has to know of it.
import type { MailToDecide } from "../../db/queries/contact-facts";
import type { RequestForMail } from "../../db/queries/mail-facts";
import type { Letter } from "./letter";

export type School = { name: string; phone: string; zone: string; slotMinutes: number };

/** `service`: asked for a moment ago, such as a code or a confirmation; no touch. */
export type MailContact = Omit<MailToDecide, "email"> & {
  /** True when the touch was stored by whoever wrote the words. */
  isTouchStored: boolean;
};

export type Mail = {
  to: string;
  letter: Letter;
  calendar?: RequestForMail;
  /** Null: mail to staff, which is no contact. */
  contact: MailContact | null;
};

/** Mail about a request to whoever asked. */
export function aboutRequest(
  request: { id: string; personId: string | null },
  purpose: MailContact["purpose"],
  more: Partial<Pick<MailContact, "preference" | "isTouchStored">> = {},
): MailContact {
  const { id: requestId, personId } = request;
  const base = { conversationId: null, preference: null, isTouchStored: false };
  return { ...base, ...more, purpose, personId, requestId };
}
