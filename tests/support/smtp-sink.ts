// A mail server on loopback that takes every mail and remembers when. It answers a little late, as
// real ones do, so that a mail is on the wire for a while.
import { createServer, type Socket } from "node:net";

export type Received = {
  /** The Message-ID: one event, however often it is delivered. */
  eventId: string;
  to: string;
  /** Headers and body as they came. */
  text: string;
  /** performance.now() when its last line arrived. */
  at: number;
};

export type Sink = Awaited<ReturnType<typeof startSink>>;

/** `slowMs`: each answer waits between nothing and this. */
export async function startSink({ slowMs = 0 } = {}) {
  const received: Received[] = [];
  /** Addresses of mails that are on the wire or were. */
  const announced = new Set<string>();
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    serve(socket, slowMs, { announced, received });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    announced,
    /** How many there were so far. */
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(
  socket: Socket,
  slowMs: number,
  { announced, received }: { announced: Set<string>; received: Received[] },
): void {
  let text = "";
  let to = "";
  let isData = false;
  const answer = (line: string) => {
    const send = () => void (socket.destroyed || socket.write(`${line}\r\n`));
    if (slowMs === 0) send();
    else setTimeout(send, Math.random() * slowMs);
  };
  answer("220 sink");
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString("utf8");
    for (;;) {
      const end = text.indexOf(isData ? "\r\n.\r\n" : "\r\n");
      if (end === -1) return;
      const part = text.slice(0, end);
      text = text.slice(end + (isData ? 5 : 2));
      if (isData) {
        isData = false;
        const eventId = /^message-id:\s*<([^>]+)>/im.exec(part)?.[1] ?? "";
        received.push({ eventId, to, text: part, at: performance.now() });
        answer("250 taken");
        continue;
      }
      const word = part.slice(0, 4).toUpperCase();
      if (word === "RCPT") {
        to = /<([^>]+)>/.exec(part)?.[1] ?? "";
        announced.add(to);
      }
      if (word === "DATA") isData = true;
      answer(word === "DATA" ? "354 go on" : word === "QUIT" ? "221 bye" : "250 ok");
    }
  });
}
