// One line per request: what was asked, how it went, how long it took. No query, no address, no
// names; a path segment that may be or hold a token is left out.
import pino from "pino";

export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

/** What pages, files and slugs are called. Anything else is a token, could be one, or holds one. */
const plainName = /^(?:[a-z.-]*|[\w.-]{1,15})$/;
/** What follows these is a token, however it is cut or spelled. */
const leadsToToken = /^\/(?:talk\/request|unsubscribe|sign-in\/confirm)\/*$/;

/** @param {string} pathname */
export function loggedPath(pathname) {
  let shown = "";
  // As the framework reads it. What is encoded twice, or badly, keeps its "%" and is masked.
  for (const segment of decoded(pathname).split("/").slice(1)) {
    const isShown = plainName.test(segment) && !leadsToToken.test(shown);
    shown += `/${isShown || segment === "" ? segment : ":token"}`;
  }
  return shown.slice(0, 200);
}

/** @param {string} pathname */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 */
export function logWhenDone(request, response, pathname) {
  if (pathname.startsWith("/_next/")) return;
  const startedAt = performance.now();
  response.once("close", () => {
    log.info({
      method: request.method,
      path: loggedPath(pathname),
      status: response.statusCode,
      ms: Math.round(performance.now() - startedAt),
      ...(response.writableFinished ? {} : { aborted: true }),
    });
  });
}
