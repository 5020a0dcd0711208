// A thousand idle streams on one process of the portal: what each costs in memory, and how long the
// process takes to stop while they are open.
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type postgres from "postgres";
import { newId } from "../../lib/id";
import { startSecondPortal } from "../testing/second-portal";
import type { TestPortal } from "../testing/test-portal";
import { ratio } from "./chat-delivery";
import { makeChatSchool } from "./chat-rooms";

const STREAMS = 1000;
const FIRST = 100;
/** Streams of one session. */
const OF_ONE = 20;
const SETTLE_MS = 4000;

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
  const { userId, makeRooms } = await makeChatSchool(sql);
  const rooms = await makeRooms(STREAMS);
  const second = await startSecondPortal(portal, { isMeasured: true });
  // One reader may hold no more than forty streams.
  const tokens = Array.from({ length: STREAMS / OF_ONE }, () => newId());
  for (const token of tokens) {
    await sql`insert into sessions (session_token, user_id, expires)
      values (${token}, ${userId}, now() + interval '1 day')`;
  }
  const cookieOf = (place: number) =>
    `__Host-waymark-session=${tokens[Math.floor(place / OF_ONE)] ?? ""}`;
  const over = { byes: 0 };
  const address = (id: string) => `${second.url}/api/conversations/${id}/events`;
  const open = async (from: number, to: number) => {
    for (let place = from; place < to; place += 10) {
      const some = rooms.slice(place, Math.min(to, place + 10));
      const cookie = cookieOf(place);
      await Promise.all(some.map(({ id }) => openOne(address(id), cookie, over)));
    }
    await pause(SETTLE_MS);
  };
  // The first hundred load and compile what all of them use.
  await open(0, FIRST);
  const [keptBefore, residentBefore] = [await second.kept(), residentKilobytes(second.pid)];
  await open(FIRST, STREAMS);
  const each = ((await second.kept()) - keptBefore) / (STREAMS - FIRST);
  const grown = (residentKilobytes(second.pid) - residentBefore) / (STREAMS - FIRST);
  const stopped = await second.stop();
  console.log(`\nOne process of the portal with ${STREAMS} idle streams`);
  console.log(`  the process grew by ${grown.toFixed(0)} kB for each, sweepings included`);
  return [
    ratio("memory that a stream keeps", each, 90, "kB"),
    ratio("from SIGTERM to exit", stopped / 1000, 3, "s"),
    ratio("streams that were not told to come back", STREAMS - over.byes, 0, "streams"),
  ].every(Boolean);
}
