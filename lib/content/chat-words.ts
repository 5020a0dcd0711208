// What happened in a chat, in words, for the student and for staff; refusals; how long it takes.
import type { ChatNews } from "../domain/chat";
import type { ClosedReason } from "../domain/chat-availability";
import { type Topic, topicLabels } from "../domain/topics";

type Details = Record<string, string> | null;
type Words = (details: Details) => string;

/** The document's, for whose chat it is. */
export const threadTitle = (topic: Topic) => `Chat: ${topicLabels[topic]}`;

const counselorOr = (details: Details, other: string) => details?.counselor ?? other;

const forStudent: Record<ChatNews, Words> = {
  opened: () => "You started this chat.",
  claimed: (details) => `${counselorOr(details, "A counselor")} is with you now.`,
  offered: () => "Your counselor asked a colleague to go on with you.",
  released: () => "Your counselor had to leave. Somebody else will go on with you.",
  taken_over: (details) => `${counselorOr(details, "A counselor")} is with you now.`,
  promised: () => "No counselor is free right now. Choose a time below and we will call you.",
  booked: (details) => `Your call is booked. Reference ${details?.reference ?? ""}.`,
  resolved: () => "This chat was ended.",
  reopened: () => "This chat goes on.",
  joined: () => "This chat is kept in your account now.",
  no_answer: () =>
    "We promised an answer by now and nobody was free. Keep waiting, or choose a time for a call.",
};

const forStaff: Record<ChatNews, Words> = {
  opened: () => "The chat began.",
  claimed: (details) => `${counselorOr(details, "A counselor")} claimed this chat.`,
  offered: () => "Offered to a colleague.",
  released: () => "Given back to the queue.",
  taken_over: (details) => `${counselorOr(details, "A manager")} took this chat over.`,
  promised: () => "Chat was closed: times for a call were offered.",
  booked: (details) => `A call was booked in this chat. Reference ${details?.reference ?? ""}.`,
  resolved: () => "Resolved.",
  reopened: () => "Reopened.",
  joined: () => "The visitor signed in: the chat belongs to their account.",
  no_answer: () => "Not answered within the promised time: times for a call were offered.",
};

function isNews(event: string): event is ChatNews {
  return Object.hasOwn(forStudent, event);
}

/** The sentence of a system message. */
export function newsWords(event: string, details: Details, audience: "student" | "staff"): string {
  if (!isNews(event)) return "Something changed in this chat.";
  return (audience === "staff" ? forStaff : forStudent)[event](details);
}

/** Reasons that only chats give; `wordsFor` looks here too. */
export const chatReasons: Record<string, string> = {
  message_empty: "Write something first.",
  message_too_long:
    "A message has at most 4,000 characters. Shorten it or send it in parts: nothing was lost.",
  message_unreadable: "This has characters that can't be sent. Type it as plain text.",
  message_differs: "This message was sent already, with other words. Reload the page.",
  chat_over: "This chat has ended. Start a new one and we will go on there.",
  chat_full: "This chat is full. Start a new one, or call us: nothing you wrote is lost.",
  chat_not_over: "This chat is still open.",
  chat_elsewhere: "You have another open chat. Go on there.",
  chat_unrated: "Choose a rating from 1 to 5.",
  at_capacity:
    "You have as many open chats as you take on. Resolve, snooze or give one back first.",
  not_in_queue: "That colleague does not answer this queue.",
  reason_missing: "Say why.",
  snooze_past: "Choose a time that is still to come.",
  no_address: "There is no confirmed address to send it to. Sign in first.",
};

/** Why chat is closed, to a visitor. */
export const closedWords: Record<ClosedReason, string> = {
  outside_hours: "Chat is closed right now.",
  nobody_available: "No counselor is at the desk right now.",
  at_capacity: "Every counselor is in a chat right now.",
};

/** "about 2 minutes", "under a minute". */
export function waitWords(seconds: number): string {
  if (seconds < 60) return "under a minute";
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? "about a minute" : `about ${minutes} minutes`;
}
