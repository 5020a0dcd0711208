// A student and a counselor whose streams are held by two processes of one portal, while one of them
// is killed with -9 and comes back, and while the link is weak: both transcripts equal the table, in
// order, once. Nobody is told of what a dead process had not stored.
import { setTimeout as pause } from "node:timers/promises";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import "../support/settings";
import { useDatabase as pointQueriesAt } from "@/db/client";
import { findActorBySession } from "@/db/queries/accounts";
import { postMessage } from "@/db/queries/messages";
import { type Actor, visitorActor } from "@/lib/auth/actor";
import type { ChatMessage } from "@/lib/domain/chat";
import { newId } from "@/lib/id";
import { threadKeyOf } from "@/server/thread";
import { type SecondPortal, startSecondPortal } from "../../scripts/testing/second-portal";
import { startTestPortal, type TestPortal } from "../../scripts/testing/test-portal";
import { type StreamClient, streamClient } from "../support/stream-client";
import { weakLink } from "../support/weak-link";

const MESSAGES = 200;
const kills = process.env.WAYMARK_FULL === "1" ? 10 : 2;

let portal: TestPortal;
let second: SecondPortal;
let sql: postgres.Sql;
const clients: StreamClient[] = [];

beforeAll(async () => {
  portal = await startTestPortal("", { logLevel: "warn", name: "test-pg-chat" });
  second = await startSecondPortal(portal);
  sql = postgres(portal.databaseUrl, { max: 8, onnotice: () => {} });
  pointQueriesAt(sql, drizzle(sql, { casing: "snake_case" }));
});
afterAll(async () => {
  for (const client of clients) client.close();
  await sql?.end({ timeout: 2 });
  await second?.stop();
  await portal?.stop();
});

/** A chat of a visitor with a counselor, and the cookies that open it on either side. */
async function makeChat() {
  const [id, userId, token, secret] = [newId(), newId(), newId(), newId()];
  const key = threadKeyOf(secret);
  await sql`insert into users (id, role, name, email, created_at)
    values (${userId}, 'counselor', 'Dora Novak', ${`${userId}@kills.test`}, now())`;
  await sql`insert into sessions (session_token, user_id, expires)
    values (${token}, ${userId}, now() + interval '1 day')`;
  await sql`insert into conversations (id, queue_id, visitor_key, topic, program_slugs, shared_items,
      opened_at, owner_id, claimed_at)
    select ${id}, id, ${key}, 'cost', '{}', '[]', now(), ${userId}, now() from queues where is_default`;
  const staff = await findActorBySession(token, new Date());
  if (!staff) throw new Error("The counselor has no session.");
  return {
    id,
    actors: [visitorActor(key), staff] as [Actor, Actor],
    visitorCookie: `__Host-waymark-chat=${secret}`,
    staffCookie: `__Host-waymark-session=${token}`,
  };
}

function open(url: string, id: string, cookie: string): StreamClient {
  const client = streamClient(url, id, cookie);
  clients.push(client);
  return client;
}

/** Both write in turn. The limit is about people, so the clock that it reads runs faster. */
async function write(id: string, actors: [Actor, Actor], count: number, length: number) {
  const began = Date.now();
  for (let turn = 0; turn < count; turn += 1) {
    const message = {
      conversationId: id,
      id: newId(),
      body: `words ${turn} ${"x".repeat(length)}`,
    };
    const at = new Date(began + turn * 1000);
    await postMessage(actors[turn % 2 === 0 ? 0 : 1], message, at);
    // A sender who is not sure sends again, under the same id.
    if (turn % 7 === 0) await postMessage(actors[turn % 2 === 0 ? 0 : 1], message, at);
    await pause(60);
  }
}

async function table(id: string) {
  return sql<{ seq: number; id: string; body: string }[]>`
    select seq, id, body from messages where conversation_id = ${id} order by seq`;
}
const plain = (messages: readonly ChatMessage[]) =>
  messages.map(({ seq, id, body }) => ({ seq, id, body }));

async function kill(): Promise<void> {
  const pid = portal.findPid();
  if (!pid) throw new Error("There was nothing to kill.");
  process.kill(pid, "SIGKILL");
  for (const end = performance.now() + 60_000; ; await pause(100)) {
    const answer = await fetch(`${portal.url}/api/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    if (performance.now() > end) throw new Error("The portal did not come back.");
  }
}

it("both transcripts equal the table while a process is killed and comes back", async () => {
  const { id, actors, visitorCookie, staffCookie } = await makeChat();
  const student = open(portal.url, id, visitorCookie);
  const counselor = open(second.url, id, staffCookie);
  const writing = write(id, actors, MESSAGES, 20);
  for (let round = 0; round < kills; round += 1) {
    await student.until(20 * (round + 1), 60_000);
    await kill();
  }
  await writing;
  await student.until(MESSAGES, 30_000);
  await counselor.until(MESSAGES, 30_000);
  const stored = await table(id);
  expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: MESSAGES }, (_, i) => i + 1));
  expect(plain(student.shown())).toEqual([...stored]);
  expect(plain(counselor.shown())).toEqual([...stored]);
  expect(student.oddities()).toEqual([]);
  expect(counselor.oddities()).toEqual([]);
  expect(student.connections(), "the kills were felt").toBeGreaterThan(kills);
  expect(counselor.connections(), "the other process went on").toBe(1);
});

it("over 256 kbit/s with one packet in ten lost, the transcript equals the table", async () => {
  const { id, actors, visitorCookie } = await makeChat();
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const link = await weakLink(second.url, random);
  try {
    const student = open(link.url, id, visitorCookie);
    await write(id, actors, 120, 1500);
    await student.until(120, 120_000);
    expect(plain(student.shown())).toEqual([...(await table(id))]);
    expect(student.oddities()).toEqual([]);
    expect(link.broken(), "the link was weak").toBeGreaterThan(0);
  } finally {
    link.close();
  }
});

it("a process that is asked to stop sends its readers away and ends within three seconds", async () => {
  const { id, visitorCookie } = await makeChat();
  const third = await startSecondPortal(portal);
  const readers = Array.from({ length: 20 }, () => open(third.url, id, visitorCookie));
  for (const end = performance.now() + 20_000; readers.some((one) => one.connections() === 0); ) {
    if (performance.now() > end) throw new Error("Not every reader was let in.");
    await pause(50);
  }
  expect(await third.stop()).toBeLessThan(3000);
});
