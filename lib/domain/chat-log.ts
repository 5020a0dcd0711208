/**
 * A thread as one browser holds it: what came, what is on its way, what failed. Messages may come
 * twice, late or in the wrong order; the sequence puts them right, and the sender's id makes a
 * message once. No clock but the browser's own elapsed time is read: clocks an hour off are nothing.
 */
import type { ChatMessage } from "./chat";

export type Sending = {
  id: string;
  body: string;
  state: "sending" | "sent" | "failed";
  /** Why it failed, in words. */
  words: string | null;
};

export type ChatLog = {
  /** By sequence, each once. */
  messages: readonly ChatMessage[];
  /** The sequence before the first message that this browser asked for. */
  base: number;
  /** Own messages without a sequence yet, in the order they were written. */
  pending: readonly Sending[];
  /** The highest sequence that reached the other side. */
  otherSeq: number;
  typing: { name: string; untilMs: number } | null;
};

/** Shown this long after the last sign of typing, milliseconds. */
export const TYPING_MS = 6000;

export type LogEvent =
  | { kind: "came"; messages: readonly ChatMessage[] }
  | { kind: "send"; id: string; body: string }
  | { kind: "sent"; id: string }
  | { kind: "failed"; id: string; words: string }
  | { kind: "retry"; id: string }
  | { kind: "drop"; id: string }
  | { kind: "seen"; seq: number }
  | { kind: "typing"; name: string; atMs: number }
  | { kind: "quiet" };

export function openLog(messages: readonly ChatMessage[], otherSeq: number): ChatLog {
  const sorted = merged([], messages);
  const base = (sorted[0]?.seq ?? 1) - 1;
  return { messages: sorted, base, pending: [], otherSeq, typing: null };
}

export function applyToLog(log: ChatLog, event: LogEvent): ChatLog {
  switch (event.kind) {
    case "came":
      return came(log, event.messages);
    case "send":
      return isKnown(log, event.id) ? log : { ...log, pending: [...log.pending, begun(event)] };
    case "sent":
      return changed(log, event.id, { state: "sent", words: null });
    case "failed":
      return changed(log, event.id, { state: "failed", words: event.words });
    case "retry":
      return changed(log, event.id, { state: "sending", words: null });
    case "drop":
      return { ...log, pending: log.pending.filter(({ id }) => id !== event.id) };
    case "seen":
      return event.seq > log.otherSeq ? { ...log, otherSeq: event.seq } : log;
    case "typing":
      return { ...log, typing: { name: event.name, untilMs: event.atMs + TYPING_MS } };
    case "quiet":
      return log.typing ? { ...log, typing: null } : log;
  }
}

function begun({ id, body }: { id: string; body: string }): Sending {
  return { id, body, state: "sending", words: null };
}

function isKnown(log: ChatLog, id: string): boolean {
  return log.pending.some((one) => one.id === id) || log.messages.some((one) => one.id === id);
}

function changed(log: ChatLog, id: string, change: Partial<Sending>): ChatLog {
  const pending = log.pending.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...log, pending };
}

function came(log: ChatLog, messages: readonly ChatMessage[]): ChatLog {
  const known = new Set(log.messages.map(({ seq }) => seq));
  const fresh = messages.filter(({ seq }) => seq > log.base && !known.has(seq));
  if (fresh.length === 0) return log;
  const arrived = new Set(fresh.map(({ id }) => id));
  const isAnswered = fresh.some(({ sender, isMine }) => sender !== "system" && !isMine);
  return {
    ...log,
    messages: merged(log.messages, fresh),
    pending: log.pending.filter(({ id }) => !arrived.has(id)),
    // Whoever typed has sent it.
    typing: isAnswered ? null : log.typing,
  };
}

function merged(known: readonly ChatMessage[], fresh: readonly ChatMessage[]): ChatMessage[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of fresh) if (!bySeq.has(message.seq)) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** The last sequence up to which nothing is missing: what to catch up from. */
export function completeUpTo(log: ChatLog): number {
  let seq = log.base;
  for (const message of log.messages) {
    if (message.seq !== seq + 1) break;
    seq = message.seq;
  }
  return seq;
}

/** Whether a later message is here while an earlier one is not. */
export function hasGap(log: ChatLog): boolean {
  const last = log.messages.at(-1);
  return last !== undefined && last.seq > completeUpTo(log);
}

/**
 * What is shown: nothing that stands behind a hole, so that each message is announced once and in
 * its order; the hole is filled by catching up.
 */
export function shownMessages(log: ChatLog): ChatMessage[] {
  const last = completeUpTo(log);
  return log.messages.filter(({ seq }) => seq <= last);
}

/** How far an own message came. */
export function deliveryOf(log: ChatLog, message: ChatMessage): "sent" | "delivered" {
  return message.seq <= log.otherSeq ? "delivered" : "sent";
}

/** Who types now, on the browser's own elapsed time. */
export function typingName(log: ChatLog, nowMs: number): string | null {
  return log.typing && nowMs < log.typing.untilMs ? log.typing.name : null;
}
