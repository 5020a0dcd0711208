// What the application may believe of a request's headers is decided here, once.
import { clientAddress } from "./peer-address.mjs";

/** Headers by which a client could speak as a proxy or as the framework's own inside. */
const dangerous = [
  /^x-forwarded-/,
  /^x-middleware-/,
  /^x-nextjs-/,
  /^x-invoke-/,
  /^x-vercel-/,
  /^x-waymark-/,
  /^(forwarded|x-real-ip|x-client-ip|x-original-url|x-rewrite-url|x-matched-path)$/,
  /^(x-now-route-matches|x-prerender-revalidate|x-prerender-revalidate-if-generated)$/,
  /^(x-nonce|content-security-policy|next-resume|cdn-loop|true-client-ip|cf-connecting-ip)$/,
];

// In development the browser names its request by these, and waits for debug data under that name.
const debugNames =
  process.env.NODE_ENV === "development" ? /^x-nextjs-(html-)?request-id$/ : /^(?!)/;

/** Asking for the framework's payload instead of the page: cached pages only ever answer HTML. */
const payloadRequest = /^(rsc|next-router-.*|next-url)$/;

/**
 * Replaces forged and foreign headers in place. Host and protocol become APP_URL's, so nothing
 * behind can build a link from what a client sent.
 * @param {import("node:http").IncomingMessage} request
 * @param {{ appUrl: URL, trusted: import("node:net").BlockList, isCached: boolean }} context
 */
export function cleanHeaders(request, { appUrl, trusted, isCached }) {
  const { headers } = request;
  const forwardedFor = headers["x-forwarded-for"];
  const address = clientAddress(
    request.socket.remoteAddress,
    Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor,
    trusted,
  );
  for (const name of Object.keys(headers)) {
    const isPayload = isCached && payloadRequest.test(name);
    if (debugNames.test(name)) continue;
    if (isPayload || dangerous.some((pattern) => pattern.test(name))) delete headers[name];
  }
  headers.host = appUrl.host;
  headers["x-forwarded-host"] = appUrl.host;
  headers["x-forwarded-proto"] = appUrl.protocol.slice(0, -1);
  headers["x-forwarded-port"] = appUrl.port || (appUrl.protocol === "https:" ? "443" : "80");
  headers["x-forwarded-for"] = address;
  headers["x-waymark-address"] = address;
}
