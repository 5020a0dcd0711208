/**
 * The life of a chat thread, from its columns, on one screen, and the words typed in it.
 * Source: issue 3 "Live chat", domain rule 5. Whoever writes locks the row, asks `decideChat` and
 * stores what it allows.
 */
export const chatStates = ["waiting", "active", "snoozed", "resolved"] as const;
export type ChatState = (typeof chatStates)[number];

export const chatEvents = [
  "claim",
  "release",
  "offer",
  "take_over",
  "post_person",
  "post_staff",
  "snooze",
  "resolve",
  "reopen",
] as const;
export type ChatEvent = (typeof chatEvents)[number];

/** A person's message wakes a resolved thread for this long; later it begins a new one. */
export const REOPEN_HOURS = 24;

export type ChatTimes = {
  ownerId: string | null;
  snoozedUntil: Date | null;
  resolvedAt: Date | null;
};

/** The state that the columns tell. A snooze ends by itself. */
export function chatStateOf(row: ChatTimes, now: Date): ChatState {
  if (row.resolvedAt) return "resolved";
  if (row.ownerId === null) return "waiting";
  return row.snoozedUntil !== null && row.snoozedUntil > now ? "snoozed" : "active";
}

const TABLE: Record<ChatState, Partial<Record<ChatEvent, ChatState>>> = {
  waiting: {
    claim: "active",
    take_over: "active",
    post_person: "waiting",
    resolve: "resolved",
  },
  active: {
    release: "waiting",
    offer: "waiting",
    take_over: "active",
    post_person: "active",
    post_staff: "active",
    snooze: "snoozed",
    resolve: "resolved",
  },
  snoozed: {
    release: "waiting",
    offer: "waiting",
    take_over: "active",
    post_person: "active",
    post_staff: "active",
    snooze: "snoozed",
    resolve: "resolved",
  },
  resolved: { post_person: "active", reopen: "active" },
};

export type ChatReason = "chat_over" | "already_claimed" | "not_claimed" | "chat_not_over";

function refusalOf(state: ChatState, event: ChatEvent): ChatReason {
  if (state === "resolved") return "chat_over";
  if (event === "reopen") return "chat_not_over";
  return event === "claim" ? "already_claimed" : "not_claimed";
}

export type ChatDecision = { ok: true; to: ChatState } | { ok: false; reason: ChatReason };

/** Where the event leads from the state, or why it can't happen there. */
export function decideChat(state: ChatState, event: ChatEvent): ChatDecision {
  const to = TABLE[state][event];
  return to ? { ok: true, to } : { ok: false, reason: refusalOf(state, event) };
}

/** Whether a message of the person still belongs to a thread that was resolved then. */
export function isReopenable(resolvedAt: Date, now: Date): boolean {
  return now.getTime() - resolvedAt.getTime() <= REOPEN_HOURS * 3_600_000;
}

/**
 * Whether the thread must offer times for a call now: nobody is there for it, or the answer that
 * was promised did not come. Claimed by somebody before the promise ran out: the person is waited
 * on, and no offer is made.
 */
export function shouldPromise(chat: {
  state: ChatState;
  ownerId: string | null;
  promisedBy: Date | null;
  firstAnsweredAt: Date | null;
  now: Date;
  isOpen: boolean;
}): boolean {
  if (chat.state === "resolved") return false;
  if (chat.ownerId === null && !chat.isOpen) return true;
  if (chat.firstAnsweredAt !== null || chat.promisedBy === null) return false;
  return chat.now >= chat.promisedBy;
}

/**
 * What happened in a thread, told to both sides as a message of the system. Only what both may
 * read: reasons of moves and snoozes stand elsewhere, so that the numbers have no hole for anybody.
 */
export const chatNews = [
  "opened",
  "claimed",
  "offered",
  "released",
  "taken_over",
  "promised",
  "booked",
  "resolved",
  "reopened",
  "joined",
  "no_answer",
] as const;
export type ChatNews = (typeof chatNews)[number];

/** One message as either side sees it. `sentAt` is the portal's clock, for showing only. */
export type ChatMessage = {
  /** Place in the thread, from 1, without a gap. */
  seq: number;
  /** Made by the sender. */
  id: string;
  sender: "person" | "staff" | "system";
  /** First name. */
  author: string | null;
  isMine: boolean;
  body: string;
  event: string | null;
  details: Record<string, string> | null;
  sentAt: Date;
  /** Slugs of programs that the body links to. */
  programs: string[];
};

/** A message as it is stored. */
export type StoredMessage = {
  seq: number;
  id: string;
  sender: ChatMessage["sender"];
  authorId: string | null;
  authorName: string | null;
  body: string;
  event: string | null;
  details: Record<string, string> | null;
  sentAt: Date;
};

/** Who reads. `givenName` is the person's, as they gave it. */
export type ChatReader =
  | { side: "person"; givenName: string | null }
  | { side: "staff"; userId: string; givenName: string | null };

/** The same message for one reader; `programs` are the slugs that its body links to. */
export function messageFor(
  stored: StoredMessage,
  reader: ChatReader,
  programs: string[],
): ChatMessage {
  const { authorId, authorName, ...message } = stored;
  const isMine =
    reader.side === "person"
      ? stored.sender === "person"
      : stored.sender === "staff" && authorId === reader.userId;
  const author = {
    person: reader.givenName,
    staff: firstNameOf(authorName),
    system: null,
  }[stored.sender];
  return { ...message, author, isMine, programs };
}

export function firstNameOf(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] || null;
}
