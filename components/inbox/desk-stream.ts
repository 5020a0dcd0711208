"use client";
// One stream of the desk's news for all tabs of a browser: over HTTP/1.1 a browser opens six
// connections to a site, and a stream for each tab would use them up. The tab that holds the lock
// listens and tells the others.

export type InboxCounts = { unassigned: number; mine: number; unreadMine: number };

type News = { kind: "counts"; counts: InboxCounts } | { kind: "tick" };

const NAME = "waymark-desk";
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
const listeners = new Set<(news: News) => void>();
let channel: BroadcastChannel | null = null;
let stop: (() => void) | null = null;

/** Calls back on each change of the actor's queues, until the returned function is called. */
export function listenToDesk(listener: (counts: InboxCounts) => void): () => void {
  return listen((news) => {
    if (news.kind === "counts") listener(news.counts);
  });
}

/** Calls back with every beat of the stream, in tabs of the background too. */
export function listenToTicks(listener: () => void): () => void {
  return listen((news) => {
    if (news.kind === "tick") listener();
  });
}

function listen(listener: (news: News) => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) begin();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) end();
  };
}

function tell(news: News): void {
  for (const listener of listeners) listener(news);
}

function begin(): void {
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<News>) => tell(data);
  const done = new AbortController();
  const isOver = new Promise<void>((resolve) => {
    stop = () => {
      resolve();
      done.abort();
    };
  });
  // Plain http on another host than localhost has no locks: then each tab listens for itself.
  if (!navigator.locks) void hold(isOver);
  else {
    navigator.locks
      .request(NAME, { signal: done.signal }, () => hold(isOver))
      // Aborted while it waited: another tab listens, and this one is gone.
      .catch(() => undefined);
  }
}

async function hold(isOver: Promise<void>): Promise<void> {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  const pass = (news: News) => {
    tell(news);
    channel?.postMessage(news);
  };
  const open = () => {
    const made = new EventSource("/api/desk/events");
    source = made;
    made.onopen = () => {
      failures = 0;
    };
    // An answer that is no stream (the portal is busy) ends it for good in the browser; a lost
    // connection does not.
    made.onerror = () => {
      if (made.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures));
      failures += 1;
    };
    made.addEventListener("inbox", ({ data }: MessageEvent<string>) => {
      pass({ kind: "counts", counts: JSON.parse(data) as InboxCounts });
    });
    made.addEventListener("tick", () => pass({ kind: "tick" }));
    // Signed out or no longer staff: the server closes for good.
    made.addEventListener("gone", () => made.close());
  };
  open();
  await isOver.then(() => {
    clearTimeout(timer);
    source.close();
  });
}

function end(): void {
  stop?.();
  channel?.close();
  channel = null;
  stop = null;
}
