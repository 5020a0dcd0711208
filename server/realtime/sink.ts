// One open stream of server-sent events, as bytes. Bounded: a full one is sent no message until its
// reader has made room, and one that stays full is cut off; the reader comes back for what it
// missed, by sequence.
const encoder = new TextEncoder();
/** An event and not a comment: a page tells a dead connection by it. */
const heartbeat = encoder.encode("event: tick\ndata: {}\n\n");

/** Bytes that may wait for one reader. */
export const MOST_WAITING = 128 * 1024;
/** Browsers reconnect after this long. */
const RETRY_MS = 2000;

export type Sink = {
  send: (event: string, data: unknown, id?: number) => void;
  /** Shows that the connection lives. */
  beat: () => void;
  /** The reader does not keep up: messages wait in the table, not here. */
  readonly isFull: boolean;
  readonly isOver: boolean;
  /** Ends the stream after what was sent. */
  close: () => void;
  /** Ends it at once, without what still waits. */
  cut: () => void;
};

/** `onRoom` runs when a full one has room again; `onOver` once, however the stream ends. */
export function openSink(on: { onRoom: () => void; onOver: () => void }): {
  sink: Sink;
  body: ReadableStream<Uint8Array>;
} {
  let control: ReadableStreamDefaultController<Uint8Array> | null = null;
  let isOver = false;
  let wasFull = false;
  const over = () => {
    const open = control;
    control = null;
    if (!isOver) {
      isOver = true;
      on.onOver();
    }
    return open;
  };
  const isFull = () => control !== null && (control.desiredSize ?? 0) <= 0;
  const put = (bytes: Uint8Array) => {
    control?.enqueue(bytes);
    wasFull ||= isFull();
  };
  const write = (text: string) => put(encoder.encode(text));
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        control = controller;
        write(`retry: ${RETRY_MS}\n\n`);
      },
      pull() {
        if (!wasFull) return;
        wasFull = false;
        on.onRoom();
      },
      cancel: () => void over(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
  const sink: Sink = {
    send: (event, data, id) =>
      write(
        `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
      ),
    beat: () => put(heartbeat),
    get isFull() {
      return isFull();
    },
    get isOver() {
      return isOver;
    },
    close: () => over()?.close(),
    cut: () => over()?.error(new Error("the reader did not keep up")),
  };
  return { sink, body };
}
