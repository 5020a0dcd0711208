// Words for every reason that a rule or a query can give. Reasons are data; sentences live here.
import type { AppErrorCode } from "@/lib/errors";
import { catalogReasons } from "./catalog-reasons";
import { chatReasons } from "./chat-words";
import { deskReasons } from "./desk-messages";
import { inboxReasons } from "./inbox-words";
import { importReasons } from "./upload-words";

const words: Record<string, string> = {
  forbidden: "You may not do this.",
  not_found: "This is not here any more, or it is not yours to open.",
  unauthenticated:
    "Your session has ended. Sign in again in another tab, come back here and send once more: what you typed is still below.",
  slot_past: "That time has passed. Your other answers are kept: choose another time.",
  too_soon: "That time is too close now for a counselor to prepare. Choose a later one.",
  slot_full: "Someone else just took that time. Your other answers are kept: choose another time.",
  slot_unknown: "No counselor is there at that time. Choose one of the times shown.",
  already_booked: "You already have a call booked at that time.",
  already_claimed: "Somebody claimed this a moment ago.",
  request_closed: "This request is closed, so it can't be changed any more.",
  request_cancelled: "This request was cancelled, so it can't be changed any more.",
  changed_meanwhile:
    "Somebody changed this while you were looking at it. The page below is up to date; check it and send again.",
  hours_changed_meanwhile:
    "Somebody else saved these hours while you had them open. Nothing of yours is lost: both stand below.",
  settings_changed_meanwhile:
    "Somebody else changed the settings while you had them open. Nothing of yours is lost: both stand below.",
  day_unreadable: "Write the day like 2027-01-31.",
  shifts_overlap: "Two shifts overlap. Let one end before the next begins.",
  day_off_past: "A day off is in the past. Remove it or choose a later one.",
  no_call: "No call is booked here any more.",
  draft_gone:
    "We no longer have your earlier answers in this browser. Please answer these few questions again.",
  code_wrong: "That code is not right. Look at the newest mail and type its six digits.",
  code_expired: "That code has expired. Ask for a new one.",
  code_too_many_guesses:
    "Codes for this address were tried too often. Open the link in the newest mail instead: it signs you in.",
  code_too_many_tries: "That code was tried five times. Ask for a new one.",
  phone_invalid: "Enter a phone number that we can call, with its country code if outside the US.",
  phone_extension:
    "Leave the extension off here, and tell us in the box for what we should prepare.",
  phone_extension_in_chat: "Leave the extension off here, and tell us in the chat.",
  email_invalid: "Enter an e-mail address like name@example.com.",
  too_many_open:
    "You have three open requests already. A counselor answers those first; you can cancel one under your requests.",
  draft_incomplete: "One of your answers is missing. Go through the questions once more.",
  request_unconfirmed: "This request still waits for its mail code.",
  forbidden_staff: "Staff can't ask for a counselor themselves. Sign out to try it as a visitor.",
  consent_words_changed:
    "The words beside these boxes have changed since you opened the page. Reload it and read them once more.",
  link_broken: "This link does not open anything. Copy the whole line from the mail.",
  link_expired: "This link has expired. Sign in to see your requests.",
  import_running:
    "Another import is under way, and only one runs at a time. Wait until it has ended, or cancel it.",
  list_full: "That list is full. Remove something from it first.",
};

export function wordsFor(error: {
  code: AppErrorCode;
  reason: string;
  details?: Record<string, unknown>;
}): string {
  if (error.code === "rate_limited") {
    const seconds = Number(error.details?.retryAfterSeconds ?? 60);
    const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
    if (error.reason === "codes_used_up") {
      return `We mailed five codes to this address within an hour and send no more for now. Open the newest of those mails to finish, sign in instead, or wait ${wait} and send again: your answers are kept.`;
    }
    return `That was too often in a short time. Wait ${wait}, then send again: what you typed is still here.`;
  }
  if (error.reason === "already_claimed" && typeof error.details?.by === "string") {
    return `${error.details.by} claimed this a moment ago.`;
  }
  const known =
    words[error.reason] ??
    deskReasons[error.reason] ??
    chatReasons[error.reason] ??
    inboxReasons[error.reason] ??
    importReasons[error.reason] ??
    catalogReasons[error.reason];
  if (known) return known;
  if (error.code === "unavailable") {
    return `Something went wrong on our side and nothing was sent. Please try again; what you typed is still here. If it happens again, call us and read out ${error.reason}.`;
  }
  return words[error.code] ?? "This can't be done right now.";
}
