"use client";
// The browser's end of a thread's stream: one EventSource at a time, opened anew from the last
// message that nothing is missing before.

/** Nothing for this long and the connection is dead: the server speaks every 15 seconds. */
const SILENCE_MS = 40_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

export type Connection = "connecting" | "open" | "lost" | "gone";

export type StreamNews = {
  onEvent: (kind: string, data: unknown) => void;
  onConnection: (connection: Connection) => void;
  /** Where to catch up from. */
  after: () => number;
};

export type OpenStream = { reopen: () => void; close: () => void };

const kinds = ["message", "state", "seen", "typing", "note"];
const TIMES = /(At|By|Until)$/;

/** JSON as the server wrote it, with its times as times. */
export function parseEvent(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) =>
    typeof value === "string" && TIMES.test(key) ? new Date(value) : value,
  );
}

export function openStream(id: string, news: StreamNews): OpenStream {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasRefused = false;

  const stop = () => {
    clearTimeout(timer);
    clearTimeout(silence);
    source?.close();
    source = null;
  };
  const later = (pauseMs: number) => {
    stop();
    timer = setTimeout(open, pauseMs);
  };
  const alive = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      news.onConnection("lost");
      open();
    }, SILENCE_MS);
  };
  const fail = () => {
    // Refused after the right was lost: it did not come back with another cookie either.
    if (wasRefused) {
      stop();
      news.onConnection("gone");
      return;
    }
    news.onConnection("lost");
    failures += 1;
    later(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)));
  };

  function open(): void {
    stop();
    const made = new EventSource(`/api/conversations/${id}/events?after=${news.after()}`);
    source = made;
    alive();
    made.onopen = () => {
      failures = 0;
      alive();
      news.onConnection("open");
    };
    // Closed: the answer was no stream, so the browser gives up; else it reconnects by itself.
    made.onerror = () =>
      made.readyState === EventSource.CLOSED ? fail() : news.onConnection("lost");
    for (const kind of kinds) {
      made.addEventListener(kind, ({ data }: MessageEvent<string>) => {
        wasRefused = false;
        alive();
        news.onEvent(kind, parseEvent(data));
      });
    }
    made.addEventListener("tick", alive);
    // The server stops: the next one answers. Not all at once.
    made.addEventListener("bye", () => later(200 + Math.random() * 800));
    made.addEventListener("gone", () => {
      wasRefused = true;
      later(FIRST_PAUSE_MS);
    });
  }

  open();
  return { reopen: open, close: stop };
}
