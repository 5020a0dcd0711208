// One line per request: what was asked, how it went, how long it took. No query, no address, no
// names; a path segment that looks like a token is left out.
import pino from "pino";

export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

const tokenLike = /^(?=.*[A-Z0-9_~])[\w~.-]{16,}$/;

/** @param {string} pathname */
export function loggedPath(pathname) {
  return pathname
    .slice(0, 200)
    .split("/")
    .map((segment) => (tokenLike.test(segment) ? ":token" : segment))
    .join("/");
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
