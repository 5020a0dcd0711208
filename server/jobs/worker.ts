// Runs promised work: woken by NOTIFY, with a slow poll as the safety net. Each job's effect and
// its "done" are one transaction where the effect is in our database; mail out of the house is
// sent at least once under one Message-ID.
import { driver } from "../../db/client";
import { type LeasedJob, leaseJobs, retryJob } from "../../db/queries/jobs";
import { now } from "../../lib/clock";
import { log } from "../../lib/log";
import { deliver } from "./deliver";
import { sweep } from "./sweep";

/** At once; the pool has ten connections, and readers come first. */
const BATCH = 4;
const POLL_MS = 2_000;
const SWEEP_MS = 15_000;

let isRunning = false;
let isAsked = false;

async function runJob(job: LeasedJob): Promise<void> {
  try {
    await deliver(job);
  } catch (error) {
    await tryAgainLater(job, error);
  }
}

/** A job that is given up is promised work that nobody will do: an error, where the others warn. */
export async function tryAgainLater(job: LeasedJob, error: unknown): Promise<void> {
  const about = { job: job.id, kind: job.kind, attempts: job.attempts, err: error };
  const name = error instanceof Error ? error.name : "Error";
  const outcome = await retryJob(job, name, now());
  log[outcome === "given up" ? "error" : "warn"](about, `job ${outcome}`);
}

/** Runs what is due until nothing is left. One round at a time; a call meanwhile asks for another. */
async function drainJobs(): Promise<void> {
  isAsked = true;
  if (isRunning) return;
  isRunning = true;
  try {
    while (isAsked) {
      isAsked = false;
      for (;;) {
        const batch = await leaseJobs(BATCH, now());
        if (batch.length === 0) break;
        await Promise.all(batch.map(runJob));
      }
    }
  } finally {
    isRunning = false;
  }
}

function quietly(work: () => Promise<unknown>): () => void {
  return () => {
    // The database may be away; the next round tries again, and http.mjs reports the outage.
    work().catch((error) => log.warn({ err: error }, "background round failed"));
  };
}

/** Starts the worker of this process, once. */
export function startWorker(): void {
  const kept = globalThis as typeof globalThis & { __waymarkWorker?: boolean };
  if (kept.__waymarkWorker) return;
  kept.__waymarkWorker = true;
  const drain = quietly(drainJobs);
  quietly(() => driver().listen("jobs", drain, drain))();
  setInterval(drain, POLL_MS).unref();
  setInterval(quietly(sweep), SWEEP_MS).unref();
}
