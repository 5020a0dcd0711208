/** Runs once in each server process: settings are checked, the worker starts, leftovers go. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("./lib/env");
  env();
  const { startWorker } = await import("./server/jobs/worker");
  startWorker();
  const { removeLeftUploads } = await import("./server/imports/upload-folder");
  void removeLeftUploads();
}

/** A page or handler that failed: the reader sees only the digest, which stands here beside its cause. */
export async function onRequestError(
  error: unknown,
  _request: unknown,
  { routePath }: { routePath: string },
) {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./lib/log");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  log.error({ route: routePath, digest, err: error }, "request failed");
}
