// Bodies are small (64 KB), so they are read whole before the application starts to work: a slow
// sender occupies no renderer, and what was typed can be shown back when something is in the way.
import { IncomingMessage } from "node:http";

export const bodyLimitBytes = 64 * 1024;
const dropPatienceMs = 3000;
const sendingPatienceMs = 30_000;

/**
 * Half a minute for a whole body. The server itself waits longer, for the files of imports.
 * @param {IncomingMessage} request
 */
export function limitSending(request) {
  if (request.complete) return;
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, sendingPatienceMs);
  for (const event of ["end", "close", "error"]) request.once(event, () => clearTimeout(timer));
}

/**
 * @param {IncomingMessage} request
 * @returns {Promise<Buffer | null>} null when it is too large; then the rest is still to come
 */
export function readBody(request) {
  if (Number(request.headers["content-length"] ?? 0) > bodyLimitBytes) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    request.on("data", (chunk) => {
      size += chunk.length;
      if (size > bodyLimitBytes) resolve(null);
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
  });
}

/**
 * Reads on and drops what comes, for a moment. A connection closed while the sender still writes
 * looks broken to it, and the answer is never seen.
 * @param {IncomingMessage} request
 * @returns {Promise<void>}
 */
export function dropRest(request) {
  if (request.complete) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, dropPatienceMs);
    for (const event of ["end", "close", "error"]) request.once(event, () => resolve());
    request.once("close", () => clearTimeout(timer));
    request.resume();
  });
}

/**
 * The same request with its body still to be read, for the application.
 * @param {IncomingMessage} request
 * @param {Buffer} body
 */
export function withBody(request, body) {
  const copy = new IncomingMessage(request.socket);
  copy.method = request.method;
  copy.url = request.url;
  copy.headers = request.headers;
  copy.rawHeaders = request.rawHeaders;
  copy.httpVersion = request.httpVersion;
  copy.httpVersionMajor = request.httpVersionMajor;
  copy.httpVersionMinor = request.httpVersionMinor;
  // Else the framework's closing of an unread body counts as an abort and cuts the connection.
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}

/**
 * The text fields a person typed: no files, no hidden plumbing.
 * @param {Buffer} body
 * @param {string | undefined} contentType
 * @returns {Promise<{ name: string, value: string }[] | null>} null: a form that can't be read
 */
export async function typedFields(body, contentType) {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType ?? "")) {
    return [];
  }
  try {
    const headers = { "content-type": contentType ?? "" };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    return [...form].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" && !/^[$_]|token|csrf|^\d+$/i.test(name)
        ? [{ name, value }]
        : [],
    );
  } catch {
    return null;
  }
}
