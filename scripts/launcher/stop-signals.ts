export type Stop = {
  readonly isRequested: boolean;
  /** Runs at the request, or at once when it has already come. */
  whenRequested: (action: () => void) => void;
};

/**
 * One request to stop: Ctrl-C, SIGTERM, a closed terminal, or npm gone. npm does not hand SIGTERM
 * on to what it runs, so its disappearance is the signal.
 */
export function listenForStop(): Stop {
  const actions: (() => void)[] = [];
  let isRequested = false;
  const request = () => {
    if (isRequested) return;
    isRequested = true;
    for (const action of actions) action();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, request);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && request(), 500).unref();
  }
  return {
    get isRequested() {
      return isRequested;
    },
    whenRequested(action) {
      if (isRequested) action();
      else actions.push(action);
    },
  };
}
