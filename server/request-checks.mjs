// Requests that are refused before the application sees them. Each answer is `{ status, reason }`
// or a redirect; null means "go on".

const longestUrl = 2000;
/** Answers of identity providers carry long codes. */
const longestAuthUrl = 8000;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "0.0.0.0"]);
const known = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** @param {string | undefined} method */
export function changesState(method) {
  return method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
}

/**
 * @param {string | undefined} method
 * @param {string} url
 * @returns {{ status: number, reason: string } | null}
 */
export function checkTarget(method, url) {
  if (!known.has(method ?? "")) return { status: 405, reason: "method" };
  const limit = url.startsWith("/api/auth/") ? longestAuthUrl : longestUrl;
  if (url.length > limit) return { status: 400, reason: "address too long" };
  // An absolute or protocol-relative target could name another host.
  if (!url.startsWith("/") || /^\/[/\\]/.test(url)) return { status: 400, reason: "address" };
  if (/%00|\0/.test(url)) return { status: 400, reason: "address" };
  return isDecodable(url) ? null : { status: 400, reason: "address" };
}

/** @param {string} url */
function isDecodable(url) {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Mail programs end a kind of mail with a post of their own (RFC 8058); it only switches off. */
const oneClick = /^\/unsubscribe\/[\w~-]+\/one-click$/;

/**
 * Cross-site posts are refused here for actions and route handlers alike; a missing Origin counts
 * as foreign, because every browser sends one with a state-changing request.
 * @param {string | undefined} method
 * @param {string | undefined} origin
 * @param {URL} appUrl
 * @param {string} [pathname]
 */
export function checkOrigin(method, origin, appUrl, pathname = "") {
  if (!changesState(method) || origin === appUrl.origin) return null;
  if (method === "POST" && oneClick.test(pathname)) return null;
  return { status: 403, reason: "origin" };
}

/**
 * On one machine the portal may be opened as 127.0.0.1 although it is called localhost; its forms
 * would then be foreign to it.
 * @param {import("node:http").IncomingMessage} request
 * @param {URL} appUrl
 * @returns {string | null} where to go instead
 */
export function loopbackRedirect(request, appUrl) {
  const { method, headers, url = "/" } = request;
  if (method !== "GET" || url.startsWith("/api/") || headers.rsc !== undefined) return null;
  if (!loopback.has(appUrl.hostname) || !headers.host || headers.host === appUrl.host) return null;
  const asked = /^(.+?)(?::(\d+))?$/.exec(headers.host);
  const isSameServer = loopback.has(asked?.[1] ?? "") && (asked?.[2] ?? "") === appUrl.port;
  return isSameServer ? `${appUrl.origin}${url}` : null;
}

const unreserved = /%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi;

/**
 * One page has one address: caching, policy and log go by its path as it stands. Letters that need
 * no "%", "." and ".." as whole segments, and "\" for "/" are other spellings of it.
 * @param {import("node:http").IncomingMessage} request
 * @returns {string | null} where to go instead, a path of this portal
 */
export function plainSpelling({ method, url = "/" }) {
  if (changesState(method) || /^\/(api|_next)\//.test(url)) return null;
  const pathname = url.split("?", 1)[0] ?? "/";
  const decoded = pathname.replace(unreserved, (letter) => decodeURIComponent(letter));
  // Two slashes in front would name another host.
  const plain = new URL(decoded, "http://local").pathname.replace(/^\/{2,}/, "/");
  return plain === pathname ? null : plain + url.slice(pathname.length);
}
