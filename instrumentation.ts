/** Runs once in each server process: settings are checked, then the worker starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("./lib/env");
  env();
  const { startWorker } = await import("./server/jobs/worker");
  startWorker();
}
