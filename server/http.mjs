// The HTTP server of the portal, in production and development: it owns the socket, decides what
// to believe of a request, watches the database and stops without losing anything. Pages are the
// framework's.
import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { log } from "./access-log.mjs";
import { readBuiltFiles } from "./built-files.mjs";
import { watchDatabase } from "./database-watch.mjs";
import { makeDrain } from "./drain.mjs";
import { parseTrustedProxies } from "./peer-address.mjs";
import { listPublicFiles } from "./public-files.mjs";
import { answerWaitingRequests, makeRequestHandler } from "./request-handler.mjs";
import { makeConsoleSafe } from "./safe-console.mjs";
import { readSettings } from "./settings.mjs";
import { isTooLargeUpload, isUpload, uploadPatienceMs } from "./uploads.mjs";

const settings = readSettings(process.env);
const { appUrl, port, host, isDevelopment } = settings;
if (!isDevelopment) makeConsoleSafe();
// The framework fetches from itself (a redirect after an action); that must not leave the machine.
process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${port}`;

// The database driver asks on its own account when it connects; if the server dies just then, its
// question fails with no one to hear it. That must not end the portal for everybody.
process.on("unhandledRejection", (error) => console.error(error));

const server = createServer({
  // Checked once a second, so slow headers end within 15 seconds whatever the load.
  connectionsCheckingInterval: 1000,
  headersTimeout: 13_000,
  // For the file of an import; all others have half a minute (server/request-body.mjs).
  requestTimeout: uploadPatienceMs,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
});
server.maxHeadersCount = 100;

const portal = next({
  dev: isDevelopment,
  dir: process.cwd(),
  hostname: appUrl.hostname,
  port: Number(appUrl.port || (appUrl.protocol === "https:" ? 443 : 80)),
  quiet: true,
});
// Only hot reloading speaks WebSocket; in production an upgrade is answered as a plain request.
if (!isDevelopment) Object.assign(portal, { didWebSocketSetup: true });

const drain = makeDrain(server);

/** What serves a request, and how to stop listening to the database. */
async function prepare() {
  const trusted = parseTrustedProxies(settings.trustedProxies);
  await portal.prepare();
  const stopWatching = await watchDatabase({
    databaseUrl: settings.databaseUrl,
    testClock: settings.testClock,
    onAway() {
      log.error("database away");
      answerWaitingRequests();
    },
    onBack: () => log.warn("database back"),
  });
  const handle = makeRequestHandler({
    appUrl,
    trusted,
    publicFiles: listPublicFiles(path.resolve("public")),
    builtFiles: isDevelopment
      ? new Map()
      : readBuiltFiles(path.resolve(process.env.NEXT_DIST_DIR || ".next")),
    drain,
    application: portal.getRequestHandler(),
  });
  return { handle, stopWatching };
}

// Said and ended here: as an unhandled rejection it would leave a process that never serves.
const { handle, stopWatching } = await prepare().catch((error) => {
  console.error(error);
  process.exit(1);
});
server.on("request", handle);
// A sender that asks first is told about a body that is too large before sending it.
server.on("checkContinue", (request, response) => {
  const isFile = isUpload(request.method, (request.url ?? "").split("?", 1)[0] ?? "");
  const isTaken = isFile
    ? !isTooLargeUpload(request)
    : Number(request.headers["content-length"] ?? 0) <= 64 * 1024;
  if (isTaken) response.writeContinue();
  void handle(request, response);
});
server.on("clientError", (_error, socket) => {
  if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
});
server.once("error", (error) => {
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  const text = isTaken
    ? `Port ${port} is taken by another program.`
    : "Settings: HOST or PORT is not usable.";
  process.stderr.write(`${text}\n`);
  process.exit(isTaken ? 98 : 1);
});
server.listen({ port, host }, () => {
  process.send?.("ready");
  log.info({ port }, "ready");
});

let isStopping = false;
async function stop() {
  if (isStopping) return;
  isStopping = true;
  const cutOff = await drain.drain();
  if (cutOff > 0) log.warn({ cutOff }, "requests cut off after 10 seconds");
  await stopWatching();
  process.exit(0);
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// The launcher went away without a word (kill -9): nobody else would stop this server.
process.on("disconnect", stop);
