// The desk's words: for states, calls, refusals of the contact gate and what happened to a request.
import type { CallOutcome } from "../domain/call-outcomes";
import type { ContactReason } from "../domain/contact-gate";
import type { RequestKind } from "../domain/journey";
import type { RequestState } from "../domain/request-states";
import { waitingText } from "../domain/waiting";

/** A person who waits longer than this is marked: the desk's target for a first human answer. */
export const LONG_WAIT_MINUTES = 5;

/** Tells one request from another by what a list shows before a claim: the first name, no more. */
export const leadTitle = (givenName: string) => `${givenName} · Request · Desk`;

export const kindWords: Record<RequestKind, string> = { callback: "Callback", message: "Message" };

export const stateWords: Record<RequestState, string> = {
  unconfirmed: "Not confirmed",
  waiting: "Unclaimed",
  claimed: "Claimed",
  answered: "Answered",
  closed: "Closed",
  cancelled: "Cancelled",
};

/** `order`: with the one that waits longest on top; the other order is newest first in each list. */
export const viewWords = {
  unclaimed: { title: "Unclaimed", order: "longest waiting first" },
  mine: { title: "Mine", order: "unanswered first, longest waiting on top" },
  all: { title: "All open", order: "unanswered first, longest waiting on top" },
  unconfirmed: { title: "Unconfirmed", order: "never called until the mail code is entered" },
  closed: { title: "Closed", order: "oldest first" },
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

const canCallFrom = (next: string | null) => (next ? ` You can call from ${next}.` : "");

/** What somebody may tell a counselor to stop, in the order of the form. */
export const verbalStopWords = [
  ["all", "Everything"],
  ["call", "Calls"],
  ["text", "Texts"],
] as const;

/** Why a call can't be made now. `next` is the next possible time in words, where there is one. */
export function refusalWords(reason: ContactReason, who: string, next: string | null): string {
  switch (reason) {
    case "stopped":
      return `${who} asked us to stop. No call, no mail, until they ask again themselves.`;
    case "channel_stopped":
      return `${who} does not want to be contacted this way any more. Another way may still be open.`;
    case "suppressed":
      return "This number asked not to be called. Answer by e-mail and ask for another number.";
    case "held":
      return `${who} wrote something that may mean stop. Say what was meant first.`;
    case "mail_off":
      return `${who} switched this kind of mail off.`;
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
    case "attempts_used":
      return `Two tries for the booked call are used up.${canCallFrom(next)}`;
    case "zone_unknown":
      return `We don't know ${who}'s time zone, so no hour is surely lawful. Reply by e-mail and ask for a time.`;
    case "outside_hours":
      return `It is outside calling hours where ${who} is.${canCallFrom(next)}`;
    case "no_common_hour":
      return `No hour at this desk in the next eight days is a lawful one everywhere ${who} may be. One e-mail that asks for a time may be sent.${canCallFrom(next)}`;
    case "time_already_asked":
      return `${who} was already asked for a time by e-mail.`;
    case "common_hour_exists":
      return "There is an hour at which a call is lawful, so no mail has to ask for one.";
    case "budget_day":
      return `${who} was tried three times in 24 hours without an answer.${canCallFrom(next)}`;
    case "budget_request":
      return `${who} was tried eight times about this without an answer. It is their turn now.`;
    case "state_limit":
      return `The law where ${who} may be allows no more calls within 24 hours.${canCallFrom(next)}`;
    case "service_member_limit":
      return `${who} serves in the armed forces and was contacted twice without having asked. No more until they ask.`;
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
  "request.reopen": "Taken up again",
  "next_step.done": "Next step marked as done",
  "request.cancel": "Cancelled",
  "request.change_time": "Moved the call to another time",
  "request.open_by_reference": "opened it by the reference a caller read out",
  "request.ask_time": "Asked for a time by e-mail",
  "request.flag_unowned": "Flagged: the call was about to start and nobody had claimed it",
};

export function changeWords(change: string): string {
  return changeSentences[change] ?? "Changed";
}

export const leadKeyWords: { keys: string; does: string }[] = [
  { keys: "J", does: "Next request of the list" },
  { keys: "K", does: "Previous request of the list" },
  { keys: "A", does: "Claim this request" },
  { keys: "R", does: "Reply by e-mail" },
  { keys: "N", does: "Write a private note" },
  { keys: "E", does: "Close this request" },
  { keys: "?", does: "This list" },
];

/** Status lines after a change, by the key that the redirect carries. */
export const doneWords: Record<string, string> = {
  claimed: "This is yours now. Everything about it is open to you.",
  note: "Your private note is on the timeline.",
  reply: "Your reply is on its way, on the timeline, and on the student's page.",
  step: "The next step is on the timeline and on the student's page.",
  call_in: "The call is noted. Say below how it ended.",
  asked_time: "One e-mail that asks for a time is on its way.",
  outcome: "The call's outcome is recorded. The student sees that you called.",
  closed: "This request is closed.",
  reopened: "This request is open again. A closed one waits for whoever claims it.",
  step_done: "The next step is marked as done, on the student's page, too.",
  stopped: "It is stopped from now on, and the receipt says that you recorded it.",
  held: "Nothing is held back any more. What was queued goes out when its time comes.",
  moved: "The call is moved. The person hears it by mail, with your reason.",
  call_cancelled: "The call is cancelled. The person hears it by mail, with your reason.",
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
  channel_stopped: "They do not want to be contacted this way any more, so nothing was sent.",
  suppressed:
    "Whoever has this address or number asked us to stop, so nothing was sent. They can ask again themselves.",
  common_hour_exists: "A call is lawful at some hour of this desk, so no mail has to ask for one.",
  time_already_asked: "They were already asked for a time by e-mail.",
  reference_unknown:
    "No request with this reference that you may open. Ask for all ten letters and digits, like WM-7K3D-92QF.",
};

/** "starts in 12 min", "starts now", "was due 4 min ago", "starts in 2 h 05". */
export function startsInWords(at: Date, now: Date): string {
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
  if (minutes === 0) return "starts now";
  return minutes > 0 ? `starts in ${waitingText(minutes)}` : `was due ${waitingText(-minutes)} ago`;
}
