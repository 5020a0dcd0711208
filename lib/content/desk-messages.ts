// The desk's words: for states, calls, refusals of the contact gate and what happened to a request.
import type { CallOutcome } from "../domain/call-outcomes";
import type { ContactReason } from "../domain/contact-gate";
import type { RequestKind } from "../domain/journey";
import type { RequestState } from "../domain/request-states";
import { waitingText } from "../domain/waiting";

/** A person who waits longer than this is marked: the desk's target for a first human answer. */
export const LONG_WAIT_MINUTES = 5;

/** No name in it: titles stand in the browser's history and on shared screens. */
export const LEAD_TITLE = "Request · Desk";

export const kindWords: Record<RequestKind, string> = { callback: "Callback", message: "Message" };

export const stateWords: Record<RequestState, string> = {
  unconfirmed: "Not confirmed",
  waiting: "Unclaimed",
  claimed: "Claimed",
  answered: "Answered",
  closed: "Closed",
  cancelled: "Cancelled",
};

export const viewWords = {
  unclaimed: { title: "Unclaimed", order: "longest waiting first" },
  mine: { title: "Mine", order: "unanswered first, longest waiting on top" },
  all: { title: "All open", order: "unanswered first, longest waiting on top" },
  unconfirmed: { title: "Unconfirmed", order: "never called until the mail code is entered" },
  closed: { title: "Closed", order: "newest first" },
} as const;

export const outcomeWords: Record<CallOutcome, { label: string; hint?: string }> = {
  reached: { label: "Reached", hint: "We spoke. The request counts as answered." },
  no_answer: { label: "No answer" },
  voicemail: { label: "Voicemail", hint: "Reached a machine: the request keeps waiting." },
  wrong_number: { label: "Wrong number", hint: "This number is never called again." },
  asked_to_stop: {
    label: "Asked to stop",
    hint: "Stops every call and mail to this person at once.",
  },
};

/** Why a call can't be made now. `next` is the next possible time in words, where there is one. */
export function refusalWords(reason: ContactReason, who: string, next: string | null): string {
  switch (reason) {
    case "stopped":
      return `${who} asked us to stop. No call, no mail, until they ask again themselves.`;
    case "unconfirmed":
      return "Not confirmed by mail code yet, so never called.";
    case "request_closed":
      return "This request is over, so there is nothing to call about.";
    case "no_consent":
      return `${who} did not ask for this call.`;
    case "no_phone":
      return "No phone number was given. Reply by e-mail.";
    case "phone_blocked":
      return "This number was reported as wrong and is not called any more. Reply by e-mail and ask for another.";
    case "outside_booked_window":
      return next
        ? `The call is booked. You can start it from ${next}.`
        : "The booked time is over.";
    case "zone_unknown":
      return `We don't know ${who}'s time zone, so no hour is surely lawful. Reply by e-mail and ask for a time.`;
    case "outside_hours":
      return `It is outside calling hours where ${who} is.${next ? ` You can call from ${next}.` : ""}`;
    default:
      return reason satisfies never;
  }
}

const changeSentences: Record<string, string> = {
  "request.create": "Asked",
  "request.confirm": "Confirmed by mail code",
  "request.claim": "Claimed",
  "request.release": "Given back to the queue",
  "request.close": "Closed",
  "request.cancel": "Cancelled",
  "request.change_time": "Moved the call to another time",
  "request.open_by_reference": "opened it by the reference a caller read out",
  "request.flag_unowned": "Flagged: the call was about to start and nobody had claimed it",
};

export function changeWords(change: string): string {
  return changeSentences[change] ?? "Changed";
}

/** Status lines after a change, by the key that the redirect carries. */
export const doneWords: Record<string, string> = {
  claimed: "This is yours now. Everything about it is open to you.",
  note: "Your private note is on the timeline.",
  reply: "Your reply is on its way, on the timeline, and on the student's page.",
  step: "The next step is on the timeline and on the student's page.",
  outcome: "The call's outcome is recorded. The student sees that you called.",
  closed: "This request is closed.",
  released: "You gave the request back. It waits for somebody else again.",
};

/** Words for the reasons that only the desk's queries give; `wordsFor` looks here too. */
export const deskReasons: Record<string, string> = {
  not_claimed: "Nobody has claimed this yet. Claim it first.",
  already_answered: "This was answered, so it can't be given back. Close it when it is done.",
  request_unconfirmed:
    "This was never confirmed by its mail code, so it can't be claimed or answered.",
  call_unrecorded: "Say how your last call ended first. The form is above.",
  call_ahead:
    "The student still expects the booked call. Close this after it, or once they cancel.",
  outcome_recorded: "Another outcome was recorded for this call already. The timeline shows it.",
  form_used: "This form was sent before with other words. Open the page again and send once more.",
  due_in_the_past: "Choose today or a later day.",
  stopped: "They asked us to stop, so nothing was sent. They can ask again themselves.",
  reference_unknown:
    "No request with this reference that you may open. Ask for all ten letters and digits, like WM-7K3D-92QF.",
};

/** "starts in 12 min", "starts now", "was due 4 min ago", "starts in 2 h 05". */
export function startsInWords(at: Date, now: Date): string {
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
  if (minutes === 0) return "starts now";
  return minutes > 0 ? `starts in ${waitingText(minutes)}` : `was due ${waitingText(-minutes)} ago`;
}
