// One of the two processes of the chat benchmark: one side of each room, with the product's own
// postMessage and hub. It sends, and times what arrives from the other process.
import { connect, type Socket } from "node:net";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { useDatabase as pointQueriesAt } from "../../db/client";
import { findActorBySession } from "../../db/queries/accounts";
import { postMessage } from "../../db/queries/messages";
import { type Actor, visitorActor } from "../../lib/auth/actor";
import type { ChatMessage } from "../../lib/domain/chat";
import { newId } from "../../lib/id";
import { Hub } from "../../server/realtime/hub";
import { openSink } from "../../server/realtime/sink";
import type { ChatStream, Reader } from "../../server/realtime/types";
import { atRate, since, stamp } from "./measure";

export type Room = { id: string; key: string };
export type Load = "chat" | "notify" | "relay";
export type Order =
  | { do: "join"; databaseUrl: string; side: "person" | "staff"; token: string; rooms: Room[] }
  | { do: "idle"; rooms: Room[] }
  /** Each load at this rate, side by side. */
  | { do: Load[]; perSecond: number; seconds: number; port: number };
/** Milliseconds from this process's "now" before sending to what the other one received. */
export type Samples = Record<Load, number[]>;

const hub = new Hub();
let sql: postgres.Sql;
let readers: { room: Room; reader: Reader }[] = [];
let isPerson = true;
let samples: Samples = { chat: [], notify: [], relay: [] };

async function join(order: Extract<Order, { do: "join" }>): Promise<void> {
  isPerson = order.side === "person";
  sql = postgres(order.databaseUrl, {
    max: 10,
    onnotice: () => {},
    connection: { application_name: "waymark-bench" },
  });
  pointQueriesAt(sql, drizzle(sql, { casing: "snake_case" }));
  const staff = isPerson ? null : await findActorBySession(order.token, new Date());
  readers = order.rooms.map((room) => ({ room, reader: readerOf(room, order.token, staff) }));
  for (const { room, reader } of readers) open(room, reader, true);
  await sql.listen("bench", (payload) => void samples.notify.push(since(payload)));
}

function readerOf(room: Room, token: string, staff: Actor | null): Reader {
  return staff
    ? { token, threadKey: null, actor: staff }
    : { token: null, threadKey: room.key, actor: visitorActor(room.key) };
}

/** A stream whose bytes are read as a browser reads them; `isTimed`: what the other side sent. */
function open(room: Room, reader: Reader, isTimed: boolean): void {
  const { sink, body } = openSink({
    onRoom: () => hub.joinChat(stream),
    onOver: () => hub.leaveChat(stream),
  });
  const told = { state: "", seen: 0 };
  const stream: ChatStream = { ...reader, conversationId: room.id, cursor: 0, sink, told };
  hub.joinChat(stream);
  void read(body, isTimed);
}

async function read(body: ReadableStream<Uint8Array>, isTimed: boolean): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const parts = text.split("\n\n");
    text = parts.pop() ?? "";
    for (const part of parts) {
      if (!isTimed || !part.includes("event: message")) continue;
      const message = JSON.parse(part.slice(part.indexOf("data: ") + 6)) as ChatMessage;
      if (!message.isMine && message.sender !== "system") samples.chat.push(since(message.body));
    }
  }
}

/** The limit is about people, twenty in ten seconds; here the clock it reads runs four times as fast. */
const began = Date.now();
const fastNow = () => new Date(began + (Date.now() - began) * 4);

const sendMessage = (turn: number) => {
  const one = readers[turn % readers.length];
  if (!one) return undefined;
  const message = { conversationId: one.room.id, id: newId(), body: stamp() };
  return postMessage(one.reader.actor, message, fastNow());
};

/** Each room a socket to the relay, which hands every line to the other process. */
async function relaySockets(port: number): Promise<Socket[]> {
  return Promise.all(
    readers.map(
      (_, room) =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect({ port, host: "127.0.0.1", noDelay: true });
          socket.once("error", reject).once("connect", () => {
            socket.write(`room ${room}\n`);
            resolve(socket);
          });
          let text = "";
          socket.setEncoding("utf8").on("data", (chunk: string) => {
            const lines = (text + chunk).split("\n");
            text = lines.pop() ?? "";
            for (const line of lines) samples.relay.push(since(line));
          });
        }),
    ),
  );
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function run(order: Extract<Order, { perSecond: number }>): Promise<Samples> {
  samples = { chat: [], notify: [], relay: [] };
  const { perSecond, seconds } = order;
  const sockets = order.do.includes("relay") ? await relaySockets(order.port) : [];
  await pause(300);
  const sends: Record<Load, (turn: number) => unknown> = {
    chat: sendMessage,
    notify: () => sql.notify("bench", stamp()),
    relay: (turn) => sockets[turn % sockets.length]?.write(`${stamp()}\n`),
  };
  await Promise.all(order.do.map((load) => atRate(perSecond, seconds, sends[load])));
  await pause(800);
  for (const socket of sockets) socket.destroy();
  return samples;
}

process.on("message", async (order: Order) => {
  if (order.do === "join") await join(order);
  if (order.do === "idle") {
    for (const room of order.rooms) open(room, readerOf(room, "", null), false);
  }
  process.send?.("perSecond" in order ? await run(order) : samples);
});
process.on("disconnect", () => process.exit());
