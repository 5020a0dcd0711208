// A request in the plain words of the person who asked. Times come in already written out.
import type { CallOutcome } from "../domain/call-outcomes";
import type { RequestKind } from "../domain/journey";
import type { RequestState } from "../domain/request-states";

export type RequestForWords = {
  kind: RequestKind;
  state: RequestState;
  cancelledBy: "student" | "staff" | null;
  isStopped: boolean;
  counselorName: string | null;
  email: string;
  /** The booked time in words; null when no call is booked or it took place. */
  callAt: string | null;
  isCallOver: boolean;
  phone: string | null;
};

/** What happens now, in one or two sentences. */
export function promiseOf(request: RequestForWords): string {
  const { state, isStopped, callAt, isCallOver, phone, email, counselorName } = request;
  if (state === "cancelled") {
    const by = request.cancelledBy === "staff" ? "We had to cancel this" : "You cancelled this";
    return `${by}. Nobody will call or write about it.`;
  }
  if (state === "closed") return "This is done and closed. Ask again whenever something is open.";
  if (isStopped) {
    return "You asked us to stop contacting you, so nobody calls or writes about this. A new request lets us answer that one.";
  }
  if (state === "unconfirmed") return "Not sent yet: the code from our mail is still missing.";
  const who = counselorName ?? "A counselor";
  // A reply by mail does not replace the call that was booked.
  if (callAt && !isCallOver) {
    const answered = state === "answered" ? `${who} has written to you already. ` : "";
    return `${answered}We will call you on ${callAt}${phone ? `, at ${phone}` : ""}.`;
  }
  if (state === "answered") return `${who} answered.`;
  if (callAt) {
    return `Your call was booked for ${callAt}. We have not reached you yet and will try again, or write to ${email}.`;
  }
  return counselorName
    ? `${counselorName} has your message and will write to ${email}.`
    : `We have your message. A counselor will write to ${email}.`;
}

/** How a call tried ended, told to the person who was called. */
export const triedWords: Record<CallOutcome, string> = {
  reached: "called and spoke with you",
  no_answer: "called; nobody picked up",
  voicemail: "called and reached your voicemail",
  wrong_number: "called; the number was not yours, and we will not call it again",
  asked_to_stop: "called, and you asked us to stop. We have stopped",
};
