// A request's way from the socket to the application: clean, check, read, hand over.
import { log, logWhenDone } from "./access-log.mjs";
import { sendBuiltFile } from "./built-files.mjs";
import { isCachedPath } from "./cached-routes.mjs";
import { guardResponse } from "./guarded-response.mjs";
import { noticeAnswer } from "./notice-page.mjs";
import {
  brokenFormNotice,
  failedFormNotice,
  missingPageNotice,
  outdatedFormNotice,
  refusalNotice,
  tooLargeFileNotice,
  tooLargeNotice,
  unavailableNotice,
} from "./notices.mjs";
import { dropRest, limitSending, readBody, typedFields, withBody } from "./request-body.mjs";
import {
  changesState,
  checkOrigin,
  checkTarget,
  loopbackRedirect,
  plainSpelling,
} from "./request-checks.mjs";
import { cleanHeaders } from "./request-headers.mjs";
import { setSecurityHeaders } from "./security-headers.mjs";
import { shared } from "./shared-state.mjs";
import { isTooLargeUpload, isUpload, setAside } from "./uploads.mjs";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {(request: Request, response: Response) => Promise<void>} Handler
 * @typedef {ReturnType<typeof guardResponse>} Guard
 *
 * @typedef {object} Context
 * @property {URL} appUrl
 * @property {import("node:net").BlockList} trusted
 * @property {Set<string>} publicFiles
 * @property {Map<string, import("./built-files.mjs").BuiltFile>} builtFiles
 * @property {ReturnType<typeof import("./drain.mjs").makeDrain>} drain
 * @property {Handler} application
 */

const cachedPatienceMs = 800;
const sharedCaching = "public, max-age=0, s-maxage=1, stale-if-error=300";

/** Requests that wait for the application, to be answered when the database goes away. */
/** @type {Set<() => void>} */
const waiting = new Set();

/** A hung query would hold its page for minutes: whoever waits is told at once. */
export function answerWaitingRequests() {
  for (const answer of waiting) answer();
}

/**
 * @param {Context} context
 * @returns {Handler}
 */
export function makeRequestHandler(context) {
  return async (request, response) => {
    const url = request.url ?? "/";
    const pathname = url.split("?", 1)[0] ?? "/";
    // The framework listens on its own behalf in several places.
    response.setMaxListeners(25);
    logWhenDone(request, response, pathname);
    context.drain.count(response);
    setSecurityHeaders(response, { pathname, appUrl: context.appUrl });
    if (!isUpload(request.method, pathname)) limitSending(request);
    try {
      await answer(request, response, pathname, context);
    } catch (error) {
      log.error({ message: error instanceof Error ? error.message : "unknown" }, "request failed");
      if (!response.headersSent) send(response, refusalNotice({ status: 500, reason: "failure" }));
      else response.destroy();
    }
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} pathname
 * @param {Context} context
 */
async function answer(request, response, pathname, context) {
  const { appUrl, trusted, drain, builtFiles, application } = context;
  const isFile = isUpload(request.method, pathname);
  const refusal =
    checkTarget(request.method, request.url ?? "/") ??
    checkOrigin(request.method, request.headers.origin, appUrl, pathname);
  if (refusal) return refuse(request, response, refusalNotice(refusal));
  const elsewhere = loopbackRedirect(request, appUrl) ?? plainSpelling(request);
  if (elsewhere) return redirect(response, elsewhere);
  if (sendBuiltFile(builtFiles, request, response)) return;
  if (drain.isDraining && pathname === "/api/readyz") return sendText(response, 503, "draining");
  // A cached page has one form, its HTML; its payload is not an address of its own.
  if (/\.rsc$|\.segments\//.test(pathname)) return sendText(response, 404, "Not found");

  const isCached = isCachedPath(pathname);
  cleanHeaders(request, { appUrl, trusted, isCached });
  if (isCached) request.url = withoutPayloadMarker(request.url ?? "/");
  const query = (request.url ?? "").slice(pathname.length);
  const { body, tooLarge } = await takeBody(request, isFile);
  if (tooLarge) return refuse(request, response, tooLarge);
  const isForm = (isFile || body !== undefined) && request.headers["next-action"] === undefined;
  const typed = body ? await typedFields(body, request.headers["content-type"]) : [];
  if (!typed) return send(response, brokenFormNotice());
  const fields = isForm ? typed : [];
  const away = () => ({
    ...unavailableNotice(fields, changesState(request.method)),
    isProblem: pathname.startsWith("/api/v1/"),
  });
  if (shared.__waymarkDatabaseAway && needsDatabase(pathname, context))
    return isFile ? refuse(request, response, away()) : send(response, away());

  const guard = guardResponse(response, (status) => {
    if (status >= 500 && shared.__waymarkDatabaseAway) return away();
    if (status >= 500 && isForm) return failedFormNotice(fields);
    if (isForm && response.hasHeader("x-nextjs-action-not-found")) {
      return outdatedFormNotice(fields, request.url ?? "/");
    }
    if ((status === 404 || status === 403) && isPageView(request, response)) {
      return missingPageNotice(status);
    }
    if (isCached && status === 308) leadOn(response, query);
    // A cache in front hears of no edit, so it asks again after a second; an address that leads on
    // may be taken up again, so no browser keeps that either.
    if (isCached && (status === 200 || status === 308))
      response.setHeader("Cache-Control", sharedCaching);
    return null;
  });
  const tellAway = () => guard.replaceUnlessStarted(away());
  if (isCached) answerSoonWhenAway(response, tellAway);
  else if (needsDatabase(pathname, context)) whileWaiting(response, tellAway);
  if (isFile) await application(setAside(request, response), response);
  else await application(body === undefined ? request : withBody(request, body), response);
}

/**
 * The body of a request that has one, read whole; the file of an import waits for its route.
 * @param {Request} request
 * @param {boolean} isFile
 * @returns {Promise<{ body?: Buffer, tooLarge?: import("./notice-page.mjs").Notice }>}
 */
async function takeBody(request, isFile) {
  if (isFile) return isTooLargeUpload(request) ? { tooLarge: tooLargeFileNotice() } : {};
  if (!changesState(request.method)) return {};
  const body = await readBody(request);
  return body === null ? { tooLarge: tooLargeNotice() } : { body };
}

/**
 * An address of a cached page that was left: the framework names the new one twice, and a page
 * that is the same for everybody knows no query, which comes along here.
 * @param {Response} response
 * @param {string} query with its question mark, as it was asked; "" for none
 */
function leadOn(response, query) {
  const [location] = [response.getHeader("location") ?? []].flat();
  if (location !== undefined) response.setHeader("location", location + query);
}

/**
 * A whole page for a reader, not a part of one for the framework's own navigation.
 * @param {Request} request
 * @param {Response} response
 */
function isPageView(request, response) {
  const isHtml = String(response.getHeader("content-type") ?? "").startsWith("text/html");
  const isView = request.method === "GET" || request.method === "HEAD";
  return isView && isHtml && request.headers.rsc === undefined;
}

/**
 * @param {Response} response
 * @param {() => void} tellAway
 */
function whileWaiting(response, tellAway) {
  waiting.add(tellAway);
  response.once("close", () => waiting.delete(tellAway));
}

/**
 * A cached page is sent from the store even without the database; one that has to be rendered
 * can't be, and shows by taking long.
 * @param {Response} response
 * @param {() => void} tellAway
 */
function answerSoonWhenAway(response, tellAway) {
  const later = () => void setTimeout(tellAway, cachedPatienceMs).unref();
  if (shared.__waymarkDatabaseAway) later();
  else whileWaiting(response, later);
}

/**
 * @param {string} pathname
 * @param {Context} context
 */
function needsDatabase(pathname, { publicFiles }) {
  const isAsset = pathname.startsWith("/_next/") || publicFiles.has(pathname);
  const isPlain = pathname === "/api/livez" || pathname === "/robots.txt";
  return !isAsset && !isCachedPath(pathname) && !isPlain;
}

/** @param {string} url */
function withoutPayloadMarker(url) {
  if (!url.includes("_rsc=")) return url;
  const parsed = new URL(url, "http://local");
  parsed.searchParams.delete("_rsc");
  return parsed.pathname + parsed.search;
}

/**
 * @param {Response} response
 * @param {import("./notice-page.mjs").Notice} notice
 */
function send(response, notice) {
  const { status, headers, body } = noticeAnswer(notice);
  response.writeHead(status, headers);
  response.end(body);
}

/**
 * Answers without having read the body, and only then lets the connection go.
 * @param {Request} request
 * @param {Response} response
 * @param {import("./notice-page.mjs").Notice} notice
 */
async function refuse(request, response, notice) {
  if (!changesState(request.method)) return send(response, notice);
  const { status, headers, body } = noticeAnswer(notice);
  response.writeHead(status, { ...headers, connection: "close" });
  response.write(body);
  await dropRest(request);
  response.end();
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store" });
  response.end(text);
}

/**
 * @param {Response} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(308, { location, "cache-control": "no-store" });
  response.end();
}
