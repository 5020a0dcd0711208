// The LISTEN connection. Payloads on `conversations`: "<id> <word>"; on `inbox`: a queue's id.
import { openListener } from "@/db/client";

export type Heard = {
  onThread: (id: string, word: string) => void;
  onQueue: (queueId: string) => void;
  /** On each connection, the first and every later one. */
  onListening: () => void;
};

export function openHearing({ onThread, onQueue, onListening }: Heard): { end: () => void } {
  const listener = openListener();
  const listen = (channel: string, hear: (payload: string) => void) =>
    // A database that is away shows by the echo that does not come; the hub then opens anew.
    listener.listen(channel, hear, onListening).catch(() => undefined);
  void listen("conversations", (payload) => {
    const space = payload.indexOf(" ");
    onThread(payload.slice(0, space), payload.slice(space + 1));
  });
  void listen("inbox", onQueue);
  return { end: () => void listener.end({ timeout: 0 }).catch(() => undefined) };
}
