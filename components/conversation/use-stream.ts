"use client";
// A thread in the browser: what came, what is on its way, who types. The rules are in
// lib/domain/chat-log.ts; here is what touches the browser.
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { ChatMessage } from "@/lib/domain/chat";
import {
  applyToLog,
  type ChatLog,
  completeUpTo,
  deliveryOf,
  hasGap,
  type LogEvent,
  openLog,
  type Sending,
  shownMessages,
} from "@/lib/domain/chat-log";
import { type Connection, type OpenStream, openStream } from "./open-stream";

/** A hole that lasts this long is filled by asking again. */
const GAP_MS = 2000;
const SEND_MS = 15_000;
const TYPING_EVERY_MS = 3000;
const NOT_SENT = "Not sent. Check your connection and try again: your words are kept.";

export type SendAnswer = { ok: true } | { ok: false; words: string };

type Options<State> = {
  id: string;
  /** As the page rendered it; these two change only when the page is rendered again. */
  initial: readonly ChatMessage[];
  state: State;
  /** The highest sequence that had reached the other side. */
  otherSeq: number;
  /** Sends one message; the same id again is the same message. */
  send: (message: { id: string; body: string }) => Promise<SendAnswer>;
  /** A private note was added: staff only. */
  onNote?: () => void;
};

export type Conversation<State> = {
  messages: ChatMessage[];
  pending: readonly Sending[];
  state: State;
  connection: Connection;
  /** First name of who writes now on the other side. */
  typing: string | null;
  deliveryOf: (message: ChatMessage) => "sent" | "delivered";
  /** The id of the message, which a retry keeps. */
  send: (body: string) => string;
  retry: (id: string) => void;
  drop: (id: string) => void;
  /** Call on each key: the other side is told now and then. */
  noteTyping: () => void;
};

export function useConversation<State>(options: Options<State>): Conversation<State> {
  const { id, initial, otherSeq } = options;
  const [log, apply] = useReducer(applyToLog, null, () => openLog(initial, otherSeq));
  const [state, setState] = useState(options.state);
  const latest = useLatest({ ...options, log });
  const { connection, stream } = useEvents(id, apply, setState, latest);

  // The page was rendered again: what it knows counts, too.
  useEffect(() => apply({ kind: "came", messages: initial }), [initial]);
  useEffect(() => apply({ kind: "seen", seq: otherSeq }), [otherSeq]);
  useEffect(() => setState(options.state), [options.state]);

  useEffect(() => {
    if (!hasGap(log)) return;
    const timer = setTimeout(() => stream.current?.reopen(), GAP_MS);
    return () => clearTimeout(timer);
  }, [log, stream]);
  useEffect(() => {
    if (!log.typing) return;
    const left = log.typing.untilMs - performance.now();
    const timer = setTimeout(() => apply({ kind: "quiet" }), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [log.typing]);
  useAcknowledging(id, log);

  const sending = useSending(apply, latest);
  return {
    messages: shownMessages(log),
    pending: log.pending,
    state,
    connection,
    typing: log.typing?.name || (log.typing ? "Somebody" : null),
    deliveryOf: (message) => deliveryOf(log, message),
    ...sending,
    noteTyping: useTyping(id),
  };
}

type Latest<State> = { readonly current: Options<State> & { log: ChatLog } };

function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

function useEvents<State>(
  id: string,
  apply: (event: LogEvent) => void,
  setState: (state: State) => void,
  latest: Latest<State>,
) {
  const [connection, setConnection] = useState<Connection>("connecting");
  const stream = useRef<OpenStream | null>(null);
  useEffect(() => {
    const made = openStream(id, {
      after: () => completeUpTo(latest.current.log),
      onConnection: setConnection,
      onEvent(kind, data) {
        if (kind === "state") setState(data as State);
        else if (kind === "note") latest.current.onNote?.();
        else apply(eventOf(kind, data));
      },
    });
    stream.current = made;
    const reopen = () => made.reopen();
    window.addEventListener("online", reopen);
    return () => {
      window.removeEventListener("online", reopen);
      made.close();
    };
  }, [id, apply, setState, latest]);
  return { connection, stream };
}

function eventOf(kind: string, data: unknown): LogEvent {
  if (kind === "message") return { kind: "came", messages: [data as ChatMessage] };
  if (kind === "seen") return { kind: "seen", seq: (data as { seq: number }).seq };
  return { kind: "typing", name: (data as { name: string }).name, atMs: performance.now() };
}

function useSending<State>(apply: (event: LogEvent) => void, latest: Latest<State>) {
  // One after the other: the order of the words is the order they were written in.
  const line = useRef<Promise<void>>(Promise.resolve());
  const deliver = useCallback(
    (id: string, body: string) => {
      line.current = line.current.then(async () => {
        const answer = await inTime(latest.current.send({ id, body }));
        if (answer.ok) apply({ kind: "sent", id });
        else apply({ kind: "failed", id, words: answer.words });
      });
    },
    [apply, latest],
  );
  const send = useCallback(
    (body: string) => {
      const id = messageId();
      apply({ kind: "send", id, body });
      deliver(id, body);
      return id;
    },
    [apply, deliver],
  );
  const retry = useCallback(
    (id: string) => {
      const body = latest.current.log.pending.find((one) => one.id === id)?.body;
      if (body === undefined) return;
      apply({ kind: "retry", id });
      deliver(id, body);
    },
    [apply, deliver, latest],
  );
  const drop = useCallback((id: string) => apply({ kind: "drop", id }), [apply]);
  return { send, retry, drop };
}

/** Whether it arrived is not known when time runs out; a retry under the same id finds out. */
async function inTime(sending: Promise<SendAnswer>): Promise<SendAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<SendAnswer>((resolve) => {
    timer = setTimeout(resolve, SEND_MS, { ok: false, words: NOT_SENT });
  });
  const answer = sending.catch((): SendAnswer => ({ ok: false, words: NOT_SENT }));
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** 128 random bits, made in any browser on any origin. */
export function messageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Says up to where the thread was shown to somebody who looks at the page. */
function useAcknowledging(id: string, log: ChatLog): void {
  const told = useRef(0);
  const last = shownMessages(log).findLast(({ isMine }) => !isMine)?.seq ?? 0;
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== "visible" || last <= told.current) return;
      told.current = last;
      void post(`/api/conversations/${id}/seen`, { seq: last }).then((isTold) => {
        // Offline: told again with the next message, or when the page is looked at again.
        if (!isTold && told.current === last) told.current = last - 1;
      });
    };
    tell();
    document.addEventListener("visibilitychange", tell);
    return () => document.removeEventListener("visibilitychange", tell);
  }, [id, last]);
}

function useTyping(id: string): () => void {
  const lastMs = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(() => {
    if (performance.now() - lastMs.current < TYPING_EVERY_MS) return;
    lastMs.current = performance.now();
    void post(`/api/conversations/${id}/typing`, {});
  }, [id]);
}

async function post(path: string, body: unknown): Promise<boolean> {
  const headers = { "content-type": "application/json" };
  return fetch(path, { method: "POST", headers, body: JSON.stringify(body) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
