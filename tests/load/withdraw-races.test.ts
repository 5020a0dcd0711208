// People say stop in the same instant as a mail to them is sent, while the worker is killed (-9)
// and started again. Nothing arrives after a stop has been acknowledged, nothing twice as two
// events, and bystanders who did not say stop get their mail. 40 races, or 500 in full.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyConsentChain } from "@/db/queries/consent-chain";
import { stopByRequest } from "@/db/queries/consents";
import { type Mailing, makeMailing } from "../support/mailing";
import setUpPostgres from "../support/postgres-setup";
import { type Sink, startSink } from "../support/smtp-sink";
import { bearerOf, makeWorld, times, type World } from "../support/world";

const races = process.env.WAYMARK_FULL === "1" ? 500 : 40;
/** People at once, between two kills. */
const crowd = 8;
const bystandersEach = 3;
/** On a busy machine a mail takes its time. */
const patience = 5_000;
const root = path.join(import.meta.dirname, "../..");

let leavePostgres: () => Promise<void>;
let world: World;
let mailing: Mailing;
let sink: Sink;
let worker: ChildProcess | null = null;

beforeAll(async () => {
  leavePostgres = await setUpPostgres();
  world = await makeWorld();
  mailing = makeMailing(world);
  sink = await startSink({ slowMs: 12 });
});
afterAll(async () => {
  await kill();
  await sink?.close();
  await world?.close();
  await leavePostgres?.();
});

async function start(): Promise<void> {
  const file = path.join(root, "tests/support/worker-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", "--conditions=react-server", file], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: world.url,
      SMTP_URL: sink.url,
      MAIL_FROM: "School <school@portal.test>",
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  worker = child;
  const gone = once(child, "exit").then(() => Promise.reject(new Error("the worker went away")));
  await Promise.race([once(child.stdout, "data"), gone]);
  gone.catch(() => undefined);
}

async function kill(): Promise<void> {
  const child = worker;
  worker = null;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

type Race = { email: string; personId: string; stoppedAt: number };

/** A moment within 300 ms, or, for every other race, when the mail is on the wire or can't be any more. */
async function momentOfStop(email: string, isAimed: boolean): Promise<void> {
  const until = performance.now() + (isAimed ? patience : Math.random() * 300);
  const isTime = () => isAimed && (sink.announced.has(email) || worker === null);
  while (performance.now() < until && !isTime()) await pause(1);
}

/** A mail is promised, and a stop is said at about the same time. */
async function race(number: number): Promise<Race> {
  const nora = await mailing.person({ askedAt: new Date(Date.now() - 60_000) });
  const promise = async () => {
    await pause(Math.random() * 20);
    await mailing.queueReply(nora, new Date(Date.now() - 1000));
  };
  const stop = async () => {
    await momentOfStop(nora.email, number % 2 === 0);
    const context = { page: "/talk/request/stop", address: null, userAgent: null };
    await stopByRequest(bearerOf(nora.requestId), nora.requestId, context, new Date());
    // What stood in our own socket's buffer when the commit came back was sent before it.
    for (let i = 0; i < 3; i += 1) await turn();
    return performance.now();
  };
  const [, stoppedAt] = await Promise.all([promise(), stop()]);
  return { email: nora.email, personId: nora.personId, stoppedAt };
}

async function standBy(): Promise<string> {
  const nora = await mailing.person({ askedAt: new Date(Date.now() - 60_000) });
  await pause(Math.random() * 100);
  await mailing.queueReply(nora, new Date(Date.now() - 1000));
  return nora.email;
}

/** As when the lease of a worker that died has run out; then nothing may be left to send. */
async function settle(): Promise<void> {
  for (const until = performance.now() + 60_000; ; await pause(50)) {
    await world.sql`update jobs set leased_until = null where done_at is null
      and leased_until is not null and not exists (
        select from pg_stat_activity where application_name = 'waymark' and state <> 'idle')`;
    const [row] = await world.sql`select count(*)::int as n from jobs
      where done_at is null and failed_at is null`;
    if (row?.n === 0) return;
    if (performance.now() > until) throw new Error(`${row?.n} jobs are never done.`);
  }
}

/** Some time in a round, or, every other round, when a mail was taken and the worker not yet told. */
async function momentOfKill(isAimed: boolean): Promise<void> {
  const enough = sink.received.length + crowd / 2;
  const until = performance.now() + (isAimed ? patience : 150 + Math.random() * 700);
  while (performance.now() < until && !(isAimed && sink.received.length >= enough)) await pause(1);
}

it(`sends nothing after an acknowledged stop, in ${races} races`, async () => {
  const run: Race[] = [];
  const bystanders: string[] = [];
  let kills = 0;
  await start();
  while (run.length < races) {
    const round = Promise.all(times(Math.min(crowd, races - run.length), race));
    const bystanding = Promise.all(times(bystandersEach, standBy));
    await momentOfKill(kills % 2 === 0);
    await kill();
    kills += 1;
    await start();
    run.push(...(await round));
    bystanders.push(...(await bystanding));
    await settle();
  }
  // A worker that still wanted to send would do so now.
  await pause(1000);

  const late = run.filter(({ email, stoppedAt }) =>
    sink.received.some((mail) => mail.to === email && mail.at > stoppedAt),
  );
  const eventsOf = (email: string) =>
    new Set(sink.received.filter((mail) => mail.to === email).map((mail) => mail.eventId)).size;
  const sent = run.filter(({ email }) => eventsOf(email) > 0);
  const everybody = [...run.map(({ email }) => email), ...bystanders];
  const doubled = everybody.filter((email) => eventsOf(email) > 1);
  const again = sink.received.length - sent.length - bystanders.length;
  console.log(
    `${run.length} races, ${kills} kills: ${sent.length} sent before the stop, ` +
      `${run.length - sent.length} stopped before the sending, ${late.length} late, ` +
      `${doubled.length} doubled, ${again} delivered again under their own id`,
  );
  expect(sink.received.every((mail) => mail.eventId.length > 0)).toBe(true);
  expect(late, "sent after the stop was acknowledged").toEqual([]);
  expect(doubled, "sent as more than one event").toEqual([]);
  expect(bystanders.length).toBeGreaterThan(10);
  expect(bystanders.filter((email) => eventsOf(email) !== 1)).toEqual([]);
  // Both sides won now and then, or the races would prove nothing.
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.length).toBeLessThan(run.length);
  const [stops] =
    await world.sql`select count(*)::int as n from people where stopped_at is not null`;
  expect(stops?.n).toBe(run.length);
  const { broken } = await verifyConsentChain(world.db);
  expect(broken).toBeNull();
});
