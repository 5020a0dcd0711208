// Stopping without losing a request: no new connections, streams and imports end, what is under way
// finishes.
import { shared } from "./shared-state.mjs";

const patienceMs = 10_000;

/** @param {import("node:http").Server} server */
export function makeDrain(server) {
  let openRequests = 0;
  let isDraining = false;

  return {
    get isDraining() {
      return isDraining;
    },
    /** @param {import("node:http").ServerResponse} response */
    count(response) {
      openRequests += 1;
      if (isDraining) response.setHeader("Connection", "close");
      response.once("close", () => {
        openRequests -= 1;
      });
    },
    /** @returns {Promise<number>} requests that had to be cut off */
    async drain() {
      isDraining = true;
      server.close();
      let isWorking = true;
      const ended = [...(shared.__waymarkOnDrain ?? [])].map(endWork);
      void Promise.allSettled(ended).then(() => {
        isWorking = false;
      });
      const deadline = Date.now() + patienceMs;
      while ((openRequests > 0 || isWorking) && Date.now() < deadline) {
        server.closeIdleConnections();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const cutOff = openRequests;
      server.closeAllConnections();
      return cutOff;
    },
  };
}

/** @param {() => unknown} hook */
async function endWork(hook) {
  try {
    await hook();
  } catch {
    // One stream that fails to end must not keep the others open.
  }
}
