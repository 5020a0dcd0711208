// Scripts and styles that the build made and compressed (scripts/launcher/compress.ts), kept in
// memory. The framework would compress them again for each reader, which takes more of the
// processor than the page; and a process that is still busy while the next version is built has
// what its own pages need.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {{ type: string, forms: Map<string, Buffer> }} BuiltFile
 */

/** Endings of the compressed forms by the name that a browser asks for, the smallest first. */
const endings = { br: ".br", gzip: ".gz" };

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Names carry a hash of the content: what they stand for never changes. */
const forGood = "public, max-age=31536000, immutable";

/**
 * @param {string} folder the build's
 * @returns {Map<string, BuiltFile>} by address
 */
export function readBuiltFiles(folder) {
  const root = path.join(folder, "static");
  const files = new Map();
  if (!existsSync(root)) return files;
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    const type = types[path.extname(name)];
    if (!type) continue;
    const forms = new Map();
    for (const [encoding, ending] of Object.entries(endings)) {
      const file = path.join(root, name + ending);
      if (existsSync(file)) forms.set(encoding, readFileSync(file));
    }
    if (forms.size > 0)
      files.set(`/_next/static/${name.replaceAll(path.sep, "/")}`, { type, forms });
  }
  return files;
}

/**
 * True when it answered; a part of a file, and a reader who takes nothing compressed, are the
 * framework's.
 * @param {Map<string, BuiltFile>} files
 * @param {Request} request
 * @param {Response} response
 */
export function sendBuiltFile(files, request, response) {
  const file = files.get(request.url ?? "");
  if (!file || (request.method !== "GET" && request.method !== "HEAD") || request.headers.range)
    return false;
  const taken = String(request.headers["accept-encoding"] ?? "");
  for (const [encoding, bytes] of file.forms) {
    if (!takes(taken, encoding)) continue;
    response.writeHead(200, {
      "content-type": file.type,
      "content-encoding": encoding,
      "content-length": bytes.length,
      "cache-control": forGood,
      vary: "Accept-Encoding",
    });
    response.end(request.method === "HEAD" ? undefined : bytes);
    return true;
  }
  return false;
}

/**
 * @param {string} accepted the header, such as "gzip, br;q=0.5"
 * @param {string} encoding
 */
export function takes(accepted, encoding) {
  return accepted.split(",").some((item) => {
    const [name, ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
