// A link of 256 kbit/s on which one packet in ten is lost, as a program sees it: what follows a lost
// packet waits for it, each further loss doubles the wait, and now and then the link breaks.
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const BYTES_PER_SECOND = 256_000 / 8;
const PACKET = 1400;
const LOST = 0.1;
const RESEND_MS = 300;
/** Losses in a row after which the connection is given up. */
const GIVEN_UP_AFTER = 2;

export type WeakLink = { url: string; broken: () => number; close: () => void };

export async function weakLink(target: string, random: () => number): Promise<WeakLink> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let broken = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    sockets.add(near).add(far);
    const cut = () => {
      near.destroy();
      far.destroy();
      sockets.delete(near);
      sockets.delete(far);
    };
    const breaks = () => {
      broken += 1;
      cut();
    };
    carry(near, far, random, breaks).catch(cut);
    carry(far, near, random, breaks).catch(cut);
    near.on("close", cut).on("error", cut);
    far.on("close", cut).on("error", cut);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const own = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://localhost:${own}`,
    broken: () => broken,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function carry(from: Socket, to: Socket, random: () => number, breaks: () => void) {
  for await (const chunk of from as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += PACKET) {
      const packet = chunk.subarray(at, at + PACKET);
      await pause((packet.length / BYTES_PER_SECOND) * 1000);
      for (let losses = 0; random() < LOST; losses += 1) {
        if (losses === GIVEN_UP_AFTER - 1) return breaks();
        await pause(RESEND_MS * 2 ** losses);
      }
      if (to.destroyed) return;
      to.write(packet);
    }
  }
  to.end();
}
