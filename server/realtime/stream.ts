// An open stream as an answer: server-sent events that no proxy holds back, compresses or keeps.
import "server-only";
import { Hub } from "./hub";
import { openSink } from "./sink";
import type { ChatStream, DeskStream, Reader } from "./types";

const kept = globalThis as typeof globalThis & {
  __waymarkHub?: Hub;
  __waymarkOnDrain?: Set<() => void>;
};

/** The hub of this process; the bundles of the portal share it. Stopping the server ends it. */
function hub(): Hub {
  if (!kept.__waymarkHub) {
    const made = new Hub();
    kept.__waymarkHub = made;
    kept.__waymarkOnDrain ??= new Set();
    kept.__waymarkOnDrain.add(() => made.end());
  }
  return kept.__waymarkHub;
}

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // Without `no-transform` the framework would gzip the stream and hold its lines back.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

/** Too many of one reader, or in this process: the browser asks again, a script is told when. */
function refused(reader: Reader): Response | null {
  const refusal = hub().refusalOf(reader);
  if (!refusal) return null;
  const retry = { "retry-after": "30", "cache-control": "no-store" };
  return new Response(null, { status: refusal === "reader" ? 429 : 503, headers: retry });
}

/** Sends what comes after `after`, and then what happens. The right was checked by the caller. */
export function streamChat(reader: Reader, conversationId: string, after: number): Response {
  const refusal = refused(reader);
  if (refusal) return refusal;
  const { sink, body } = openSink({
    onRoom: () => hub().joinChat(stream),
    onOver: () => hub().leaveChat(stream),
  });
  const told = { state: "", seen: 0 };
  const stream: ChatStream = { ...reader, conversationId, cursor: after, sink, told };
  hub().joinChat(stream);
  return new Response(body, { headers });
}

/** The desk's numbers, whenever something in the actor's queues changes. */
export function streamDesk(reader: Reader): Response {
  const refusal = refused(reader);
  if (refusal) return refusal;
  const { sink, body } = openSink({
    onRoom: () => hub().joinDesk(stream),
    onOver: () => hub().leaveDesk(stream),
  });
  const stream: DeskStream = { ...reader, sink };
  hub().joinDesk(stream);
  return new Response(body, { headers });
}
