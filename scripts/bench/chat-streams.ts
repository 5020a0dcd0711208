// A thousand idle streams on one process of the portal: what each costs in memory, and how long the
// process takes to stop while they are open.
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type postgres from "postgres";
import { startSecondPortal } from "../testing/second-portal";
import type { TestPortal } from "../testing/test-portal";
import { ratio } from "./chat-delivery";
import { makeChatSchool } from "./chat-rooms";

const STREAMS = 1000;

function residentKilobytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

/** Opens a counselor's stream; resolves once it speaks. `over` counts those that ended with "bye". */
function openOne(address: string, cookie: string, over: { byes: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { cookie }, agent: false }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.setEncoding("utf8").on("data", (text: string) => {
        if (text.includes("event: state")) resolve();
        if (text.includes("event: bye")) over.byes += 1;
      });
      response.on("error", () => undefined);
    }).once("error", reject);
  });
}

/** Prints the figures; true when they hold. */
export async function benchStreams(sql: postgres.Sql, portal: TestPortal): Promise<boolean> {
  const { token, makeRooms } = await makeChatSchool(sql);
  const rooms = await makeRooms(STREAMS);
  const second = await startSecondPortal(portal);
  const cookie = `__Host-waymark-session=${token}`;
  const over = { byes: 0 };
  const open = async (from: number, to: number) => {
    for (let place = from; place < to; place += 10) {
      const some = rooms.slice(place, Math.min(to, place + 10));
      const address = (id: string) => `${second.url}/api/conversations/${id}/events`;
      await Promise.all(some.map(({ id }) => openOne(address(id), cookie, over)));
    }
    await pause(4000);
  };
  // The first hundred load and compile what all of them use.
  await open(0, 100);
  const before = residentKilobytes(second.pid);
  await open(100, STREAMS);
  const each = (residentKilobytes(second.pid) - before) / (STREAMS - 100);
  const stopped = await second.stop();
  console.log(`\nOne process of the portal with ${STREAMS} idle streams`);
  return [
    ratio("memory of a stream", each, 90, "kB"),
    ratio("from SIGTERM to exit", stopped / 1000, 3, "s"),
    ratio("streams that were not told to come back", STREAMS - over.byes, 0, "streams"),
  ].every(Boolean);
}
