// Streams of the hub as a test reads them: events in the order in which they came.
import { setTimeout as pause } from "node:timers/promises";
import type { ChatMessage } from "@/lib/domain/chat";
import type { Hub } from "@/server/realtime/hub";
import { openSink } from "@/server/realtime/sink";
import type { ChatStream, DeskStream, Reader } from "@/server/realtime/types";

export type Event = { kind: string; data: unknown; id: number | null };

export type Tape = {
  events: Event[];
  isOver: () => boolean;
  of: (kind: string) => unknown[];
  seqs: () => number[];
  /** Resolves once `found` answers true; throws after the time given. */
  until: (found: () => boolean, ms?: number) => Promise<void>;
  close: () => void;
  /** Begins to take what is sent, for one that did not. */
  read: () => void;
  /** Bytes that were sent, read or not. */
  sentBytes: () => number;
};

/** `isRead: false`: nobody takes what is sent. */
export function chatTape(
  hub: Hub,
  reader: Reader,
  conversationId: string,
  { after = 0, isRead = true } = {},
): Tape {
  const { sink, body } = openSink({
    onRoom: () => hub.joinChat(stream),
    onOver: () => hub.leaveChat(stream),
  });
  const stream: ChatStream = {
    ...reader,
    conversationId,
    cursor: after,
    sink,
    told: { state: "", seen: 0 },
  };
  const tape = record(body, () => sink.isOver, isRead);
  const count = { bytes: 0 };
  const { send } = sink;
  sink.send = (event, data, id) => {
    count.bytes += JSON.stringify(data).length;
    send(event, data, id);
  };
  hub.joinChat(stream);
  return { ...tape, close: sink.close, sentBytes: () => count.bytes };
}

export function deskTape(hub: Hub, reader: Reader): Tape {
  const { sink, body } = openSink({
    onRoom: () => hub.joinDesk(stream),
    onOver: () => hub.leaveDesk(stream),
  });
  const stream: DeskStream = { ...reader, sink };
  const tape = record(body, () => sink.isOver, true);
  hub.joinDesk(stream);
  return { ...tape, close: sink.close, sentBytes: () => 0 };
}

function record(body: ReadableStream<Uint8Array>, isOver: () => boolean, isRead: boolean) {
  const events: Event[] = [];
  const read = () => void collect(body, events);
  if (isRead) read();
  const of = (kind: string) => events.filter((one) => one.kind === kind).map(({ data }) => data);
  return {
    events,
    isOver,
    of,
    read,
    seqs: () => of("message").map((data) => (data as ChatMessage).seq),
    async until(found: () => boolean, ms = 5000) {
      for (const end = performance.now() + ms; !found(); await pause(5)) {
        if (performance.now() > end) {
          throw new Error(`It did not come: ${JSON.stringify(events).slice(-600)}`);
        }
      }
    },
  };
}

async function collect(body: ReadableStream<Uint8Array>, events: Event[]): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const parts = text.split("\n\n");
      text = parts.pop() ?? "";
      for (const part of parts) {
        const event = parseEvent(part);
        if (event) events.push(event);
      }
    }
  } catch {
    // Cut off: what came before stands.
  }
}

/** One event of a stream's text; null for settings and comments. */
export function parseEvent(part: string): Event | null {
  const field = (name: string) =>
    part
      .split("\n")
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const kind = field("event");
  if (!kind) return null;
  const id = field("id");
  return { kind, data: JSON.parse(field("data") ?? "null"), id: id ? Number(id) : null };
}
