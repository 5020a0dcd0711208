// Durable delivery between two processes, beside a raw NOTIFY and a raw TCP relay in the same run.
import { type ChildProcess, fork } from "node:child_process";
import { createServer, type Server, type Socket } from "node:net";
import path from "node:path";
import type postgres from "postgres";
import { makeChatSchool } from "./chat-rooms";
import type { Load, Order, Samples } from "./chat-worker";
import { quantile } from "./measure";

const ROOMS = 20;
const PER_SECOND = 200;
const SECONDS = 12;
const IDLE = 1000;

type Worker = { ask: (order: Order) => Promise<Samples>; stop: () => void };

/** What the portal's own settings need; nobody's secrets. */
const settings = {
  APP_URL: "",
  AUTH_SECRET: "x".repeat(48),
  DEMO: "1",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
};

function startWorker(databaseUrl: string): Worker {
  const file = path.join(import.meta.dirname, "chat-worker.ts");
  const child: ChildProcess = fork(file, [], {
    execArgv: ["--import", "tsx", "--conditions=react-server"],
    env: { ...process.env, ...settings, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        const failed = () => reject(new Error("A process of the benchmark ended."));
        child.once("exit", failed);
        child.once("message", (answer) => {
          child.off("exit", failed);
          resolve(answer as Samples);
        });
        child.send(order);
      }),
    stop: () => void (child.connected && child.disconnect()),
  };
}

/** Hands each line of a room's socket to the room's other sockets. */
function startRelay(): Promise<{ server: Server; port: number }> {
  const rooms = new Map<string, Set<Socket>>();
  const server = createServer({ noDelay: true }, (socket) => {
    let room: Set<Socket> | null = null;
    socket.on("error", () => undefined).setEncoding("utf8");
    socket.on("data", (text: string) => {
      const named = /^room \d+\n/.exec(text)?.[0];
      if (!room && named) {
        room = rooms.get(named) ?? new Set();
        rooms.set(named, room.add(socket));
        return;
      }
      for (const other of room ?? []) if (other !== socket) other.write(text);
    });
    socket.on("close", () => room?.delete(socket));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" ? (address?.port ?? 0) : 0 });
    });
  });
}

export type Delivery = {
  notify: number[];
  relayAlone: number[];
  quiet: Samples;
  withIdle: Samples;
  sent: number;
};

export async function measureDelivery(sql: postgres.Sql, databaseUrl: string): Promise<Delivery> {
  const school = await makeChatSchool(sql);
  const rooms = await school.makeRooms(ROOMS);
  const idle = await school.makeRooms(IDLE);
  const workers = [startWorker(databaseUrl), startWorker(databaseUrl)];
  const { server, port } = await startRelay();
  const both = async (loads: Load[], perSecond: number, seconds: number): Promise<Samples> => {
    const order = { do: loads, perSecond: perSecond / 2, seconds, port };
    const found = await Promise.all(workers.map((worker) => worker.ask(order)));
    const all = (load: Load) => found.flatMap((samples) => samples[load]);
    return { chat: all("chat"), notify: all("notify"), relay: all("relay") };
  };
  try {
    const common = { do: "join", databaseUrl, token: school.token, rooms } as const;
    await workers[0]?.ask({ ...common, side: "person" });
    await workers[1]?.ask({ ...common, side: "staff" });
    // The first seconds warm the code up and are not counted.
    await both(["chat", "notify", "relay"], PER_SECOND, 5);
    const { notify } = await both(["notify"], PER_SECOND, 6);
    const { relay: relayAlone } = await both(["relay"], PER_SECOND, 6);
    const quiet = await both(["chat", "relay"], PER_SECOND, SECONDS);
    await Promise.all(
      workers.map((worker, half) =>
        worker.ask({ do: "idle", rooms: idle.filter((_, place) => place % 2 === half) }),
      ),
    );
    await both(["chat"], 40, 3);
    const withIdle = await both(["chat", "relay"], PER_SECOND, SECONDS);
    return { notify, relayAlone, quiet, withIdle, sent: PER_SECOND * SECONDS };
  } finally {
    for (const worker of workers) worker.stop();
    server.close();
  }
}

const ms = (value: number) => `${value.toFixed(2)} ms`.padStart(11);
const line = (name: string, samples: number[]) => {
  const [p50, p99] = [quantile(samples, 0.5), quantile(samples, 0.99)];
  console.log(`  ${name.padEnd(38)}${ms(p50)}${ms(p99)}   ${samples.length}`);
};

/**
 * Prints the figures; true when they hold. The relay's tail is taken in the same seconds and the
 * same processes as the messages': what the machine does to one it does to the other.
 */
export function reportDelivery(found: Delivery, disk: number[]): boolean {
  const { notify, relayAlone, quiet, withIdle, sent } = found;
  console.log(`\nDurable delivery: ${ROOMS} rooms, ${PER_SECOND} messages/s, two processes`);
  console.log(`${" ".repeat(47)}p50        p99   received`);
  line("this disk keeping 8 kB", disk);
  line("raw Postgres NOTIFY", notify);
  line("raw TCP relay, alone", relayAlone);
  line("raw TCP relay, beside the messages", quiet.relay);
  line("message, committed and shown", quiet.chat);
  line(`the same with ${IDLE} idle streams`, withIdle.chat);
  const median = quantile(quiet.chat, 0.5);
  const tail = quantile(quiet.chat, 0.99) / quantile(quiet.relay, 0.99);
  return [
    ratio("p50 to a raw NOTIFY's", median / quantile(notify, 0.5), 8),
    ratio("p99 to a raw TCP relay's", tail, 4),
    ratio("p50 with idle streams to without", quantile(withIdle.chat, 0.5) / median, 1.5),
    ratio("sent to received", sent / quiet.chat.length, 1),
    ratio("sent to received, with idle streams", sent / withIdle.chat.length, 1),
  ].every(Boolean);
}

export function ratio(name: string, value: number, limit: number, unit = "×"): boolean {
  const holds = value <= limit;
  const figure = `${value.toFixed(2)} ${unit} (limit ${limit})`;
  console.log(`  ${holds ? "holds " : "FAILS "} ${name.padEnd(38)} ${figure}`);
  return holds;
}
