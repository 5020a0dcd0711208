// Sent with every answer, files and refusals included. They depend on the deployment, so they are
// set per request here and not fixed at build in next.config.ts.

import { cachedPagePolicy, isFrameable } from "./content-security-policy.mjs";

const powerless = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"]
  .map((feature) => `${feature}=()`)
  .join(", ");

/**
 * Pages under /sign-in and /talk carry single-use tokens in their address, so no other site may
 * learn it. `same-origin` and not `no-referrer`: under the latter browsers post forms with
 * `Origin: null`, which can't be told from a foreign page.
 * @param {string} pathname
 */
export function referrerPolicy(pathname) {
  return /^\/(sign-in|talk|api\/auth)(\/|$)/.test(pathname)
    ? "same-origin"
    : "strict-origin-when-cross-origin";
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {{ pathname: string, appUrl: URL }} context
 */
export function setSecurityHeaders(response, { pathname, appUrl }) {
  // The strict policy holds where neither next.config.ts nor proxy.ts sets one: files, answers of
  // route handlers, addresses that lead nowhere.
  response.setHeader("Content-Security-Policy", cachedPagePolicy());
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-Frame-Options", isFrameable(pathname) ? "SAMEORIGIN" : "DENY");
  response.setHeader("Referrer-Policy", referrerPolicy(pathname));
  response.setHeader("Permissions-Policy", powerless);
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  if (appUrl.protocol === "https:") {
    response.setHeader("Strict-Transport-Security", "max-age=63072000");
  }
}
