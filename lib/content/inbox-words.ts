// The inbox's words: its lists, what became of a press, and why something can't be done.
import type { ChatState } from "../domain/chat";
import type { InboxView } from "../domain/inbox";

/** Tells one chat from another by what the list shows anyway: the first name, and no more. */
export function chatTitle(firstName: string | null): string {
  return firstName ? `${firstName} · Chat · Inbox` : "Chat · Inbox";
}

export const inboxViewWords: Record<InboxView, { label: string; order: string }> = {
  mine: { label: "Mine", order: "who waits longest first" },
  unassigned: { label: "Unassigned", order: "offered to you first, then longest waiting" },
  all: { label: "All", order: "who waits longest first" },
  resolved: { label: "Resolved", order: "newest first" },
};

/** Status lines after a change, by the key that the redirect carries. */
export const inboxDone: Record<string, string> = {
  claimed: "This chat is yours now.",
  reply: "Your reply is in the chat.",
  note: "Your private note is in the thread. The student never sees it.",
  transferred: "You gave the chat on. Your reason is kept with it.",
  taken_over: "This chat is yours now. Your reason is kept with it.",
  snoozed: "The chat sleeps until then. A new message wakes it earlier.",
  resolved: "The chat is resolved. A new message within a day opens it again.",
  resolved_next: "The chat is resolved. This is the next one.",
  resolved_last: "The chat is resolved. It was the last one in this list.",
  reopened: "The chat is open again.",
};

type Standing = { state: ChatState; isMine: boolean };

/** What was just done, as long as it holds of the chat that is shown: meanwhile others act, too. */
export function doneWords(done: unknown, { state, isMine }: Standing): string | undefined {
  if (typeof done !== "string") return undefined;
  const isOpen = state !== "resolved";
  const holds: Record<string, boolean> = {
    claimed: isMine && isOpen,
    taken_over: isMine && isOpen,
    reopened: isOpen,
    resolved: !isOpen,
    snoozed: state === "snoozed",
  };
  return holds[done] === false ? undefined : inboxDone[done];
}

export const repliesDone: Record<string, string> = {
  saved: "The reply is saved.",
  removed: "The reply is removed. Nobody is offered it any more.",
  changed: "Somebody changed this reply meanwhile. Read it again before you remove it.",
};

/** Reasons that only the inbox gives; `wordsFor` looks here too. */
export const inboxReasons: Record<string, string> = {
  reply_unfilled: "Fill in what still stands in double braces first.",
  snooze_day_missing: "Enter the day on which the chat comes back.",
  snooze_too_far: "Choose a day within the next 60 days.",
};

/** What each variable of a saved reply becomes. */
export const variableWords: { variable: string; means: string }[] = [
  { variable: "{{first name}}", means: "how the person asked to be called" },
  { variable: "{{counselor}}", means: "your first name" },
  { variable: "{{program}}", means: "the program the chat is about" },
  { variable: "{{next start}}", means: "the next start that can still be made" },
  { variable: "{{phone}}", means: "the school’s phone number" },
];

export const keyWords: { keys: string; does: string }[] = [
  { keys: "J", does: "Next chat in the list" },
  { keys: "K", does: "Previous chat in the list" },
  { keys: "A", does: "Claim the open chat" },
  { keys: "R", does: "Write a reply" },
  { keys: "/", does: "Saved replies, in an empty reply" },
  { keys: "N", does: "Write a private note" },
  { keys: "E", does: "Resolve the open chat" },
  { keys: "?", does: "This list" },
];

/** "2 of 3 chats". */
export function capacityWords(open: number, capacity: number): string {
  return `${open} of ${capacity} ${capacity === 1 ? "chat" : "chats"}`;
}

/** Whether chats come to a counselor. `idle` and `lapsed` say why they stopped. */
export const presenceWords = {
  available: { name: "Available", explanation: null },
  away: { name: "Away", explanation: null },
  idle: {
    name: "Away",
    explanation: "No press for 10 minutes, so no new chats come. Press anything and you are back.",
  },
  lapsed: {
    name: "Away",
    explanation: "You were gone for a while, so you were set to Away. Your chats stay yours.",
  },
} as const;

export const otherChatWords: Record<ChatState, string> = {
  waiting: "Unassigned",
  active: "Open",
  snoozed: "Snoozed",
  resolved: "Resolved",
};

type Move = {
  kind: "claimed" | "offered" | "taken_over" | "released" | "returned";
  from: string | null;
  to: string | null;
  by: string | null;
};

/** One hand that a chat went through, as a sentence without its end. */
export function moveWords({ kind, from, to, by }: Move): string {
  switch (kind) {
    case "claimed":
      return `${to ?? "Somebody"} claimed it`;
    case "taken_over":
      return from
        ? `${to ?? "A manager"} took it over from ${from}`
        : `${to ?? "A manager"} took it`;
    case "offered":
      return `${by ?? from ?? "Somebody"} offered it to ${to ?? "a colleague"}`;
    case "released":
      return `${by ?? from ?? "Somebody"} gave it back to the queue`;
    case "returned":
      return `Returned to the queue: ${from ?? "its owner"} was gone and the person waited`;
  }
}
