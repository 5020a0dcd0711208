// kill -9 of the portal and of Postgres while eight people ask for calls and send messages: what was
// acknowledged is there, once (R35, R36). Durability is the real one; 2 kills, one of each, or 20 in full.
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestPortal, type TestPortal } from "../../scripts/testing/test-portal";
import { type Acknowledged, askForever } from "./asking-client";

const kills = process.env.WAYMARK_FULL === "1" ? 20 : 2;
const clients = 8;
/** Confirmations between two kills, so that each kill hits people in every step of the way. */
const betweenKills = 4;

let portal: TestPortal;
beforeAll(async () => {
  portal = await startTestPortal("", {
    isDurable: true,
    logLevel: "warn",
    name: "test-pg-durable",
  });
});
afterAll(() => portal?.stop());

/** Connects for one question: the server it asks may have died a moment ago. */
async function ask<T>(question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  // `fetch_types` asks on its own account, and nobody would hear that question fail.
  const options = { max: 1, connect_timeout: 5, fetch_types: false, onnotice: () => {} };
  const sql = postgres(portal.databaseUrl, options);
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function kill(round: number): void {
  const postmaster = () =>
    Number(readFileSync(path.join(portal.folder, "postmaster.pid"), "utf8").split("\n")[0]);
  const pid = round % 2 === 0 ? portal.findPid() : postmaster();
  if (!pid) throw new Error(`There was nothing to kill in round ${round}.`);
  process.kill(pid, "SIGKILL");
}

async function backAgain(): Promise<number> {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(`${portal.url}/api/readyz`).catch(() => null);
    if (answer?.status === 200) return performance.now() - began;
    if (performance.now() - began > 60_000) throw new Error("The portal did not come back.");
    await pause(100);
  }
}

it("loses nothing that was acknowledged and doubles nothing", async () => {
  const acknowledged: Acknowledged[] = [];
  const stop = new AbortController();
  const noLimits = setInterval(
    () => void ask((sql) => sql`delete from rate_limits`).catch(() => undefined),
    700,
  );
  const asking = Array.from({ length: clients }, (_, number) =>
    askForever({ number, url: portal.url, ask, signal: stop.signal, acknowledged }),
  );
  const returns: number[] = [];
  const more = async () => {
    const wanted = acknowledged.length + betweenKills;
    for (const until = performance.now() + 60_000; acknowledged.length < wanted; await pause(20)) {
      if (performance.now() > until) throw new Error("Nobody gets through any more.");
    }
  };
  for (let round = 0; round < kills; round += 1) {
    await more();
    kill(round);
    returns.push(await backAgain());
  }
  await more();
  stop.abort();
  await Promise.all(asking);
  clearInterval(noLimits);

  const rows = await ask(
    (sql) => sql<{ reference: string; email: string; kind: string; booking: boolean }[]>`
      select r.reference, r.email, r.kind, b.request_id is not null as booking
      from requests r left join bookings b on b.request_id = r.id
      where r.confirmed_at is not null and r.email like '%@kills.test'`,
  );
  const miscounted = await ask(
    (sql) => sql`select id from slots s
      where booked <> (select count(*) from bookings b where b.slot_id = s.id)`,
  );
  const halves = await ask(
    (sql) => sql`select email from requests where email like '%@kills.test'
      group by email having count(*) > 1`,
  );
  console.log(
    `${kills} kills, ${acknowledged.length} acknowledged, back after ${returns
      .map((ms) => `${(ms / 1000).toFixed(1)} s`)
      .join(", ")}`,
  );
  expect(acknowledged.length).toBeGreaterThan(kills);
  const times = new Map<string, number>();
  for (const { reference } of rows) times.set(reference, (times.get(reference) ?? 0) + 1);
  const lost = acknowledged.filter(({ reference }) => times.get(reference) !== 1);
  expect(lost, "acknowledged, but not there exactly once").toEqual([]);
  const withoutCall = rows.filter(({ kind, booking }) => (kind === "callback") !== booking);
  expect(withoutCall, "confirmed calls without a place, or messages with one").toEqual([]);
  expect(miscounted).toHaveLength(0);
  expect(halves, "addresses with more than one request").toHaveLength(0);
});
