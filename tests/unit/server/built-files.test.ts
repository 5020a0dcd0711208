import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressBuiltFiles } from "@/scripts/launcher/compress";
import { readBuiltFiles, sendBuiltFile, takes } from "@/server/built-files.mjs";

const script = "export const words = 'words, words';\n".repeat(200);
const address = "/_next/static/chunks/a1b2.js";
const folder = mkdtempSync(path.join(tmpdir(), "waymark-built-"));
let port = 0;
const server = createServer((request, response) => {
  if (!sendBuiltFile(files, request, response)) response.end("the framework's");
});
let files: ReturnType<typeof readBuiltFiles>;

beforeAll(async () => {
  const chunks = path.join(folder, "static/chunks");
  mkdirSync(chunks, { recursive: true });
  writeFileSync(path.join(chunks, "a1b2.js"), script);
  writeFileSync(path.join(chunks, "tiny.js"), "0;");
  writeFileSync(path.join(chunks, "font.woff2"), script);
  await compressBuiltFiles(path.join(folder, "static"));
  files = readBuiltFiles(folder);
  // A process that is busy while the next version is built still has its own.
  rmSync(folder, { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

/** Not `fetch`, which asks for compressed answers and unpacks them by itself. */
function ask(accepted: string, { method = "GET", at = address, range = "" } = {}) {
  const headers = { "accept-encoding": accepted, ...(range && { range }) };
  return new Promise<{ headers: IncomingMessage["headers"]; body: Buffer }>((resolve, reject) => {
    const options = { port, host: "127.0.0.1", path: at, method, headers, agent: false };
    get(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
    }).once("error", reject);
  });
}

test("a browser gets the smallest form that it takes, to be kept for good", async () => {
  const brotli = await ask("gzip, deflate, br");
  expect(brotli.headers).toMatchObject({
    "content-encoding": "br",
    "content-type": "text/javascript; charset=utf-8",
    "content-length": String(brotli.body.length),
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
  const zipped = await ask("gzip");
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(zipped.body).toString()).toBe(script);
});

test("HEAD tells the length and sends nothing", async () => {
  const { headers, body } = await ask("br", { method: "HEAD" });
  expect(Number(headers["content-length"])).toBeGreaterThan(20);
  expect(body).toHaveLength(0);
});

test.each([
  ["who takes nothing compressed", "identity", {}],
  ["a part of a file", "br", { range: "bytes=0-9" }],
  ["another method", "br", { method: "POST" }],
  ["a query", "br", { at: `${address}?x=1` }],
  ["a file too small to gain", "br", { at: "/_next/static/chunks/tiny.js" }],
  ["a font", "br", { at: "/_next/static/chunks/font.woff2" }],
  ["its compressed form by name", "br", { at: `${address}.br` }],
  ["a way out of the folder", "br", { at: "/_next/static/../../package.json" }],
])("%s is left to the framework", async (_what, accepted, options) => {
  const { body } = await ask(accepted, options);
  expect(body.toString()).toBe("the framework's");
});

test.each([
  ["gzip, br", "br", true],
  ["GZIP;q=0.8", "gzip", true],
  ["br;q=0, gzip", "br", false],
  ["br;q=0.000", "br", false],
  ["br;q=0.001", "br", true],
  ["brotli", "br", false],
  ["", "gzip", false],
])("%j takes %s: %s", (accepted, encoding, expected) => {
  expect(takes(accepted, encoding)).toBe(expected);
});
