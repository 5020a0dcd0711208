// One small connection asks every second whether the database answers, and one listens for
// catalogue changes. Their results are shared with the application through `globalThis`.
import { watch } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { shared } from "./shared-state.mjs";

const pingEveryMs = 1000;
const pingDeadlineMs = 2000;
/** A page that was being rendered while the catalogue changed is stored after the change. */
const secondLookMs = 3000;
const hourMs = 3_600_000;

export function markCatalogChanged() {
  shared.__waymarkCatalogChangedAt = Date.now();
}

function markCatalogChangedTwice() {
  markCatalogChanged();
  setTimeout(markCatalogChanged, secondLookMs).unref();
}

/** @param {string} url */
function connect(url) {
  return postgres(url, {
    max: 1,
    connect_timeout: pingDeadlineMs / 1000,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: "waymark-watch" },
  });
}

/**
 * @param {{ databaseUrl: string, testClock?: string, onAway: () => void, onBack: () => void }} options
 * @returns {Promise<() => Promise<void>>} resolves after the first ping; call the result to stop
 */
export async function watchDatabase({ databaseUrl, testClock, onAway, onBack }) {
  let pinger = connect(databaseUrl);
  let listener = connect(databaseUrl);
  let hour = Math.floor(Date.now() / hourMs);
  let isStopped = false;

  const listen = () =>
    // The callback runs on every connection: what was missed in between counts as changed.
    listener.listen("catalog", markCatalogChangedTwice, markCatalogChanged).catch(() => undefined);

  const ping = async () => {
    const isThere = await answersInTime(pinger);
    if (isStopped) return;
    if (!isThere) {
      drop(pinger);
      pinger = connect(databaseUrl);
      if (!shared.__waymarkDatabaseAway) {
        shared.__waymarkDatabaseAway = true;
        onAway();
      }
    } else if (shared.__waymarkDatabaseAway) {
      // A connection that hung may never notice, so the listener starts anew.
      drop(listener);
      listener = connect(databaseUrl);
      void listen();
      shared.__waymarkDatabaseAway = false;
      markCatalogChangedTwice();
      onBack();
    }
    const currentHour = Math.floor(Date.now() / hourMs);
    // Pages name the next start date, which the calendar moves.
    if (currentHour !== hour) markCatalogChanged();
    hour = currentHour;
  };

  markCatalogChanged();
  void listen();
  await ping();
  const timer = repeat(ping, pingEveryMs);
  const clock = testClock ? watchClock(testClock) : undefined;

  return async () => {
    isStopped = true;
    timer.stop();
    clock?.close();
    await Promise.allSettled([pinger.end({ timeout: 1 }), listener.end({ timeout: 1 })]);
  };
}

/** @param {postgres.Sql} sql */
async function answersInTime(sql) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(resolve, pingDeadlineMs, false);
  });
  const answer = sql`select 1`.then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([answer, deadline]);
  clearTimeout(timer);
  return isThere === true;
}

/** @param {postgres.Sql} sql */
function drop(sql) {
  sql.end({ timeout: 0 }).catch(() => undefined);
}

/**
 * @param {() => Promise<void>} task
 * @param {number} everyMs
 */
function repeat(task, everyMs) {
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    await task().finally(() => {
      isRunning = false;
    });
  }, everyMs);
  return { stop: () => clearInterval(timer) };
}

/**
 * Tests move the clock by replacing this file, so its folder is watched.
 * @param {string} file
 */
function watchClock(file) {
  return watch(path.dirname(file), (_event, name) => {
    if (name === path.basename(file)) markCatalogChanged();
  });
}
