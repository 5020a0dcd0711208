// The one body that may be large: the file of an import. It waits at the socket until the route has
// asked who sends it, and is then read from there, piece by piece: the framework never holds it.
import { randomBytes } from "node:crypto";
import { dropRest, withBody } from "./request-body.mjs";
import { shared } from "./shared-state.mjs";

/** A slow line may take this long for a large file. */
export const uploadPatienceMs = 30 * 60_000;
export const uploadLimitBytes = 300 * 1024 * 1024;
/** The form around the file: boundaries and a few short answers. */
const formBytes = 64 * 1024;

/** The route reads this header; a client can't send it (server/request-headers.mjs). */
export const uploadHeader = "x-waymark-upload";

/**
 * @param {string | undefined} method
 * @param {string} pathname
 */
export function isUpload(method, pathname) {
  return method === "POST" && pathname === "/desk/imports/upload";
}

/** @param {import("node:http").IncomingMessage} request */
export function isTooLargeUpload(request) {
  return Number(request.headers["content-length"] ?? 0) > uploadLimitBytes + formBytes;
}

/**
 * Sets the request aside for the route and returns the same request without its body. What the
 * route has not read when it answers is dropped, for a moment; then the connection goes.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function setAside(request, response) {
  const id = randomBytes(16).toString("hex");
  shared.__waymarkUploads ??= new Map();
  const uploads = shared.__waymarkUploads;
  uploads.set(id, { request, contentType: request.headers["content-type"] ?? "" });
  response.once("close", () => uploads.delete(id));
  response.once("finish", async () => {
    await dropRest(request);
    if (!request.complete) request.socket.destroy();
  });
  request.headers[uploadHeader] = id;
  request.headers["content-length"] = "0";
  for (const name of ["content-type", "transfer-encoding", "expect"]) delete request.headers[name];
  return withBody(request, Buffer.alloc(0));
}
