// One side of a chat as a browser keeps it: a stream that reconnects by itself from the last message
// that nothing is missing before, into the log that the pages use.
import { get, type IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { ChatMessage } from "@/lib/domain/chat";
import {
  applyToLog,
  type ChatLog,
  completeUpTo,
  hasGap,
  openLog,
  shownMessages,
} from "@/lib/domain/chat-log";
import { parseEvent } from "./streams";

export type StreamClient = {
  shown: () => ChatMessage[];
  /** Times a message came that was here already, or before one that it follows. */
  oddities: () => string[];
  connections: () => number;
  until: (count: number, ms: number) => Promise<void>;
  close: () => void;
};

export function streamClient(url: string, conversationId: string, cookie: string): StreamClient {
  let log: ChatLog = openLog([], 0);
  let connections = 0;
  let isClosed = false;
  let response: IncomingMessage | null = null;
  const oddities: string[] = [];

  const take = (text: string) => {
    const event = parseEvent(text);
    if (event?.kind !== "message") return;
    const message = event.data as ChatMessage;
    if (message.seq <= completeUpTo(log)) oddities.push(`twice: ${message.seq}`);
    log = applyToLog(log, { kind: "came", messages: [message] });
    if (hasGap(log)) oddities.push(`before its turn: ${message.seq}`);
  };

  const connect = () =>
    new Promise<void>((resolve) => {
      const address = `${url}/api/conversations/${conversationId}/events?after=${completeUpTo(log)}`;
      const request = get(address, { headers: { cookie }, agent: false }, (answer) => {
        response = answer;
        if (answer.statusCode === 200) connections += 1;
        let text = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => {
          const parts = (text + chunk).split("\n\n");
          text = parts.pop() ?? "";
          for (const part of parts) take(part);
        });
        answer.once("close", () => resolve());
        answer.on("error", () => resolve());
      });
      request.on("error", () => resolve());
      // Nothing for this long and the connection is dead.
      request.setTimeout(20_000, () => request.destroy());
    });
  const run = async () => {
    while (!isClosed) {
      await connect();
      await pause(200 + Math.random() * 300);
    }
  };
  void run();

  return {
    shown: () => shownMessages(log),
    oddities: () => oddities,
    connections: () => connections,
    async until(count, ms) {
      for (const end = performance.now() + ms; shownMessages(log).length < count; ) {
        if (performance.now() > end) {
          throw new Error(`${shownMessages(log).length} of ${count} messages came.`);
        }
        await pause(20);
      }
    },
    close() {
      isClosed = true;
      response?.destroy();
    },
  };
}
